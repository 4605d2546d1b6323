/**
 * Another place of the pack in place of the one named. Skipped where the place is no single known settlement, where
 * an area, zone or second place bears its name too ("Gao" is a region as well), where the text does not write it as
 * the pack does, or where no other settlement of its cercle, province or département can stand for it.
 */
import type { Place, Report } from '../../../src/model.ts';
import { distanceKm } from '../../../src/distance.ts';
import { chainOn, type KnownPlace } from '../../../src/nlp/places/gazetteer.ts';
import { knowledge } from '../read-text.ts';
import { findName, replaceName, type Base, type Variant } from './variants.ts';

const { gazetteer } = knowledge;
const SETTLEMENTS = new Set(['town', 'village']);

export function anotherPlace({ text, published, reports, lang }: Base): Variant | null {
  for (const { place, start } of reports) {
    const known = place.id === null ? undefined : gazetteer.places.get(place.id);
    if (!known || !SETTLEMENTS.has(known.kind) || !isAlone(known)) continue;
    const written = namesOf(known.id).filter((name) => findName(text, name).length > 0);
    if (written.length === 0) continue;
    const other = findStandIn(known, text, start, lang, written);
    if (!other) continue;
    const swap = (given: string) =>
      written.reduce((done, name) => replaceName(done, name, other.name), given);
    return {
      text: swap(text),
      published,
      expected: reports.map((report) => swapPlaces(report, known.id, other, swap)),
    };
  }
  return null;
}

function swapPlaces(report: Report, id: string, other: KnownPlace, swap: (text: string) => string): Report {
  const swapPlace = (place: Place): Place =>
    place.id === id ? { ...place, id: other.id, name: other.name } : place;
  return {
    ...report,
    place: swapPlace(report.place),
    otherPlaces: report.otherPlaces.map(swapPlace),
    claims: report.claims.map((claim) => ({ ...claim, by: claim.by === null ? null : swap(claim.by) })),
  };
}

/** The nearest settlement of the same second-level area with a name of its own, begun like the old one ("d'Ansongo"). */
function findStandIn(
  known: KnownPlace,
  text: string,
  day: string | null,
  lang: string,
  written: string[],
): KnownPlace | undefined {
  const area = (place: KnownPlace) =>
    chainOn(gazetteer, place, day).find(({ kind }) => kind === 'admin2')?.id;
  const vowel = (name: string) => /^[AEIOUYÉÈÀÎÔH]/i.test(name);
  return [...gazetteer.places.values()]
    .filter(
      (place) =>
        place.id !== known.id &&
        SETTLEMENTS.has(place.kind) &&
        !place.weak &&
        place.country === known.country &&
        area(place) !== undefined &&
        area(place) === area(known) &&
        /^\p{Lu}\p{Ll}{4,}$/u.test(place.name) &&
        (lang !== 'fr' || written.every((name) => vowel(name) === vowel(place.name))) &&
        isAlone(place) &&
        namesOf(place.id).every((name) => findName(text, name).length === 0),
    )
    .sort(
      (a, b) => (distanceKm(a, known) ?? 9999) - (distanceKm(b, known) ?? 9999) || (a.id < b.id ? -1 : 1),
    )[0];
}

const bearers = new Map<string, Set<string>>();
for (const { id } of gazetteer.places.values())
  for (const name of namesOf(id))
    bearers.set(name.toLowerCase(), (bearers.get(name.toLowerCase()) ?? new Set()).add(id));

function namesOf(id: string): string[] {
  return gazetteer.namesOf.get(id) ?? [];
}

/** No other place, area or zone bears any of its names. */
function isAlone({ id }: KnownPlace): boolean {
  return namesOf(id).every((name) => bearers.get(name.toLowerCase())?.size === 1);
}
