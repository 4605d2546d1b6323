/** `npm run -s ingest`: files, folders and addresses into the store that the bot uses; twice changes nothing. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import type { SourceArticle } from '../model.ts';
import { createPipeline, fileArticle } from '../pipeline.ts';
import { createFetch } from '../sources/fetch.ts';
import { listFiles, loadAddress, loadFile } from '../sources/files.ts';
import { openStore } from '../store/open.ts';
import { createProgress } from './progress.ts';
import { runCli, UsageError } from './run.ts';

const USAGE =
  'usage: npm run -s ingest -- FILE|DIR|URL ...\n  files and folders of text, HTML or Markdown; addresses of pages or feeds';

runCli(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const config = loadConfig();
  const [store, knowledge] = await Promise.all([openStore(config.store), loadKnowledge()]);
  const pipeline = createPipeline(store, knowledge, config.confidenceFloor);
  const counts = { filed: 0, known: 0, reports: 0, failed: 0 };
  const fail = (name: string, error: unknown) => {
    counts.failed++;
    process.stderr.write(
      `${name}: ${error instanceof Error ? error.message.replace(`${name}: `, '') : String(error)}\n`,
    );
  };
  try {
    const items = await listItems(positionals, fail);
    const progress = createProgress('reading', items.length);
    for (const item of items) {
      try {
        for (const article of await item.load()) {
          const filed = await fileArticle(pipeline, article, {
            sourceId: 'command-line',
            origin: 'person',
            now: new Date(),
          });
          counts[filed.outcome]++;
          if (filed.outcome === 'filed') counts.reports += filed.reading.reports.length;
        }
      } catch (error) {
        fail(item.name, error);
      }
      progress.step();
    }
    progress.end();
    const total = await store.incidents.count();
    process.stderr.write(
      `${counts.filed} filed (${counts.reports} reports), ${counts.known} known already, ${counts.failed} failed; ${total} incidents in the store\n`,
    );
  } finally {
    await store.close();
  }
  return counts.failed > 0 ? 1 : 0;
});

type Item = { name: string; load(): Promise<SourceArticle[]> };

async function listItems(names: string[], fail: (name: string, error: unknown) => void): Promise<Item[]> {
  const fetch = createFetch({});
  const items: Item[] = [];
  const addFile = (path: string) => items.push({ name: path, load: async () => [await loadFile(path)] });
  for (const name of names) {
    if (/^https?:\/\//i.test(name)) {
      items.push({ name, load: () => loadAddress(name, fetch) });
      continue;
    }
    try {
      if ((await stat(name)).isDirectory()) for (const path of (await listFiles(name)).sort()) addFile(path);
      else addFile(name);
    } catch (error) {
      fail(
        name,
        error instanceof Error && 'code' in error && error.code === 'ENOENT'
          ? new Error('there is no such file or folder')
          : error,
      );
    }
  }
  return items;
}
