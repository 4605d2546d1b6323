/** Which errors are the database's own, and which are of what was to be stored. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isTrouble } from '../../src/store/trouble.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-trouble-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** An error as drivers make them. */
function withCode(code: string): Error {
  return Object.assign(new Error('EXERCISE'), { code });
}

describe('a trouble of the database', () => {
  it('is a SQLite database that another one keeps locked, however deep the error lies', async () => {
    const file = join(await makeFolder(), 'locked.db');
    const [one, other] = [new DatabaseSync(file), new DatabaseSync(file, { timeout: 0 })];
    one.exec('create table t (x); begin exclusive');
    const error = catchError(() => other.exec('insert into t values (1)'));
    expect(isTrouble(error)).toBe(true);
    expect(isTrouble(new Error('first', { cause: new Error('second', { cause: error }) }))).toBe(true);
    one.close();
    other.close();
  });

  it('is a SQLite database that is full, may not be written to, or cannot be opened', async () => {
    const folder = await makeFolder();
    const full = new DatabaseSync(join(folder, 'full.db'));
    full.exec('create table t (x); pragma max_page_count = 4');
    const fill = () => full.prepare('insert into t values (?)').run('x'.repeat(100_000));
    expect(isTrouble(catchError(fill))).toBe(true);
    full.close();

    const readOnly = new DatabaseSync(join(folder, 'full.db'), { readOnly: true });
    expect(isTrouble(catchError(() => readOnly.exec('insert into t values (1)')))).toBe(true);
    readOnly.close();

    await mkdir(join(folder, 'folder.db'));
    expect(isTrouble(catchError(() => new DatabaseSync(join(folder, 'folder.db'))))).toBe(true);
  });

  it.each(['08006', '08P01', '25006', '40001', '53100', '53300', '55P03', '57P01', '57P03', '58030'])(
    'is what PostgreSQL tells by %s',
    (code) => expect(isTrouble(withCode(code))).toBe(true),
  );

  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])(
    'is a connection that ends with %s',
    (code) => expect(isTrouble(new Error('EXERCISE', { cause: withCode(code) }))).toBe(true),
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('is what the driver tells without a code: %s', (message) => {
    expect(isTrouble(new Error(message))).toBe(true);
  });
});

describe('no trouble of the database', () => {
  it('is a row that it refuses', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('create table t (x text primary key not null)');
    for (const sql of [
      "insert into t values ('a'), ('a')",
      'insert into t values (null)',
      'insert into u values (1)',
    ]) {
      expect(isTrouble(catchError(() => database.exec(sql)))).toBe(false);
    }
    database.close();
  });

  it.each(['23505', '23503', '22021', '22P05', '54000', '42P01', 'ENOENT', 'ERR_INVALID_ARG_TYPE'])(
    'is an error with %s',
    (code) => expect(isTrouble(withCode(code))).toBe(false),
  );

  it.each([
    new Error('no words for Tessit'),
    new TypeError('x is not a function'),
    'text',
    null,
    undefined,
    5,
  ])('is %s', (error) => expect(isTrouble(error)).toBe(false));

  it('is an error that is its own cause', () => {
    const error = new Error('round and round');
    error.cause = error;
    expect(isTrouble(error)).toBe(false);
  });
});
