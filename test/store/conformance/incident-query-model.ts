import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm } from '../../../src/distance.ts';
import type { Place } from '../../../src/model.ts';
import type { IncidentHit, IncidentQuery, Store } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { inOrder, readPages, type Saved, saveAll } from '../pages.ts';
import { sampleIncident, tessit } from '../samples.ts';

/** Queries against a plain list; the store must hold nothing else. */
export function incidentQueryModelConformance({ store }: Subject): void {
  it('answers every query as a plain list would, whole and page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(savedArbitrary, { maxLength: 25 }),
        queryArbitrary,
        fc.integer({ min: 1, max: 7 }),
        async (drawn, query, size) => {
          const saved = drawn.map(({ incident, keys }, i) => ({
            incident: { ...incident, id: `p${i}` },
            keys,
          }));
          await rolledBack(store(), async (tx) => {
            await saveAll(tx, saved);
            const expected = answer(saved, query);
            expect(await tx.incidents.query(query)).toEqual(expected);
            expect(await readPages(tx, query, size)).toEqual(expected);
            expect(await tx.incidents.query({ ...query, limit: size })).toEqual(expected.slice(0, size));
          });
        },
      ),
      { numRuns: 60 },
    );
  });
}

/** The query as a filter over a list: the model that both databases are held against. */
function answer(saved: Saved[], query: IncidentQuery): IncidentHit[] {
  return saved
    .filter(({ incident, keys }) => {
      const { start, end, eventType, subEventType, place, killed } = incident;
      if (query.region !== undefined && !keys.places.some(({ place }) => place === query.region))
        return false;
      if (query.actor !== undefined && !keys.actors.includes(query.actor)) return false;
      if (query.eventType !== undefined && eventType !== query.eventType) return false;
      if (query.subEventType !== undefined && subEventType !== query.subEventType) return false;
      if (query.precisions && !query.precisions.includes(place.precision)) return false;
      if (query.near && !liesNear(incident, query.near)) return false;
      if (query.text !== undefined && !tellsOf(incident, query.text)) return false;
      if (query.minKilled !== undefined && killed.best < query.minKilled) return false;
      if (query.since !== undefined && (start === null || (end ?? start) < query.since)) return false;
      if (query.until !== undefined && (start === null || start > query.until)) return false;
      return true;
    })
    .sort((a, b) => inOrder(a.incident, b.incident))
    .map(({ incident, keys }) => {
      if (query.region === undefined) return { incident };
      const matches = keys.places.filter(({ place }) => place === query.region).map(({ match }) => match);
      return { incident, match: matches.includes('inside') ? 'inside' : 'overlaps' };
    });
}

function liesNear(
  { place, otherPlaces }: Saved['incident'],
  near: NonNullable<IncidentQuery['near']>,
): boolean {
  return [place, ...otherPlaces].some((one) => {
    const km = distanceKm(one, near);
    return (one.precision === 'place' || one.precision === 'near') && km !== null && km <= near.km;
  });
}

/** Every word of the text is a whole word of the record, accents and case aside. */
function tellsOf({ summary, place, otherPlaces, actors, claims }: Saved['incident'], text: string): boolean {
  const wordsOf = (said: string) =>
    said
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const said = [
    ...Object.values(summary),
    ...[place, ...otherPlaces].flatMap(({ name, admin2, admin1 }) => [name, admin2, admin1]),
    ...actors.map(({ name }) => name),
    ...claims.map(({ wording }) => wording),
  ];
  const words = new Set(wordsOf(said.join(' ')));
  const asked = wordsOf(text);
  return asked.length > 0 && asked.every((word) => words.has(word));
}

const DAYS = ['2024-01-01', '2024-01-15', '2024-02-01', '2024-02-29', '2024-12-31'];
const dayArbitrary = fc.constantFrom(...DAYS);
const typeArbitrary = fc.constantFrom('Battles' as const, 'Riots' as const);
const subTypeArbitrary = fc.constantFrom('Armed clash' as const, 'Mob violence' as const);
const precisionArbitrary = fc.constantFrom('place' as const, 'near' as const, 'admin2' as const);
const WORDS = [
  'drone',
  'Ségou',
  'SEGOU',
  'd’otages',
  'Gao',
  'army',
  '12',
  'œuvre',
  '"',
  'AND',
  'NOT *',
  'a\0b',
];
const saidArbitrary = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '));
const positionArbitrary = fc.constantFrom(
  [15.07, 0.4],
  [15.2, 0.4],
  [15.07, 0.9],
  [-89.9, 10],
  [-89.9, -170],
);
const placeArbitrary: fc.Arbitrary<Place> = fc
  .record({ position: fc.option(positionArbitrary), precision: precisionArbitrary, name: saidArbitrary })
  .map(({ position, ...rest }) => ({
    ...tessit,
    ...rest,
    lat: position?.[0] ?? null,
    lon: position?.[1] ?? null,
  }));
const PLACES = ['gao', 'kidal', 'soum'];
const ACTORS = ['jnim', 'issp'];

const savedArbitrary: fc.Arbitrary<Saved> = fc
  .record({
    start: fc.option(dayArbitrary),
    end: fc.option(dayArbitrary),
    eventType: typeArbitrary,
    subEventType: subTypeArbitrary,
    place: placeArbitrary,
    otherPlaces: fc.array(placeArbitrary, { maxLength: 2 }),
    said: saidArbitrary,
    best: fc.integer({ min: 0, max: 4 }),
    places: fc.array(
      fc.record({
        place: fc.constantFrom(...PLACES),
        match: fc.constantFrom('inside' as const, 'overlaps' as const),
      }),
      { maxLength: 4 },
    ),
    actors: fc.subarray(ACTORS),
  })
  .map(({ start, end, said, best, places, actors, ...told }) => ({
    incident: sampleIncident('drawn', {
      start,
      end: start === null ? null : end !== null && end < start ? start : end,
      ...told,
      summary: { en: said, fr: '' },
      killed: { low: 0, best, high: best },
    }),
    keys: { places, actors },
  }));

const queryArbitrary: fc.Arbitrary<IncidentQuery> = fc.record(
  {
    region: fc.constantFrom(...PLACES, 'nowhere'),
    actor: fc.constantFrom(...ACTORS, 'nobody'),
    eventType: typeArbitrary,
    subEventType: subTypeArbitrary,
    precisions: fc.subarray(['place' as const, 'near' as const, 'admin2' as const]),
    near: fc
      .tuple(positionArbitrary, fc.constantFrom(0, 14, 15, 53, 55, 700, 30_000))
      .map(([[lat, lon], km]) => ({ lat: lat!, lon: lon!, km })),
    text: saidArbitrary,
    since: dayArbitrary,
    until: dayArbitrary,
    minKilled: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
);

/** Runs `work` in a transaction that leaves nothing behind. */
async function rolledBack(store: Store, work: (tx: Store) => Promise<void>): Promise<void> {
  const undo = new Error('undo');
  await store
    .transaction(async (tx) => {
      await work(tx);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
}
