/** Channels that are given back, deleted or left, as Discord's events tell of them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType, type TextChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { watchChannels } from '../../src/discord/watch-channels.ts';
import { keepChannels } from '../../src/jobs/channels.ts';
import { BOT_PERMISSIONS } from '../../src/local-discord/seed.ts';
import { sampleDelivery, sampleSubscription } from '../store/samples.ts';
import { openOutbox } from './open-outbox.ts';

/** An outbox that hears of what happens to its channels. */
async function open() {
  const outbox = await openOutbox();
  const errors: unknown[] = [];
  const deliver = () => void outbox.deliverer.run().catch((error: unknown) => errors.push(error));
  const keeper = keepChannels({ store: outbox.store, now: outbox.now, log: outbox.log, deliver });
  watchChannels(outbox.client, keeper, (error) => errors.push(error));
  return {
    ...outbox,
    errors,
    guildId: outbox.discord.state.guild('Sahel desk').id,
    posts: () =>
      outbox.discord.state.requests({ method: 'POST', route: '/channels/:channel/messages' }).length,
    subscribe: (id: string, channelId: string) =>
      outbox.store.subscriptions.add(
        sampleSubscription(id, { channelId, guildId: outbox.discord.state.guild('Sahel desk').id }),
      ),
    /** Until what an event sets off has been written down. */
    until: async (isSo: () => Promise<boolean>) => {
      while (!(await isSo())) await sleep(10);
    },
  };
}

/** A card that waits in #gao, which has refused it, with nobody moving the clock. */
async function openPaused(refuse: (desk: Awaited<ReturnType<typeof open>>) => void) {
  const desk = await open();
  refuse(desk);
  await desk.owe('gao', 'inc-1');
  await desk.deliverer.run();
  expect(await desk.pause('gao')).toMatchObject({ waiting: 1 });
  return desk;
}

describe('a paused channel is tried at once', () => {
  it('when its own permissions are given back', async () => {
    const desk = await openPaused(({ discord, channelOf }) =>
      discord.admin.withdraw(channelOf('gao'), 'ViewChannel'),
    );
    desk.discord.admin.withdraw(desk.channelOf('gao'));
    await desk.discord.waitFor((state) => state.messages('gao').length === 1);
    await desk.until(async () => (await desk.pause('gao')) === undefined);
    expect(desk.errors).toEqual([]);
  });

  it('when Vigie’s role is given back what it lacked', async () => {
    const without = BOT_PERMISSIONS.filter((name) => name !== 'EmbedLinks');
    const desk = await openPaused(({ discord, guildId }) =>
      discord.admin.setBotPermissions(guildId, without),
    );
    desk.discord.admin.setBotPermissions(desk.guildId, BOT_PERMISSIONS);
    await desk.discord.waitFor((state) => state.messages('gao').length === 1);
  });

  it('when Vigie is given a role that may', async () => {
    const without = BOT_PERMISSIONS.filter((name) => name !== 'EmbedLinks');
    const desk = await openPaused(({ discord, guildId }) =>
      discord.admin.setBotPermissions(guildId, without),
    );
    desk.discord.admin.setBotRoles(desk.guildId, ['Analysts']);
    await desk.discord.waitFor((state) => state.messages('gao').length === 1);
  });

  it('when a thread that was locked is unlocked', async () => {
    const desk = await open();
    const channel = desk.client.channels.cache.get(desk.channelOf('gao')) as TextChannel;
    const thread = await channel.threads.create({ name: 'cards', type: ChannelType.PublicThread });
    desk.discord.admin.archiveThread(thread.id, { locked: true });
    await desk.owe('cards', 'inc-1');
    await desk.deliverer.run();
    expect(await desk.pause('cards')).toMatchObject({ reason: 'locked', waiting: 1 });
    desk.discord.admin.archiveThread(thread.id, { locked: false });
    await desk.discord.waitFor((state) => state.messages(thread.id).length === 1);
  });

  it('when its server is back after an outage, in which nothing was lost', async () => {
    const desk = await openPaused(({ discord, channelOf }) =>
      discord.admin.withdraw(channelOf('gao'), 'ViewChannel'),
    );
    await desk.subscribe('s1', desk.channelOf('gao'));
    const lost = new Promise((resolve) => desk.client.once('guildUnavailable', resolve));
    const end = desk.discord.admin.outage(desk.guildId);
    await lost;
    const { overwrites } = desk.discord.state.channel('gao');
    overwrites.splice(0);
    end();
    await desk.discord.waitFor((state) => state.messages('gao').length === 1);
    expect(await desk.store.subscriptions.list(desk.guildId)).toHaveLength(1);
  });
});

