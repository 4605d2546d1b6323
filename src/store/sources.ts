import type { ItemRecord, SourceReport, Store } from './store.ts';
import type { Database } from './tables.ts';

const FAILURES_SHOWN = 5;
/** Well under what either database takes as parameters. */
const KEYS_AT_ONCE = 500;

export function sourcesOf(db: Database): Store['sources'] {
  return {
    async save({ id, ...rest }) {
      await db
        .insertInto('sources')
        .values({ id, ...rest })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute();
    },
    async list() {
      const states = await db.selectFrom('sources').selectAll().orderBy('name').orderBy('id').execute();
      const reports: SourceReport[] = [];
      for (const state of states) {
        reports.push({
          ...state,
          itemsRead: await countItems(db, state.id, 'read'),
          itemsFailed: await countItems(db, state.id, 'failed'),
          failures: await findFailures(db, state.id),
        });
      }
      return reports;
    },
    async findItem(sourceId, key) {
      const row = await db
        .selectFrom('sourceItems')
        .selectAll()
        .where('sourceId', '=', sourceId)
        .where('key', '=', key)
        .executeTakeFirst();
      return row ?? null;
    },
    async saveItem({ sourceId, key, ...rest }) {
      await db
        .insertInto('sourceItems')
        .values({ sourceId, key, ...rest })
        .onConflict((conflict) => conflict.columns(['sourceId', 'key']).doUpdateSet(rest))
        .execute();
    },
    async listFailed(sourceId) {
      const rows = await db
        .selectFrom('sourceItems')
        .select('key')
        .where('sourceId', '=', sourceId)
        .where('outcome', '=', 'failed')
        .execute();
      return rows.map(({ key }) => key);
    },
    async forgetFailed(sourceId, keys) {
      for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
        await db
          .deleteFrom('sourceItems')
          .where('sourceId', '=', sourceId)
          .where('outcome', '=', 'failed')
          .where('key', 'in', keys.slice(from, from + KEYS_AT_ONCE))
          .execute();
      }
    },
  };
}

async function countItems(db: Database, sourceId: string, outcome: ItemRecord['outcome']): Promise<number> {
  const row = await db
    .selectFrom('sourceItems')
    .select(db.fn.countAll().as('count'))
    .where('sourceId', '=', sourceId)
    .where('outcome', '=', outcome)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function findFailures(db: Database, sourceId: string): Promise<SourceReport['failures']> {
  const rows = await db
    .selectFrom('sourceItems')
    .select(['key', 'reason', 'at'])
    .where('sourceId', '=', sourceId)
    .where('outcome', '=', 'failed')
    .orderBy('at', 'desc')
    .orderBy('key')
    .limit(FAILURES_SHOWN)
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason ?? '' }));
}
