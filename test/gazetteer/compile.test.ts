import { describe, expect, it } from 'vitest';
import type { GeoNamesRow } from '../../src/gazetteer/geonames.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { compile, row } from './sample.ts';

const knowledge = await loadKnowledge();
const compiled = (...rows: GeoNamesRow[]) => compile(knowledge, rows);
const places = (...rows: GeoNamesRow[]) => compiled(...rows).places;
const only = (one: GeoNamesRow) => places(one)[0]!;

// Douentza's cercle, 15 km north of Hombori.
const village = row({ id: 100, name: 'Kelmi Zarma', lat: 15.41, lon: -1.7, admin1: 'ML.04' });

describe('what a village lies in', () => {
  it('is that of the nearest known place of its first level, dated as in the pack, and marked inferred', () => {
    expect(only(village)).toMatchObject({
      id: 100,
      name: 'Kelmi Zarma',
      kind: 'village',
      country: 'ML',
      lat: 15.41,
      lon: -1.7,
      parents: [{ id: 'ml-c-douentza' }],
      inferred: true,
    });
  });

  it('is what GeoNames says where it gives a second level, and not inferred', () => {
    const given = { id: 101, name: 'Soumbella', lat: 13.97, lon: -0.52, country: 'BF' };
    // Half-way between Arbinda (Soum) and Bani (Séno).
    const soum = only(row({ ...given, admin1: 'BF.12', admin2: 'BF.12.40' }));
    const seno = only(row({ ...given, admin1: 'BF.12', admin2: 'BF.12.71' }));
    expect(soum.parents.map(({ id }) => id)).toContain('bf-p-soum');
    expect(soum.inferred).toBe(false);
    expect(seno.parents).toEqual([{ id: 'bf-p-seno' }]);
  });

  it('follows the split of a province through the known place beside it', () => {
    const beside = only(
      row({ id: 102, name: 'Soumbella', lat: 14.11, lon: -1.6, country: 'BF', admin1: 'BF.12' }),
    );
    expect(beside.parents).toEqual([
      { id: 'bf-p-soum', until: '2025-07-01' },
      { id: 'bf-p-djelgodji', from: '2025-07-02' },
    ]);
  });

  it('keeps to the first level at its edge: the nearest place of all may be the neighbour', () => {
    // Nearer to Gossi (Tombouctou) than to any place of Mopti.
    const edge = only(row({ id: 103, name: 'Kelmi', lat: 15.7, lon: -1.45, admin1: 'ML.04' }));
    expect(edge.parents).toEqual([{ id: 'ml-c-douentza' }]);
  });

  it('is left to its position where the code contradicts that', () => {
    // GeoNames puts villages beside Tombouctou into Gao.
    const wrong = only(row({ id: 104, name: 'Kelmi', lat: 16.8, lon: -2.95, admin1: 'ML.09' }));
    expect(wrong).toMatchObject({ parents: [{ id: 'ml-c-tombouctou' }], inferred: true });
  });

  it('comes from its position alone where there is no code', () => {
    expect(only({ ...village, admin1: '' }).parents).toEqual([{ id: 'ml-c-douentza' }]);
  });
});

describe('a row of a place that the pack has', () => {
  it('adds nothing, in any of its spellings, as far as 20 km off', () => {
    const hombori = row({ id: 110, name: 'Homborî', lat: 15.4, lon: -1.75, admin1: 'ML.04' });
    const alias = row({ id: 111, name: 'Tondi', alternates: ['Hombory'], lat: 15.28, lon: -1.7 });
    expect(compiled(hombori, alias)).toMatchObject({ places: [], counts: { chosen: 2, known: 2 } });
  });

  it('adds nothing where it stands astray: Tessit is at 0.3 degrees east, not west', () => {
    expect(places(row({ id: 112, name: 'Tessit', lat: 15.217, lon: -0.3, admin1: 'ML.09' }))).toEqual([]);
  });

  it('is told from a namesake', () => {
    const near = row({ id: 113, name: 'Hombori', lat: 15.28, lon: -1.7, admin1: 'ML.04' });
    const far = row({ id: 114, name: 'Hombori', lat: 13.2, lon: -7.1, admin1: 'ML.07' });
    expect(places(near, far).map(({ id }) => id)).toEqual([114]);
  });
});

