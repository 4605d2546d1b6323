/** `npm run -s read`: articles in, one JSON object an article and line out (docs/reading.md). */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadKnowledge } from '../load-knowledge.ts';
import type { Reading, SourceArticle } from '../model.ts';
import { dayOf } from '../nlp/days.ts';
import type { Knowledge } from '../nlp/knowledge.ts';
import { readArticle } from '../nlp/read.ts';
import { loadFile, parseDocument } from '../sources/files.ts';
import { renderReading } from './render-reading.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s read -- [options] [FILE ...]
  FILE ...          text, HTML or Markdown files; - is standard input
  --jsonl FILE      many articles, a line each: {"id", "text", "title"?, "url"?, "source"?, "published"?, "lang"?}
  --published DATE  publication date of the FILEs (ISO date or date-time)
  --text            adds the cleaned text that the spans point into
  --pretty          a readable account instead of JSON`;

const published = z.string().refine((text) => dayOf(text) !== null, 'is no ISO date or date-time');
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  published: published.nullish(),
  lang: z.string().nullish(),
});

type Output = { write(reading: Reading): Promise<void>; fail(error: object): Promise<void>; failed: boolean };

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      published: { type: 'string' },
      text: { type: 'boolean' },
      pretty: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || (positionals.length === 0 && values.jsonl === undefined)) throw new UsageError(USAGE);
  if (values.published !== undefined && dayOf(values.published) === null) {
    throw new UsageError(`--published ${values.published}: not an ISO date such as 2024-08-25`);
  }
  const knowledge = await loadKnowledge();
  const output = createOutput(values.pretty ?? false);
  const read = (article: SourceArticle) =>
    readArticle(article, knowledge, { text: values.text ?? values.pretty ?? false });
  for (const file of positionals) {
    try {
      const article =
        file === '-' ? parseDocument(await buffer(process.stdin), { name: '-' }) : await loadFile(file);
      const dated =
        values.published === undefined
          ? article
          : { ...article, published: { at: values.published, from: 'option' as const } };
      await output.write(read(dated));
    } catch (error) {
      await output.fail({ file, error: error instanceof Error ? error.message : String(error) });
    }
  }
  if (values.jsonl !== undefined)
    await readLines(values.jsonl, knowledge, values.text ?? values.pretty ?? false, output);
  return output.failed ? 1 : 0;
});

function createOutput(pretty: boolean): Output {
  const output: Output = {
    failed: false,
    write: (reading) => print(pretty ? renderReading(reading) : `${JSON.stringify(reading)}\n`),
    fail: (error) => {
      output.failed = true;
      return print(`${JSON.stringify(error)}\n`);
    },
  };
  return output;
}

/** One line at a time, in order; nothing of an earlier line is kept. */
async function readLines(file: string, knowledge: Knowledge, text: boolean, output: Output): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
      line++;
      if (raw.trim() === '') continue;
      const parsed = parseLine(raw);
      if ('error' in parsed) await output.fail({ ...parsed, line });
      else await output.write(readArticle(parsed.article, knowledge, { text }));
    }
  } catch (error) {
    await output.fail({
      file: basename(file),
      error: error instanceof Error ? error.message : String(error),
    });
  }
}

function parseLine(raw: string): { article: SourceArticle } | { id?: string; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? { id: String(value.id) } : {};
    return {
      ...id,
      error: parsed.error.issues
        .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
        .join('; '),
    };
  }
  const given = parsed.data;
  return {
    article: {
      id: given.id,
      title: given.title ?? null,
      body: given.text,
      url: given.url ?? null,
      source: given.source ?? null,
      published: given.published ? { at: given.published, from: 'option' } : null,
      lang: given.lang ?? null,
    },
  };
}
