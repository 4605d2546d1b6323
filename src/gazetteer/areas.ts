/** What a row of GeoNames lies in by the pack's dated map: from its codes where they say it, else from its neighbours. */
import { distanceKm } from '../distance.ts';
import { everyAncestor, precisionOf, type Gazetteer, type KnownPlace } from '../nlp/places/gazetteer.ts';
import { spellingKey, splitName } from '../nlp/text/tokens.ts';
import { findLongest } from '../nlp/text/trie.ts';
import type { DatedParent } from '../packs/schema.ts';
import type { GeoNamesRow } from './geonames.ts';
import { chooseNames } from './names.ts';

export type Lying = {
  parents: DatedParent[];
  /** The second level is that of the nearest known place; GeoNames itself gives none. */
  inferred: boolean;
};

/** What stands around the name of an area: "Province de la Komandjoari", "Gao Region". */
const AROUND =
  /^(?:region|province|cercle|departement|department|district|arrondissement|circle|de|du|des|d|la|le|les|l|of|the)$/;

/**
 * `rows` are those of the areas themselves (A.ADM1, A.ADM2), whose names lead from GeoNames' codes to the pack's
 * areas. null where the pack has no place in the row's country.
 */
export function createAreaFinder(
  gazetteer: Gazetteer,
  rows: GeoNamesRow[],
): (row: GeoNamesRow) => Lying | null {
  const areas = new Map<string, string>();
  for (const row of rows) {
    const [code, kind] =
      row.feature === 'A.ADM1' ? [row.admin1, 'admin1' as const] : [row.admin2, 'admin2' as const];
    const area = code === '' ? undefined : findArea(gazetteer, row, kind);
    if (area) areas.set(code, area.id);
  }
  const settlements = Map.groupBy(findSettlements(gazetteer), (place) => place.country);
  const within = new Map<KnownPlace, Set<string>>();
  for (const place of [...settlements.values()].flat())
    within.set(place, new Set(everyAncestor(gazetteer, place.id)));

  return (row) => {
    const known = settlements.get(row.country) ?? [];
    const nearest = findNearest(row, known);
    if (!nearest) return null;
    const [admin1, admin2] = [areas.get(row.admin1), areas.get(row.admin2)];
    for (const [area, inferred] of [
      [admin2, false],
      [admin1, true],
    ] as const) {
      const inside = area && findNearest(row, known, (place) => within.get(place)!.has(area));
      // GeoNames puts Salam, 30 km from Tombouctou, into Gao: where all known places of the area are far, it errs.
      if (inside && inside.km <= 2 * nearest.km + 20) return { parents: inside.place.parents, inferred };
    }
    return { parents: nearest.place.parents, inferred: true };
  };
}

/** The pack's area that a row of an area means. */
function findArea(gazetteer: Gazetteer, row: GeoNamesRow, kind: 'admin1' | 'admin2'): KnownPlace | undefined {
  for (const name of chooseNames(row.name, row.ascii, row.alternates)) {
    const split = splitName(name);
    for (const words of [split, split.filter((word) => !AROUND.test(word))]) {
      const keys = words.map(spellingKey);
      const hit = findLongest(gazetteer.spelled, (index) => keys[index], 0);
      const found =
        hit?.end === keys.length
          ? hit.values.find((place) => place.kind === kind && place.country === row.country)
          : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Settlements whose second level their neighbours share; a city that stands right below its region says nothing of
 * the villages around it, unless the region has no second level at all.
 */
function findSettlements(gazetteer: Gazetteer): KnownPlace[] {
  const places = [...gazetteer.places.values()];
  const seconds = places.filter((place) => place.kind === 'admin2');
  const second = new Set(seconds.map((place) => place.id));
  const divided = new Set(seconds.flatMap((place) => place.parents.map((parent) => parent.id)));
  return places.filter(
    (place) =>
      precisionOf(place.kind) === 'place' &&
      place.covered &&
      place.lat !== null &&
      place.parents.every(({ id }) => second.has(id) || !divided.has(id)),
  );
}

function findNearest(
  at: { lat: number; lon: number },
  places: KnownPlace[],
  fits: (place: KnownPlace) => boolean = () => true,
): { place: KnownPlace; km: number } | null {
  let best: KnownPlace | null = null;
  let least = Infinity;
  const shrink = Math.cos((at.lat * Math.PI) / 180) ** 2;
  for (const place of places) {
    // Flat squares order neighbours rightly, and there are tens of millions of pairs.
    const square = (place.lat! - at.lat) ** 2 + shrink * (place.lon! - at.lon) ** 2;
    if (square < least && fits(place)) [best, least] = [place, square];
  }
  return best && { place: best, km: distanceKm(best, at)! };
}
