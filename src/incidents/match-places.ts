/** Whether two reports are of one place (codebook: same, contained, or within 25 km). */
import { distanceKm } from '../distance.ts';
import type { Place, StoredReport } from '../model.ts';
import type { Geography } from './geography.ts';

/** `coarse`: says too little without a second agreement. */
export type PlaceAgreement = { points: number; reason: string; coarse: boolean };

/** Exact places as near as this may be one. */
export const NEAR_KM = 25;
/** How far the villages of a commune lie from the town that it is named for. */
const COMMUNE_KM = 60;

/**
 * The best of all pairs of places that the two reports name; null where they contradict each other. `sameToll`: both
 * give one figure of killed that is no everyday one.
 */
export function matchPlaces(
  a: StoredReport,
  b: StoredReport,
  geography: Geography,
  sameToll: boolean,
): PlaceAgreement | null {
  let best: PlaceAgreement | null = null;
  for (const here of [a.place, ...a.otherPlaces]) {
    for (const there of [b.place, ...b.otherPlaces]) {
      const found = matchPlace(here, there, geography) ?? (sameToll ? matchDistrict(here, there) : null);
      if (found && found.points > (best?.points ?? -1)) best = found;
    }
  }
  return best;
}

function matchPlace(a: Place, b: Place, geography: Geography): PlaceAgreement | null {
  if (a.id !== null && a.id === b.id) {
    return isExact(a) || isExact(b)
      ? { points: 0.4, reason: 'same place', coarse: false }
      : { points: 0.3, reason: 'same area', coarse: true };
  }
  if (a.id === null && b.id === null && isSpelledAlike(a, b) && nestsParents(a, b, geography)) {
    return foldName(a.name) === foldName(b.name)
      ? { points: 0.4, reason: 'same place', coarse: false }
      : { points: 0.3, reason: 'names spelled alike', coarse: true };
  }
  if (isExact(a) && isExact(b)) {
    const distance = distanceKm(a, b);
    return distance !== null && distance <= NEAR_KM
      ? { points: 0.3, reason: `${Math.round(distance)} km apart`, coarse: false }
      : null;
  }
  return holds(a, b, geography) || holds(b, a, geography)
    ? { points: 0.2, reason: 'one place holds the other', coarse: true }
    : null;
}

/**
 * Whether an account of `place` may be of the village `other`: a district goes by the name of its town ("in Bankass" may
 * be any village of the cercle), and so does a commune ("in the Mondoro area").
 */
export function mayMean(place: Place, other: Place): boolean {
  if (place.country !== other.country || !isExact(place) || !isExact(other)) return false;
  if (place.precision !== 'near' && place.name !== place.admin2) return false;
  const inDistrict = place.admin2 !== null && place.admin2 === other.admin2;
  const distance = distanceKm(place, other);
  return distance !== null && distance <= (inDistrict ? COMMUNE_KM : NEAR_KM);
}

/** Where a village lies that no list knows, only its district tells: a town there may stand for it. */
function matchDistrict(a: Place, b: Place): PlaceAgreement | null {
  if (a.country !== b.country || a.admin2 === null || a.admin2 !== b.admin2) return null;
  const isLost = (one: Place, other: Place) => one.id === null && !isExact(one) && isExact(other);
  return mayMean(a, b) || mayMean(b, a) || isLost(a, b) || isLost(b, a)
    ? { points: 0.2, reason: 'one district and one figure', coarse: true }
    : null;
}

/** A village, a town, a site or what lies near it; all else is an area. */
export function isExact(place: Place): boolean {
  return place.precision === 'place' || place.precision === 'near';
}

function holds(outer: Place, inner: Place, geography: Geography): boolean {
  if (outer.id === null || isExact(outer)) return false;
  const areas = geography.areasOf(inner);
  return areas.includes(outer.id) || geography.overlapsOf(outer).some((id) => areas.includes(id));
}

/** What is known of where the two lie does not differ: Sokoura in Bankass is none in Niono. */
function nestsParents(a: Place, b: Place, geography: Geography): boolean {
  const [here, there] = [geography.areasOf(a), geography.areasOf(b)];
  return here.includes(there[0]!) || there.includes(here[0]!);
}

function isSpelledAlike(a: Place, b: Place): boolean {
  return a.country === b.country && spellingOf(a.name) === spellingOf(b.name);
}

/** "Boundoré" and "Boundore", "Tin-Hama" and "Tin Hama". */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * What the spellings of one name have in common: they differ in vowels, in doubled letters and in how a sound is
 * written ("Gandefabou", "Gandafabu"). Tessit and Tessalit keep apart by their consonants. Too few of these would tell
 * nothing ("Kani", "Konna"): such a name is taken as it stands.
 */
export function spellingOf(name: string): string {
  const folded = foldName(name);
  const consonants = folded
    .replace(/dj/g, 'j')
    .replace(/[cq]/g, 'k')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants.length >= 3 ? consonants : folded;
}
