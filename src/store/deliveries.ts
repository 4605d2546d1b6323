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
    async findSharing(deliveries) {
      const shown = deliveries.filter(({ messageId }) => messageId !== null);
      const found = await Promise.all(
        shown.map(({ channelId, incidentId, messageId }) =>
          db
            .selectFrom('deliveries')
            .selectAll()
            .where('channelId', '=', channelId)
            .where('messageId', '=', messageId)
            .where('incidentId', '!=', incidentId)
            .execute(),
        ),
      );
      return found.flat();
    },
    async save({ channelId, incidentId, ...rest }) {
      await db
        .insertInto('deliveries')
        .values({ channelId, incidentId, ...rest })
        .onConflict((conflict) => conflict.columns(['channelId', 'incidentId']).doUpdateSet(rest))
        .execute();
    },
    findDue: (now) =>
      db
        // Steps from channel to channel in the index, however many deliveries wait in each.
        .withRecursive('queues(channelId)', (cte) =>
          cte
            .selectFrom('deliveries')
            .select((first) => first.fn.min('channelId').as('channelId'))
            .where('status', '=', 'pending')
            .unionAll((later) =>
              later
                .selectFrom('queues')
                .select((queue) =>
                  queue
                    .selectFrom('deliveries')
                    .select((next) => next.fn.min('channelId').as('channelId'))
                    .where('status', '=', 'pending')
                    .whereRef('deliveries.channelId', '>', 'queues.channelId')
                    .as('channelId'),
                )
                .where('queues.channelId', 'is not', null),
            ),
        )
        .selectFrom('queues')
        .innerJoin('deliveries as due', 'due.channelId', 'queues.channelId')
        .leftJoin('pauses', 'pauses.channelId', 'queues.channelId')
        .selectAll('due')
        .where('due.incidentId', '=', (queue) =>
          queue
            .selectFrom('deliveries as oldest')
            .select('oldest.incidentId')
            .where('oldest.status', '=', 'pending')
            .whereRef('oldest.channelId', '=', 'queues.channelId')
            .orderBy('oldest.createdAt')
            .orderBy('oldest.incidentId')
            .limit(1),
        )
        .where('due.notBefore', '<=', now)
        .where((paused) =>
          paused.or([paused('pauses.channelId', 'is', null), paused('pauses.nextTry', '<=', now)]),
        )
        .orderBy('due.createdAt')
        .orderBy('due.channelId')
        .execute(),
    async removeByChannels(channelIds) {
      const removed = await db
        .deleteFrom('deliveries')
        .where('channelId', 'in', channelIds)
        .returning('status')
        .execute();
      return removed.filter(({ status }) => status === 'pending').length;
    },
    async removeUnsent(channelIds) {
      const { numDeletedRows } = await db
        .deleteFrom('deliveries')
        .where('channelId', 'in', channelIds)
        .where('status', '=', 'pending')
        .where('sentRevision', 'is', null)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    async countRefused(channelIds, since) {
      const rows = await db
        .selectFrom('deliveries')
        .select(['channelId', (count) => count.fn.countAll<number | string>().as('refused')])
        .where('channelId', 'in', channelIds)
        .where('status', '=', 'refused')
        .where('createdAt', '>', since)
        .groupBy('channelId')
        .orderBy('channelId')
        .execute();
      return rows.map(({ channelId, refused }) => ({ channelId, refused: Number(refused) }));
    },
    async findHeld(channelIds, until) {
      const rows = await db
        .selectFrom('deliveries as held')
        .leftJoin('pauses', 'pauses.channelId', 'held.channelId')
        .select(['held.channelId', 'held.notBefore as nextTry'])
        .select((queue) =>
          queue
            .selectFrom('deliveries')
            .select((waiting) => waiting.fn.countAll<number | string>().as('waiting'))
            .where('status', '=', 'pending')
            .whereRef('deliveries.channelId', '=', 'held.channelId')
            .as('waiting'),
        )
        .where('held.status', '=', 'pending')
        .where('held.channelId', 'in', channelIds)
        .where('held.incidentId', '=', (queue) =>
          queue
            .selectFrom('deliveries as oldest')
            .select('oldest.incidentId')
            .where('oldest.status', '=', 'pending')
            .whereRef('oldest.channelId', '=', 'held.channelId')
            .orderBy('oldest.createdAt')
            .orderBy('oldest.incidentId')
            .limit(1),
        )
        .where('held.error', 'is not', null)
        .where('held.notBefore', '>', until)
        .where('pauses.channelId', 'is', null)
        .orderBy('held.notBefore')
        .orderBy('held.channelId')
        .execute();
      return rows.map(({ channelId, waiting, nextTry }) => ({
        channelId,
        waiting: Number(waiting),
        nextTry,
      }));
    },
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
