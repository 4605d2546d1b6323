/**
 * By what a stored report is found when another may tell of the same incident: the mirror of `incidents/match.ts`. What
 * is stored says only what the report itself says; areas and kin of actors are asked of the geography at the look-up,
 * so that a change of a pack makes no stored key untrue.
 */
import { cubeOf, cubesAround } from './distance.ts';
import { widen } from './incidents/decisions.ts';
import type { Geography } from './incidents/geography.ts';
import { findFigures, findNamed, MOST_DAYS_APART, TELLING } from './incidents/match.ts';
import { isExact, NEAR_KM, spellingOf } from './incidents/match-places.ts';
import type { Place, StoredReport } from './model.ts';

export { widen };

/** The keys of a report, each once; none where it has no date, because then it matches nothing. */
export function findReportKeys(stored: StoredReport): string[] {
  const report = widen(stored);
  if (!report.start || !report.end) return [];
  const links = findLinks(report, (actorId) => [actorId]);
  return [
    ...new Set([
      ...findPlaces(report).flatMap((place) => {
        const named = place.id === null ? nameKey(place) : idKey(place.id);
        if (!isExact(place)) return [place.id === null ? named : ofArea(named)];
        const cube = cubeOf(place);
        return [named, ...(cube === null ? [] : [cubeKey(cube)])];
      }),
      ...links,
      ...(tellsOfArea(report) ? links.map(ofArea) : []),
      ...findDistrictTolls(report),
    ]),
  ];
}

/** Reports with one of the keys whose days touch those from `from` to `until`. */
export type CandidateQuery = { keys: string[]; from: string; until: string };

/** What finds at least every stored report that matches this one; null where it has no date and none does. */
export function findCandidateQuery(stored: StoredReport, geography: Geography): CandidateQuery | null {
  const report = widen(stored);
  if (!report.start || !report.end) return null;
  // What lies in an area matches it by a second agreement alone, an actor or a figure, and is found by that.
  const links = findLinks(report, geography.kinOf);
  const keys = new Set([
    ...findPlaces(report).flatMap((place) => {
      const named = place.id === null ? nameKey(place) : idKey(place.id);
      if (!isExact(place)) return [named];
      return [named, ofArea(named), ...cubesAround(place, NEAR_KM).map(cubeKey)];
    }),
    ...(tellsOfArea(report) ? links : links.map(ofArea)),
    ...findDistrictTolls(report),
  ]);
  return {
    keys: [...keys],
    from: shiftDay(report.start, -MOST_DAYS_APART),
    until: shiftDay(report.end, MOST_DAYS_APART),
  };
}

function findPlaces(report: StoredReport): Place[] {
  return [report.place, ...report.otherPlaces];
}

/** Only an area that is known holds other places. */
function tellsOfArea(report: StoredReport): boolean {
  return findPlaces(report).some((place) => place.id !== null && !isExact(place));
}

/** The agreements that tell whether an account of "the Gao region" is of an event in one of its villages. */
function findLinks(report: StoredReport, whoIsMeantBy: (actorId: string) => string[]): string[] {
  return [
    ...findNamed(report.actors).flatMap(({ id }) => whoIsMeantBy(id).map((meant) => `actor:${meant}`)),
    ...findFigures(report).map(({ min }) => `killed:${min}`),
  ];
}

/** A village and the town that its district is named for are found by district and figure. */
function findDistrictTolls(report: StoredReport): string[] {
  const tolls = findFigures(report).filter(({ min }) => min >= TELLING);
  return findPlaces(report).flatMap(({ country, admin2 }) =>
    admin2 === null ? [] : tolls.map(({ min }) => `district:${country}:${admin2} killed:${min}`),
  );
}

const idKey = (id: string) => `id:${id}`;
/** The beginning of a name is enough: an index takes no keys of any length. */
const nameKey = ({ country, name }: Place) => `name:${country}:${spellingOf(name).slice(0, 100)}`;
const ofArea = (key: string) => `area ${key}`;

const cubeKey = (cube: string) => `cube:${cube}`;

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
