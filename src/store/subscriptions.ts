import type { Selectable } from 'kysely';
import type { Subscription } from '../model.ts';
import type { Store } from './store.ts';
import type { Database, Tables } from './tables.ts';
import type { Atomically } from './transactions.ts';

export function subscriptionsOf(db: Database, atomically: Atomically): Store['subscriptions'] {
  return {
    add(subscription) {
      return atomically(async (trx) => {
        const row = { ...subscription, region: subscription.region ?? '', actor: subscription.actor ?? '' };
        const existing = await trx
          .selectFrom('subscriptions')
          .selectAll()
          .where('channelId', '=', row.channelId)
          .where('region', '=', row.region)
          .where('actor', '=', row.actor)
          .executeTakeFirst();
        if (existing) return { subscription: fromRow(existing), added: false };
        await trx.insertInto('subscriptions').values(row).execute();
        return { subscription, added: true };
      });
    },
    async remove(guildId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('guildId', '=', guildId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async removeByGuild(guildId) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('guildId', '=', guildId)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    async removeByChannels(channelIds) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('channelId', 'in', channelIds)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    async list(guildId) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('guildId', '=', guildId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
    async findMatching({ places, actors }) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('region', 'in', ['', ...places])
        .where('actor', 'in', ['', ...actors])
        .orderBy('createdAt')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Selectable<Tables['subscriptions']>): Subscription {
  return { ...row, region: row.region || null, actor: row.actor || null };
}
