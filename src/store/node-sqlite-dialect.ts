import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { waitWhileBusy } from './busy.ts';

/** Statements kept prepared; those with lists of varying length would otherwise pile up. */
const STATEMENTS_KEPT = 256;

/** Kysely's SQLite dialect on Node's own SQLite. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: wrapDatabase(database) });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new NodeSqliteDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  /** SQLite can, Kysely does not ask it to: a migration is then whole, and two processes take turns. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  #connection: DatabaseConnection | undefined;

  constructor(database: DatabaseSync) {
    super({ database: wrapDatabase(database) });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return (this.#connection ??= patient(this.#database, await super.acquireConnection()));
  }

  /**
   * Takes the write lock at once and waits for its turn. A transaction that reads first and writes later
   * fails instead where another process wrote in between.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk has already rolled back; to do so again would fail and hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** The connection, waiting where another one writes; inside a transaction the lock is ours already. */
function patient(database: DatabaseSync, connection: DatabaseConnection): DatabaseConnection {
  const file = database.location() ?? 'in memory';
  return {
    executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const execute = () => connection.executeQuery<R>(query);
      return database.isTransaction ? execute() : waitWhileBusy(file, execute);
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

function wrapDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = wrapStatement(database.prepare(sql));
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
