import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IncidentHit, IncidentQuery, Store } from '../../../src/store/store.ts';
import type { Subject } from '../conformance.ts';
import { inOrder, readPages, type Saved, saveAll } from '../pages.ts';
import { sampleIncident } from '../samples.ts';

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
      const { start, end, eventType, killed } = incident;
      if (query.region !== undefined && !keys.places.some(({ place }) => place === query.region))
        return false;
      if (query.actor !== undefined && !keys.actors.includes(query.actor)) return false;
      if (query.eventType !== undefined && eventType !== query.eventType) return false;
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

const DAYS = ['2024-01-01', '2024-01-15', '2024-02-01', '2024-02-29', '2024-12-31'];
const dayArbitrary = fc.constantFrom(...DAYS);
const typeArbitrary = fc.constantFrom('Battles' as const, 'Riots' as const);
const PLACES = ['gao', 'kidal', 'soum'];
const ACTORS = ['jnim', 'issp'];

const savedArbitrary: fc.Arbitrary<Saved> = fc
  .record({
    start: fc.option(dayArbitrary),
    end: fc.option(dayArbitrary),
    eventType: typeArbitrary,
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
  .map(({ start, end, eventType, best, places, actors }) => ({
    incident: sampleIncident('drawn', {
      start,
      end: start === null ? null : end !== null && end < start ? start : end,
      eventType,
      killed: { low: 0, best, high: best },
    }),
    keys: { places, actors },
  }));

const queryArbitrary: fc.Arbitrary<IncidentQuery> = fc.record(
  {
    region: fc.constantFrom(...PLACES, 'nowhere'),
    actor: fc.constantFrom(...ACTORS, 'nobody'),
    eventType: typeArbitrary,
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
