import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/packs/csv.ts';
import { loadPack } from '../../src/packs/load.ts';
import type { Pack, PackPlace } from '../../src/packs/schema.ts';
import { ancestorsOn, existsOn } from './dated.ts';
import { distanceKm, distanceOutsideKm, OUTLINES } from './outlines.ts';

const root = join(import.meta.dirname, '..', '..');
const geonames = join(root, '..', 'shared', 'geonames');

/** Every day on which some map changes, the day before it, and both ends of the years that the pack answers for. */
const DAYS = [
  '2010-01-01',
  '2015-12-31',
  '2016-01-01',
  '2019-12-17',
  '2019-12-18',
  '2023-03-12',
  '2023-03-13',
  '2025-07-01',
  '2025-07-02',
  '2026-12-31',
];

/** Points that fall outside the coarse outline though they are right, each with its reason. */
const OUTSIDE: Record<string, string> = {
  'ml-tinzaouaten': 'lies on the Algerian border, which the outline cuts short there',
  'ml-gogui': 'a border post with Mauritania, north of the straight line that the outline draws',
  'bf-kpuere': "the southern tip of Noumbiel, which the outline's first corner leaves out",
};

/** Rows that rightly lie far from the GeoNames row they name, each with its reason. */
const GEONAMES_IS_WRONG: Record<string, string> = {
  'ml-tessit': 'GeoNames has it at 0.3 degrees west, it lies 0.3 east',
};

let pack: Pack;
let places: Map<string, PackPlace>;
beforeAll(async () => {
  pack = await loadPack(join(root, 'packs', 'sahel'));
  places = new Map(pack.places.map((place) => [place.id, place]));
});

const nameOf = (id: string | undefined) => places.get(id ?? '')?.name;
const adminOn = (kind: 'admin1' | 'admin2', country: string, day: string) =>
  pack.places.filter((place) => place.kind === kind && place.country === country && existsOn(place, day));
const chain = (id: string, day: string) => ancestorsOn(places, id, day).map((place) => place.id);

