/** Told to stop while something hangs: Vigie ends by itself, with 0, and nothing is lost by it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SHAPES, writeLong } from '../nlp/long-texts.ts';
import { writeArticle } from './articles.ts';
import { openDesk, startInProcess, TEST_TIMEOUT } from './open-desk.ts';
import { spawnVigie, startChild } from './start-child.ts';

describe('a stop', { timeout: TEST_TIMEOUT }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s while Discord does not answer the log-in',
    async (signal) => {
      const desk = await openDesk();
      desk.discord.faults.add({ on: 'GET /gateway/bot', kind: 'timeout' });
      const child = spawnVigie(desk);
      while (desk.discord.faults.waiting() > 0) await sleep(20);
      expect(await child.end(signal)).toBe(0);
    },
  );

  it('while Discord does not answer a card', async () => {
    const desk = await openDesk();
    const child = await startChild(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    desk.discord.faults.add({ on: 'POST /channels/:channel/messages', when: 'before', kind: 'timeout' });
    await desk.drop('tessit.txt', writeArticle('tessit'));
    while (desk.discord.faults.waiting() > 0) await sleep(20);
    expect(await child.end('SIGTERM')).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'goes on where %s comes a second and a third time',
    async (signal) => {
      const desk = await openDesk();
      const child = await startChild(desk);
      await desk.subscribe('alerts', { region: '*', language: 'en' });
      desk.discord.faults.add({ on: 'POST /channels/:channel/messages', when: 'before', kind: 'timeout' });
      await desk.drop('tessit.txt', writeArticle('tessit'));
      while (desk.discord.faults.waiting() > 0) await sleep(20);
      child.send(signal);
      await child.says('"stopping"');
      child.send(signal);
      await sleep(200);
      expect(await child.end(signal)).toBe(0);
      expect(child.log().match(/"stopping"/g)).toHaveLength(1);
    },
  );

  it('while a feed does not answer', async () => {
    const asked = Promise.withResolvers<void>();
    const server = createServer(() => asked.resolve());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const desk = await openDesk({ feeds: [`http://${host}/feed.xml`] });
    const running = await startInProcess(desk, [host]);
    await asked.promise;
    await running.stop();
    expect(desk.discord.state.online()).toBe(false);
  });

  it('while many files are being read ends after the one in hand; the next start reads the others', async () => {
    const desk = await openDesk();
    const names = ['tessit', 'kidal', 'menaka', 'labbezanga'] as const;
    for (const name of names) await desk.drop(`${name}.txt`, writeArticle(name));
    for (let n = 0; n < 300; n++)
      await desk.drop(`${n}.txt`, writeArticle('nothing').replace('ends', `${n} ends`));
    const first = await startChild(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await first.says('"item read"');
    expect(await first.end('SIGTERM')).toBe(0);
    await startChild(desk);
    await desk.waitForAnswer('sources', /304 items read/);
    await desk.waitForAnswer('incidents', /Tessit/);
  });

  it('while texts of the greatest length are being read, each of one thing again and again, files every one once', async () => {
    const desk = await openDesk();
    const hardest = [
      'killings joined by "and" to one sentence',
      'crumbs with many blanks',
      'the same villages on this day and that',
    ];
    for (const [index, name] of hardest.entries()) {
      const shape = SHAPES.find((one) => one.name === name)!;
      await desk.drop(`${index}.txt`, `EXERCISE\n\n${writeLong(shape, 199_000)}`);
    }
    await desk.drop('tessit.txt', writeArticle('tessit'));
    const first = await startChild(desk);
    expect(await first.end('SIGTERM')).toBe(0);
    const second = await startChild(desk);
    await desk.waitForAnswer('sources', /4 items read/);
    await desk.waitForAnswer('incidents', /Tessit/);
    expect(await second.end('SIGTERM')).toBe(0);
    const log = first.log() + second.log();
    expect(log.match(/"outcome":"filed"/g)).toHaveLength(hardest.length + 1);
    expect(log).not.toMatch(/"outcome":"known"|could not be read/);
  });
});
