/** Another process keeps the database locked while a file waits to be filed: who only asks gets an answer. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { holdLock } from '../store/hold-lock.ts';
import { writeArticle } from './articles.ts';
import { openDesk, TEST_TIMEOUT, textOfAnswer } from './open-desk.ts';
import { startChild } from './start-child.ts';

describe('a locked database', { timeout: TEST_TIMEOUT }, () => {
  it('lets /help, /incidents and /sources be answered before the filing gives up, and the file is filed later', async () => {
    const desk = await openDesk();
    const child = await startChild(desk);
    const release = await holdLock(join(desk.env.DATA_DIR, 'vigie.db'), 'immediate');
    await desk.drop('tessit.txt', writeArticle('tessit'));
    // Until the folder has been looked at: its schedule has it every second.
    await sleep(2_000);
    expect(textOfAnswer(await desk.run('help'))).toContain('/incidents');
    expect(textOfAnswer(await desk.run('incidents'))).not.toContain('Tessit');
    expect(textOfAnswer(await desk.run('sources'))).toContain('inbox');
    expect(child.log()).not.toContain('database in trouble');
    await release();
    await desk.waitForAnswer('incidents', /Tessit/);
  });

  it.each([
    ['en-GB', /database is busy .* try again/],
    ['fr', /base de données de Vigie est occupée .* Réessayez/],
  ])('is named to who wanted something written, in their language: %s', async (locale, said) => {
    const desk = await openDesk();
    const child = await startChild(desk);
    const release = await holdLock(join(desk.env.DATA_DIR, 'vigie.db'), 'immediate');
    const gao = desk.discord.state.channel('gao').id;
    const subscribe = () => desk.run('subscribe', { channel: gao, region: 'Gao' }, { locale });
    expect(textOfAnswer(await subscribe())).toMatch(said);
    expect(child.log()).toContain('command failed');
    await release();
    expect(textOfAnswer(await subscribe())).not.toMatch(said);
    expect(textOfAnswer(await desk.run('subscriptions'))).toContain('Gao');
  });
});
