/** Vigie as a process that is stopped, killed and started again: nothing lost, nothing twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writeArticle, type ArticleName } from './articles.ts';
import { openDesk, TEST_TIMEOUT, textOf, textOfAnswer, type Desk } from './open-desk.ts';
import { spawnVigie, startChild } from './start-child.ts';

const POST = 'POST /channels/:channel/messages';

/** What each card of the channel is of, by the incident's id at the end of its footer. */
function incidentsIn(desk: Desk, channel: string): string[] {
  return desk.cards(channel).map((message) => textOf(message).split(' · ').at(-1) ?? '');
}

describe('a restart', { timeout: TEST_TIMEOUT }, () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'after %s posts nothing twice and loses nothing that came meanwhile',
    async (signal) => {
      const desk = await openDesk();
      const first = await startChild(desk);
      await desk.subscribe('alerts', { region: '*', language: 'en' });
      await desk.drop('tessit.txt', writeArticle('tessit'));
      await desk.waitForCards('alerts', 1);
      // Any answer: by then the card is most likely written down, which saves the wait of a send cut off.
      await desk.run('help');

      expect(await first.end(signal)).toBe(signal === 'SIGKILL' ? 'SIGKILL' : 0);
      await desk.drop('kidal.txt', writeArticle('kidal'));
      const second = await startChild(desk);
      await desk.waitForCards('alerts', 2);

      // The same incident again, and another: when both have come, whatever would be posted twice has been.
      await desk.drop('again.txt', writeArticle('tessitAgain'));
      await desk.waitForText('alerts', 'a resident');
      await desk.drop('menaka.txt', writeArticle('menaka'));
      await desk.waitForCards('alerts', 3);
      expect(new Set(incidentsIn(desk, 'alerts')).size).toBe(3);
      expect(desk.cards('alerts')).toHaveLength(3);
      expect(textOfAnswer(await desk.run('incidents', { region: 'gao' }))).toContain('Tessit');
      const channel = desk.discord.state.channel('alerts');
      expect(textOfAnswer(await desk.run('subscriptions'))).toContain(`<#${channel.id}>`);
      expect(await second.end('SIGTERM')).toBe(0);
    },
  );

  it('after a kill just before or just after a card was sent has that one card', async () => {
    // Side by side, since both wait until a send that was cut off is taken up again.
    await Promise.all([killAfterSending(), killBeforeSending()]);
  });

  it('again and again, at any moment, gives every incident one card in the end', async () => {
    const desk = await openDesk();
    const start = await startChild(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await start.end('SIGTERM');
    const names: ArticleName[] = ['tessit', 'labbezanga', 'kidal', 'menaka'];
    for (const [round, name] of names.entries()) {
      const child = spawnVigie(desk);
      await desk.drop(`${name}.txt`, writeArticle(name));
      await sleep(500 + 400 * round);
      await child.end('SIGKILL');
    }
    const last = await startChild(desk);
    await desk.waitForCards('alerts', names.length);
    await desk.drop('again.txt', writeArticle('tessitAgain'));
    await desk.waitForText('alerts', 'a resident');
    expect(new Set(incidentsIn(desk, 'alerts')).size).toBe(names.length);
    expect(desk.cards('alerts')).toHaveLength(names.length);
    expect(await last.end('SIGTERM')).toBe(0);
  });
});

async function killAfterSending(): Promise<void> {
  const desk = await openDesk();
  const first = await startChild(desk);
  await desk.subscribe('alerts', { region: '*', language: 'en' });
  // The message is posted; its answer comes when nobody is there any more.
  desk.discord.faults.add({ on: POST, when: 'after', kind: 'slow', ms: 3_600_000 });
  await desk.drop('tessit.txt', writeArticle('tessit'));
  await desk.waitForCards('alerts', 1);
  await first.end('SIGKILL');

  await startChild(desk);
  await desk.drop('again.txt', writeArticle('tessitAgain'));
  await desk.waitForText('alerts', 'a resident');
  expect(desk.cards('alerts')).toHaveLength(1);
}

async function killBeforeSending(): Promise<void> {
  const desk = await openDesk();
  const first = await startChild(desk);
  await desk.subscribe('alerts', { region: '*', language: 'en' });
  desk.discord.faults.add({ on: POST, when: 'before', kind: 'timeout' });
  await desk.drop('tessit.txt', writeArticle('tessit'));
  while (desk.discord.faults.waiting() > 0) await sleep(20);
  await first.end('SIGKILL');
  expect(desk.cards('alerts')).toEqual([]);

  await startChild(desk);
  await desk.waitForCards('alerts', 1);
}
