import { AsyncLocalStorage } from 'node:async_hooks';
import { articlesOf } from './articles.ts';
import { cacheOf } from './cache.ts';
import { decisionsOf } from './decisions.ts';
import { deliveriesOf } from './deliveries.ts';
import { historyOf } from './history.ts';
import { incidentsOf } from './incidents.ts';
import { pausesOf } from './pauses.ts';
import { openPostgres } from './postgres.ts';
import { reportsOf } from './reports.ts';
import { sourcesOf } from './sources.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { subscriptionsOf } from './subscriptions.ts';
import type { Database } from './tables.ts';
import { type Atomically, guardQueries, runTransaction } from './transactions.ts';
import { isTrouble } from './trouble.ts';

/**
 * Opens the store at its latest schema: a folder for SQLite, or the address of a PostgreSQL database.
 * @throws with the thing, the cause and the remedy where it cannot be opened
 */
export async function openStore(where: { dataDir: string } | { databaseUrl: string }): Promise<Store> {
  const db = 'dataDir' in where ? await openSqlite(where.dataDir) : await openPostgres(where.databaseUrl);
  // Within `work` the outer store would wait for ever for its turn to write on SQLite, and on PostgreSQL write
  // outside of the transaction: refused on both.
  const running = new AsyncLocalStorage<{ open: boolean }>();
  const refuseInside = () => {
    if (running.getStore()?.open) throw new Error('Inside a transaction use the store that it hands over.');
  };
  const close = once(async () => {
    // Kysely only closes a database that it has used.
    await db.connection().execute(async () => undefined);
    await db.destroy();
  });

  const atomically: Atomically = (work) => {
    refuseInside();
    return runTransaction(db, work);
  };

  return {
    ...partsOf(db.withPlugin(guardQueries(refuseInside)), atomically),
    transaction: async (work) =>
      atomically(async (trx) => {
        const context = { open: true };
        try {
          return await running.run(context, () => work(storeWithin(trx, context)));
        } finally {
          context.open = false;
        }
      }),
    async close() {
      refuseInside();
      await close();
    },
  };
}

/** The store that a transaction hands over; it ends with the transaction. */
function storeWithin(trx: Database, context: { open: boolean }): Store {
  const refuseEnded = () => {
    if (!context.open) throw new Error('This transaction has ended; await all of its work inside it.');
  };
  const guarded = trx.withPlugin(guardQueries(refuseEnded));
  const atomically: Atomically = async (work) => {
    refuseEnded();
    return work(guarded);
  };
  const store: Store = {
    ...partsOf(guarded, atomically),
    transaction: (work) => atomically(() => work(store)),
    close: async () => {
      throw new Error('A transaction cannot close the store.');
    },
  };
  return store;
}

function partsOf(db: Database, atomically: Atomically): Omit<Store, 'transaction' | 'close'> {
  return {
    isTrouble,
    articles: articlesOf(db),
    reports: reportsOf(db, atomically),
    incidents: incidentsOf(db, atomically),
    history: historyOf(db),
    decisions: decisionsOf(db, atomically),
    sources: sourcesOf(db),
    subscriptions: subscriptionsOf(db, atomically),
    deliveries: deliveriesOf(db),
    pauses: pausesOf(db),
    cache: cacheOf(db),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
