import type { DatabaseSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { NodeSqliteConnection } from './node-sqlite-connection.ts';
import { Statements } from './node-sqlite-statements.ts';
import { Turns } from './turns.ts';

/**
 * Kysely on Node's own SQLite, over two connections to one file: what is read outside of a transaction goes through
 * `reader`, so that it never waits for a writer; all else takes turns on `writer`. In WAL mode the reader sees all
 * that has been committed.
 */
export class NodeSqliteDialect implements Dialect {
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;

  constructor(writer: DatabaseSync, reader: DatabaseSync) {
    this.#writer = writer;
    this.#reader = reader;
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#writer, this.#reader);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  /** SQLite can, Kysely does not ask it to: a migration is then whole, and two processes take turns. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Else Kysely would let a read wait until a transaction has ended, and with it until the lock was had. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class NodeSqliteDriver implements Driver {
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #shared: ConstructorParameters<typeof NodeSqliteConnection>[0];

  constructor(writer: DatabaseSync, reader: DatabaseSync) {
    this.#writer = writer;
    this.#reader = reader;
    this.#shared = {
      file: writer.location() ?? 'in memory',
      writer: new Statements(writer),
      reader: new Statements(reader),
      turns: new Turns(),
    };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new NodeSqliteConnection(this.#shared);
  }

  /**
   * Takes the write lock at once and waits for its turn. A transaction that reads first and writes later
   * fails instead where another process wrote in between.
   */
  async beginTransaction(connection: NodeSqliteConnection): Promise<void> {
    await connection.holdTurn();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: NodeSqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** A full disk has already rolled back; to do so again would fail and hide the reason. */
  async rollbackTransaction(connection: NodeSqliteConnection): Promise<void> {
    if (this.#writer.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: NodeSqliteConnection): Promise<void> {
    connection.endTurn();
  }

  /** Waits for the transaction that may be running. The writer goes last: it then takes the write-ahead log in. */
  async destroy(): Promise<void> {
    await this.#shared.turns.take();
    this.#reader.close();
    this.#writer.close();
  }
}
