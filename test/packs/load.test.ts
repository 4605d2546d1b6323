import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPack, loadPacks } from '../../src/packs/load.ts';

const HEADER = 'id,kind,name,name_en,parent,lat,lon,aliases,since,until,note';
const ZONES = 'id,name,name_en,countries,lat,lon,radius_km,aliases_en,aliases_fr,overlaps';
/** A pack of a country that is none, with everything a pack can hold. */
const GOOD: Record<string, string> = {
  'pack.json': JSON.stringify({
    id: 'exercise',
    name: { en: 'Exercise', fr: 'Exercice' },
    countries: ['XA'],
    capitals: { XA: 'xa-port' },
    roles: { army: { XA: 'xa-army' } },
  }),
  'places.csv': [
    HEADER,
    'xa,country,Exa,Exaland,,10,10,,,,',
    'xa-r-old,admin1,Ancienne,,xa,10.5,10.5,,,2019-12-31,',
    'xa-r-new,admin1,Nouvelle,New,xa,10.5,10.5,,2020-01-01,,',
    'xa-c-coast,admin2,Côte,,xa-r-old@..2019-12-31|xa-r-new@2020-01-01..,10.25,10.25,,,,',
    'xa-port,town,"Port, le",,xa-c-coast,10.1234,-10.5,Le Port|Puerto,,,"quoted, with a comma"',
  ].join('\n'),
  'zones.csv': `${ZONES}\nz-shore,Rivage,Shore,XA,10,10,50,shore|the shore,rivage,xa-r-old|xa-r-new\n`,
  'actors.json': JSON.stringify([
    {
      id: 'xa-army',
      kind: 'state',
      countries: ['XA'],
      parent: null,
      names: [{ name: 'Exan army', fr: 'Armée exane' }],
      aliases: { any: ['XAF'], en: ['Exan troops'], fr: ['armée exane'] },
    },
    {
      id: 'xa-front',
      kind: 'rebel',
      countries: ['XA'],
      parent: 'xa-army',
      names: [
        { name: 'Old Front', fr: 'Ancien Front', short: 'OF', frShort: 'AF', until: '2019-12-31' },
        { name: 'New Front', fr: 'Nouveau Front', from: '2020-01-01' },
      ],
      aliases: { any: [], en: [], fr: [] },
      from: '2015-05-01',
      successor: 'xa-army',
    },
  ]),
  'words.en.json': JSON.stringify({
    loose: [
      { words: ['the army', 'troops'], role: 'army' },
      { words: ['rebels'], anyOf: ['xa-front', 'xa-army'] },
      { words: ['front'], actor: 'xa-front' },
    ],
  }),
};

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vigie-packs-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function write(files: Record<string, string | null>, name = 'exercise'): Promise<string> {
  const folder = join(dir, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries({ ...GOOD, ...files })) {
    if (text !== null) await writeFile(join(folder, file), text);
  }
  return folder;
}
const withRow = (row: string) => `${GOOD['places.csv']}\n${row}`;
const actors = (change: (list: Record<string, unknown>[]) => void) => {
  const list = JSON.parse(GOOD['actors.json']!) as Record<string, unknown>[];
  change(list);
  return JSON.stringify(list);
};

describe('a pack without mistakes', () => {
  test('comes with dates, lists and the country that its ancestors give', async () => {
    const pack = await loadPack(await write({}));
    expect(pack.places.at(-1)).toEqual({
      id: 'xa-port',
      kind: 'town',
      name: 'Port, le',
      nameEn: null,
      country: 'XA',
      parents: [{ id: 'xa-c-coast' }],
      lat: 10.1234,
      lon: -10.5,
      aliases: ['Le Port', 'Puerto'],
    });
    expect(pack.places.find(({ id }) => id === 'xa-c-coast')).toMatchObject({
      country: 'XA',
      parents: [
        { id: 'xa-r-old', until: '2019-12-31' },
        { id: 'xa-r-new', from: '2020-01-01' },
      ],
    });
    expect(pack.zones).toEqual([
      {
        id: 'z-shore',
        name: 'Rivage',
        nameEn: 'Shore',
        countries: ['XA'],
        lat: 10,
        lon: 10,
        radiusKm: 50,
        aliases: { en: ['shore', 'the shore'], fr: ['rivage'] },
        overlaps: ['xa-r-old', 'xa-r-new'],
      },
    ]);
    expect(pack.actors.map(({ id }) => id)).toEqual(['xa-army', 'xa-front']);
    expect(pack.words['en']).toHaveLength(3);
  });

  test('takes a further language from one more file', async () => {
    const swahili = JSON.stringify({ loose: [{ words: ['jeshi', 'askari'], role: 'army' }] });
    const pack = await loadPack(await write({ 'words.sw.json': swahili }));
    expect(Object.keys(pack.words)).toEqual(['en', 'sw']);
    expect(pack.words['sw']).toEqual([{ words: ['jeshi', 'askari'], role: 'army' }]);
  });

  test('a second pack is one more folder; folders that are no packs are let be', async () => {
    await write({});
    await write({ 'pack.json': GOOD['pack.json']!.replace('"exercise"', '"second"') }, 'second');
    await mkdir(join(dir, 'world'));
    await writeFile(join(dir, 'world', 'countries.csv'), 'iso');
    expect((await loadPacks(dir)).map(({ id }) => id).sort()).toEqual(['exercise', 'second']);
  });
});

