import type { StoredReport } from '../model.ts';
import { dayBefore } from './days.ts';
import { LASTS, toKeyRows } from './report-key-rows.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import type { Atomically } from './transactions.ts';

/** Ids, keys or rows of one query: well under what either database takes as parameters. */
const AT_ONCE = 500;

export function reportsOf(db: Database, atomically: Atomically): Store['reports'] {
  return {
    async save(reports) {
      await atomically(async (trx) => {
        for (const { report, incidentId } of reports) await saveReport(trx, report, incidentId);
      });
    },
    find: (ids) => findBy(db, 'id', ids),
    findByIncidents: (incidentIds) => findBy(db, 'incidentId', incidentIds),
    findByArticle: (articleId) => findBy(db, 'articleId', [articleId]),
    async remove(ids) {
      for (const some of chunk(ids)) {
        await db.deleteFrom('reportKeys').where('reportId', 'in', some).execute();
        await db.deleteFrom('reports').where('id', 'in', some).execute();
      }
    },
    async findCandidates({ keys, from, until }) {
      const found = new Map<string, Row>();
      for (const some of chunk(keys)) {
        const [first, ...others] = LASTS.map((lasts) =>
          db
            .selectFrom('reportKeys')
            .select('reportId')
            .where('key', 'in', some)
            .where('lasts', '=', lasts)
            .where('startDay', '<=', until)
            .where('startDay', '>=', dayBefore(from, lasts))
            .where('endDay', '>=', from),
        );
        const ids = others.reduce((all, next) => all.unionAll(next), first!);
        const rows = await db
          .selectFrom('reports')
          .select(['id', 'incidentId', 'data'])
          .where('id', 'in', ids)
          .execute();
        for (const row of rows) found.set(row.id, row);
      }
      return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => fromRow(row));
    },
  };
}

/** By report id within each chunk. */
async function findBy(
  db: Database,
  column: 'id' | 'incidentId' | 'articleId',
  ids: string[],
): Promise<{ report: StoredReport; incidentId: string }[]> {
  const rows: Row[] = [];
  for (const some of chunk(ids)) {
    rows.push(
      ...(await db
        .selectFrom('reports')
        .select(['incidentId', 'data'])
        .where(column, 'in', some)
        .orderBy('id')
        .execute()),
    );
  }
  return rows.map(fromRow);
}

type Row = { incidentId: string; data: string };

async function saveReport(db: Database, report: StoredReport, incidentId: string): Promise<void> {
  const row = { incidentId, articleId: report.article.id, data: JSON.stringify(report) };
  await db
    .insertInto('reports')
    .values({ id: report.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('reportKeys').where('reportId', '=', report.id).execute();
  for (const rows of chunk(toKeyRows(report))) await db.insertInto('reportKeys').values(rows).execute();
}

function fromRow(row: Row): { report: StoredReport; incidentId: string } {
  return { report: JSON.parse(row.data) as StoredReport, incidentId: row.incidentId };
}

function chunk<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, n) =>
    items.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
}