describe('the map', () => {
  test('leads every place that exists on a day up to its country, through areas that exist then too', () => {
    for (const day of DAYS) {
      for (const place of pack.places.filter((one) => existsOn(one, day))) {
        const line = ancestorsOn(places, place.id, day);
        const top = line.at(-1);
        expect(top?.kind, `${place.id} on ${day} ends at ${top?.id}`).toBe('country');
        expect(top?.id.toUpperCase()).toBe(place.country);
        const gone = line.find((area) => !existsOn(area, day));
        expect(gone?.id, `${place.id} on ${day} lies in an area that does not exist then`).toBeUndefined();
      }
    }
  });

  test('puts every settlement of the three countries in one second-level area, save those listed', () => {
    const without = pack.places.filter(
      (place) =>
        pack.countries.includes(place.country) &&
        !['country', 'admin1', 'admin2'].includes(place.kind) &&
        !ancestorsOn(places, place.id, '2024-01-01').some((area) => area.kind === 'admin2'),
    );
    // Bamako, Niamey, Maradi and Zinder are cities outside every cercle and département; Taoudénit has none.
    expect(without.map(({ id }) => id).sort()).toEqual([
      'ml-araouane',
      'ml-bamako',
      'ml-faladie',
      'ml-senou',
      'ml-taoudenit',
      'ne-maradi',
      'ne-niamey',
      'ne-zinder',
    ]);
  });

  test.each([
    ['ML', '2015-12-31', 9],
    ['ML', '2016-01-01', 11],
    ['ML', '2023-03-12', 11],
    // Nineteen regions and the district of Bamako.
    ['ML', '2023-03-13', 20],
    ['BF', '2025-07-01', 13],
    ['BF', '2025-07-02', 17],
    ['NE', '2024-01-01', 8],
  ])('%s has on %s %i first-level areas', (country, day, count) => {
    expect(adminOn('admin1', country, day)).toHaveLength(count);
  });

  test.each([
    ['ML', '2010-01-01', 49],
    ['ML', '2026-01-01', 49],
    ['BF', '2025-07-01', 45],
    ['BF', '2025-07-02', 47],
    ['NE', '2024-01-01', 63],
  ])('%s has on %s %i second-level areas', (country, day, count) => {
    expect(adminOn('admin2', country, day)).toHaveLength(count);
  });

  test('follows the Malian law of 13 March 2023', () => {
    expect(chain('ml-bankass', '2023-03-12')).toEqual(['ml-bankass', 'ml-c-bankass', 'ml-r-mopti', 'ml']);
    expect(chain('ml-bankass', '2023-03-13')).toEqual([
      'ml-bankass',
      'ml-c-bankass',
      'ml-r-bandiagara',
      'ml',
    ]);
    const moved = (id: string) => [chain(id, '2020-01-01')[1], chain(id, '2024-01-01')[1]].map(nameOf);
    expect(moved('ml-c-nioro')).toEqual(['Kayes', 'Nioro']);
    expect(moved('ml-c-diema')).toEqual(['Kayes', 'Nioro']);
    expect(moved('ml-c-kita')).toEqual(['Kayes', 'Kita']);
    expect(moved('ml-c-nara')).toEqual(['Koulikoro', 'Nara']);
    expect(moved('ml-c-dioila')).toEqual(['Koulikoro', 'Dioïla']);
    expect(moved('ml-c-yanfolila')).toEqual(['Sikasso', 'Bougouni']);
    expect(moved('ml-c-yorosso')).toEqual(['Sikasso', 'Koutiala']);
    expect(moved('ml-c-tominian')).toEqual(['Ségou', 'San']);
    expect(moved('ml-c-douentza')).toEqual(['Mopti', 'Douentza']);
    expect(moved('ml-c-koro')).toEqual(['Mopti', 'Bandiagara']);
    expect(moved('ml-c-niono')).toEqual(['Ségou', 'Ségou']);
  });

  test('takes Ménaka out of Gao and Taoudénit out of Tombouctou from 2016', () => {
    expect(chain('ml-menaka', '2015-12-31')).toContain('ml-r-gao');
    expect(chain('ml-menaka', '2016-01-01')).toContain('ml-r-menaka');
    expect(chain('ml-taoudenit', '2015-12-31')).toContain('ml-r-tombouctou');
    expect(chain('ml-taoudenit', '2016-01-01')).toContain('ml-r-taoudenit');
  });

  test("follows Burkina Faso's reform of July 2025, split and renamed provinces included", () => {
    const then = (id: string, day: string) => chain(id, day).slice(1, 3).map(nameOf);
    expect(then('bf-djibo', '2025-07-01')).toEqual(['Soum', 'Sahel']);
    expect(then('bf-djibo', '2025-07-02')).toEqual(['Djelgodji', 'Soum']);
    expect(then('bf-arbinda', '2025-07-02')).toEqual(['Karo-Peli', 'Soum']);
    expect(then('bf-diapaga', '2025-07-01')).toEqual(['Tapoa', 'Est']);
    expect(then('bf-diapaga', '2025-07-02')).toEqual(['Gobnangou', 'Tapoa']);
    expect(then('bf-kantchari', '2025-07-02')).toEqual(['Dyamongou', 'Tapoa']);
    expect(then('bf-nouna', '2025-07-01')).toEqual(['Kossi', 'Boucle du Mouhoun']);
    expect(then('bf-nouna', '2025-07-02')).toEqual(['Koosin', 'Sourou']);
    expect(then('bf-barsalogho', '2025-07-02')).toEqual(['Sandbondtenga', 'Kuilsé']);
    expect(then('bf-ziniare', '2025-07-02')).toEqual(['Bassitenga', 'Oubri']);
    expect(then('bf-dori', '2025-07-02')).toEqual(['Séno', 'Liptako']);
    expect(then('bf-tougan', '2025-07-02')).toEqual(['Sourou', 'Sourou']);
    expect(then('bf-gayeri', '2025-07-02')).toEqual(['Komondjari', 'Sirba']);
    expect(then('bf-pama', '2025-07-02')).toEqual(['Kompienga', 'Goulmou']);
  });

  test('holds at least 1,200 towns, communes and villages of Mali, Burkina Faso and Niger', () => {
    const settled = pack.places.filter(
      (place) =>
        pack.countries.includes(place.country) && ['town', 'village', 'commune'].includes(place.kind),
    );
    expect(settled.length).toBeGreaterThanOrEqual(1200);
    for (const country of pack.countries) {
      expect(settled.filter((place) => place.country === country).length).toBeGreaterThan(300);
    }
  });

  test('has no area of the old maps that still holds, and none of the new ones before its day', () => {
    expect(existsOn(places.get('bf-r-sahel')!, '2025-07-02')).toBe(false);
    expect(existsOn(places.get('bf-p-kossi')!, '2025-07-02')).toBe(false);
    expect(existsOn(places.get('bf-r-liptako')!, '2025-07-01')).toBe(false);
    expect(existsOn(places.get('ml-r-bandiagara')!, '2023-03-12')).toBe(false);
    expect(existsOn(places.get('ml-c-bandiagara')!, '2010-01-01')).toBe(true);
  });
});

