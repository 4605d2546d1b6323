import { setTimeout as sleep } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Database } from './tables.ts';

/** Runs all of `work` or nothing of it; inside a transaction it is part of that one. */
export type Atomically = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** How often a transaction that lost against another one is run before its error is passed on. */
const ATTEMPTS = 20;
/** PostgreSQL's SQLSTATE for those: serialization failure, deadlock. */
const CONFLICTS = new Set<unknown>(['40001', '40P01']);

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
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
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

function isConflict(error: unknown): boolean {
  return error instanceof Error && CONFLICTS.has(Reflect.get(error, 'code'));
}
