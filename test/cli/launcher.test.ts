import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LAUNCHER, makeFolder, runVigie } from './run-vigie.ts';

/** The first Node on the way that is older than what Vigie runs on; null where there is none. */
const OLD_NODE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    const major = Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? Number.NaN);
    return major < 24;
  });

describe('the launcher', { timeout: 60_000 }, () => {
  it('names the commands there are where it is given none or another', async () => {
    for (const args of [[], ['fly'], ['constructor']]) {
      const ended = await runVigie(args, { cwd: await makeFolder() });
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain('usage: node bin/vigie.js start|demo|read|ingest|incidents|');
    }
  });

  it('ends a command that is interrupted as interrupted, not as done', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(process.execPath, [LAUNCHER, 'read', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
      const ended = new Promise((resolve) => child.once('close', (code, by) => resolve(code ?? by)));
      // It waits for its input by then; if not yet, the answer is the same.
      await sleep(1_500);
      child.kill(signal);
      expect(await ended).not.toBe(0);
    }
  });

  it.skipIf(OLD_NODE === undefined)(
    `under an older Node (${OLD_NODE ?? 'none is on PATH'}) says what is missing and the remedy`,
    async () => {
      for (const command of ['start', 'demo', 'read']) {
        const ended = await runVigie([command], { node: OLD_NODE!, cwd: await makeFolder() });
        expect(ended).toMatchObject({ code: 1, stdout: '' });
        expect(ended.stderr).toContain('Vigie runs on Node 24; this is Node ');
        expect(ended.stderr).toContain('npm ci');
        expect(ended.stderr).toContain('https://nodejs.org');
      }
    },
  );
});
