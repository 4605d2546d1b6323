import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE } from '../../src/gazetteer/format.ts';
import { GazetteerError, hasGazetteer, loadGazetteer } from '../../src/gazetteer/load.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { compile, row, writeGazetteer } from './sample.ts';

const knowledge = await loadKnowledge();
const ROWS = [
  row({ id: 200, name: 'Kelmi Zarma', alternates: ['Kèlmî'], lat: 15.41, lon: -1.7, admin1: 'ML.04' }),
  row({ id: 201, name: 'Ti-n-Kelmi', lat: 15.6, lon: -1.3, feature: 'H.WLL', admin1: 'ML.04' }),
  row({ id: 202, name: 'La Paix', lat: 15.8, lon: -2.9, admin1: 'ML.04' }),
  row({ id: 203, name: 'Table', lat: 14.1, lon: -2.9, admin1: 'ML.04' }),
];
const write = () => writeGazetteer(compile(knowledge, ROWS));
const words = (text: string) => (index: number) => text.split(' ')[index];

async function damage(change: (text: string) => string): Promise<string> {
  const dir = await write();
  const file = join(dir, FILE);
  await writeFile(file, change(await readFile(file, 'utf8')));
  return dir;
}

describe('a compiled directory', () => {
  it('gives back what was compiled, by id', async () => {
    const more = await loadGazetteer(await write(), knowledge.gazetteer);
    expect(more.size).toBe(4);
    expect(more.get('gn-200')).toEqual({
      id: 'gn-200',
      kind: 'village',
      name: 'Kelmi Zarma',
      nameEn: null,
      country: 'ML',
      countries: ['ML'],
      parents: [{ id: 'ml-c-douentza' }],
      lat: 15.41,
      lon: -1.7,
      overlaps: [],
      covered: true,
      inferred: true,
    });
    expect(more.get('gn-203')).toMatchObject({ weak: true });
    expect(more.get('gn-999')).toBe(undefined);
    expect(more.get('ml-gao')).toBe(undefined);
  });

  it('finds names by their words and by their spelling keys, the longest first, one object a place', async () => {
    const more = await loadGazetteer(await write(), knowledge.gazetteer);
    expect(more.exact(words('kelmi zarma'), 0)).toEqual({ end: 2, values: [more.get('gn-200')] });
    expect(more.exact(words('kelmi'), 0)?.values[0]).toBe(more.get('gn-200'));
    expect(more.exact(words('tinkelmi'), 0)?.values[0]).toBe(more.get('gn-201'));
    expect(more.spelled(words('tin kelmi'), 0)?.values[0]).toBe(more.get('gn-201'));
    expect(more.exact(words('la paix'), 0)).toBe(null);
  });

  it('is searched by key for look-ups, also for names that no text is searched for', async () => {
    const more = await loadGazetteer(await write(), knowledge.gazetteer);
    const found = (fits: (key: string) => boolean, limit = 10) =>
      more.search(fits, limit).map(({ name }) => name);
    expect(found((key) => key.includes('kelmi'))).toEqual(['Kelmi Zarma', 'Ti-n-Kelmi']);
    expect(found((key) => key === 'lapaix')).toEqual(['La Paix']);
    expect(found(() => true, 2)).toHaveLength(2);
  });

  it('says where its data come from', async () => {
    const text = await readFile(join(await write(), FILE), 'utf8');
    const header = JSON.parse(text.split('\n')[1]!) as Record<string, unknown>;
    expect(header).toMatchObject({
      attribution: 'GeoNames (geonames.org), CC BY 4.0',
      files: ['ML.txt', 'BF.txt'],
      made: '2024-05-06',
      counts: { places: 4 },
    });
  });
});

describe('what is no compiled directory of this Vigie is refused, by file and with the remedy', () => {
  const remedy = 'npm run gazetteer -- ';
  it.each([
    ['a file of something else', () => damage(() => 'id\tname\n1\tGao\n'), 'is no gazetteer of Vigie'],
    ['an empty file', () => damage(() => ''), 'is no gazetteer of Vigie'],
    ['a file cut short', () => damage((text) => text.slice(0, -40)), 'is damaged'],
    ['a changed letter', () => damage((text) => text.replace('Zarma', 'Zorma')), 'is damaged'],
    ['a changed header', () => damage((text) => text.replace('"places":4', '"places":5')), 'is damaged'],
    [
      'another version',
      () => damage((text) => text.replace('gazetteer 1', 'gazetteer 7')),
      'another version',
    ],
  ])('%s', async (_what, make, message) => {
    const dir = await make();
    const error = await loadGazetteer(dir, knowledge.gazetteer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GazetteerError);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(join(dir, FILE));
    expect(String(error)).toContain(remedy);
    expect(String(error)).toContain(`--out ${dir}`);
  });

  it('a directory that is not there', async () => {
    expect(hasGazetteer('/nowhere')).toBe(false);
    await expect(loadGazetteer('/nowhere', knowledge.gazetteer)).rejects.toThrow(
      '/nowhere/places.txt: there is no such file; compile one with: npm run gazetteer -- FILE ... --out /nowhere',
    );
  });

  it('one that was compiled for packs with other areas', async () => {
    const { gazetteer } = knowledge;
    const poorer = {
      ...gazetteer,
      places: {
        ...gazetteer.places,
        has: (id: string) => id !== 'ml-c-douentza' && gazetteer.places.has(id),
      },
    };
    await expect(loadGazetteer(await write(), poorer)).rejects.toThrow(
      /was compiled for other packs \(no place "ml-c-douentza"\); renew it with: npm run gazetteer -- ML\.txt BF\.txt/,
    );
  });
});

describe('what is known where a directory is', () => {
  it('not required is used if it is there, and passed over if it is not', async () => {
    const dir = await write();
    const withIt = await loadKnowledge({ gazetteer: { dir, required: false } });
    const without = await loadKnowledge({ gazetteer: { dir: join(dir, 'none'), required: false } });
    expect(withIt.gazetteer.places.has('gn-200')).toBe(true);
    expect(without.gazetteer.places.has('gn-200')).toBe(false);
  });

  it('required has to be there', async () => {
    await expect(loadKnowledge({ gazetteer: { dir: '/nowhere', required: true } })).rejects.toThrow(
      GazetteerError,
    );
  });
});
