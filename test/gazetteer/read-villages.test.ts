/** Texts read with compiled villages beside the pack. Every event is invented (EXERCISE). */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { createLookup } from '../../src/nlp/places/lookup.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { knowWith, row } from './sample.ts';

const at = (id: number, name: string, lat: number, lon: number, country = 'ML', admin1 = '') =>
  row({ id, name, lat, lon, country, admin1 });
const known = await knowWith([
  at(300, 'Kelmi Zarma', 15.41, -1.7, 'ML', 'ML.04'),
  // Namesakes: beside Hombori, beside Djenné, in Koulikoro twice.
  at(310, 'Soumabougou', 15.35, -1.8, 'ML', 'ML.04'),
  at(311, 'Soumabougou', 13.95, -4.5, 'ML', 'ML.04'),
  at(312, 'Soumabougou', 13.1, -7.2, 'ML', 'ML.07'),
  at(313, 'Soumabougou', 13.7, -7.6, 'ML', 'ML.07'),
  // A namesake of a town of the pack.
  at(320, 'Hombori', 13.2, -7.1, 'ML', 'ML.07'),
  at(330, 'Traoré', 14.9, -3.2, 'ML', 'ML.04'),
  at(331, 'Saré', 14.9, -3.3, 'ML', 'ML.04'),
]);
const packs = await loadKnowledge();

function read(body: string, knowledge = known): Report[] {
  const article = { id: 'a', title: null, body, url: null, source: null, lang: null };
  return readArticle({ ...article, published: { at: '2024-05-09', from: 'option' } }, knowledge).reports;
}
const killed = (where: string) => `Gunmen killed four farmers ${where} on Monday, residents said.`;
const placeOf = (body: string) => read(body)[0]?.place;

describe('a village beside the pack', () => {
  it('is where an event is placed, with what it lies in on the day, and that is told to be inferred', () => {
    const [report] = read(killed('in Kelmi Zarma, in Mali,'));
    expect(report!.place).toEqual({
      id: 'gn-300',
      name: 'Kelmi Zarma',
      admin2: 'Douentza',
      admin1: 'Douentza',
      country: 'ML',
      lat: 15.41,
      lon: -1.7,
      precision: 'place',
    });
    expect(report!.evidence).toContainEqual(
      expect.objectContaining({ field: 'place.admin2', rule: 'implied:inferred' }),
    );
    expect(placeOf(killed('in Kelmi Zarma, in Mali,').replace('Monday', '3 March 2022'))).toMatchObject({
      admin1: 'Mopti',
    });
  });

  it('is found under other spellings, and in French', () => {
    expect(placeOf(killed('in Kelmizarma, in Mali,'))?.id).toBe('gn-300');
    expect(
      placeOf('Des hommes armés ont tué quatre civils lundi à Kelmi-Zarma, au Mali, selon des habitants.')
        ?.id,
    ).toBe('gn-300');
  });

  it('is unknown without its directory', () => {
    expect(read(killed('in Kelmi Zarma, in Mali,'), packs)[0]?.place.id).not.toBe('gn-300');
  });
});

describe('of several villages of one name', () => {
  it('the one in the area that the sentence names is meant', () => {
    expect(placeOf(killed('in Soumabougou, in the Djenné cercle of Mali,'))?.id).toBe('gn-311');
    expect(placeOf(killed('in Soumabougou, in the Douentza region of Mali,'))?.id).toBe('gn-310');
  });

  it('the one beside a place that the text names is meant', () => {
    expect(placeOf(`${killed('in Soumabougou')} They had come from Hombori.`)?.id).toBe('gn-310');
  });

  it('none is taken where they all may be meant: the name stays, with the area that is sure', () => {
    expect(placeOf(killed('in the village of Soumabougou in the Koulikoro region of Mali'))).toMatchObject({
      id: null,
      name: 'Soumabougou',
      admin1: 'Koulikoro',
      admin2: null,
      precision: 'admin1',
    });
    expect(placeOf(killed('in Soumabougou, in Mali,'))).toMatchObject({ id: 'ml', precision: 'country' });
  });

  it('none is taken where none lies in the area that is named', () => {
    expect(placeOf(killed('in the village of Soumabougou in the Kayes region of Mali'))).toMatchObject({
      id: null,
      name: 'Soumabougou',
      admin1: 'Kayes',
    });
  });
});

describe('a place of the pack', () => {
  it('is meant before its namesakes', () => {
    expect(placeOf(killed('in Hombori, in Mali,'))?.id).toBe('ml-hombori');
    expect(placeOf(killed('in Homborî, in Mali,'))?.id).toBe('ml-hombori');
  });

  it('is not meant where the sentence names an area in which only the namesake lies', () => {
    expect(placeOf(killed('in Hombori, in the Koulikoro region of Mali,'))?.id).toBe('gn-320');
  });
});

describe('a name that is something else too', () => {
  it('places nothing by itself, and does where the text says it is a village', () => {
    expect(
      placeOf('Soldiers clashed with gunmen in Mali on Monday, killing four, Traoré said.')?.id,
    ).not.toBe('gn-330');
    expect(placeOf(killed('in the village of Traoré in Mali'))?.id).toBe('gn-330');
  });

  it('is not found in the first half of a longer one', () => {
    expect(placeOf(killed('in the village of Saré-Wuroboko in the Koro cercle of Mali'))).toMatchObject({
      id: null,
      name: 'Saré-Wuroboko',
      admin2: 'Koro',
    });
  });
});

describe('look-ups', () => {
  const lookup = createLookup(known);
  const labels = (text: string) => lookup.suggestRegions(text, 'en', 5).map(({ label }) => label);

  it('offer villages behind the places of the pack, with what they lie in', () => {
    expect(labels('kelmi')).toEqual(['Kelmi Zarma (village, Douentza, Mali)']);
    expect(labels('hombori')).toEqual([
      'Hombori (town, Douentza, Mali)',
      expect.stringMatching(/^Hombori \(village, .*, Mali\)$/),
    ]);
  });

  it('find a village by its name, its id and the label that was offered', () => {
    expect(lookup.resolveRegion('kelmi-zarma', 'fr').found?.id).toBe('gn-300');
    expect(lookup.resolveRegion('gn-300', 'en').found?.id).toBe('gn-300');
    const label = labels('hombori')[1]!;
    expect(lookup.resolveRegion(label, 'en').found?.id).toBe('gn-320');
  });

  it('give the pack’s place where both have the name, and all where there are several', () => {
    expect(lookup.resolveRegion('hombori', 'en').found?.id).toBe('ml-hombori');
    const several = lookup.resolveRegion('Soumabougou', 'en');
    expect(several.found === null && several.nearest.map(({ id }) => id)).toEqual([
      'gn-310',
      'gn-311',
      'gn-312',
      'gn-313',
    ]);
  });

  it('offer the nearest name for one that is misspelled', () => {
    const resolved = lookup.resolveRegion('soumaboucou', 'en');
    expect(resolved.found === null && resolved.nearest.length > 0).toBe(true);
    expect(lookup.resolveRegion('kelmi sarma', 'en').found).toBe(null);
    expect(labels('kelmi sarma')).toContain('Kelmi Zarma (village, Douentza, Mali)');
  });
});
