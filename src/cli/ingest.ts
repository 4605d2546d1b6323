/** `npm run -s ingest`: what `read` takes, folders and addresses, into the bot's store; twice changes nothing. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { createPipeline, fileArticle } from '../pipeline.ts';
import { createFetch } from '../sources/fetch.ts';
import { findNamed, type FilePath } from '../sources/file-name.ts';
import { listFiles, loadAddress } from '../sources/files.ts';
import { openStore } from '../store/open.ts';
import {
  checkInputValues,
  describe,
  INPUT_OPTIONS,
  INPUT_USAGE,
  loadInput,
  readLines,
  type Input,
} from './inputs.ts';
import { createProgress } from './progress.ts';
import { runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run -s ingest -- [options] FILE|DIR|URL ...
${INPUT_USAGE}
  DIR               every file in it and below
  URL               a page or a feed`;

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...INPUT_OPTIONS, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || (positionals.length === 0 && values.jsonl === undefined)) throw new UsageError(USAGE);
  checkInputValues(values);
  const config = loadConfig();
  const [store, knowledge] = await Promise.all([
    openStore(config.store),
    loadKnowledge({ gazetteer: config.gazetteer }),
  ]);
  const pipeline = createPipeline(store, knowledge, config.confidenceFloor);
  const counts = { filed: 0, known: 0, reports: 0, failed: 0 };
  const take = async (input: Input) => {
    if ('failure' in input) {
      counts.failed++;
      process.stderr.write(`${JSON.stringify(input.failure)}\n`);
      return;
    }
    try {
      const filed = await fileArticle(pipeline, input.article, {
        sourceId: 'command-line',
        origin: 'person',
        now: new Date(),
      });
      counts[filed.outcome]++;
      if (filed.outcome === 'filed') counts.reports += filed.reading.reports.length;
    } catch (error) {
      await take({ failure: { id: input.article.id, error: describe(error) } });
    }
  };
  try {
    const names = await listNames(positionals);
    const progress = createProgress('reading', names.length);
    for (const name of names) {
      for await (const input of loadName(name, values.published)) await take(input);
      progress.step();
    }
    progress.end();
    if (values.jsonl !== undefined) for await (const input of readLines(values.jsonl)) await take(input);
    const total = await store.incidents.count();
    process.stderr.write(
      `${counts.filed} filed (${counts.reports} reports), ${counts.known} known already, ${counts.failed} failed; ${total} incidents in the store\n`,
    );
  } finally {
    await store.close();
  }
  return counts.failed > 0 ? 1 : 0;
});

/** Folders become their files, in the order of their paths; what is not there stays and fails when it is loaded. */
async function listNames(positionals: string[]): Promise<FilePath[]> {
  const names: FilePath[] = [];
  for (const name of positionals) {
    const path = isAddress(name) ? name : await findNamed(name).catch(() => name);
    const folder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    names.push(...(folder ? (await listFiles(path)).sort() : [name]));
  }
  return names;
}

async function* loadName(name: FilePath, published: string | undefined): AsyncIterable<Input> {
  if (typeof name !== 'string' || !isAddress(name)) {
    yield await loadInput(name, published);
    return;
  }
  try {
    for (const article of await loadAddress(name, createFetch({}))) yield { article };
  } catch (error) {
    yield { failure: { file: name, error: describe(error) } };
  }
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}
