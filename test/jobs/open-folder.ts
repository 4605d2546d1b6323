/** A watched folder, or a feed, with a store of its own, and looks at it as the schedule has them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { watchSource } from '../../src/jobs/watch-source.ts';
import type { Reliability } from '../../src/model.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { createFetch } from '../../src/sources/fetch.ts';
import { loadSources } from '../../src/sources/load.ts';
import { openStore } from '../../src/store/open.ts';
import { knowledge } from '../incidents/reports.ts';
import type { TestServer } from '../sources/support.ts';

/** `databaseUrl` for a store in PostgreSQL, else SQLite beside the folder; `feed` is looked at in place of the folder. */
export async function openFolder({
  databaseUrl,
  feed,
  reliability,
}: { databaseUrl?: string; feed?: TestServer; reliability?: Reliability } = {}) {
  const home = await mkdtemp(join(tmpdir(), 'vigie-watch-'));
  const inbox = join(home, 'inbox');
  await mkdir(inbox);
  const dataDir = join(home, 'data');
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  onTestFinished(async () => {
    await store.close();
    await rm(home, { recursive: true });
  });
  const [source] = await loadSources({
    file: join(home, 'none.json'),
    always: [
      feed
        ? { id: 'inbox', kind: 'feed', address: feed.address }
        : { id: 'inbox', kind: 'folder', name: 'Inbox', path: inbox, settleMs: 0, reliability },
    ],
  });
  const pipeline = createPipeline(store, knowledge, 0.5);
  let filed = 0;
  const stopping = new AbortController();
  const warned: { message: string; why: unknown }[] = [];
  return {
    store,
    inbox,
    dataDir,
    pipeline,
    stopping,
    /** What the looks have warned of. */
    warned,
    filed: () => filed,
    drop: (name: string, content: string | Uint8Array) => writeFile(join(inbox, name), content),
    look: (using: Pipeline = pipeline, onFiled: () => void = () => {}) =>
      watchSource(source!, {
        pipeline: using,
        fetch: createFetch({ allowHosts: feed ? [feed.host] : [] }),
        now: () => new Date(),
        signal: stopping.signal,
        log: {
          warn: (details, message) => warned.push({ message, why: Reflect.get(details, 'why') }),
          info: () => {},
          debug: () => {},
        },
        onTrouble: (error) =>
          warned.push({ message: 'database in trouble', why: error instanceof Error && error.message }),
        onFiled: () => {
          filed++;
          onFiled();
        },
      }),
    report: async () => (await store.sources.list()).find(({ id }) => id === 'inbox')!,
  };
}
