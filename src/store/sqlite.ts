import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import { explainSqliteError, isSqliteBusy } from './explain.ts';
import { migrate } from './migrate.ts';
import type { Database, Tables } from './tables.ts';

/** How long a write waits for another process that writes to the same file. */
const BUSY_TIMEOUT_MS = 5_000;
/** Statements kept prepared; those with lists of varying length would otherwise pile up. */
const STATEMENTS_KEPT = 256;

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
    const raw = new Kysely<unknown>({ dialect: sqliteDialect(database) });
    await migrate(raw);
    return new Kysely<Tables>({ dialect: sqliteDialect(database), plugins: [new CamelCasePlugin()] });
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

/** Kysely's SQLite dialect on node:sqlite; changes of the schema run in a transaction, as SQLite can. */
function sqliteDialect(database: DatabaseSync): Dialect {
  const dialect = new SqliteDialect({ database: wrap(database) });
  const adapter = Object.create(new SqliteAdapter(), { supportsTransactionalDdl: { value: true } });
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => adapter,
  };
}

function wrap(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      // A transaction that reads first and writes later fails where another process wrote in between;
      // one that takes the write lock at once waits its turn instead.
      const statement = wrapStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql));
      statements.set(sql, statement);
      const oldest = statements.keys().next().value;
      if (statements.size > STATEMENTS_KEPT && oldest !== undefined) statements.delete(oldest);
      return statement;
    },
  };
}

function wrapStatement(statement: StatementSync): SqliteStatement {
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  };
}
