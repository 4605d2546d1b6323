/** What `read` and `ingest` take: files, standard input and lines of JSON, one article after the other. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import type { SourceArticle } from '../model.ts';
import { dayOf } from '../nlp/dates/days.ts';
import { findNamed, showName, type FilePath } from '../sources/file-name.ts';
import { loadFile, parseDocument } from '../sources/files.ts';
import { UsageError } from './run.ts';

/** An article, or in its place why there is none, as the contract prints it. */
export type Input =
  { article: SourceArticle } | { failure: { id?: string; file?: string; line?: number; error: string } };

export const INPUT_OPTIONS = { jsonl: { type: 'string' }, published: { type: 'string' } } as const;
export type InputValues = { jsonl?: string; published?: string };

export const INPUT_USAGE = `  FILE ...          text, HTML or Markdown files; - is standard input
  --jsonl FILE      many articles, a line each: {"id", "text", "title"?, "url"?, "source"?, "published"?, "lang"?}
  --published DATE  publication date of the FILEs (ISO date or date-time)`;

const publishedSchema = z.string().refine((text) => dayOf(text) !== null, 'is no ISO date or date-time');
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  published: publishedSchema.nullish(),
  lang: z.string().nullish(),
});

/** @throws UsageError for an option that means nothing */
export function checkInputValues({ published }: InputValues): void {
  if (published !== undefined && dayOf(published) === null) {
    throw new UsageError(`--published ${published}: not an ISO date such as 2024-08-25`);
  }
}

/** One file, or standard input for `-`; `published` outranks what the file knows of its date. */
export async function loadInput(file: FilePath, published: string | undefined): Promise<Input> {
  try {
    const article =
      file === '-' ? parseDocument(await buffer(process.stdin), { name: '-' }) : await loadNamed(file);
    return {
      article:
        published === undefined ? article : { ...article, published: { at: published, from: 'option' } },
    };
  } catch (error) {
    return { failure: { file: showName(file), error: describe(error) } };
  }
}

async function loadNamed(file: FilePath): Promise<SourceArticle> {
  const path = typeof file === 'string' ? await findNamed(file) : file;
  // A name that is misspelt is told as that, whatever its ending.
  if (!existsSync(path)) throw new Error(`${showName(file)}: there is no such file or folder`);
  return loadFile(path);
}

/** One line at a time, in order; nothing of an earlier line is kept. */
export async function* readLines(file: string): AsyncIterable<Input> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      if (raw.trim() !== '') yield parseLine(raw, line);
    }
  } catch (error) {
    yield { failure: { file, error: describe(error) } };
  }
}

function parseLine(raw: string, line: number): Input {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return { failure: { error: `not JSON: ${describe(error)}`, line } };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? { id: String(value.id) } : {};
    const error = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
      .join('; ');
    return { failure: { ...id, error, line } };
  }
  const { id, text, title, url, source, published, lang } = parsed.data;
  return {
    article: {
      id,
      title: title ?? null,
      body: text,
      url: url ?? null,
      source: source ?? null,
      published: published ? { at: published, from: 'option' } : null,
      lang: lang ?? null,
    },
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
