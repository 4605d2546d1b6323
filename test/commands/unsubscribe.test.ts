import { expect, it } from 'vitest';
import { openDesk, textOf } from './desk.ts';

const FR = { locale: 'fr' };

async function openDeskWithTwo() {
  const desk = await openDesk();
  await desk.run('subscribe', { region: 'gao' });
  await desk.run('subscribe', { actor: 'jnim' });
  const subscriptions = await desk.store.subscriptions.list(desk.guildId);
  const gao = subscriptions.find(({ region }) => region === 'ml-gao');
  return { ...desk, gao: gao?.id ?? '' };
}

it('/unsubscribe offers the subscriptions of the server by channel, region and actor', async () => {
  const desk = await openDeskWithTwo();
  expect(await desk.type('unsubscribe', 'subscription', '')).toHaveLength(2);
  expect(await desk.type('unsubscribe', 'subscription', 'GÀO')).toEqual([
    { name: '#alerts · Gao (region, Mali)', value: desk.gao },
  ]);
  expect(await desk.type('unsubscribe', 'subscription', 'partout', FR)).toMatchObject([
    { name: '#alerts · partout · JNIM' },
  ]);
});

it('/unsubscribe removes the one that was chosen', async () => {
  const desk = await openDeskWithTwo();
  const channel = desk.discord.state.channel('alerts').id;
  expect(textOf(await desk.run('unsubscribe', { subscription: desk.gao }))).toBe(
    `<#${channel}> is no longer told of **Gao (region, Mali)**. Cards already posted stay true.`,
  );
  expect(await desk.store.subscriptions.list(desk.guildId)).toMatchObject([{ actor: 'jnim' }]);
});

it('/unsubscribe says that there is no such subscription, also when it has just been removed', async () => {
  const desk = await openDeskWithTwo();
  expect(textOf(await desk.run('unsubscribe', { subscription: 'gao' }))).toContain('no such subscription');
  await desk.run('unsubscribe', { subscription: desk.gao });
  expect(textOf(await desk.run('unsubscribe', { subscription: desk.gao }, FR))).toContain(
    'n’a pas cet abonnement',
  );
  expect(await desk.store.subscriptions.list(desk.guildId)).toHaveLength(1);
});

it('/unsubscribe does not reach the subscriptions of another server', async () => {
  const desk = await openDeskWithTwo();
  const arrived = new Promise((resolve) => desk.client.once('guildCreate', resolve));
  const other = desk.discord.admin.addGuild({
    name: 'Other desk',
    channels: ['elsewhere'],
    members: [{ name: 'owner' }],
  });
  await arrived;
  const there = { channelId: desk.discord.state.channel('elsewhere').id, userId: other.ownerId };
  expect(await desk.type('unsubscribe', 'subscription', '', there)).toEqual([]);
  expect(textOf(await desk.run('unsubscribe', { subscription: desk.gao }, there))).toContain(
    'no such subscription',
  );
  expect(await desk.store.subscriptions.list(desk.guildId)).toHaveLength(2);
});

it('/unsubscribe refuses who does not manage the server, and offers them nothing', async () => {
  const desk = await openDeskWithTwo();
  const guest = { userId: desk.discord.state.user('guest').id };
  for (const command of desk.discord.state.commands()) command.default_member_permissions = null;
  expect(await desk.type('unsubscribe', 'subscription', '', guest)).toEqual([]);
  expect(textOf(await desk.run('unsubscribe', { subscription: desk.gao }, guest))).toContain('Manage Server');
  expect(await desk.store.subscriptions.list(desk.guildId)).toHaveLength(2);
});
