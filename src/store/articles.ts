import type { Store } from './store.ts';
import type { Database } from './tables.ts';

export function articlesOf(db: Database): Store['articles'] {
  return {
    async findByHash(contentHash) {
      const row = await db
        .selectFrom('articles')
        .select('id')
        .where('contentHash', '=', contentHash)
        .executeTakeFirst();
      return row?.id ?? null;
    },
    async find(id) {
      return (await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    async save({ id, ...rest }) {
      await db
        .insertInto('articles')
        .values({ id, ...rest })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute();
    },
  };
}
