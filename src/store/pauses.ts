import type { Store } from './store.ts';
import type { Database } from './tables.ts';

export function pausesOf(db: Database): Store['pauses'] {
  return {
    async save({ channelId, ...rest }) {
      await db
        .insertInto('pauses')
        .values({ channelId, ...rest })
        .onConflict((conflict) => conflict.column('channelId').doUpdateSet(rest))
        .execute();
    },
    async find(channelIds) {
      const rows = await db
        .selectFrom('pauses')
        .selectAll()
        .select((pause) =>
          pause
            .selectFrom('deliveries')
            .select((waiting) => waiting.fn.countAll<number | string>().as('waiting'))
            .where('status', '=', 'pending')
            .whereRef('deliveries.channelId', '=', 'pauses.channelId')
            .as('waiting'),
        )
        .where('channelId', 'in', channelIds)
        .orderBy('since')
        .orderBy('channelId')
        .execute();
      return rows.map((row) => ({ ...row, waiting: Number(row.waiting) }));
    },
    async remove(channelIds) {
      const { numDeletedRows } = await db
        .deleteFrom('pauses')
        .where('channelId', 'in', channelIds)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
