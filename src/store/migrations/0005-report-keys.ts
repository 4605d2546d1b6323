/** Candidates are found by what could match, not by all that happened on their days. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { StoredReport } from '../../model.ts';
import { toKeyRows } from '../report-key-rows.ts';

const AT_ONCE = 200;
/** Rows of one insert: well under what either database takes as parameters. */
const ROWS_AT_ONCE = 1_000;

type Tables = {
  reports: { id: string; data: string };
  report_keys: { key: string; lasts: number; start_day: string; end_day: string; report_id: string };
};

export async function up(db: Kysely<Tables>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const text = postgres ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('report_keys')
    .addColumn('report_id', text, (column) => column.notNull().references('reports.id'))
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('lasts', 'integer', (column) => column.notNull())
    .addColumn('start_day', text, (column) => column.notNull())
    .addColumn('end_day', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('report_keys_pk', ['report_id', 'key'])
    .$call((table) => (postgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
  await fill(db);
  await db.schema
    .createIndex('report_keys_days')
    .on('report_keys')
    .columns(['key', 'lasts', 'start_day', 'end_day', 'report_id'])
    .execute();

  await db.schema.dropIndex('reports_candidates').execute();
  await db.schema.dropIndex('reports_span').execute();
  for (const column of ['country', 'start_day', 'end_day', 'span_days'])
    await db.schema.alterTable('reports').dropColumn(column).execute();
}

async function fill(db: Kysely<Tables>): Promise<void> {
  for (let last = ''; ;) {
    const reports = await db
      .selectFrom('reports')
      .select(['id', 'data'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const rows = reports.flatMap(({ data }) => toKeyRows(JSON.parse(data) as StoredReport));
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const values = rows
        .slice(from, from + ROWS_AT_ONCE)
        .map(({ key, lasts, startDay, endDay, reportId }) => ({
          key,
          lasts,
          start_day: startDay,
          end_day: endDay,
          report_id: reportId,
        }));
      await db.insertInto('report_keys').values(values).execute();
    }
    if (reports.length < AT_ONCE) return;
    last = reports.at(-1)!.id;
  }
}
