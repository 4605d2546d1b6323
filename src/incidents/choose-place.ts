/** Of the places that the accounts of one event name, the one where it was. */
import type { Place, StoredReport } from '../model.ts';
import { isExact, mayMean, spellingOf } from './match-places.ts';

const PRECISION: Place['precision'][] = ['place', 'near', 'admin2', 'admin1', 'zone', 'country'];

/**
 * A named village before any area; of several that which most accounts can mean ("in Bankass" may be Lessagou, "buried
 * in Niamey" is not near Bankilaré); then the finer one, the known one, and the one of the account that comes first.
 */
export function choosePlace(ranked: StoredReport[]): Place {
  const weighed = ranked.map(({ place }) => ({ place, key: keyOf(place, ranked) }));
  return weighed.reduce((best, next) => (isLess(next.key, best.key) ? next : best)).place;
}

function keyOf(place: Place, reports: StoredReport[]): number[] {
  // "The hamlet of X in the province of Y" is placed by its province alone, and is a place in it all the same.
  const isVillage = isExact(place) || place.id === null;
  const meant = reports.filter((report) =>
    [report.place, ...report.otherPlaces].some((other) => isSame(other, place) || mayMean(other, place)),
  );
  return [
    isVillage ? 0 : 1,
    isVillage ? -meant.length : 0,
    PRECISION.indexOf(place.precision),
    place.id === null ? 1 : 0,
  ];
}

function isSame(a: Place, b: Place): boolean {
  return a.id === null && b.id === null ? spellingOf(a.name) === spellingOf(b.name) : a.id === b.id;
}

function isLess(one: number[], other: number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
