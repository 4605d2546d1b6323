import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ExplainedError } from './explain.ts';
import * as first from './migrations/0001-first.ts';
import * as pauses from './migrations/0002-pauses.ts';
import * as itemsLeft from './migrations/0003-items-left.ts';
import * as decisions from './migrations/0004-decisions.ts';
import * as reportKeys from './migrations/0005-report-keys.ts';
import * as incidentSearch from './migrations/0006-incident-search.ts';

/** Every schema change in the order of its number; an entry that was released is never changed. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-first': first,
  '0002-pauses': pauses,
  '0003-items-left': itemsLeft,
  '0004-decisions': decisions,
  '0005-report-keys': reportKeys,
  '0006-incident-search': incidentSearch,
};

/**
 * Brings the database to this version's schema; several processes may do so at once.
 * @param schema where the tables live (PostgreSQL); undefined on SQLite, which has no schemas
 * @throws where the database was written by a newer Vigie, or where a change fails
 */
export async function migrate(db: Kysely<unknown>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = await findUnknownMigrations(db);
  if (unknown.length === 0) throw error;
  throw new ExplainedError(
    `it was written by a newer Vigie (its schema has ${unknown.join(', ')}). ` +
      'Update Vigie, or restore the backup made before the update',
    { cause: error },
  );
}

async function findUnknownMigrations(db: Kysely<unknown>): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    return rows.map((row) => row.name).filter((name) => !(name in MIGRATIONS));
  } catch {
    // Not even the list of migrations could be made or read: the error at hand tells more than this one.
    return [];
  }
}
