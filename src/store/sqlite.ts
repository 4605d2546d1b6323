import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { CamelCasePlugin, Kysely } from 'kysely';
import { explainSqliteError, isSqliteBusy } from './explain.ts';
import { migrate } from './migrate.ts';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Database, Tables } from './tables.ts';

/** How long a write waits for another process that writes to the same file. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens `<dataDir>/vigie.db`, making both where they are missing, and brings it to this version's schema.
 * @throws with the file, the cause and the remedy where that cannot be done
 */
export async function openSqlite(dataDir: string): Promise<Database> {
  const file = join(dataDir, 'vigie.db');
  let database: DatabaseSync | undefined;
  try {
    await mkdir(dataDir, { recursive: true });
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    await useWal(database);
    const dialect = new NodeSqliteDialect(database);
    await migrate(new Kysely<unknown>({ dialect }));
    return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  } catch (error) {
    database?.close();
    throw explainSqliteError(error, dataDir, file);
  }
}

/** Switching to WAL needs the file alone and, unlike everything else, does not wait for it: so we do. */
async function useWal(database: DatabaseSync): Promise<void> {
  const until = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      // FULL: what was committed survives a power cut, not only a killed process.
      database.exec('pragma journal_mode = wal; pragma synchronous = full;');
      return;
    } catch (error) {
      if (!isSqliteBusy(error) || performance.now() > until) throw error;
      await sleep(20);
    }
  }
}
