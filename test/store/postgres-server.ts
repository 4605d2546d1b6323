/** The PostgreSQL server of the tests, where there is one. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Ground } from './conformance.ts';

/** Its address; undefined where the tests have none and skip. */
export const SERVER = process.env['TEST_DATABASE_URL'];

/** A schema of its own for each store, so that runs on one server never meet. */
export async function makeSchema(url: string): Promise<Ground & { where: { databaseUrl: string } }> {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  await query(url, `create schema ${schema}`);
  return {
    where: { databaseUrl: changed(url, { search: `?options=-c%20search_path%3D${schema}` }) },
    remove: () => query(url, `drop schema ${schema} cascade`),
  };
}

export function changed(
  url: string,
  parts: Partial<Pick<URL, 'host' | 'pathname' | 'username' | 'password' | 'search'>>,
): string {
  return Object.assign(new URL(url), parts).href;
}

export async function query(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
