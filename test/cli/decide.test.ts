import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/model.ts';
import { makeFolder, parseLines, runVigie } from './run-vigie.ts';

/** Every case starts processes, which take their time on a busy machine. */
const TIMEOUT = 60_000;
const TESSIT = `EXERCISE - Gunmen kill 12 villagers in Tessit

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a local official said.
`;
const KIDAL = `EXERCISE - Gunmen kill 12 villagers in Kidal

Gunmen killed 12 civilians in Kidal, in Mali's Kidal region, on 3 May 2024, a local official said.
`;

async function openDesk() {
  const cwd = await makeFolder();
  await writeFile(join(cwd, 'a.txt'), TESSIT);
  await writeFile(join(cwd, 'b.txt'), KIDAL);
  const run = (...args: string[]) => runVigie(args, { cwd });
  await run('ingest', 'a.txt', 'b.txt');
  const list = async () => parseLines<Incident>((await run('incidents', '--json')).stdout);
  const idIn = async (name: string) => (await list()).find(({ place }) => place.name === name)!.id;
  return { run, list, tessit: await idIn('Tessit'), kidal: await idIn('Kidal') };
}

describe('decide', { timeout: TIMEOUT }, () => {
  it('merges, corrects, dismisses and takes back; the history tells who decided and why', async () => {
    const { run, list, tessit, kidal } = await openDesk();
    const merged = await run('decide', 'merge', tessit, kidal, '--by', 'Desk', '--note', 'one witness');
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(await list()).toMatchObject([{ id: tessit, sources: [{}, {}] }]);
    const merge = /decision (\w+)/.exec(merged.stdout)![1]!;

    const told = (await run('history', kidal)).stdout;
    expect(told).toContain(`${merge}  merge, Desk`);
    expect(told).toContain('one witness');
    expect(told).toContain('joined by a person');
    expect(told).toContain('B  Civilians, named by a.txt, b.txt');
    const { revisions } = JSON.parse((await run('history', '--json', tessit)).stdout) as {
      revisions: object[];
    };
    expect(revisions).toHaveLength(2);

    await run('decide', 'correct', tessit, '--place', 'bakal', '--killed', '10-11-12', '--side-a', 'issp');
    expect(await list()).toMatchObject([
      {
        place: { name: 'Bakal' },
        killed: { low: 10, best: 11, high: 12 },
        actors: [{ id: 'issp', side: 'A' }],
      },
    ]);
    await run('decide', 'dismiss', tessit);
    expect(await list()).toEqual([]);
  });

  it('takes a merge back as if it had never been', async () => {
    const { run, list, tessit, kidal } = await openDesk();
    const records = async () => (await list()).map((one) => ({ ...one, revision: 0 }));
    const before = await records();
    const { stdout } = await run('decide', 'merge', tessit, kidal);
    expect(await list()).toHaveLength(1);
    await run('decide', 'undo', /decision (\w+)/.exec(stdout)![1]!);
    expect(await records()).toEqual(before);
  });

  it('refuses what cannot be decided, naming it, with exit code 2', async () => {
    const { run, tessit } = await openDesk();
    const refused: [string[], string][] = [
      [['dismiss', 'nowhere'], 'there is no incident nowhere'],
      [['delete', 'x'], 'delete: not an action'],
      [['dismiss', tessit, '--killed', '3'], '--killed: only correct takes it'],
      [['correct', tessit, '--place', 'Qwzzk'], 'nothing is called "Qwzzk"'],
      [['correct', tessit, '--start', '2024-02-31'], 'not a day such as'],
      [['correct', tessit, '--start', '2024-02-03', '--end', '2024-02-01'], 'is before'],
      [['correct', tessit, '--type', 'skirmish'], 'not one of Armed clash'],
      [['correct', tessit, '--killed', '12-10-8'], 'not a number of killed'],
      [['correct', tessit, '--killed', '99999999999999'], 'not a number of killed'],
      [['correct', tessit, '--side-a', 'jnim', '--side-b', 'JNIM'], 'is on both sides'],
      [['merge', tessit], 'takes two incidents or more'],
      [['correct', tessit], 'nothing is corrected'],
      [['undo', 'x'], 'there is no decision x'],
      [[], 'usage: npm run -s decide'],
    ];
    for (const [args, reason] of refused) {
      const ended = await run('decide', ...args);
      expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(reason) });
    }
  });
});

describe('history', { timeout: TIMEOUT }, () => {
  it('shows the name of a file as it is, and on one line', async () => {
    const cwd = await makeFolder();
    await writeFile(join(cwd, 'a\n  v9 \u001b[31m.txt'), TESSIT);
    const run = (...args: string[]) => runVigie(args, { cwd });
    await run('ingest', '.');
    const [{ id }] = parseLines<Incident>((await run('incidents', '--json')).stdout) as [Incident];
    expect((await run('history', id)).stdout.split('\n')[1]).toMatch(
      /article .*a\\x0a {2}v9 \\x1b\[31m\.txt$/,
    );
  });

  it('of an incident that is not there is refused, with exit code 2', async () => {
    const cwd = await makeFolder();
    const run = (...args: string[]) => runVigie(args, { cwd: import.meta.dirname, env: { DATA_DIR: cwd } });
    expect(await run('history', 'nowhere')).toMatchObject({
      code: 2,
      stderr: 'there is no incident nowhere\n',
    });
  });
});
