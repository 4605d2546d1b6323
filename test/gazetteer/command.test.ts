/** `npm run gazetteer` as people run it, and the commands that read with what it wrote. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { makeFolder, parseLines, runVigie } from '../cli/run-vigie.ts';
import { AREAS, renderRow, row } from './sample.ts';

const MALI = [
  ...AREAS.filter(({ country }) => country === 'ML'),
  row({ id: 400, name: 'Kelmi Zarma', lat: 15.41, lon: -1.7, admin1: 'ML.04' }),
];
const BURKINA = [
  ...AREAS.filter(({ country }) => country === 'BF'),
  row({ id: 401, name: 'Bellaré', lat: 14.11, lon: -1.6, country: 'BF', admin1: 'BF.12' }),
];
const FRANCE = [row({ id: 402, name: 'Carnac', lat: 47.58, lon: -3.08, country: 'FR' })];
const ATTACK = `EXERCISE - Gunmen kill 12 villagers

Gunmen killed 12 civilians in Kelmi Zarma, in Mali, on 3 May 2024, a local official said.
`;

async function folderWith(files: Record<string, (typeof MALI)[number][]>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, rows] of Object.entries(files))
    await writeFile(join(folder, name), rows.map((one) => `${renderRow(one)}\n`).join(''));
  return folder;
}

describe('npm run gazetteer', () => {
  it('compiles several countries into one directory and says what it did and whose the data are', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI, 'BF.txt': BURKINA });
    const ended = await runVigie(['gazetteer', 'ML.txt', 'BF.txt', '--out', 'names'], { cwd });
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toMatch(/^9 rows: 2 villages and sites, .*; 2 places under \d+ names \(0 weak; /);
    expect(ended.stderr).toMatch(/places\.txt is written\. Data: GeoNames \(geonames\.org\), CC BY 4\.0\n$/);
    expect(await readdir(join(cwd, 'names'))).toEqual(['places.txt']);
  });

  it('passes over a country that no pack covers, with a notice', async () => {
    const cwd = await folderWith({ 'all.txt': [...MALI, ...FRANCE] });
    const ended = await runVigie(['gazetteer', 'all.txt', '--out', 'names'], { cwd });
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('skipped 1 rows of FR: no pack covers it');
  });

  it('writes nothing, and leaves what is there, where the files hold nothing for the packs', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI, 'FR.txt': FRANCE });
    await runVigie(['gazetteer', 'ML.txt', '--out', 'names'], { cwd });
    const before = await readFile(join(cwd, 'names', 'places.txt'), 'utf8');
    const ended = await runVigie(['gazetteer', 'FR.txt', '--out', 'names'], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('nothing was written: the files hold no place in a country of the packs');
    expect(await readFile(join(cwd, 'names', 'places.txt'), 'utf8')).toBe(before);
  });

  it('refuses a file that is not of GeoNames by name and line, and writes nothing', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI });
    await writeFile(join(cwd, 'notes.txt'), 'Kelmi Zarma is a village\n');
    const ended = await runVigie(['gazetteer', 'ML.txt', 'notes.txt', '--out', 'names'], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^notes\.txt line 1: 1 column; .*19 columns/);
    expect(await readdir(cwd)).not.toContain('names');
  });

  it('called with nothing says how it is called', async () => {
    const ended = await runVigie(['gazetteer']);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^usage: npm run gazetteer -- FILE \.\.\. \[--out DIR\]/);
  });
});

describe('read --gazetteer', () => {
  it('places events in villages that were compiled, and does not without it', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI });
    await runVigie(['gazetteer', 'ML.txt'], { cwd });
    const placeOf = async (...options: string[]) => {
      const { stdout } = await runVigie(['read', ...options, '-'], { cwd, stdin: ATTACK });
      return parseLines<Reading>(stdout)[0]!.reports[0]?.place;
    };
    expect(await placeOf('--gazetteer', join('data', 'gazetteer'))).toMatchObject({
      id: 'gn-400',
      lat: 15.41,
    });
    expect((await placeOf())?.id).not.toBe('gn-400');
  });

  it('names a directory that is missing, with the remedy', async () => {
    const ended = await runVigie(['read', '--gazetteer', 'nowhere', '-'], { stdin: ATTACK });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toBe(
      `${join('nowhere', 'places.txt')}: there is no such file; compile one with: npm run gazetteer -- FILE ... --out nowhere\n`,
    );
  });
});

describe('ingest and incidents', () => {
  it('use what lies in the data folder, and a village is found with what happened there', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI });
    await runVigie(['gazetteer', 'ML.txt'], { cwd });
    await writeFile(join(cwd, 'attack.txt'), ATTACK);
    expect((await runVigie(['ingest', 'attack.txt'], { cwd })).code).toBe(0);
    for (const region of ['kelmi zarma', 'douentza', 'gn-400']) {
      const { stdout } = await runVigie(['incidents', region, '--json'], { cwd });
      expect(parseLines(stdout), region).toMatchObject([{ place: { id: 'gn-400', admin2: 'Douentza' } }]);
    }
    expect((await runVigie(['incidents', 'ansongo', '--json'], { cwd })).stdout).toBe('');
  });

  it('use the directory of GAZETTEER_DIR, which then has to be there', async () => {
    const cwd = await folderWith({ 'ML.txt': MALI });
    const env = { GAZETTEER_DIR: 'names' };
    const missing = await runVigie(['incidents', 'kelmi zarma'], { cwd, env });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('npm run gazetteer -- FILE ... --out names');
    await runVigie(['gazetteer', 'ML.txt'], { cwd, env });
    expect(await readdir(join(cwd, 'names'))).toEqual(['places.txt']);
    expect((await runVigie(['incidents', 'kelmi zarma'], { cwd, env })).code).toBe(0);
  });
});
