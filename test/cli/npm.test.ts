/** What runs until it is told to stop, as npm starts it: npm, a shell and Vigie are three processes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk, TEST_TIMEOUT } from '../end-to-end/open-desk.ts';
import { LAUNCHER, makeFolder } from './run-vigie.ts';

const PROJECT = join(LAUNCHER, '..', '..');

/** `npm run <script>` in a process group of its own, as a terminal starts it, once it has written `ready`. */
async function npmRun(script: string, ready: string, settings: Record<string, string> = {}) {
  const home = await makeFolder();
  const child = spawn('npm', ['run', script], {
    cwd: PROJECT,
    // Without what the npm that runs the tests has told its own scripts.
    env: { PATH: process.env['PATH'], HOME: home, ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = -child.pid!;
  onTestFinished(() => {
    if (isRunning(group)) process.kill(group, 'SIGKILL');
  });
  let shown = '';
  const isReady = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      shown += chunk;
      if (shown.includes(ready)) isReady.resolve();
    });
  const ended = new Promise<unknown>((resolve, reject) => {
    child.once('error', reject);
    // Not 'close', which waits for whoever else holds the pipes: npm alone.
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  await Promise.race([
    isReady.promise,
    ended.then((end) => Promise.reject(new Error(`ended with ${String(end)}:\n${shown}`))),
  ]);
  return { pid: child.pid!, group, ended, shown: () => shown };
}

/** Whether any process of the group is left. */
function isRunning(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('under npm', { timeout: TEST_TIMEOUT }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s to npm start stops Vigie, with 0, and leaves no process',
    async (signal) => {
      const desk = await openDesk();
      const npm = await npmRun('start', 'Vigie is ready', { ...desk.env, LOG_LEVEL: 'info' });
      process.kill(npm.pid, signal);
      expect(await npm.ended).toBe(0);
      expect(npm.shown()).toContain(signal);
      expect(isRunning(npm.group)).toBe(false);
      expect(desk.discord.state.online()).toBe(false);
    },
  );

  it('Ctrl-C twice ends npm run demo with 0, and leaves no process', async () => {
    const npm = await npmRun('demo', 'Ctrl-C');
    process.kill(npm.group, 'SIGINT');
    // While Vigie stops: npm, once its script has ended, takes a signal for its own end.
    while (!npm.shown().includes('stopping') && isRunning(npm.group)) await sleep(1);
    process.kill(npm.group, 'SIGINT');
    expect(await npm.ended).toBe(0);
    expect(npm.shown()).toContain('stopping');
    expect(isRunning(npm.group)).toBe(false);
  });
});
