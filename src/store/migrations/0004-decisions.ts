/**
 * What people decide, why reports were joined, and how each incident came to be what it is; an article keeps what its
 * source brought, to be read again.
 */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const text = postgres ? sql`text collate "C"` : sql`text`;
  const { schema } = db;

  await schema.alterTable('articles').addColumn('raw', text).execute();

  await schema
    .createTable('links')
    .addColumn('incident_id', text, (column) => column.notNull())
    .addColumn('a', text, (column) => column.notNull())
    .addColumn('b', text, (column) => column.notNull())
    .addColumn('score', 'double precision', (column) => column.notNull())
    .addColumn('reasons', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('links_pk', ['incident_id', 'a', 'b'])
    .execute();

  await schema
    .createTable('revisions')
    .addColumn('incident_id', text, (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('cause', text, (column) => column.notNull())
    .addColumn('changes', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_pk', ['incident_id', 'revision'])
    .execute();

  await schema
    .createTable('decisions')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('data', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('decision_reports')
    .addColumn('report_id', text, (column) => column.notNull())
    .addColumn('decision_id', text, (column) => column.notNull().references('decisions.id'))
    .addPrimaryKeyConstraint('decision_reports_pk', ['report_id', 'decision_id'])
    .execute();
}
