/** The demo as it is: its own Discord, its samples, its folder and its feed. */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/start-demo.ts';
import type { FolderSample } from '../../src/samples/load.ts';
import { createLog } from '../../src/log.ts';
import { makeFolder } from '../cli/run-vigie.ts';
import { writeArticle } from '../end-to-end/articles.ts';
import { TEST_TIMEOUT, textOf, textOfAnswer } from '../end-to-end/open-desk.ts';

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
  it('plays its samples, takes a file of yours, answers in two languages, and leaves nothing behind', async () => {
    const { demo, steps, stop } = await start();
    await writeFile(join(demo.folder, 'mine.txt'), writeArticle('menaka'));
    await demo.played;
    await untilQuiet(demo, 'all-sahel');

    expect(steps.length).toBeGreaterThanOrEqual(10);
    for (const { content } of steps) expect(content).toMatch(/EXERCI[SC]E/);
    const all = cardsIn(demo, 'all-sahel');
    expect(all.filter((card) => card.includes('Ménaka') && card.includes('a resident'))).toHaveLength(1);
    const ids = all.map((card) => card.split(' · ').at(-1));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.some((card) => card.includes('Labbezanga'))).toBe(true);
    expect(cardsIn(demo, 'burkina-faso').length).toBeGreaterThan(0);
    expect(cardsIn(demo, 'jnim').length).toBeGreaterThan(0);
    for (const card of cardsIn(demo, 'gao')) expect(card).toContain('confiance');

    const [english, french] = [await ask(demo, 'en-US', 'gao'), await ask(demo, 'fr', 'gao')];
    expect(english).toContain('Tessit');
    expect(english).toContain('killed');
    expect(french).toContain('Tessit');
    expect(french).toContain('tués');
    expect(english).not.toContain('Tinzaouaten');

    await stop();
    expect(demo.discord.state.online()).toBe(false);
    expect(existsSync(dirname(demo.folder))).toBe(false);
    await expect(fetch(demo.page)).rejects.toThrow();
  });

  it('that is stopped while it plays ends likewise', async () => {
    const { demo, steps, stop } = await start();
    await stop();
    await demo.played;
    const dropped = steps.length;
    expect(existsSync(dirname(demo.folder))).toBe(false);
    expect(steps).toHaveLength(dropped);
  });

  it('where its port is taken says so with the remedy, and leaves nothing behind', async () => {
    const { demo } = await start();
    const port = Number(new URL(demo.page).port);
    const own = await makeFolder();
    const { TMPDIR } = process.env;
    process.env['TMPDIR'] = own;
    onTestFinished(() => {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    });
    const again = startDemo({ port, log: createLog('silent'), onStep: () => {} });
    await expect(again).rejects.toThrow(`port ${port} is taken: choose another with --port`);
    expect(await readdir(own)).toEqual([]);
  });
});
