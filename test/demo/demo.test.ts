/** The demo as it is: its own Discord, its samples, its folder and its feed. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/start-demo.ts';
import type { FolderSample } from '../../src/samples/load.ts';
import { createLog } from '../../src/log.ts';
import { writeArticle } from '../end-to-end/articles.ts';
import { PATIENCE, TEST_TIMEOUT, textOf, textOfAnswer } from '../end-to-end/open-desk.ts';

async function start(): Promise<{ demo: Demo; steps: FolderSample[]; stop: () => Promise<void> }> {
  const steps: FolderSample[] = [];
  const demo = await startDemo({
    port: 0,
    log: createLog('silent'),
    onStep: (sample) => steps.push(sample),
  });
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= demo.stop());
  onTestFinished(stop);
  return { demo, steps, stop };
}

const cardsIn = ({ discord }: Demo, channel: string): string[] =>
  discord.state
    .messages(channel)
    .filter(({ embeds }) => embeds.length > 0)
    .map(textOf);

/** Until no further card has come for a while: the local Discord lets five pass in five seconds. */
async function untilQuiet({ discord }: Demo, channel: string): Promise<void> {
  let before = -1;
  while (discord.state.messages(channel).length > before) {
    before = discord.state.messages(channel).length;
    await sleep(5_000);
  }
}

function ask({ discord }: Demo, locale: string, region: string): Promise<string> {
  return discord.person
    .runCommand({
      userId: discord.state.user('analyst').id,
      channelId: discord.state.channel('bot-commands').id,
      name: 'incidents',
      options: { region },
      locale,
    })
    .then(textOfAnswer);
}

describe('the demo', { timeout: TEST_TIMEOUT }, () => {
  it('plays its samples: cards appear where they were asked for, and /incidents gao answers in two languages', async () => {
    const { demo, steps } = await start();
    await demo.discord.waitFor((state) => state.messages('all-sahel').length >= 3, PATIENCE);
    await demo.played;
    expect(steps.length).toBeGreaterThanOrEqual(10);
    for (const { content } of steps)
      expect(content.split('\n').slice(0, 15).join('\n')).toMatch(/EXERCI[SC]E/);

    const last = steps.at(-1)!;
    await untilQuiet(demo, 'all-sahel');
    expect(existsSync(join(demo.folder, last.name))).toBe(true);

    const all = cardsIn(demo, 'all-sahel');
    const ids = all.map((card) => card.split(' · ').at(-1));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.some((card) => card.includes('Labbezanga'))).toBe(true);
    expect(cardsIn(demo, 'burkina-faso').length).toBeGreaterThan(0);
    expect(cardsIn(demo, 'jnim').length).toBeGreaterThan(0);
    for (const card of cardsIn(demo, 'gao')) expect(card).toMatch(/confiance|origine/);

    const [english, french] = [await ask(demo, 'en-US', 'gao'), await ask(demo, 'fr', 'gao')];
    expect(english).toContain('Tessit');
    expect(english).toContain('killed');
    expect(french).toContain('Tessit');
    expect(french).toContain('tués');
    expect(english).not.toContain('Tinzaouaten');
  });

  it('turns a file that is dropped in its folder into a card, and leaves nothing behind when it is stopped', async () => {
    const { demo, stop } = await start();
    await writeFile(join(demo.folder, 'mine.txt'), writeArticle('menaka'));
    await demo.discord.waitFor(
      (state) => state.messages('all-sahel').some((message) => textOf(message).includes('Ménaka')),
      PATIENCE,
    );
    await stop();
    expect(demo.discord.state.online()).toBe(false);
    expect(existsSync(dirname(demo.folder))).toBe(false);
    await demo.played;
    await expect(fetch(demo.page)).rejects.toThrow();
  });
});
