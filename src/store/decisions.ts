import type { Decision } from '../model.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import type { Atomically } from './transactions.ts';

/** Ids asked for in one query: well under what either database takes as parameters. */
const IDS_AT_ONCE = 500;

export function decisionsOf(db: Database, atomically: Atomically): Store['decisions'] {
  return {
    save: (decision, reportIds) =>
      atomically(async (trx) => {
        const { id, at } = decision;
        const row = { at, data: JSON.stringify(decision) };
        await trx
          .insertInto('decisions')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        const about = [...new Set(reportIds)].map((reportId) => ({ reportId, decisionId: id }));
        await trx
          .insertInto('decisionReports')
          .values(about)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async find(id) {
      const row = await db.selectFrom('decisions').select('data').where('id', '=', id).executeTakeFirst();
      return row ? (JSON.parse(row.data) as Decision) : null;
    },
    async findByReports(reportIds) {
      const found = new Map<string, Decision>();
      for (let from = 0; from < reportIds.length; from += IDS_AT_ONCE) {
        const rows = await db
          .selectFrom('decisions')
          .innerJoin('decisionReports as about', 'about.decisionId', 'decisions.id')
          .select(['decisions.id', 'decisions.data'])
          .where('about.reportId', 'in', reportIds.slice(from, from + IDS_AT_ONCE))
          .execute();
        for (const { id, data } of rows) found.set(id, JSON.parse(data) as Decision);
      }
      return [...found.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
