/** Finds the source kinds in their folder, and reads `sources.json` with every mistake named. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Reliability } from '../model.ts';
import { showAddress } from './fetch-error.ts';
import { describeFileError, findErrorCode } from './file-error.ts';
import {
  sourceConfigSchema,
  type PollContext,
  type PolledItem,
  type SourceConfig,
  type SourceKind,
} from './source.ts';

/** A configured source, ready to be looked at. */
export type Source = {
  id: string;
  kind: string;
  /** As people know it. */
  name: string;
  /** Path, or address without its secrets, for people. */
  address: string;
  /** Cron fields; null for the default. */
  schedule: string | null;
  reliability: Reliability;
  poll(context: PollContext): AsyncIterable<PolledItem>;
};

/** Every mistake in the configuration of sources, one a line. */
export class SourcesError extends Error {
  override name = 'SourcesError';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const fileSchema = z.strictObject({ note: z.string().optional(), sources: z.array(z.unknown()) });
/** What can be looked at of an entry whose kind is not known. */
const commonSchema = z.looseObject(sourceConfigSchema.omit({ kind: true }).shape);
const kindSchema = z.custom<SourceKind>((value) => {
  const kind = z.object({
    kind: z.string(),
    schema: z.instanceof(z.ZodType),
    address: z.function(),
    poll: z.function(),
  });
  return kind.safeParse(value).success;
});

/** All kinds: one module a file of the folder, each exporting `kind`. */
export async function loadKinds(folder = new URL('./kinds/', import.meta.url)): Promise<SourceKind[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => {
      const module: Record<string, unknown> = await import(new URL(name, folder).href);
      const found = kindSchema.safeParse(module['kind']);
      if (!found.success)
        throw new Error(`the source kind ${name} does not export a kind as source.ts describes it`);
      return found.data;
    }),
  );
}

/**
 * The sources of a file, and those that are always there (entries in the same form). A file that does not exist has
 * none, unless it is `required`; `isSchedule` tells whether a clock can meet cron fields. Throws a SourcesError that
 * names every mistake.
 */
export async function loadSources({
  file,
  required = false,
  always = [],
  kinds,
  isSchedule = () => true,
}: {
  file: string;
  required?: boolean;
  always?: unknown[];
  kinds?: SourceKind[];
  isSchedule?: (expression: string) => boolean;
}): Promise<Source[]> {
  const known = kinds ?? (await loadKinds());
  const problems: string[] = [];
  const parse = (entry: unknown, where: string) =>
    parseEntry(entry, { kinds: known, isSchedule, where, problems });
  const builtIn = always.map((entry, index) => parse(entry, `built-in source ${index + 1}`));
  const listed: (Entry | null)[] = [];
  for (const [index, entry] of (await readEntries(file, required, problems)).entries()) {
    const where = `${file}, entry ${index + 1}`;
    const parsed = parse(entry, where);
    listed.push(parsed);
    const here = await parsed?.findProblem();
    if (here) problems.push(`${where}: ${here}`);
  }
  const sources = [...builtIn, ...listed].filter((source) => source !== null);
  problems.push(...findDuplicates(sources));
  if (problems.length > 0) throw new SourcesError(problems);
  return sources.map(({ source }) => source);
}

/** The entries, also where something else of the file is wrong. */
async function readEntries(file: string, required: boolean, problems: string[]): Promise<unknown[]> {
  try {
    // Some editors begin a file with a mark that is no part of JSON.
    const content: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    const issues = fileSchema.safeParse(content, { reportInput: true }).error?.issues ?? [];
    problems.push(...issues.map((issue) => `${file}: ${describeIssue(issue)}`));
    return z.object({ sources: z.array(z.unknown()) }).safeParse(content).data?.sources ?? [];
  } catch (error) {
    const missing = findErrorCode(error) === 'ENOENT';
    if (error instanceof SyntaxError) problems.push(`${file}: not valid JSON: ${error.message}`);
    else if (!missing)
      problems.push(
        `SOURCES_FILE ${file}: ${describeFileError(error)}; name a JSON file that Vigie may read`,
      );
    else if (required) problems.push(`SOURCES_FILE ${file}: there is no such file`);
    return [];
  }
}

