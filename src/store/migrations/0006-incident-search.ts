/** Incidents are found by sub-event type, precision, distance and free text too. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { findIncidentWords, findPoints } from '../../incident-search.ts';
import type { Incident } from '../../model.ts';

const AT_ONCE = 200;

type Tables = {
  incidents: { id: string; merged_into: string | null; data: string };
  incident_index: { incident_id: string; sub_event_type: string; precision: string };
  incident_points: { incident_id: string; x: number; y: number; z: number };
  incident_words: { incident_id: string; words: string };
};

export async function up(db: Kysely<Tables>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const text = postgres ? sql`text collate "C"` : sql`text`;
  for (const column of ['sub_event_type', 'precision']) {
    await db.schema
      .alterTable('incident_index')
      .addColumn(column, text, (added) => added.notNull().defaultTo(''))
      .execute();
  }
  await db.schema
    .createTable('incident_points')
    .addColumn('incident_id', text, (column) => column.notNull().references('incidents.id'))
    .addColumn('x', 'double precision', (column) => column.notNull())
    .addColumn('y', 'double precision', (column) => column.notNull())
    .addColumn('z', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('incident_points_pk', ['incident_id', 'z', 'x', 'y'])
    .$call((table) => (postgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
  await db.schema
    .createTable('incident_words')
    // An integer primary key is what SQLite's full-text index refers to, and what VACUUM leaves as it is.
    .addColumn('number', postgres ? sql`bigint generated always as identity` : sql`integer`, (column) =>
      column.primaryKey(),
    )
    .addColumn('incident_id', text, (column) => column.notNull().unique().references('incidents.id'))
    .addColumn('words', text, (column) => column.notNull())
    .execute();
  if (!postgres) await followWords(db);

  await fill(db);

  await db.schema.dropIndex('incident_index_page').execute();
  await db.schema
    .createIndex('incident_index_page')
    .on('incident_index')
    .columns(['key', 'start_day desc', 'incident_id', 'end_day', 'killed_best', 'event_type'])
    .columns(['sub_event_type', 'precision', 'inside'])
    .execute();
  // A distance bounds each axis, and north to south is the one that the world's events differ in most.
  await db.schema
    .createIndex('incident_points_position')
    .on('incident_points')
    .columns(['z', 'x', 'y', 'incident_id'])
    .execute();
  if (postgres)
    await sql`create index incident_words_index on incident_words using gin (string_to_array(words, ' '))`.execute(
      db,
    );
}

/**
 * SQLite's full-text index over the words, which says only in which rows they stand. The words come folded: "ascii"
 * parts them at spaces and takes every other character as it is.
 */
async function followWords(db: Kysely<Tables>): Promise<void> {
  await sql`create virtual table incident_words_index using fts5
    (words, content='', contentless_delete=1, detail='none', tokenize='ascii')`.execute(db);
  await sql`create trigger incident_words_added after insert on incident_words begin
    insert into incident_words_index (rowid, words) values (new.number, new.words); end`.execute(db);
  await sql`create trigger incident_words_removed after delete on incident_words begin
    delete from incident_words_index where rowid = old.number; end`.execute(db);
}

async function fill(db: Kysely<Tables>): Promise<void> {
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('incidents')
      .select(['id', 'data'])
      .where('merged_into', 'is', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, data } of rows) {
      const incident = JSON.parse(data) as Incident;
      if (incident.retracted) continue;
      await db
        .updateTable('incident_index')
        .set({ sub_event_type: incident.subEventType, precision: incident.place.precision })
        .where('incident_id', '=', id)
        .execute();
      const points = findPoints(incident).map((point) => ({ incident_id: id, ...point }));
      if (points.length > 0) await db.insertInto('incident_points').values(points).execute();
      await db
        .insertInto('incident_words')
        .values({ incident_id: id, words: findIncidentWords(incident).join(' ') })
        .execute();
    }
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.id;
  }
}
