import { expect, it } from 'vitest';
import { openDesk, textOf } from './desk.ts';

const FR = { locale: 'fr' };

it('/subscriptions lists which channel is told of what', async () => {
  const desk = await openDesk();
  const [alerts, kidal] = ['alerts', 'kidal'].map((name) => desk.discord.state.channel(name).id);
  await desk.run('subscribe', { region: 'gao', actor: 'jnim' });
  await desk.run('subscribe', { region: 'everywhere', channel: kidal ?? '', language: 'fr' });
  expect(
    textOf(await desk.run('subscriptions'))
      .split('\n')
      .toSorted(),
  ).toEqual(
    [
      'Subscriptions of this server',
      `<#${alerts}> · **Gao (region, Mali) · JNIM** · in English`,
      `<#${kidal}> · **everywhere** · in French`,
    ].toSorted(),
  );
  expect(textOf(await desk.run('subscriptions', {}, FR))).toContain('**partout** · en français');
});

it('/subscriptions says that there are none', async () => {
  const desk = await openDesk();
  expect(textOf(await desk.run('subscriptions'))).toContain('No channel of this server');
  expect(textOf(await desk.run('subscriptions', {}, FR))).toContain('Aucun salon');
});

it('/subscriptions shows nothing of another server', async () => {
  const desk = await openDesk();
  const arrived = new Promise((resolve) => desk.client.once('guildCreate', resolve));
  const other = desk.discord.admin.addGuild({
    name: 'Other desk',
    channels: ['elsewhere'],
    members: [{ name: 'owner' }],
  });
  await arrived;
  await desk.run('subscribe', { region: 'gao' });
  const there = { channelId: desk.discord.state.channel('elsewhere').id, userId: other.ownerId };
  expect(textOf(await desk.run('subscriptions', {}, there))).toContain('No channel of this server');
});

it('/subscriptions shows the id of a region that the gazetteer no longer has', async () => {
  const desk = await openDesk();
  await desk.store.subscriptions.add({
    id: 's1',
    guildId: desk.guildId,
    channelId: desk.discord.state.channel('gao').id,
    region: 'gone_*place',
    actor: null,
    language: 'en',
    createdBy: 'u1',
    createdAt: '2024-01-01T00:00:00.000Z',
  });
  expect(textOf(await desk.run('subscriptions'))).toContain('**gone\\_\\*place**');
});
