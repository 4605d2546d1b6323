import { expect, it } from 'vitest';
import { keysOf, NOON, sampleDelivery, sampleIncident } from '../store/samples.ts';
import { NOW, openDesk, textOf } from './desk.ts';

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

it('/subscriptions says first which channels take no cards, why, since when, and what waits', async () => {
  const desk = await openDesk();
  const [gao, kidal] = ['gao', 'kidal'].map((name) => desk.discord.state.channel(name).id) as [
    string,
    string,
  ];
  for (const channel of [gao, kidal]) await desk.run('subscribe', { region: 'gao', channel });
  for (const id of ['inc-1', 'inc-2']) {
    await desk.store.incidents.save(sampleIncident(id), keysOf([]), NOON);
    await desk.store.deliveries.save(sampleDelivery(gao, id));
  }
  const pause = { since: NOON, tries: 3, nextTry: NOON } as const;
  await desk.store.pauses.save({ channelId: gao, reason: 'no permission', ...pause });
  await desk.store.pauses.save({ channelId: kidal, reason: 'locked', ...pause });
  const known = new Promise((resolve) => desk.client.once('channelUpdate', resolve));
  desk.discord.admin.withdraw(gao, 'EmbedLinks');
  await known;

  const stamp = `<t:${Date.parse(NOON) / 1000}:R>`;
  expect(
    textOf(await desk.run('subscriptions'))
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'Subscriptions of this server',
    `⏸️ <#${gao}> is paused (first refused ${stamp}). Vigie lacks there: Embed Links. 2 cards wait; none is lost.`,
    `⏸️ <#${kidal}> is paused (first refused ${stamp}). The thread is locked: unlock it.`,
  ]);
  const french = textOf(await desk.run('subscriptions', {}, FR));
  expect(french).toContain(
    `⏸️ <#${gao}> est en pause (premier refus ${stamp}). Il y manque à Vigie : Intégrer des liens. 2 fiches attendent ; aucune n’est perdue.`,
  );
  expect(french).toContain('Le fil est verrouillé : déverrouillez-le.');
});

it('/subscriptions says where Discord takes no cards for long, how many wait, and when they are tried', async () => {
  const desk = await openDesk();
  const [gao, kidal, alerts] = ['gao', 'kidal', 'alerts'].map(
    (name) => desk.discord.state.channel(name).id,
  ) as [string, string, string];
  for (const channel of [gao, kidal, alerts]) await desk.run('subscribe', { region: 'gao', channel });
  const after = (ms: number) => new Date(NOW.getTime() + ms).toISOString();
  const refused = { error: 'rate limit on /channels/:id/messages', attempts: 1 };
  for (const id of ['inc-1', 'inc-2']) await desk.store.incidents.save(sampleIncident(id), keysOf([]), NOON);
  await desk.store.deliveries.save(sampleDelivery(gao, 'inc-1', { ...refused, notBefore: after(3_600_000) }));
  await desk.store.deliveries.save(sampleDelivery(gao, 'inc-2'));
  // Tried again in a moment, and paused: the one is no news, the other is told as a pause.
  await desk.store.deliveries.save(sampleDelivery(kidal, 'inc-1', { ...refused, notBefore: after(4_000) }));
  await desk.store.deliveries.save(
    sampleDelivery(alerts, 'inc-1', { ...refused, notBefore: after(3_600_000) }),
  );
  await desk.store.pauses.save({ channelId: alerts, reason: 'locked', since: NOON, tries: 1, nextTry: NOON });

  const stamp = `<t:${(NOW.getTime() + 3_600_000) / 1000}:R>`;
  const lines = textOf(await desk.run('subscriptions')).split('\n');
  expect(lines[1]).toContain(`⏸️ <#${alerts}> is paused`);
  expect(lines[2]).toBe(
    `⏳ <#${gao}>: Discord takes no card there for the time being; the next try is ${stamp}. 2 cards wait; none is lost.`,
  );
  expect(lines.filter((line) => line.startsWith('⏳'))).toHaveLength(1);
  expect(textOf(await desk.run('subscriptions', {}, FR))).toContain(
    `⏳ <#${gao}> : Discord n’y accepte aucune fiche pour le moment ; prochain essai ${stamp}. 2 fiches attendent ; aucune n’est perdue.`,
  );
});

it('/subscriptions says where a card could not be posted, for a week', async () => {
  const desk = await openDesk();
  const gao = desk.discord.state.channel('gao').id;
  await desk.run('subscribe', { region: 'gao', channel: gao });
  const refused = { status: 'refused', error: 'Discord answered 400, code 50035' } as const;
  for (const [id, days] of Object.entries({ 'inc-1': 1, 'inc-2': 6, 'inc-3': 8 })) {
    await desk.store.incidents.save(sampleIncident(id), keysOf([]), NOON);
    const createdAt = new Date(NOW.getTime() - days * 24 * 3_600_000).toISOString();
    await desk.store.deliveries.save(sampleDelivery(gao, id, { ...refused, createdAt }));
  }
  expect(textOf(await desk.run('subscriptions'))).toContain(
    `⚠️ <#${gao}>: 2 cards of the last week could not be posted`,
  );
  expect(textOf(await desk.run('subscriptions', {}, FR))).toContain(
    `⚠️ <#${gao}> : 2 fiches de la dernière semaine n’ont pu être publiées`,
  );
});
