/** Looks at a real folder while the database cannot be written: what was in hand is read when it can be again. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeArticle, type ArticleName } from '../end-to-end/articles.ts';
import { startServer } from '../sources/support.ts';
import { changed, makeSchema, query, SERVER } from '../store/postgres-server.ts';
import { openFolder } from './open-folder.ts';

/** Longer than a writer waits for another process, several times over. */
const TIMEOUT = 120_000;
const SAID = 'the database could not be written; read again at the next look';

type Folder = Awaited<ReturnType<typeof openFolder>>;

/** The next look finds what the one before could not file, once, and the source is well again. */
async function expectReadOnce(folder: Folder): Promise<void> {
  await folder.look();
  expect(await folder.report()).toMatchObject({ itemsRead: 2, itemsFailed: 0, lastError: null });
  expect(folder.filed()).toBe(2);
  await folder.look();
  expect(folder.filed()).toBe(2);
  expect(await folder.store.incidents.count()).toBe(2);
}

describe('a look while another process keeps the database locked', { timeout: TIMEOUT }, () => {
  const lock = async (folder: Folder) => {
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', writeArticle('kidal'));
    const other = new DatabaseSync(join(folder.dataDir, 'vigie.db'));
    onTestFinished(() => other.close());
    other.exec('begin exclusive');
    return other;
  };

  it('marks no item as unreadable, says so of the source without a path, and the next files each once', async () => {
    const folder = await openFolder();
    const other = await lock(folder);
    const looking = folder.look();
    while (folder.warned.length === 0) await sleep(20);
    other.exec('rollback');
    await looking;
    expect(folder.filed()).toBe(0);
    expect(await folder.report()).toMatchObject({
      itemsRead: 0,
      itemsFailed: 0,
      failures: [],
      lastError: SAID,
    });
    await expectReadOnce(folder);
  });

  it('asks a feed for the whole of it again: nothing of it counts as seen before it was filed', async () => {
    const item = (name: ArticleName) =>
      `<item><guid>${name}</guid><description>${writeArticle(name)}</description></item>`;
    const body = `<rss version="2.0"><channel><title>EXERCISE</title>${item('tessit')}${item('kidal')}</channel></rss>`;
    const feed = await startServer((request, response) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"one"' }).end(body);
    });
    const folder = await openFolder({ feed });
    const other = await lock(folder);
    const looking = folder.look();
    while (folder.warned.length === 0) await sleep(20);
    other.exec('rollback');
    await looking;
    expect((await folder.report()).lastError).toBe(SAID);
    await expectReadOnce(folder);
    expect(feed.requests).toHaveLength(3);
  });

  it('ends without an error where not even that can be written down', async () => {
    const folder = await openFolder();
    const other = await lock(folder);
    await folder.look();
    expect(folder.warned.map(({ message }) => message)).toEqual([
      'database in trouble',
      'database in trouble',
    ]);
    expect(folder.warned.at(-1)?.why).toMatch(/kept the database .* locked for 10 s/);
    other.exec('rollback');
    await expectReadOnce(folder);
  });
});

describe.skipIf(SERVER === undefined)('a look while PostgreSQL is away', { timeout: TIMEOUT }, () => {
  it('marks no item as unreadable, and the next files each once when the server is back', async () => {
    const { where, remove } = await makeSchema(SERVER!);
    onTestFinished(remove);
    const way = await openWay(SERVER!);
    const folder = await openFolder({ databaseUrl: changed(where.databaseUrl, { host: way.host }) });
    await folder.drop('a.txt', writeArticle('tessit'));
    await folder.drop('b.txt', writeArticle('kidal'));
    // The connection breaks in the middle of the first transaction.
    await folder.look({
      ...folder.pipeline,
      summarise: (record) => {
        way.cut();
        return folder.pipeline.summarise(record);
      },
    });
    expect(folder.filed()).toBe(0);
    await folder.look();
    await way.mend();
    expect(await folder.report()).toBeUndefined();
    await expectReadOnce(folder);
  });

  it('lives through the server ending its connections between two queries of a transaction', async () => {
    const { where, remove } = await makeSchema(SERVER!);
    onTestFinished(remove);
    const name = 'vigie-ended';
    const ended = new URL(where.databaseUrl);
    ended.searchParams.set('application_name', name);
    const folder = await openFolder({ databaseUrl: ended.href });
    const failed = folder.store.transaction(async (tx) => {
      await tx.sources.list();
      await query(
        SERVER!,
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}'`,
      );
      // Time for the news to arrive while nobody asks anything of that connection.
      await sleep(200);
      await tx.sources.list();
    });
    const error: unknown = await failed.catch((caught: unknown) => caught);
    expect(folder.store.isTrouble(error)).toBe(true);
    expect(await folder.store.sources.list()).toEqual([]);
  });
});

/** A way to the server that can be cut as a restart cuts it: what is open breaks, what is new is refused. */
async function openWay(server: string) {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  const listen = async (at: number): Promise<Server> => {
    const way = createServer((here) => {
      const there = connect(Number(port || 5432), hostname);
      for (const socket of [here, there]) {
        open.add(socket);
        socket.on('error', () => undefined).on('close', () => open.delete(socket));
      }
      here.pipe(there).pipe(here);
    });
    way.listen(at, '127.0.0.1');
    await once(way, 'listening');
    return way;
  };
  let way = await listen(0);
  const address = way.address();
  const at = typeof address === 'object' && address ? address.port : 0;
  onTestFinished(() => void way.close());
  return {
    host: `127.0.0.1:${at}`,
    cut() {
      way.close();
      for (const socket of open) socket.resetAndDestroy();
    },
    async mend() {
      way = await listen(at);
    },
  };
}
