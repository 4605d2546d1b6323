import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeConformance } from './conformance.ts';
import { changed, makeSchema, query, SERVER } from './postgres-server.ts';

const server = SERVER;

if (server) {
  storeConformance('PostgreSQL store', () => makeSchema(server));

  describe('opening a PostgreSQL store', () => {
    it('names a database that does not exist', async () => {
      await expect(
        openStore({ databaseUrl: changed(server, { pathname: '/no_such_database' }) }),
      ).rejects.toThrow(/DATABASE_URL \(.*\/no_such_database\): there is no such database\. Create it/);
    });

    it('names a user that the server does not let in, without the password', async () => {
      const databaseUrl = changed(server, { username: 'no_such_user', password: 's3cret' });
      const error = await openStore({ databaseUrl }).catch((caught: unknown) => String(caught));
      expect(error).toMatch(/no_such_user@.*(does not let this user in|password is wrong)/);
      expect(error).not.toContain('s3cret');
    });

    it('says where the search path leads to no schema', async () => {
      const databaseUrl = changed(server, { search: '?options=-c%20search_path%3Dno_such_schema' });
      await expect(openStore({ databaseUrl })).rejects.toThrow(/no schema of its search_path exists/);
    });

    it('refuses a database that a newer Vigie has written', async () => {
      const { where, remove } = await makeSchema(server);
      await (await openStore(where)).close();
      await query(
        where.databaseUrl,
        "insert into kysely_migration values ('9999-from-the-future', '2099-01-01')",
      );
      await expect(openStore(where)).rejects.toThrow(/newer Vigie .*9999-from-the-future.* Update Vigie/);
      await remove();
    });

    it('refuses a schema that holds the tables of another program', async () => {
      const { where, remove } = await makeSchema(server);
      await query(where.databaseUrl, 'create table articles (price integer)');
      await expect(openStore(where)).rejects.toThrow(
        /"articles" already exists.* a database for Vigie alone/,
      );
      await remove();
    });
  });
} else {
  const title = 'PostgreSQL store (skipped: TEST_DATABASE_URL is not set)';
  process.stderr.write(`${title}\n`);
  describe.skip(title, () => {
    it('keeps what SQLite keeps', () => undefined);
  });
}
