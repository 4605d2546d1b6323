import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { BLOCKING_WAIT_MS, waitWhileBusy } from './busy.ts';
import { makeFolder } from '../make-folder.ts';
import { explainSqliteError } from './explain.ts';
import { migrate } from './migrate.ts';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { plugins } from './plugins.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Opens `<dataDir>/vigie.db`, making both where they are missing, and brings it to this version's schema.
 * @throws with the file, the cause and the remedy where that cannot be done
 */
export async function openSqlite(dataDir: string): Promise<Database> {
  const file = join(dataDir, 'vigie.db');
  const opened: DatabaseSync[] = [];
  try {
    await makeFolder(dataDir);
    const writer = new DatabaseSync(file, { timeout: BLOCKING_WAIT_MS, enableForeignKeyConstraints: true });
    opened.push(writer);
    // FULL: what was committed survives a power cut, not only a killed process.
    const pragmas = 'pragma journal_mode = wal; pragma synchronous = full;';
    await waitWhileBusy(file, () => writer.exec(pragmas));
    const reader = new DatabaseSync(file, { timeout: BLOCKING_WAIT_MS, readOnly: true });
    opened.unshift(reader);
    const dialect = new NodeSqliteDialect(writer, reader);
    await migrate(new Kysely<unknown>({ dialect }));
    return new Kysely<Tables>({ dialect, plugins: plugins() });
  } catch (error) {
    for (const database of opened) database.close();
    throw explainSqliteError(error, dataDir, file);
  }
}
