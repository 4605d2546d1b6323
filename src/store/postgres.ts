import { Kysely, PostgresDialect, sql } from 'kysely';
import { ExplainedError, explainPostgresError } from './explain.ts';
import { migrate } from './migrate.ts';
import { plugins } from './plugins.ts';
import type { Database, Tables } from './tables.ts';
import { withoutNul } from './without-nul.ts';

/**
 * Connects to PostgreSQL and brings the first schema of the search path to this version's schema.
 * @param url `postgres://user:password@host:port/database`
 * @throws with the address (never the password), the cause and the remedy where that cannot be done
 */
export async function openPostgres(url: string): Promise<Database> {
  const address = describeAddress(url);
  // Loaded here so that those who use SQLite do not pay for it.
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle has already left the pool; whoever asks next gets a new one, or the
  // reason why there is none. Without a listener Node would end the process.
  pool.on('error', () => undefined);
  // Nor may one end it that dies in use between two queries: the next query of its transaction fails with the reason.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const raw = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(raw);
    const schema = rows[0]?.schema;
    if (!schema)
      throw new ExplainedError('no schema of its search_path exists. Create one, or correct search_path');
    await migrate(raw, schema);
  } catch (error) {
    await pool.end();
    throw explainPostgresError(error, address);
  }
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [...plugins(), withoutNul()],
  });
}

function describeAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new Error('DATABASE_URL is no PostgreSQL address: postgres://user:password@host:5432/database.');
  }
  return `${parsed.protocol}//${parsed.username && `${parsed.username}@`}${parsed.host}${parsed.pathname}`;
}
