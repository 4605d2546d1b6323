/** Whatever two reports that match say, the keys of the one are among those that the other asks for. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENOUGH, matchReports } from '../src/incidents/match.ts';
import { findCandidateQuery, findReportKeys, widen } from '../src/report-keys.ts';
import type { Place, StoredReport } from '../src/model.ts';
import { anyReports } from './incidents/any-reports.ts';
import { actor, claim, geography, knowledge, place, report } from './incidents/reports.ts';

function finds(asking: StoredReport, stored: StoredReport): boolean {
  const query = findCandidateQuery(asking, geography);
  if (!query || stored.start === null || stored.end === null) return false;
  const keys = new Set(query.keys);
  const { start, end } = widen(stored);
  const touches = start! <= query.until && end! >= query.from;
  return touches && findReportKeys(stored).some((key) => keys.has(key));
}

const known = [...knowledge.gazetteer.places.values()].filter(({ covered }) => covered).map(({ id }) => id);
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc
    .constantFrom('ml-tessit', 'ml-bakal', 'ml-ansongo', 'ml-c-ansongo', 'ml-r-gao', 'ml')
    .map((id) => place(id)),
  fc.constantFrom('z-liptako-gourma', 'bf-r-sahel', 'bf', 'ne').map((id) => place(id)),
  fc.constantFrom('ml-tessit', 'ml-bakal').map((id) => place(id, 'admin2')),
  fc.constantFrom(...known).map((id) => place(id)),
  fc
    .record({
      id: fc.constantFrom('ml-ansongo', 'ml-tessit', 'ml-ouattagouna'),
      precision: fc.constantFrom('near' as const, 'place' as const),
    })
    .map(({ id, precision }) => ({ ...place(id, precision), admin2: 'Ansongo' })),
  fc
    .record({
      name: fc.constantFrom('Wari', 'WARI', 'Tin Exercice', 'Tin-Exércise'),
      country: fc.constantFrom('ML', 'NE'),
      admin2: fc.constantFrom(null, 'Ansongo'),
      admin1: fc.constantFrom(null, 'Gao'),
      precision: fc.constantFrom('near' as const, 'place' as const, 'admin2' as const, 'country' as const),
      position: fc.constantFrom(null, [15.1, 0.4] as const, [15.2, 0.3] as const),
    })
    .map(({ position, ...rest }) => ({
      ...rest,
      id: null,
      lat: position?.[0] ?? null,
      lon: position?.[1] ?? null,
    })),
);

/** Two reports of days, kinds, actors and figures that often meet, at places of every sort. */
const anyPair = fc
  .tuple(
    anyReports(2).filter((reports) => reports.length === 2),
    fc.array(anyPlace, { minLength: 2, maxLength: 4 }),
    fc.constantFrom(null, 'katiba-macina', 'jnim', 'vdp'),
    fc.boolean(),
    fc.option(fc.record({ place: anyPlace, days: fc.constantFrom('2024-05-03', '2024-06-20') })),
  )
  .map(([[a, b], [here, there, ...others], group, month, read]): [StoredReport, StoredReport] => [
    {
      ...a!,
      place: here!,
      ...(group !== null && { actors: [...a!.actors, actor(group, 'A')] }),
      ...(month && { start: '2024-05-01', end: '2024-05-31', datePrecision: 'month' as const }),
    },
    {
      ...b!,
      place: there!,
      otherPlaces: others,
      // A person has corrected where and when.
      ...(read && { asRead: { place: read.place, start: read.days, end: read.days } }),
    },
  ]);

describe('the keys of a report', () => {
  it('find every report that matches, both ways', () => {
    let matched = 0;
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        if (matchReports(a, b, geography).score < ENOUGH) return;
        matched++;
        expect(finds(a, b)).toBe(true);
        expect(finds(b, a)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  it('find reports of villages 25 km apart at the ends of a map', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (lat, lon, bearing) => {
          const there = travel(lat, lon, bearing, 24.99);
          const at = (name: string, [north, east]: [number, number]) =>
            report({ article: name, place: { ...place('ml-tessit'), id: name, lat: north, lon: east } });
          const [a, b] = [at('a', [lat, lon]), at('b', there)];
          expect(finds(a, b)).toBe(true);
          expect(finds(b, a)).toBe(true);
        },
      ),
    );
  });

  it('leave out a village far away, on the same day, with the same actor and figure', () => {
    const here = report({ article: 'a', claims: [claim(12)] });
    const there = report({ article: 'b', place: place('ml-kidal'), claims: [claim(12)] });
    expect(finds(here, there)).toBe(false);
  });

  it('leave out what happened elsewhere in a country whose account has no actor and no figure in common', () => {
    const country = report({ article: 'a', place: place('ml'), actors: [actor('jnim', 'A')] });
    expect(finds(country, report({ article: 'b' }))).toBe(false);
    expect(finds(report({ article: 'b' }), country)).toBe(false);
  });

  it('are none where the day is not known', () => {
    expect(findReportKeys(report({ start: null, end: null }))).toEqual([]);
    expect(findCandidateQuery(report({ start: null, end: null }), geography)).toBeNull();
  });
});

/** The position `km` away in the direction of `bearing` (radians). */
function travel(lat: number, lon: number, bearing: number, km: number): [number, number] {
  const [north, arc] = [(lat * Math.PI) / 180, km / 6371];
  const sine = Math.sin(north) * Math.cos(arc) + Math.cos(north) * Math.sin(arc) * Math.cos(bearing);
  const north2 = Math.asin(Math.max(-1, Math.min(1, sine)));
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(arc) * Math.cos(north),
    Math.cos(arc) - Math.sin(north) * Math.sin(north2),
  );
  const degrees = lon + (east * 180) / Math.PI;
  return [(north2 * 180) / Math.PI, ((degrees + 540) % 360) - 180];
}