describe('mistakes', () => {
  test('are told all at once, each with its file, row and field', async () => {
    const folder = await write({
      'places.csv': [
        HEADER,
        'xa,country,Exa,,,10,10,,,,',
        'xa-r-new,admin1,Nouvelle,,xa,95,10.5,,,,',
        'xa-port,town,Port,,xa-c-nowhere,10,10.12345,,2020-02-30,,',
        'xa-bay,shore,,,xa-r-new,10,10,,,,',
        'xa-cape,town,Cap,,xa',
      ].join('\n'),
      'zones.csv': `${ZONES}\nz-shore,Rivage,,xa,10,10,wide,,,xa-r-gone\n`,
      'actors.json': actors((list) => {
        list[0]!['kind'] = 'army';
        list[1]!['names'] = [];
      }),
      'words.en.json': JSON.stringify({
        loose: [
          { words: ['x'], role: 'navy' },
          { words: ['y'], actor: 'xa-ghosts' },
        ],
      }),
    });
    const message = await loadPack(folder).catch((error: Error) => error.message);
    expect(
      String(message)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'the pack "exercise" has 12 mistakes:',
      'places.csv row 3 (xa-r-new), field lat: wants degrees from -90 to 90, 4 decimals at most',
      'places.csv row 4 (xa-port), field lon: wants degrees from -180 to 180, 4 decimals at most',
      'places.csv row 4 (xa-port), field since: wants a day that exists, YYYY-MM-DD',
      expect.stringMatching(/^places.csv row 5 \(xa-bay\), field kind: .*town/),
      'places.csv row 5 (xa-bay), field name: is empty',
      'places.csv row 6 (xa-cape): has 5 fields, the header has 11',
      'zones.csv row 2 (z-shore), field countries: wants ISO codes in capitals, separated by |',
      'zones.csv row 2 (z-shore), field radius_km: wants a whole number',
      expect.stringMatching(/^actors.json entry 1 \(xa-army\), field kind: .*state/),
      expect.stringMatching(/^actors.json entry 2 \(xa-front\), field names: /),
      'words.en.json entry 1 ("x"), field role: "navy" is no role of pack.json',
      'words.en.json entry 2 ("y"), field actor: unknown actor "xa-ghosts"',
    ]);
  });

  test.each([
    [
      'an id that stands twice',
      withRow('xa-port,town,Port,,xa-c-coast,10,10,,,,'),
      'places.csv (xa-port), field id: stands more than once',
    ],
    [
      'an id in capitals',
      withRow('XA-Bay,town,Baie,,xa-c-coast,10,10,,,,'),
      'places.csv row 7 (XA-Bay), field id: wants lower-case ASCII',
    ],
    [
      'a parent that nobody knows',
      withRow('xa-bay,town,Baie,,xa-c-cost,10,10,,,,'),
      'places.csv (xa-bay), field parent: unknown place "xa-c-cost"',
    ],
    ['no parent', withRow('xa-bay,town,Baie,,,10,10,,,,'), 'places.csv (xa-bay), field parent: is empty'],
    [
      'a parent of its own rank',
      withRow('xa-bay,town,Baie,,xa-port,10,10,,,,'),
      'field parent: "xa-port" is a town, no parent for a town',
    ],
    [
      'two parents on one day',
      withRow('xa-bay,town,Baie,,xa-c-coast@..2020-01-01|xa-r-new@2020-01-01..,10,10,,,,'),
      'field parent: "xa-c-coast" and "xa-r-new" hold on the same days',
    ],
    [
      'a parent until a day that is none',
      withRow('xa-bay,town,Baie,,xa-c-coast@..2021-13-01,10,10,,,,'),
      'names a day that does not exist',
    ],
    [
      'an end before the beginning',
      withRow('xa-bay,town,Baie,,xa-c-coast,10,10,,2021-01-01,2020-01-01,'),
      'places.csv (xa-bay), field until: lies before since',
    ],
    [
      'a country inside another',
      withRow('xb,country,Exb,,xa,10,10,,,,'),
      'places.csv (xb), field parent: a country has none',
    ],
    [
      'a country whose id is no code',
      withRow('exb,country,Exb,,,10,10,,,,'),
      "places.csv (exb), field id: a country's is its ISO code in lower case",
    ],
    [
      'a quote left open',
      withRow('xa-bay,town,"Baie,,xa-c-coast,10,10,,,,'),
      'places.csv: record 7 opens a quote that is never closed',
    ],
  ])('name %s', async (_, text, told) => {
    await expect(loadPack(await write({ 'places.csv': text }))).rejects.toThrow(told);
  });

  test.each([
    [
      'an unknown parent',
      (list: Record<string, unknown>[]) => (list[1]!['parent'] = 'nobody'),
      'actors.json (xa-front), field parent: unknown actor "nobody"',
    ],
    [
      'an unknown successor',
      (list: Record<string, unknown>[]) => (list[1]!['successor'] = 'nobody'),
      'actors.json (xa-front), field successor: unknown actor "nobody"',
    ],
    [
      'a circle of parents',
      (list: Record<string, unknown>[]) => (list[0]!['parent'] = 'xa-front'),
      'actors.json (xa-army), field parent: goes in a circle',
    ],
    [
      'a misspelled field',
      (list: Record<string, unknown>[]) => (list[0]!['alias'] = []),
      'actors.json entry 1 (xa-army), field (all): Unrecognized key: "alias"',
    ],
    [
      'a day that does not exist',
      (list: Record<string, unknown>[]) => (list[1]!['from'] = '2015-05-32'),
      'actors.json entry 2 (xa-front), field from: wants a day that exists',
    ],
    [
      'an end before the beginning',
      (list: Record<string, unknown>[]) => (list[1]!['until'] = '2014-01-01'),
      'actors.json (xa-front), field until: 2014-01-01 lies before from',
    ],
  ])('of actors name %s', async (_, change, told) => {
    await expect(loadPack(await write({ 'actors.json': actors(change) }))).rejects.toThrow(told);
  });

  test('of the pack file name capitals and roles that lead nowhere', async () => {
    const pack = GOOD['pack.json']!.replace('"xa-port"', '"xa-harbour"').replace('"xa-army"', '"xa-navy"');
    const failure = expect(loadPack(await write({ 'pack.json': pack }))).rejects;
    await failure.toThrow('pack.json, field capitals: unknown place "xa-harbour"');
    await expect(loadPack(join(dir, 'exercise'))).rejects.toThrow(
      'pack.json, field roles.army: unknown actor "xa-navy"',
    );
  });

  test('of zones name areas that nobody knows', async () => {
    const zones = GOOD['zones.csv']!.replace('xa-r-old', 'xa-r-gone');
    await expect(loadPack(await write({ 'zones.csv': zones }))).rejects.toThrow(
      'zones.csv (z-shore), field overlaps: unknown place "xa-r-gone"',
    );
  });

  test('of one entry are not laid at the door of those that name it', async () => {
    const broken = GOOD['places.csv']!.replace('Côte,,', ',,').replace(/\n$/, '');
    await expect(loadPack(await write({ 'places.csv': broken }))).rejects.toThrow(
      /has 1 mistake:\n.*field name: is empty$/,
    );
  });

  test('of JSON and missing files name the file', async () => {
    await expect(loadPack(await write({ 'words.en.json': '{' }))).rejects.toThrow(
      'words.en.json: is not JSON',
    );
    await expect(loadPack(await write({ 'actors.json': '{}' }, 'object'))).rejects.toThrow(
      'actors.json: wants an array of actors',
    );
    await expect(loadPack(await write({ 'zones.csv': null }, 'without'))).rejects.toThrow(
      'zones.csv: cannot be read',
    );
  });

  test('of several packs are told together', async () => {
    await write({ 'zones.csv': null }, 'first');
    await write({ 'actors.json': null }, 'second');
    const message = String(await loadPacks(dir).catch((error: Error) => error.message));
    expect(message).toContain('the pack "first" has 1 mistake');
    expect(message).toContain('the pack "second" has');
  });

  test('a folder with places and no pack.json is a pack that lacks it', async () => {
    await write({ 'pack.json': null });
    await expect(loadPacks(dir)).rejects.toThrow('pack.json: cannot be read');
  });
});