describe('names', () => {
  test('stand once among the areas of one level, country and day', () => {
    for (const day of DAYS) {
      for (const kind of ['admin1', 'admin2'] as const) {
        for (const country of pack.countries) {
          const names = adminOn(kind, country, day).map(({ name }) => name);
          expect(new Set(names).size, `${kind} ${country} ${day}`).toBe(names.length);
        }
      }
    }
  });

  test('of two settlements of one second-level area never are the same', () => {
    const seen = new Map<string, string>();
    for (const place of pack.places) {
      if (['country', 'admin1', 'admin2'].includes(place.kind)) continue;
      for (const name of [place.name, ...place.aliases]) {
        const key = `${place.parents[0]?.id} ${plain(name)}`;
        expect(seen.get(key) ?? place.id, `"${name}" in ${place.parents[0]?.id}`).toBe(place.id);
        seen.set(key, place.id);
      }
    }
  });

  test('keep Tessit from Tessalit, Djibo from Djibouti and Togo from being a village', () => {
    const named = (name: string) =>
      pack.places.filter((place) => [place.name, ...place.aliases].some((one) => plain(one) === plain(name)));
    expect(named('Tessit').map(({ id }) => id)).toEqual(['ml-tessit']);
    expect(
      named('Tessalit')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['ml-c-tessalit', 'ml-tessalit']);
    expect(named('Djibouti')).toEqual([]);
    expect(named('Togo').map(({ id }) => id)).toEqual(['tg']);
  });
});

describe('positions', () => {
  test('lie inside their country, with 20 km of slack for the coarse outline', () => {
    const outside = pack.places
      .filter((place) => place.country in OUTLINES && !(place.id in OUTSIDE))
      .map((place) => ({
        id: place.id,
        km: distanceOutsideKm(OUTLINES[place.country]!, place.lat, place.lon),
      }))
      .filter(({ km }) => km > 20)
      .map(({ id, km }) => `${id} ${Math.round(km)} km outside`);
    expect(outside).toEqual([]);
  });

  test('of settlements lie within 400 km of their second-level area, the desert wells included', () => {
    const far = pack.places
      .filter(
        (place) =>
          pack.countries.includes(place.country) && !['country', 'admin1', 'admin2'].includes(place.kind),
      )
      .flatMap((place) => {
        const area = places.get(place.parents.at(-1)!.id)!;
        const km = distanceKm(place, area);
        return area.kind === 'admin2' && km > 400 ? [`${place.id} ${Math.round(km)} km from ${area.id}`] : [];
      });
    expect(far).toEqual([]);
  });

  test.skipIf(!existsSync(geonames))('lie within 10 km of the GeoNames row they name', async () => {
    const rows = parseCsv(await readFile(join(root, 'packs', 'sahel', 'places.csv'), 'utf8'));
    const column = rows[0]!.indexOf('geonames');
    const wanted = new Map(
      rows
        .slice(1)
        .filter((row) => row[column] !== '')
        .map((row) => [row[column]!, row[0]!]),
    );
    expect(wanted.size).toBeGreaterThan(1200);
    const off: string[] = [];
    for (const country of pack.countries) {
      for (const line of (await readFile(join(geonames, `${country}.txt`), 'utf8')).split('\n')) {
        const id = wanted.get(line.slice(0, line.indexOf('\t')));
        if (id === undefined) continue;
        const [row, , , , lat, lon] = line.split('\t');
        wanted.delete(row!);
        const km = distanceKm(places.get(id)!, { lat: Number(lat), lon: Number(lon) });
        if (km > 10 && !(id in GEONAMES_IS_WRONG)) off.push(`${id} ${Math.round(km)} km from ${row}`);
      }
    }
    expect(off).toEqual([]);
    expect([...wanted.keys()], 'rows named that GeoNames does not have').toEqual([]);
  });
});

describe('zones', () => {
  test("overlap areas of both maps wherever the map changed, Liptako-Gourma's own included", () => {
    const zone = (id: string) => pack.zones.find((one) => one.id === id)!;
    expect(zone('z-liptako-gourma').name).toBe('Liptako-Gourma (three borders)');
    expect(zone('z-liptako-gourma').overlaps).toEqual(
      expect.arrayContaining([
        'ml-r-gao',
        'ml-r-menaka',
        'bf-r-sahel',
        'bf-r-liptako',
        'bf-r-est',
        'ne-r-tillaberi',
      ]),
    );
    expect(zone('z-macina').overlaps.sort()).toEqual([
      'ml-c-djenne',
      'ml-c-macina',
      'ml-c-tenenkou',
      'ml-c-youwarou',
    ]);
    for (const { id, overlaps } of pack.zones) {
      for (const day of DAYS)
        expect(
          overlaps.some((area) => existsOn(places.get(area)!, day)),
          `${id} ${day}`,
        ).toBe(true);
    }
  });
});

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
