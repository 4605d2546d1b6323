import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Incident, Reading } from '../../src/model.ts';
import { dropLatin1, TAKES_ANY_NAME } from '../sources/support.ts';
import { HAS_SEEDS, LAUNCHER, makeFolder, parseLines, runVigie, SEEDS, type Ended } from './run-vigie.ts';

/** Every case starts processes, which take their time on a busy machine. */
const TIMEOUT = 60_000;
const TESSIT = `EXERCISE - Gunmen kill 12 villagers in Tessit

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on 3 May 2024, a local official said.
`;
const TESSIT_AGAIN = `EXERCISE - Tessit : le village attaqué

Des hommes armés ont tué 14 civils à Tessit, dans la région de Gao au Mali, le 3 mai 2024, selon un habitant.
`;
const DJIBO = `EXERCISE - Mine kills three near Djibo

A mine killed three soldiers in Djibo, in Burkina Faso, on 5 May 2024, the army said.
`;
const ZONE = `EXERCISE - Clash in the three borders area

The Malian army killed 9 jihadists in a clash in the tri-border area of Liptako-Gourma, in Mali, on 4 May 2024, it said.
`;

type Line = Incident & { match?: 'inside' | 'overlaps' };

/** A folder with a store of its own in which the texts have been filed. */
async function fileAll(files: Record<string, string>) {
  const cwd = await mkdtemp(join(tmpdir(), 'vigie-ingest-'));
  await mkdir(join(cwd, 'texts'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, 'texts', name), text);
  const run = (...args: string[]): Promise<Ended> => runVigie(args, { cwd });
  const ask = async (...args: string[]): Promise<Line[]> =>
    parseLines<Line>((await run('incidents', ...args, '--json')).stdout);
  return { cwd, run, ask, filed: await run('ingest', 'texts') };
}

