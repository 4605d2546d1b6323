import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { describe, it } from 'vitest';
import { storeConformance } from './conformance.ts';

const server = process.env['TEST_DATABASE_URL'];

if (server) {
  // Each store has a schema of its own, so that runs on one server never meet.
  storeConformance('PostgreSQL store', async () => {
    const schema = `test_${randomBytes(8).toString('hex')}`;
    await query(server, `create schema ${schema}`);
    const url = new URL(server);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return {
      where: { databaseUrl: url.href },
      remove: () => query(server, `drop schema ${schema} cascade`),
    };
  });
} else {
  describe.skip('PostgreSQL store (skipped: TEST_DATABASE_URL is not set)', () => {
    it('keeps what SQLite keeps', () => undefined);
  });
}

async function query(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
