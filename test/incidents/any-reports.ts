/** Random reports from a world so small that they often meet: a few places, days, kinds, actors and figures. */
import * as fc from 'fast-check';
import type { EventType, StoredReport, SubEventType } from '../../src/model.ts';
import { actor, claim, place, report } from './reports.ts';

const KINDS: { eventType: EventType; subEventType: SubEventType }[] = [
  { eventType: 'Battles', subEventType: 'Armed clash' },
  { eventType: 'Violence against civilians', subEventType: 'Attack' },
  { eventType: 'Explosions/Remote violence', subEventType: 'Air/drone strike' },
  { eventType: 'Strategic developments', subEventType: 'Looting/property destruction' },
  { eventType: 'Protests', subEventType: 'Peaceful protest' },
];
const PLACES = ['ml-tessit', 'ml-tadjalalt', 'ml-bakal', 'ml-c-ansongo', 'ml-r-gao', 'z-liptako-gourma'];
const DAYS: [string, string][] = [
  ['2024-05-02', '2024-05-02'],
  ['2024-05-03', '2024-05-03'],
  ['2024-05-02', '2024-05-03'],
  ['2024-04-27', '2024-05-03'],
  ['2024-05-04', '2024-05-04'],
];
const ACTORS = ['issp', 'jnim', 'mali-army', 'civilians', 'unidentified'];

const anyActor = fc
  .record({ id: fc.constantFrom(...ACTORS), side: fc.constantFrom('A' as const, 'B' as const) })
  .map(({ id, side }) => actor(id, side));

const anyReport = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: fc.constantFrom(...PLACES),
  days: fc.constantFrom(...DAYS),
  dateFrom: fc.constantFrom('stated' as const, 'implied' as const, 'default' as const),
  actors: fc.uniqueArray(anyActor, { maxLength: 3, selector: ({ id }) => id }),
  killed: fc.uniqueArray(fc.constantFrom(3, 12, 40), { maxLength: 2 }),
  by: fc.constantFrom('a local official', 'the army', null),
  byKind: fc.constantFrom('official' as const, 'army' as const, 'unattributed' as const),
  published: fc.constantFrom('2024-05-04', '2024-05-05', null),
  confidence: fc.constantFrom(0.4, 0.8),
  source: fc.constantFrom('Wire', 'Radio', null),
});

/** Up to so many, each of an article of its own. */
export function anyReports(maxLength: number): fc.Arbitrary<StoredReport[]> {
  return fc.array(anyReport, { minLength: 1, maxLength }).map((drafts) =>
    drafts.map(({ kind, killed, by, byKind, published, place: id, ...draft }, index) =>
      report({
        ...draft,
        ...kind,
        article: `article-${index}`,
        publishedAt: published,
        place: place(id),
        claims: killed.map((min) => claim(min, { by, byKind })),
      }),
    ),
  );
}