it('a change that gives no permission back sets off no request', async () => {
  const desk = await openPaused(({ discord, channelOf }) =>
    discord.admin.withdraw(channelOf('gao'), 'SendMessages', 'EmbedLinks'),
  );
  const heard = new Promise((resolve) => desk.client.once('channelUpdate', resolve));
  desk.discord.admin.withdraw(desk.channelOf('gao'), 'SendMessages');
  await heard;
  await desk.deliverer.run();
  expect(desk.posts()).toBe(1);
  expect(await desk.pause('gao')).toMatchObject({ tries: 1 });
});

describe('a channel that is deleted', () => {
  it('loses its subscriptions and what waits for it, with a line in the log and without a request', async () => {
    const desk = await openPaused(({ discord, channelOf }) =>
      discord.admin.withdraw(channelOf('gao'), 'SendMessages'),
    );
    const gao = desk.channelOf('gao');
    await desk.subscribe('s1', gao);
    await desk.subscribe('s2', desk.channelOf('kidal'));
    desk.discord.admin.deleteChannel(gao);
    await desk.until(async () => (await desk.store.deliveries.find(gao, 'inc-1')) === null);
    expect((await desk.store.subscriptions.list(desk.guildId)).map(({ id }) => id)).toEqual(['s2']);
    expect(await desk.store.pauses.find([gao])).toEqual([]);
    expect(desk.warnings).toContainEqual(expect.objectContaining({ subscriptions: 1, dropped: 1 }));
    await desk.deliverer.run();
    expect(desk.posts()).toBe(1);
  });

  it('takes its threads along; a thread alone goes alone', async () => {
    const desk = await open();
    const channel = desk.client.channels.cache.get(desk.channelOf('gao')) as TextChannel;
    const [one, two] = [
      await channel.threads.create({ name: 'one', type: ChannelType.PublicThread }),
      await channel.threads.create({ name: 'two', type: ChannelType.PublicThread }),
    ];
    for (const [id, channelId] of [
      ['s0', channel.id],
      ['s1', one.id],
      ['s2', two.id],
    ] as const)
      await desk.subscribe(id, channelId);
    const ids = async () => (await desk.store.subscriptions.list(desk.guildId)).map(({ id }) => id);
    desk.discord.admin.deleteChannel(one.id);
    await desk.until(async () => (await ids()).length < 3);
    expect(await ids()).toEqual(['s0', 's2']);
    desk.discord.admin.deleteChannel(channel.id);
    await desk.until(async () => (await ids()).length === 0);
  });
});

describe('a server that Vigie is put out of', () => {
  it('loses its subscriptions and the cards never shown; another server keeps all', async () => {
    const desk = await openPaused(({ discord, channelOf }) =>
      discord.admin.withdraw(channelOf('gao'), 'SendMessages'),
    );
    const gao = desk.channelOf('gao');
    await desk.subscribe('s1', gao);
    await desk.store.subscriptions.add(
      sampleSubscription('s2', { guildId: 'other', channelId: 'elsewhere' }),
    );
    const far = new Date(desk.now().getTime() + 60_000).toISOString();
    await desk.store.deliveries.save(sampleDelivery('elsewhere', 'inc-1', { notBefore: far }));
    desk.discord.admin.removeBot(desk.guildId);
    await desk.until(async () => (await desk.store.subscriptions.list(desk.guildId)).length === 0);
    expect(await desk.store.deliveries.find(gao, 'inc-1')).toBeNull();
    expect(await desk.store.subscriptions.list('other')).toHaveLength(1);
    expect(await desk.store.deliveries.find('elsewhere', 'inc-1')).not.toBeNull();
    expect(desk.warnings).toContainEqual(expect.objectContaining({ subscriptions: 1, dropped: 1 }));
  });

  it('is left alone, and its cards are kept true when it takes Vigie back', async () => {
    const desk = await open();
    await desk.subscribe('s1', desk.channelOf('gao'));
    await desk.owe('gao', 'inc-1');
    await desk.deliverer.run();
    desk.discord.admin.removeBot(desk.guildId);
    await desk.until(async () => (await desk.pause('gao'))?.reason === 'removed');
    await desk.moveOn('gao', 'inc-1', 2);
    desk.pass(24 * 3_600_000);
    await desk.deliverer.run();
    expect(desk.discord.state.requests({ method: 'PATCH' })).toEqual([]);

    desk.discord.admin.inviteBot(desk.guildId);
    await desk.discord.waitFor((state) => state.requests({ method: 'PATCH' }).length > 0);
    await desk.deliverer.run();
    expect(desk.footers('gao')).toEqual([expect.stringMatching(/update.* v2 .*inc-1$/)]);
  });
});
