import { setTimeout as sleep } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Database } from './tables.ts';

/** Runs all of `work` or nothing of it; inside a transaction it is part of that one. */
export type Atomically = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * How often a transaction that lost against another one is run, by PostgreSQL's SQLSTATE: serialization
 * failure, deadlock, and a row that the other one wrote first (or that was there: then again is no help).
 */
const ATTEMPTS = new Map<unknown, number>([
  ['40001', 20],
  ['40P01', 20],
  ['23505', 3],
]);

/**
 * Runs `work` in a transaction as if it were alone. On SQLite it waits for its turn; on PostgreSQL, where
 * several run at once, one that would have seen half of another's work is rolled back and run again: `work`
 * must do nothing but read and write through what it is handed.
 */
export async function runTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      if (attempt >= attemptsFor(error)) throw error;
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

function attemptsFor(error: unknown): number {
  return error instanceof Error ? (ATTEMPTS.get(Reflect.get(error, 'code')) ?? 1) : 1;
}
