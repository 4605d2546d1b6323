import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlesOf } from '../../src/store/articles.ts';
import * as first from '../../src/store/migrations/0001-first.ts';
import { NodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { NOON, sampleArticle, sampleIncident, sampleReport } from './samples.ts';

describe('opening a SQLite store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vigie-open-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes the data directory with its parents', async () => {
    const dataDir = join(folder, 'not', 'yet', 'there');
    const store = await openStore({ dataDir });
    await store.close();
    expect((await readFile(join(dataDir, 'vigie.db'))).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('keeps what was saved over closing and opening', async () => {
    const first = await openStore({ dataDir: folder });
    await first.articles.save(sampleArticle('a1'));
    await first.close();
    const second = await openStore({ dataDir: folder });
    expect(await second.articles.find('a1')).toEqual(sampleArticle('a1'));
    await second.close();
  });

  it('writes ahead and to the disk, so that a power cut loses nothing', async () => {
    const store = await openStore({ dataDir: folder });
    const other = new DatabaseSync(join(folder, 'vigie.db'));
    expect(other.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    other.close();
    await store.close();
  });

  it('opens twice in one process, and each sees what the other has saved', async () => {
    const [one, two] = await Promise.all([openStore({ dataDir: folder }), openStore({ dataDir: folder })]);
    await one.articles.save(sampleArticle('from one'));
    expect(await two.articles.find('from one')).not.toBeNull();
    await two.articles.save(sampleArticle('from two'));
    expect(await one.articles.find('from two')).not.toBeNull();
    await Promise.all([one.close(), two.close()]);
  });

  it('waits for another connection of this process that has a transaction open', async () => {
    const [one, two] = await Promise.all([openStore({ dataDir: folder }), openStore({ dataDir: folder })]);
    const inside = Promise.withResolvers<void>();
    const running = one.transaction(async (tx) => {
      await tx.articles.save(sampleArticle('slow'));
      inside.resolve();
      await sleep(100);
    });
    await inside.promise;
    await two.articles.save(sampleArticle('alone'));
    await two.transaction((tx) => tx.articles.save(sampleArticle('together')));
    await running;
    for (const id of ['slow', 'alone', 'together']) expect(await one.articles.find(id)).not.toBeNull();
    await Promise.all([one.close(), two.close()]);
  });

  it('waits for the file where another program has just made it and still writes to it', async () => {
    const other = new DatabaseSync(join(folder, 'vigie.db'));
    other.exec('begin immediate; create table theirs (x);');
    const opening = openStore({ dataDir: folder });
    await sleep(100);
    other.exec('rollback');
    await (await opening).close();
    other.close();
  });

  it('names a data directory that is a file', async () => {
    const dataDir = join(folder, 'data');
    await writeFile(dataDir, 'a file');
    await expect(openStore({ dataDir })).rejects.toThrow(
      `Cannot use the data directory ${dataDir}: there is a file of that name.`,
    );
    await expect(openStore({ dataDir: join(dataDir, 'deeper') })).rejects.toThrow(
      /a part of that path is a file/,
    );
  });

  // The kernel's own folder: not even root may write there.
  it.runIf(process.platform === 'linux')('names a data directory that it may not write to', async () => {
    await expect(openStore({ dataDir: '/sys/vigie' })).rejects.toThrow(
      /^Cannot use the data directory \/sys\/vigie: /,
    );
  });

  it('names a database file that is a folder', async () => {
    await mkdir(join(folder, 'vigie.db'));
    await expect(openStore({ dataDir: folder })).rejects.toThrow(
      /Cannot open the database .*vigie\.db: it cannot be opened\. Give the user/,
    );
  });

  it('names a file that is no database, and leaves it as it was', async () => {
    const file = join(folder, 'vigie.db');
    const content = 'EXERCISE: this is a letter, not a database. '.repeat(100);
    await writeFile(file, content);
    await expect(openStore({ dataDir: folder })).rejects.toThrow(
      /vigie\.db: it is not a database\. Move it away/,
    );
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('names a damaged database', async () => {
    const store = await openStore({ dataDir: folder });
    await store.close();
    const file = join(folder, 'vigie.db');
    const bytes = await readFile(file);
    bytes.fill(0xaa, 100);
    await writeFile(file, bytes);
    await expect(openStore({ dataDir: folder })).rejects.toThrow(
      /vigie\.db: it is damaged\. .* restore a backup/,
    );
  });

  it('refuses a database that a newer Vigie has written, and changes nothing in it', async () => {
    await (await openStore({ dataDir: folder })).close();
    const database = new DatabaseSync(join(folder, 'vigie.db'));
    const listNames = () => database.prepare('select name from kysely_migration order by name').all();
    const known = listNames();
    const name = '9999-from-the-future';
    database.prepare('insert into kysely_migration values (?, ?)').run(name, '2099-01-01T00:00:00.000Z');
    await expect(openStore({ dataDir: folder })).rejects.toThrow(
      /newer Vigie .*9999-from-the-future.* Update Vigie/,
    );
    expect(listNames()).toEqual([...known, { name }]);
    database.close();
  });

  it('takes over a database of before pauses: what lacked a permission waits again, the rest stays refused', async () => {
    const database = new DatabaseSync(join(folder, 'vigie.db'));
    const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database, database) });
    const provider = { getMigrations: async () => ({ '0001-first': first }) };
    await new Migrator({ db, provider }).migrateToLatest();
    const incident = JSON.stringify(sampleIncident('i'));
    database
      .prepare(`insert into incidents values ('i', 1, 0, '${NOON}', '${NOON}', null, null, ?)`)
      .run(incident);
    const insert = database.prepare(
      `insert into deliveries values (?, 'i', 1, null, null, 'en', ?, 1, '${NOON}', ?, '${NOON}')`,
    );
    insert.run(
      'c1',
      'paused',
      'Vigie may not see the channel (Discord answered 403, code 50001: Missing Access)',
    );
    insert.run('c2', 'paused', 'Discord answered 400, code 50035: Invalid Form Body');
    insert.run('c3', 'pending', 'Discord answered 502');
    database.close();

    const store = await openStore({ dataDir: folder });
    const found = await store.deliveries.findByIncident('i');
    expect(found.map(({ status, unsettledSince }) => [status, unsettledSince])).toEqual([
      ['pending', null],
      ['refused', null],
      ['pending', NOON],
    ]);
    await store.close();
  });

  it('takes over a database of before the index of candidates and the search: its reports and incidents are found', async () => {
    const database = new DatabaseSync(join(folder, 'vigie.db'));
    const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database, database) });
    const provider = { getMigrations: async () => ({ '0001-first': first }) };
    await new Migrator({ db, provider }).migrateToLatest();
    const incident = JSON.stringify(sampleIncident('i'));
    database
      .prepare(`insert into incidents values ('i', 1, 0, '${NOON}', '${NOON}', null, null, ?)`)
      .run(incident);
    const insert = database.prepare(`insert into reports values (?, 'i', 'a', 'ML', ?, ?, 0, ?)`);
    database.exec(
      `insert into incident_index values ('all', 'i', 1, '2024-03-04', '2024-03-04', 3, 'Battles')`,
    );
    const reports = Array.from({ length: 500 }, (_, index) => sampleReport(`old-${1000 + index}`));
    const undated = sampleReport('undated', { start: null, end: null });
    for (const report of [...reports, undated])
      insert.run(report.id, report.start, report.end, JSON.stringify(report));
    database.close();

    const store = await openStore({ dataDir: folder });
    const query = { keys: ['id:tessit'], from: '2024-03-04', until: '2024-03-04' };
    const found = await store.reports.findCandidates(query);
    expect(found).toEqual(reports.map((report) => ({ report, incidentId: 'i' })));
    expect(await store.reports.findByIncidents(['i'])).toHaveLength(501);
    const asked = [
      { text: 'three tessit' },
      { near: { lat: 15, lon: 0.4, km: 10 } },
      { subEventType: 'Attack', precisions: ['place' as const] },
    ];
    for (const query of asked) expect(await store.incidents.query(query)).toHaveLength(1);
    await store.close();
  });

  it('says that the disk is full, and keeps nothing of the transaction that filled it', async () => {
    const db = await openSqlite(folder);
    await sql`pragma max_page_count = 100`.execute(db);
    const filling = db.transaction().execute(async (trx) => {
      for (let i = 0; i < 100; i++) {
        await articlesOf(trx).save(sampleArticle(`a${i}`, { text: 'EXERCISE '.repeat(1_000) }));
      }
    });
    await expect(filling).rejects.toThrow(/disk is full/);
    expect(await articlesOf(db).find('a0')).toBeNull();
    await articlesOf(db).save(sampleArticle('small'));
    expect(await articlesOf(db).find('small')).not.toBeNull();
    await db.destroy();
  });

  it('refuses a SQLite database of another program', async () => {
    const database = new DatabaseSync(join(folder, 'vigie.db'));
    database.exec('create table articles (price integer); insert into articles values (7)');
    await expect(openStore({ dataDir: folder })).rejects.toThrow(/vigie\.db: .*articles/);
    expect(database.prepare('select * from articles').all()).toEqual([{ price: 7 }]);
    expect(
      database.prepare("select count(*) as n from sqlite_master where name = 'incidents'").get(),
    ).toEqual({ n: 0 });
    database.close();
  });
});

describe('opening a PostgreSQL store', () => {
  it('says what an address looks like where it was given none', async () => {
    for (const databaseUrl of ['', 'vigie', 'mysql://localhost/vigie', 'localhost:5432/vigie']) {
      await expect(openStore({ databaseUrl })).rejects.toThrow(
        /^DATABASE_URL is no PostgreSQL address: postgres:/,
      );
    }
  });

  it('names an address where no server listens, without its password', async () => {
    const error = await openStore({
      databaseUrl: `postgres://vigie:s3cret@127.0.0.1:${await closedPort()}/vigie`,
    }).catch((caught: unknown) => String(caught));
    expect(error).toMatch(
      /DATABASE_URL \(postgres:\/\/vigie@127\.0\.0\.1:\d+\/vigie\): no server listens there/,
    );
    expect(error).not.toContain('s3cret');
  });

  it('names a server that speaks something else', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(openStore({ databaseUrl: `postgres://vigie@127.0.0.1:${port}/vigie` })).rejects.toThrow(
      /Cannot open the database of DATABASE_URL/,
    );
    server.close();
  });
});

/** A port on which nothing listens: one that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
