import { setTimeout as sleep } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Database } from './tables.ts';

/** Runs all of `work` or nothing of it; inside a transaction it is part of that one. */
export type Atomically = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * How often a transaction that lost against another one is run before its error is passed on, by
 * PostgreSQL's SQLSTATE: serialization failure, deadlock, and a unique row that the other one wrote after
 * this one had looked for it (which the next run sees; one that was always there no run helps).
 */
const ATTEMPTS: [unknown, number][] = [
  ['40001', 20],
  ['40P01', 20],
  ['23505', 3],
];

/**
 * Runs `work` in a transaction as if it were alone. On SQLite it waits for its turn; on PostgreSQL, where
 * several run at once, one that would have seen half of another's work is rolled back and run again: `work`
 * must do nothing but read and write through what it is handed.
 */
export async function runTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const left = new Map(ATTEMPTS);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
      const remaining = (left.get(code) ?? 1) - 1;
      if (remaining === 0) throw error;
      left.set(code, remaining);
      await sleep(Math.random() * 10 * 2 ** Math.min(attempt, 5));
    }
  }
}

/** Calls `check` before every query; what it throws the caller of the query gets. */
export function guardQueries(check: () => void): KyselyPlugin {
  return {
    transformQuery({ node }) {
      check();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