describe('ingest', { timeout: TIMEOUT }, () => {
  const fileHere: typeof fileAll = async (files) => {
    const filed = await fileAll(files);
    onTestFinished(() => rm(filed.cwd, { recursive: true }));
    return filed;
  };

  it('files what read takes, and says on standard error what it did', async () => {
    const { filed, ask } = await fileHere({ 'a.txt': TESSIT, 'b.txt': DJIBO });
    expect(filed).toMatchObject({ code: 0, stdout: '' });
    expect(filed.stderr).toContain(
      '2 filed (2 reports), 0 known already, 0 failed; 2 incidents in the store',
    );
    expect((await ask()).map(({ place }) => place.name)).toEqual(['Djibo', 'Tessit']);
  });

  it('files nothing twice, under whatever name it comes', async () => {
    const { cwd, run, ask } = await fileHere({ 'a.txt': TESSIT });
    const before = await ask();
    await writeFile(join(cwd, 'texts', 'copy.txt'), TESSIT);
    const again = await run('ingest', 'texts', join('texts', 'a.txt'));
    expect(again.stderr).toContain('0 filed (0 reports), 3 known already');
    expect(await ask()).toEqual(before);
  });

  it('merges two accounts of one event, each claim with the article that it points into', async () => {
    const { ask } = await fileHere({ 'a.txt': TESSIT, 'b.txt': TESSIT_AGAIN });
    const [incident, ...more] = await ask('tessit');
    expect(more).toEqual([]);
    expect(incident).toMatchObject({ revision: 2, killed: { low: 12, high: 14 }, origins: 2 });
    expect(incident?.sources.map(({ article }) => article).sort()).toEqual(['a.txt', 'b.txt']);
    expect(incident?.claims.map(({ span }) => span.article).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('names what is not there or cannot be read, files the rest, and ends with 1', async () => {
    const { cwd, run, ask } = await fileHere({ 'a.txt': TESSIT });
    await writeFile(join(cwd, 'texts', 'broken.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await writeFile(join(cwd, 'texts', 'd.txt'), DJIBO);
    const ended = await run('ingest', 'missing', 'texts');
    expect(ended.code).toBe(1);
    const [missing, broken] = ended.stderr.split('\n');
    expect(missing).toContain('missing: there is no such file or folder');
    expect(broken).toContain(join('texts', 'broken.txt'));
    expect(broken).toContain('a picture, not text');
    expect(ended.stderr).toContain('1 filed');
    expect(await ask()).toHaveLength(2);
  });

  it('takes standard input, lines of JSON and a publication date, as read does', async () => {
    const { cwd, ask } = await fileHere({});
    const friday = TESSIT.replace('on 3 May 2024', 'on Friday');
    const text = await runVigie(['ingest', '--published', '2024-05-05', '-'], { cwd, stdin: friday });
    expect(text).toMatchObject({ code: 0, stdout: '' });
    const lines = `${JSON.stringify({ id: 'line-1', text: DJIBO, source: 'Wire' })}\nnot JSON\n`;
    const jsonl = await runVigie(['ingest', '--jsonl', '-'], { cwd, stdin: lines });
    expect(jsonl).toMatchObject({ code: 1, stdout: '' });
    expect(jsonl.stderr).toMatch(/"line":2/);
    expect((await ask()).map(({ start, sources }) => [start, sources[0]?.article])).toEqual([
      ['2024-05-05', 'line-1'],
      ['2024-05-03', '-'],
    ]);
  });

  it.skipIf(!TAKES_ANY_NAME)(
    'files what has a name that is no UTF-8, by its folder and by its name',
    async () => {
      const { cwd, ask, run } = await fileHere({ 'a.txt': TESSIT });
      const path = await dropLatin1(join(cwd, 'texts'), 'résumé.txt', DJIBO);
      expect((await run('ingest', 'texts')).stderr).toContain(
        '1 filed (1 reports), 1 known already, 0 failed',
      );
      expect((await ask('djibo')).flatMap(({ sources }) => sources)).toMatchObject([
        { article: 'r%E9sum%E9.txt' },
      ]);
      // What a shell passes on is bytes; a child of Node gets them from a shell alone.
      const script = `${JSON.stringify(process.execPath)} ${JSON.stringify(LAUNCHER)} ingest "$(printf 'texts/r\\351sum\\351.txt')"`;
      const ended = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
      expect(ended.stderr).toContain('0 filed (0 reports), 1 known already, 0 failed');
      await rm(path);
      expect((await run('ingest', 'texts/r\uFFFDsum\uFFFD.txt')).stderr).toContain('there is no such file');
    },
  );

  it('refuses an address on this machine, and says why', async () => {
    const { run } = await fileHere({});
    const ended = await run('ingest', 'http://127.0.0.1:9/feed.xml');
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/127\.0\.0\.1:9\/feed\.xml.*refused/);
  });

  it('says how it is used where nothing is named', async () => {
    expect(await runVigie(['ingest'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('usage: npm run -s ingest'),
    });
  });
});

describe('incidents', { timeout: TIMEOUT }, () => {
  let desk: Awaited<ReturnType<typeof fileAll>>;
  beforeAll(async () => {
    desk = await fileAll({ 'a.txt': TESSIT, 'b.txt': DJIBO, 'c.txt': ZONE });
  });
  afterAll(() => rm(desk.cwd, { recursive: true }));

  it('prints the fields of the contract in its order, newest start first', async () => {
    const { stdout, code } = await desk.run('incidents', '--json');
    expect(code).toBe(0);
    const lines = parseLines<Line>(stdout);
    expect(lines.map(({ start }) => start)).toEqual(['2024-05-05', '2024-05-04', '2024-05-03']);
    for (const line of lines) {
      expect(Object.keys(line).join(' ')).toBe(
        'id start end eventType subEventType place otherPlaces actors claims killed severity summary sources origins revision',
      );
      expect(Object.keys(line.sources[0]!).join(' ')).toBe('article source url publishedAt');
      for (const { span } of line.claims) expect(Object.keys(span).join(' ')).toBe('article span');
    }
  });

  it('marks what lies inside the region, and what may lie in it', async () => {
    const inGao = await desk.ask('gao');
    expect(inGao.map(({ place, match }) => [place.name.split(' ')[0], match])).toEqual([
      ['Liptako-Gourma', 'overlaps'],
      ['Tessit', 'inside'],
    ]);
    expect(Object.keys(inGao[0]!).at(-1)).toBe('match');
    expect(await desk.ask('kidal')).toEqual([]);
  });

  it.each([
    ['of an actor', ['--actor', 'armée burkinabè'], ['2024-05-05']],
    ['of a type', ['--type', 'Violence against civilians'], ['2024-05-03']],
    ['since a day', ['--since', '2024-05-04'], ['2024-05-05', '2024-05-04']],
    ['until a day', ['--until', '2024-05-03'], ['2024-05-03']],
    ['with so many killed', ['--min-killed', '12'], ['2024-05-03']],
    ['of a sub-event type', ['--sub-type', 'attack'], ['2024-05-03']],
    ['near a village', ['--near', 'tessit'], ['2024-05-03']],
    ['near a town that a region is named after', ['--near', 'gao', '--radius', '200'], ['2024-05-03']],
    ['farther from it', ['--near', 'gao', '--radius', '50'], []],
    ['near a point', ['--near', '14.1,-1.6', '--radius', '10'], ['2024-05-05']],
    ['with words', ['--text', 'CIVILS Région'], []],
    ['with words in any order', ['--text', 'tessit Killed'], ['2024-05-03']],
    ['known to the village', ['--precision', 'place,near'], ['2024-05-05', '2024-05-03']],
    ['known to a zone alone', ['--precision', 'zone', '--until', '2024-05-04'], ['2024-05-04']],
    ['of a village since a day', ['tessit', '--since', '2024-05-04'], []],
  ])('lists those %s', async (_what, args, days) => {
    expect((await desk.ask(...args)).map(({ start }) => start)).toEqual(days);
  });

  it('is a line for people without --json', async () => {
    const { stdout } = await desk.run('incidents', 'gao');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain('Tessit');
  });

  it('prints for people a line an incident, with its origins and how far they bear it out', async () => {
    const { stdout } = await desk.run('incidents', 'tessit');
    expect(stdout).toMatch(/^[a-z0-9]{8}  .*12.* \[critical, 1 origin, F6\]\n$/);
  });

  it('prints nothing for a region without any, and ends with 0', async () => {
    expect(await desk.run('incidents', 'kidal', '--json')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await desk.run('incidents', 'kidal')).toEqual({ code: 0, stdout: '', stderr: 'no incidents\n' });
  });

  it.each([
    ['a region', ['gaooo'], 'there is no region "gaooo"; did you mean: Gao'],
    ['an actor', ['--actor', 'jnimxx'], 'there is no actor "jnimxx"; did you mean'],
    ['a type', ['--type', 'War'], '--type War: not one of Battles'],
    ['a day', ['--since', '2024-13-01'], '--since 2024-13-01: not a day'],
    ['a number', ['--min-killed', 'many'], '--min-killed many: not a whole number'],
    ['a sub-event type', ['--sub-type', 'War'], '--sub-type War: not one of Armed clash'],
    ['a village', ['--near', 'gaooo'], 'there is no place "gaooo"; did you mean: Gao'],
    ['a village that is an area', ['--near', 'Mali'], '--near Mali: an area'],
    ['a radius of nothing', ['--radius', '5'], '--radius goes with --near'],
    ['a point', ['--near', '95,0'], '--near 95,0: no latitude, longitude'],
    ['a precision', ['--precision', 'place,exact'], '--precision exact: not one of place, near'],
    ['an option', ['--colour'], "Unknown option '--colour'"],
  ])('says what is wrong with %s that it does not know', async (_what, args, message) => {
    const ended = await desk.run('incidents', ...args);
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  it('finds its store in DATA_DIR', async () => {
    const env = { DATA_DIR: join(desk.cwd, 'data') };
    const { stdout } = await runVigie(['incidents', '--json'], { cwd: join(desk.cwd, 'texts'), env });
    expect(parseLines(stdout)).toHaveLength(3);
  });
});

describe.skipIf(!HAS_SEEDS)('on the real articles', { timeout: TIMEOUT }, () => {
  it('gao lists the Tessit killings and no drone strike, kidal the strikes and the ambush', async () => {
    const cwd = await makeFolder();
    const once = await runVigie(['ingest', SEEDS], { cwd });
    expect(once).toMatchObject({ code: 0, stderr: expect.stringContaining('5 filed') });
    const ask = async (region: string) =>
      parseLines<Line>((await runVigie(['incidents', region, '--json'], { cwd })).stdout);
    const [gao, kidal] = [await ask('gao'), await ask('kidal')];

    const killings = gao.find(({ place, start }) => place.name === 'Tessit' && start?.startsWith('2022-02'));
    expect(killings).toMatchObject({ match: 'inside' });
    expect(killings?.killed.best).toBeGreaterThanOrEqual(30);
    expect(gao.map(({ subEventType }) => subEventType)).not.toContain('Air/drone strike');
    expect(gao.filter(({ place }) => place.name === 'Tinzaouaten')).toEqual([]);

    const strikes = kidal.filter(({ subEventType }) => subEventType === 'Air/drone strike');
    expect(strikes.map(({ start, place }) => [start, place.name])).toEqual([
      ['2024-08-25', 'Tinzaouaten'],
      ['2024-07-30', 'Tinzaouaten'],
    ]);
    const ambush = kidal.find(({ start }) => start === '2025-06-13');
    expect(ambush).toMatchObject({ eventType: 'Battles', place: { admin1: 'Kidal' } });

    await runVigie(['ingest', SEEDS], { cwd });
    expect(await ask('gao')).toEqual(gao);
    expect(await ask('kidal')).toEqual(kidal);
  });

  it('take their dates from the file names, and one from its header line', async () => {
    const names = (await readdir(SEEDS)).sort();
    const { stdout } = await runVigie(['read', ...names], { cwd: SEEDS });
    for (const { id, publishedAt, publishedFrom } of parseLines<Reading>(stdout)) {
      const named = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
      expect([publishedAt?.slice(0, 10), publishedFrom]).toEqual(
        named === undefined ? ['2024-08-25', 'header'] : [named, 'filename'],
      );
    }
  });
});
