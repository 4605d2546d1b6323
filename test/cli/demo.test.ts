import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LAUNCHER, makeFolder, runVigie } from './run-vigie.ts';

describe('the demo as a command', { timeout: 120_000 }, () => {
  it('prints the address of its page and its folder, and Ctrl-C ends it with 0', async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'demo'], {
      cwd: await makeFolder(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
    const shown = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.includes('Ctrl-C')) resolve(text);
      });
      void ended.then((end) => reject(new Error(`ended with ${end}: ${text}`)));
    });
    const page = /http:\/\/127\.0\.0\.1:\d+\//.exec(shown)?.[0] ?? '';
    const folder = /into (\/.*)/.exec(shown)?.[1]?.trim() ?? '';
    expect((await fetch(page)).status).toBe(200);
    expect(existsSync(folder)).toBe(true);
    expect(shown).toContain('EXERCISE');
    expect(shown).toContain('/incidents gao');

    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });

  it.each(['--port eighty', '--port 70000', '--port=-1', '--speed 2'])(
    'says how it is used where it is given %s',
    async (given) => {
      const ended = await runVigie(['demo', ...given.split(' ')], { cwd: await makeFolder() });
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toMatch(/usage: npm run demo|Unknown option/);
    },
  );
});