type Entry = {
  source: Source;
  where: string;
  target: string;
  findProblem: () => Promise<string | null>;
};
type EntryContext = {
  kinds: SourceKind[];
  isSchedule: (expression: string) => boolean;
  where: string;
  problems: string[];
};

/** Null for an entry that is no source; one of which only something beside its address is wrong can be looked at. */
function parseEntry(entry: unknown, { kinds, isSchedule, where, problems }: EntryContext): Entry | null {
  const fields = z.record(z.string(), z.unknown()).safeParse(entry).data ?? {};
  const word = fields['kind'];
  const kind = kinds.find((each) => each.kind === word);
  if (!kind) {
    const right = kinds.map((each) => `"${each.kind}"`).join(' or ');
    const found = word === undefined ? 'is missing' : `cannot be ${JSON.stringify(word)}`;
    problems.push(`${where}: kind ${found}; it must be ${right}`);
  }
  const schema = kind?.schema ?? commonSchema;
  const issues = schema.safeParse(fields, { reportInput: true }).error?.issues ?? [];
  problems.push(...issues.map((issue) => `${where}: ${describeIssue(issue, kind)}`));
  const wrong = new Set(issues.flatMap((issue) => ('keys' in issue ? issue.keys : [issue.path[0]])));
  const { schedule } = fields;
  if (typeof schedule === 'string' && !wrong.has('schedule') && !isSchedule(schedule.trim()))
    problems.push(`${where}: schedule: "${schedule}" is no cron schedule such as "*/10 * * * *"`);
  const right = Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name)));
  const config = kind?.schema.safeParse(right).data;
  if (!kind || !config) return null;
  return {
    source: toSource(kind, config),
    where,
    target: `${kind.kind} ${kind.address(config)}`,
    findProblem: async () => (await kind.findProblem?.(config)) ?? null,
  };
}

function toSource(kind: SourceKind, config: SourceConfig): Source {
  const address = kind.address(config);
  return {
    id: config.id ?? nameSource(address),
    kind: kind.kind,
    name: config.name ?? showPlainly(address),
    address: URL.canParse(address) ? showAddress(address) : address,
    schedule: config.schedule ?? null,
    reliability: config.reliability ?? 'F',
    poll: (context) => kind.poll(config, context),
  };
}

/** "https://www.example.org/feed/?a=b" to "example-org-feed-1a2b3c": stable, readable, without what a query hides. */
function nameSource(address: string): string {
  const [plain = '', query] = address.split('?');
  const slug = plain
    .normalize('NFD')
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const mark = query || !slug ? createHash('sha256').update(address).digest('hex').slice(0, 6) : null;
  return [slug || 'source', mark].filter((part) => part !== null).join('-');
}

function showPlainly(address: string): string {
  // In a channel the folders of this machine are nobody's business.
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : basename(address);
}

function findDuplicates(entries: Entry[]): string[] {
  const problems: string[] = [];
  entries.forEach(({ source, where, target }, index) => {
    const earlier = entries.slice(0, index);
    const same = earlier.find((each) => each.target === target);
    const sameId = earlier.find((each) => each.source.id === source.id);
    if (same)
      problems.push(
        `${where}: ${source.kind} ${source.address} is already there (${same.where}); leave one of them out`,
      );
    else if (sameId)
      problems.push(
        `${where}: id "${source.id}" is already used (${sameId.where}); give one of them another "id"`,
      );
  });
  return problems;
}

function describeIssue(issue: z.core.$ZodIssue, kind?: SourceKind): string {
  const field = issue.path.join('.') || 'the entry';
  if (issue.code === 'unrecognized_keys') {
    const known = kind?.schema instanceof z.ZodObject ? Object.keys(kind.schema.shape) : ['note', 'sources'];
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; known are ${known.join(', ')}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${field} is missing`;
  if (issue.code === 'invalid_type') return `${field} must be of type ${issue.expected}`;
  return `${field}: ${issue.message}`;
}
