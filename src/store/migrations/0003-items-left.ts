/** How many items a source lists beyond those that are read. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('sources')
    .addColumn('items_left', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
