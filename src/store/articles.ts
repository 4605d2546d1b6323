import type { Store, StoredArticle } from './store.ts';
import type { Database, Tables } from './tables.ts';

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
      const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async count() {
      const row = await db
        .selectFrom('articles')
        .select(db.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async list({ after, limit }) {
      const page = db.selectFrom('articles').selectAll().orderBy('id').limit(limit);
      const rows = await (after === null ? page : page.where('id', '>', after)).execute();
      return rows.map(fromRow);
    },
    async save({ id, raw, ...article }) {
      const rest = { ...article, raw: raw && JSON.stringify(raw) };
      await db
        .insertInto('articles')
        .values({ id, ...rest })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute();
    },
  };
}

function fromRow({ raw, ...article }: Tables['articles']): StoredArticle {
  return { ...article, raw: raw === null ? null : (JSON.parse(raw) as StoredArticle['raw']) };
}
