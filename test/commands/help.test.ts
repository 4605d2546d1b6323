import { expect, it } from 'vitest';
import { NOON } from '../store/samples.ts';
import { openDesk, textOf } from './desk.ts';

it('/help shows a manager every command, and how to start', async () => {
  const desk = await openDesk();
  const text = textOf(await desk.run('help'));
  for (const name of ['help', 'incidents', 'sources', 'subscribe', 'subscriptions', 'unsubscribe']) {
    expect(text).toContain(`\`/${name}\` · `);
  }
  expect(text).toContain('/subscribe region:gao');
});

it('/help shows others only what they may use', async () => {
  const desk = await openDesk();
  const text = textOf(await desk.run('help', {}, { userId: desk.discord.state.user('guest').id }));
  expect(text).toContain('`/incidents` · ');
  expect(text).not.toContain('/subscribe');
});

it('/help speaks French, with the names that commands have in French', async () => {
  const desk = await openDesk();
  const text = textOf(await desk.run('help', {}, { locale: 'fr' }));
  expect(text).toContain('Vigie : ce qui s’est passé');
  expect(text).toContain('`/abonner` · Publier dans un salon');
  expect(text).not.toContain('/subscribe');
});

it('/help tells those who can mend it that channels take no cards', async () => {
  const desk = await openDesk();
  for (const name of ['gao', 'kidal']) {
    const channelId = desk.discord.state.channel(name).id;
    await desk.run('subscribe', { region: 'gao', channel: channelId });
    const pause = { reason: 'no access', since: NOON, tries: 1, nextTry: NOON } as const;
    await desk.store.pauses.save({ channelId, ...pause });
  }
  expect(textOf(await desk.run('help'))).toContain(
    '2 channels of this server take no cards at present: `/subscriptions` says why.',
  );
  expect(textOf(await desk.run('help', {}, { locale: 'fr' }))).toContain(
    '2 salons de ce serveur ne prennent aucune fiche en ce moment : `/abonnements` dit pourquoi.',
  );
  const guest = { userId: desk.discord.state.user('guest').id };
  expect(textOf(await desk.run('help', {}, guest))).not.toContain('no cards');
});
