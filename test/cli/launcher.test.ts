import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runVigie } from './run-vigie.ts';

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
      expect(ended.stderr).toContain('start|demo|read|ingest|incidents|deploy');
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
