/**
 * A channel that refuses is paused as a whole; the oldest delivery that waits in a channel is found in an index; a
 * delivery knows since when the outcome of its sending is open.
 */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const text = postgres ? sql`text collate "C"` : sql`text`;

  await db.schema
    .createTable('pauses')
    .addColumn('channel_id', text, (column) => column.primaryKey())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('next_try', text)
    .execute();

  await db.schema.dropIndex('deliveries_channel').execute();
  await db.schema
    .createIndex('deliveries_channel')
    .on('deliveries')
    .columns(['status', 'channel_id', 'created_at', 'incident_id'])
    .execute();

  await db.schema.alterTable('deliveries').addColumn('unsettled_since', text).execute();
  await sql`update deliveries set unsettled_since = created_at where status = 'pending' and attempts > 0`.execute(
    db,
  );

  // Until now the first refusal was the end of a card. Those that lacked a permission wait again.
  await sql`update deliveries set status = 'pending' where status = 'paused' and error like '%Discord answered 403%'`.execute(
    db,
  );
  await sql`update deliveries set status = 'refused' where status = 'paused'`.execute(db);
}
