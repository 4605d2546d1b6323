/** Every name of the pack is read in a plain sentence of each language. */
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../src/nlp/places/gazetteer.ts';
import { foldText } from '../../src/nlp/text/tokens.ts';
import { knowledge, readOne } from './read-text.ts';

const { gazetteer, actors } = knowledge;
/** By itself the capital of another country, not the village. */
const OF_ELSEWHERE = new Set(['Bangui']);
const SITES = new Set(['town', 'village', 'site', 'commune']);

describe.each([
  { lang: 'en', carrier: 'Gunmen killed ten people in <> on Friday.', faults: ['Say'] },
  { lang: 'fr', carrier: 'Des hommes armés ont tué dix personnes à <> vendredi.', faults: [] },
])('every settlement of the three countries in $lang', ({ lang, carrier, faults }) => {
  const findMisread = (wanted: (name: string) => boolean) =>
    [...gazetteer.places.values()]
      .filter(({ kind, country }) => SITES.has(kind) && gazetteer.countries.has(country))
      .flatMap((place) =>
        capitalised(gazetteer.namesOf.get(place.id) ?? [])
          .filter(wanted)
          .map((name) => ({ name, found: readOne(carrier.replace('<>', name), { lang })?.place }))
          .filter(({ name, found }) => !found || !bears(gazetteer.places.get(found.id ?? ''), name))
          .map(({ name, found }) => `${name} of ${place.id}: ${found?.id ?? 'nothing'}`),
      );

  it('is found by each of its names', () => {
    expect(findMisread((name) => !faults.includes(name) && !OF_ELSEWHERE.has(name))).toEqual([]);
  });

  // Known faults.
  it.fails.each(faults)('is found by its name %s', (fault) => {
    expect(findMisread((name) => name === fault)).toEqual([]);
  });
});

/** Names that differ by spaces, hyphens and accents alone are one name. */
function bears(place: KnownPlace | undefined, name: string): boolean {
  const plain = (text: string) => foldText(text).replace(/[^a-z]/g, '');
  return (gazetteer.namesOf.get(place?.id ?? '') ?? []).some((one) => plain(one) === plain(name));
}

function capitalised(names: string[]): string[] {
  return names.filter((name) => /^\p{Lu}/u.test(name));
}

describe.each([
  ['en', 'Ten people were killed by <> in Tessit on Friday.'],
  ['fr', 'Dix personnes ont été tuées par <> à Tessit vendredi.'],
] as const)('every armed group in %s', (lang, carrier) => {
  it('is found by each of its names', () => {
    const groups = [...actors.actors.values()].filter(({ id, kind }) => kind !== 'state' && !GENERIC.has(id));
    const misread = groups.flatMap((group) =>
      capitalised([...group.aliases.any, ...(group.aliases[lang] ?? [])]).flatMap((name) => {
        const published = group.until ?? '2024-06-05';
        const report = readOne(carrier.replace('<>', name), { lang, published });
        const found = report?.actors.filter(({ side }) => side === 'A').map(({ id }) => id);
        return found?.join() === group.id ? [] : [`${name} of ${group.id}: ${found?.join() ?? 'nothing'}`];
      }),
    );
    expect(misread).toEqual([]);
  });
});

const GENERIC = new Set(['civilians', 'protesters', 'rioters', 'unidentified', 'unidentified-jihadists']);
