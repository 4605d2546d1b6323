import type { StoredReport } from '../model.ts';
import { dayBefore, daysBetween } from './days.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import type { Atomically } from './transactions.ts';

/** Ids asked for in one query: well under what either database takes as parameters. */
const IDS_AT_ONCE = 500;

export function reportsOf(db: Database, atomically: Atomically): Store['reports'] {
  return {
    async save(reports) {
      await atomically(async (trx) => {
        for (const { report, incidentId } of reports) {
          const { id, ...rest } = toRow(report, incidentId);
          await trx
            .insertInto('reports')
            .values({ id, ...rest })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
            .execute();
        }
      });
    },
    async findByIncidents(incidentIds) {
      const rows: Row[] = [];
      for (let from = 0; from < incidentIds.length; from += IDS_AT_ONCE) {
        const ids = incidentIds.slice(from, from + IDS_AT_ONCE);
        rows.push(
          ...(await db
            .selectFrom('reports')
            .select(['incidentId', 'data'])
            .where('incidentId', 'in', ids)
            .orderBy('id')
            .execute()),
        );
      }
      return rows.map(fromRow);
    },
    async findCandidates({ countries, from, until }) {
      if (countries.length === 0) return [];
      // A report that touches `from` starts at most the longest span before it: both ends of the range are
      // then known to the index, however many years the reports cover.
      const longest = await db
        .selectFrom('reports')
        .select(db.fn.max('spanDays').as('days'))
        .executeTakeFirst();
      const rows = await db
        .selectFrom('reports')
        .select(['incidentId', 'data'])
        .where('country', 'in', countries)
        .where('startDay', '<=', until)
        .where('startDay', '>=', dayBefore(from, longest?.days ?? 0))
        .where('endDay', '>=', from)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}

type Row = { incidentId: string; data: string };

function toRow(report: StoredReport, incidentId: string) {
  return {
    id: report.id,
    incidentId,
    articleId: report.article.id,
    country: report.place.country,
    startDay: report.start,
    endDay: report.end ?? report.start,
    spanDays: daysBetween(report.start, report.end),
    data: JSON.stringify(report),
  };
}

function fromRow(row: Row): { report: StoredReport; incidentId: string } {
  return { report: JSON.parse(row.data) as StoredReport, incidentId: row.incidentId };
}
