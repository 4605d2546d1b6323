/** The first schema. A migration that has been released is never edited: the next one gets the next number. */
import { type ForeignKeyConstraintBuilder, type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // SQLite compares text by its bytes. PostgreSQL would by the rules of some language, and keyset pages
  // would then end differently on the two.
  const text = postgres ? sql`text collate "C"` : sql`text`;
  // Checked at the end, so that a transaction may write in any order.
  const atCommit = (key: ForeignKeyConstraintBuilder) => key.deferrable().initiallyDeferred();
  const schema = db.schema;

  await schema
    .createTable('articles')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('source_id', text, (column) => column.notNull())
    .addColumn('source', text)
    .addColumn('url', text)
    .addColumn('title', text)
    .addColumn('lang', text, (column) => column.notNull())
    .addColumn('published_at', text)
    .addColumn('published_from', text, (column) => column.notNull())
    .addColumn('relevance', 'double precision', (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('content_hash', text, (column) => column.notNull().unique())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('read_at', text, (column) => column.notNull())
    .execute();

  await schema
    .createTable('incidents')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('span_days', 'integer', (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('updated_at', text, (column) => column.notNull())
    .addColumn('merged_into', text)
    .addColumn('merged_at', text)
    .addColumn('data', text, (column) => column.notNull())
    .execute();
  await schema.createIndex('incidents_span').on('incidents').column('span_days').execute();
  await schema.createIndex('incidents_merged').on('incidents').column('merged_into').execute();

  await schema
    .createTable('incident_index')
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('incident_id', text, (column) => column.notNull().references('incidents.id'))
    .addColumn('inside', 'integer', (column) => column.notNull())
    .addColumn('start_day', text, (column) => column.notNull())
    .addColumn('end_day', text, (column) => column.notNull())
    .addColumn('killed_best', 'integer', (column) => column.notNull())
    .addColumn('event_type', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('incident_index_pk', ['incident_id', 'key'])
    .$call((table) => (postgres ? table : table.modifyEnd(sql`without rowid`)))
    .execute();
  // The order of a page, then what a query filters by: everything is decided inside this index.
  await schema
    .createIndex('incident_index_page')
    .on('incident_index')
    .columns(['key', 'start_day desc', 'incident_id', 'end_day', 'killed_best', 'event_type', 'inside'])
    .execute();

  await schema
    .createTable('reports')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('incident_id', text, (column) => column.notNull())
    .addColumn('article_id', text, (column) => column.notNull())
    .addColumn('country', text, (column) => column.notNull())
    .addColumn('start_day', text)
    .addColumn('end_day', text)
    .addColumn('span_days', 'integer', (column) => column.notNull())
    .addColumn('data', text, (column) => column.notNull())
    .addForeignKeyConstraint('reports_incident_fk', ['incident_id'], 'incidents', ['id'], atCommit)
    .execute();
  await schema.createIndex('reports_incident').on('reports').column('incident_id').execute();
  await schema.createIndex('reports_article').on('reports').column('article_id').execute();
  await schema.createIndex('reports_span').on('reports').column('span_days').execute();
  await schema
    .createIndex('reports_candidates')
    .on('reports')
    .columns(['country', 'start_day', 'end_day'])
    .execute();

  await schema
    .createTable('sources')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('last_look_at', text)
    .addColumn('last_error', text)
    .addColumn('last_item_at', text)
    .execute();
  await schema
    .createTable('source_items')
    .addColumn('source_id', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('version', text, (column) => column.notNull())
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('article_id', text)
    .addColumn('reason', text)
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('source_items_pk', ['source_id', 'key'])
    .execute();
  await schema
    .createIndex('source_items_outcome')
    .on('source_items')
    .columns(['source_id', 'outcome', 'at'])
    .execute();

  await schema
    .createTable('subscriptions')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('guild_id', text, (column) => column.notNull())
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('region', text, (column) => column.notNull())
    .addColumn('actor', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('created_by', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addUniqueConstraint('subscriptions_once', ['channel_id', 'region', 'actor'])
    .execute();
  await schema.createIndex('subscriptions_guild').on('subscriptions').column('guild_id').execute();
  await schema.createIndex('subscriptions_match').on('subscriptions').columns(['region', 'actor']).execute();

  await schema
    .createTable('deliveries')
    .addColumn('channel_id', text, (column) => column.notNull())
    .addColumn('incident_id', text, (column) => column.notNull())
    .addColumn('wanted_revision', 'integer', (column) => column.notNull())
    .addColumn('sent_revision', 'integer')
    .addColumn('message_id', text)
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('status', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('not_before', text, (column) => column.notNull())
    .addColumn('error', text)
    .addColumn('created_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('deliveries_pk', ['channel_id', 'incident_id'])
    .addForeignKeyConstraint('deliveries_incident_fk', ['incident_id'], 'incidents', ['id'], atCommit)
    .execute();
  await schema.createIndex('deliveries_incident').on('deliveries').column('incident_id').execute();
  await schema
    .createIndex('deliveries_pending')
    .on('deliveries')
    .columns(['status', 'created_at', 'channel_id', 'incident_id', 'not_before'])
    .execute();
  await schema
    .createIndex('deliveries_channel')
    .on('deliveries')
    .columns(['status', 'channel_id', 'not_before', 'created_at', 'incident_id'])
    .execute();

  await schema
    .createTable('cache')
    .addColumn('key', text, (column) => column.primaryKey())
    .addColumn('value', text, (column) => column.notNull())
    .addColumn('expires', 'bigint')
    .execute();
  await schema.createIndex('cache_expires').on('cache').column('expires').execute();
}
