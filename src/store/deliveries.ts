import type { Store } from './store.ts';
import type { Database } from './tables.ts';

export function deliveriesOf(db: Database): Store['deliveries'] {
  return {
    async find(channelId, incidentId) {
      const row = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('channelId', '=', channelId)
        .where('incidentId', '=', incidentId)
        .executeTakeFirst();
      return row ?? null;
    },
    findByIncident: (incidentId) =>
      db
        .selectFrom('deliveries')
        .selectAll()
        .where('incidentId', '=', incidentId)
        .orderBy('channelId')
        .execute(),
    async save({ channelId, incidentId, ...rest }) {
      await db
        .insertInto('deliveries')
        .values({ channelId, incidentId, ...rest })
        .onConflict((conflict) => conflict.columns(['channelId', 'incidentId']).doUpdateSet(rest))
        .execute();
    },
    findDue: (now, limit) =>
      db
        .selectFrom('deliveries as due')
        .selectAll()
        .where('status', '=', 'pending')
        .where('notBefore', '<=', now)
        // One that has to wait holds back all that come after it in its channel.
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('deliveries as held')
                .select('held.incidentId')
                .where('held.status', '=', 'pending')
                .whereRef('held.channelId', '=', 'due.channelId')
                .where('held.notBefore', '>', now)
                .where((older) =>
                  older.or([
                    older('held.createdAt', '<', older.ref('due.createdAt')),
                    older.and([
                      older('held.createdAt', '=', older.ref('due.createdAt')),
                      older('held.incidentId', '<', older.ref('due.incidentId')),
                    ]),
                  ]),
                ),
            ),
          ),
        )
        .orderBy('createdAt')
        .orderBy('channelId')
        .orderBy('incidentId')
        .limit(limit)
        .execute(),
    async backlog() {
      const row = await db
        .selectFrom('deliveries')
        .select((select) => [select.fn.countAll().as('pending'), select.fn.min('createdAt').as('oldest')])
        .where('status', '=', 'pending')
        .executeTakeFirstOrThrow();
      return { pending: Number(row.pending), oldest: row.oldest };
    },
  };
}
