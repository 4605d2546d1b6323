import { expect, it } from 'vitest';
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
