import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { countryName, renderWhere } from '../../src/alerts/where.ts';
import { asRecorded } from '../../src/alerts/words.ts';
import type { Place } from '../../src/model.ts';

const { en, fr } = await loadLanguages();
function place(changes: Partial<Place>): Place {
  return {
    id: null,
    name: 'Tessit',
    admin2: 'Ansongo',
    admin1: 'Gao',
    country: 'ML',
    lat: null,
    lon: null,
    precision: 'place',
    ...changes,
  };
}

describe('a place reads', () => {
  it.each<[Partial<Place>, string, string]>([
    [{}, 'Tessit, Ansongo, Gao, Mali', 'Tessit, Ansongo, Gao, Mali'],
    [{ precision: 'near' }, 'near Tessit, Ansongo, Gao, Mali', 'près de Tessit, Ansongo, Gao, Mali'],
    [
      { precision: 'near', name: 'Abeïbara', admin2: 'Abeïbara', admin1: 'Kidal' },
      'near Abeïbara, Kidal, Mali',
      'près d’Abeïbara, Kidal, Mali',
    ],
    [
      { precision: 'admin2', name: 'Ansongo' },
      'somewhere in Ansongo district, Gao, Mali',
      'Ansongo (cercle, province ou département, sans précision), Gao, Mali',
    ],
    [
      { precision: 'admin1', name: 'Gao', admin2: null },
      'somewhere in Gao region, Mali',
      'Gao (région, sans précision), Mali',
    ],
    [
      { precision: 'zone', name: 'Liptako-Gourma', admin2: null, admin1: null },
      'somewhere in the zone Liptako-Gourma, Mali',
      'Liptako-Gourma (zone, sans précision), Mali',
    ],
    [
      { precision: 'country', name: 'Burkina Faso', admin2: null, admin1: null, country: 'BF' },
      'somewhere in Burkina Faso',
      'Burkina Faso (pays, sans précision)',
    ],
    [{ name: 'Gao', admin2: 'Gao', admin1: 'Gao' }, 'Gao, Mali', 'Gao, Mali'],
    [{ name: '*Tessit*' }, '\\*Tessit\\*, Ansongo, Gao, Mali', '\\*Tessit\\*, Ansongo, Gao, Mali'],
  ])('%j: %s', (changes, english, french) => {
    expect(renderWhere(place(changes), en, asRecorded)).toBe(english);
    expect(renderWhere(place(changes), fr, asRecorded)).toBe(french);
  });
});

it('a code that is of no country is shown as it is', () => {
  expect(countryName('..', en)).toBe('..');
});