describe('rows of one place', () => {
  it('are joined with all their names; the village is kept before the well', () => {
    const well = row({
      ...village,
      id: 120,
      feature: 'H.WLL',
      lat: 15.42,
      alternates: ['Kelmizarma', 'Tin Kelmi'],
    });
    const [place, ...others] = places(well, village);
    expect(others).toEqual([]);
    expect(place).toMatchObject({ id: 100, kind: 'village' });
    expect(place!.exact).toContain('tin kelmi');
  });

  it('stay apart where they are further apart', () => {
    expect(places(village, { ...village, id: 121, lat: 15.55 })).toHaveLength(2);
  });
});

describe('left out', () => {
  it('are quarters of capitals, and their names are weak elsewhere', () => {
    const quarter = row({ id: 130, name: 'Zogona', lat: 12.37, lon: -1.5, country: 'BF' });
    const namesake = row({ id: 131, name: 'Zogona', lat: 13.9, lon: -2.5, country: 'BF', admin1: 'BF.10' });
    expect(places(quarter, namesake)).toMatchObject([{ id: 131, weak: true }]);
    expect(only(namesake).weak).toBe(false);
  });

  it('are hills, wadis and what has no name in Latin script', () => {
    const rows = [
      { ...village, feature: 'T.HLL' },
      { ...village, feature: 'H.WAD' },
      row({ id: 132, name: 'بومبام', ascii: '', lat: 15, lon: -2 }),
    ];
    expect(compiled(...rows)).toMatchObject({ places: [], counts: { chosen: 0, rows: 10 } });
  });

  it('are countries that no pack covers, counted', () => {
    const elsewhere = [
      { ...village, country: 'FR' },
      { ...village, country: 'FR', id: 133 },
      { ...village, country: '' },
    ];
    expect([...compiled(...elsewhere).skipped]).toEqual([
      ['FR', 2],
      ['', 1],
    ]);
  });

  it('are words that only open longer names: a text with Saré-Wuroboko does not mean Saré', () => {
    const names = 'Abba Bodio Kouma Diallo Ousmane Wendou Peul Dina'.split(' ');
    const rows = names.map((name, index) =>
      row({ id: 140 + index, name: `Saré ${name}`, lat: 14.2 + index / 10, lon: -3.9, admin1: 'ML.04' }),
    );
    const alone = row({ id: 150, name: 'Saré', lat: 14.9, lon: -3.3, admin1: 'ML.04' });
    const found = places(...rows, alone);
    expect(found.find(({ id }) => id === 150)).toMatchObject({ exact: [], spelled: [], others: ['sar'] });
    expect(found.find(({ id }) => id === 140)!.exact).toContain('sare abba');
  });
});

describe('a common word or a person’s name', () => {
  it('is kept as the name of a village and marked weak; as a second name it is dropped', () => {
    expect(only({ ...village, name: 'Table', ascii: 'Table' })).toMatchObject({
      weak: true,
      exact: ['table'],
    });
    const second = only({ ...village, alternates: ['Table', 'Traoré'] });
    expect(second).toMatchObject({ weak: false, exact: ['kelmi zarma', 'kelmizarma'] });
    expect(second.others).toEqual(['tabl', 'traor']);
  });
});

describe('the places', () => {
  it('are in the order of their names', () => {
    const names = ['Zindali', 'Ébarou', 'Abaradi'];
    const rows = names.map((name, index) => row({ id: 160 + index, name, lat: 15.3 + index / 5, lon: -2 }));
    expect(places(...rows).map(({ name }) => name)).toEqual(['Abaradi', 'Ébarou', 'Zindali']);
  });
});
