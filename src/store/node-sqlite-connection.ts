import { type CompiledQuery, type DatabaseConnection, type QueryResult, SelectQueryNode } from 'kysely';
import { waitWhileBusy } from './busy.ts';
import type { Statements } from './node-sqlite-statements.ts';
import type { Turns } from './turns.ts';

/** What all connections of one database share. */
export type Shared = { file: string; writer: Statements; reader: Statements; turns: Turns };

/** What Kysely runs one query or one transaction on, waiting without blocking where another process writes. */
export class NodeSqliteConnection implements DatabaseConnection {
  readonly #shared: Shared;
  #endTurn: (() => void) | null = null;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /** From here on the writer is this connection's alone. */
  async holdTurn(): Promise<void> {
    this.#endTurn = await this.#shared.turns.take();
  }

  endTurn(): void {
    this.#endTurn?.();
    this.#endTurn = null;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { file, writer, reader, turns } = this.#shared;
    if (this.#endTurn !== null) return waitWhileBusy(file, () => writer.run<R>(query));
    if (SelectQueryNode.is(query.query)) return waitWhileBusy(file, () => reader.run<R>(query));
    const endTurn = await turns.take();
    try {
      return await waitWhileBusy(file, () => writer.run<R>(query));
    } finally {
      endTurn();
    }
  }

  /** In one piece: no query of ours brings more than fits into memory. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}
