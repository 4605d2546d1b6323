import type { Actor, Incident, LedgerClaim } from '../../src/model.ts';

/** An invented incident at a real place; what a test is about is handed in. */
export function exampleIncident(changes: Partial<Incident> = {}): Incident {
  return {
    id: 'inc-1',
    revision: 1,
    kind: 'current',
    eventType: 'Violence against civilians',
    subEventType: 'Attack',
    start: '2024-03-04',
    end: '2024-03-05',
    datePrecision: 'day',
    dateFrom: 'stated',
    place: {
      id: 'ml-tessit',
      name: 'Tessit',
      admin2: 'Ansongo',
      admin1: 'Gao',
      country: 'ML',
      lat: 15.13,
      lon: 0.72,
      precision: 'near',
    },
    otherPlaces: [],
    actors: [
      exampleActor(),
      exampleActor({ id: 'civilians', name: 'Civilians', side: 'B', attribution: 'stated' }),
    ],
    killed: { low: 6, best: 6, high: 11 },
    severity: 'high',
    summary: {
      en: 'Militants killed 6 to 11 civilians near Tessit.',
      fr: 'Des combattants ont tué 6 à 11 civils.',
    },
    confidence: 0.82,
    claims: [exampleClaim()],
    sources: [
      {
        article: 'a1',
        source: 'Radio Test',
        url: 'https://radio.example/1',
        publishedAt: '2024-03-06T10:00:00Z',
      },
    ],
    origins: 1,
    ...changes,
  };
}

export function exampleActor(changes: Partial<Actor> = {}): Actor {
  return {
    id: 'issp',
    name: 'Islamic State Sahel Province',
    kind: 'jihadist',
    side: 'A',
    attribution: 'alleged',
    ...changes,
  };
}

export function exampleClaim(changes: Partial<LedgerClaim> = {}): LedgerClaim {
  return {
    measure: 'killed',
    min: 6,
    max: 6,
    of: 'civilians',
    by: 'a local official',
    byKind: 'official',
    wording: 'six people',
    span: { article: 'a1', span: [0, 10] },
    ...changes,
  };
}
