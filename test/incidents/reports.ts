/** Invented reports for matching and merging: a plain event in Tessit, changed by what a case says. EXERCISE only. */
import type { Actor, Claim, Place, StoredReport } from '../../src/model.ts';
import type { Geography } from '../../src/incidents/geography.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { createGeography } from '../../src/nlp/places/geography.ts';

export const knowledge = await loadKnowledge();
/** The real one: places, zones and both administrative maps of the packs. */
export const geography: Geography = createGeography(knowledge);

/** A place of the pack by its id; areas carry their own precision. */
export function place(id: string, precision?: Place['precision']): Place {
  const known = knowledge.gazetteer.places.get(id);
  if (!known) throw new Error(`the pack has no place ${id}`);
  const own = { country: 'country', admin1: 'admin1', admin2: 'admin2', zone: 'zone' } as const;
  return {
    id,
    name: known.name,
    admin2: null,
    admin1: null,
    country: known.country,
    lat: known.lat,
    lon: known.lon,
    precision: precision ?? (known.kind in own ? own[known.kind as keyof typeof own] : 'place'),
  };
}

export function actor(id: string, side: Actor['side'], attribution: Actor['attribution'] = 'stated'): Actor {
  const known = knowledge.actors.actors.get(id);
  return {
    id,
    name: known?.names.at(-1)?.name ?? id,
    kind: known?.kind ?? 'unidentified',
    side,
    attribution,
  };
}

export function claim(min: number, changes: Partial<Claim> = {}): Claim {
  return {
    measure: 'killed',
    min,
    max: min,
    of: 'civilians',
    by: 'a local official',
    byKind: 'official',
    wording: `killed ${min}`,
    span: [0, 5],
    ...changes,
  };
}

type Changes = Partial<Omit<StoredReport, 'article'>> & {
  /** Id of the article; `source` is the outlet. */
  article?: string;
  source?: string | null;
  publishedAt?: string | null;
  /** First and last day. */
  days?: [string, string];
};

export function report({ article = 'a', source, publishedAt, days, ...changes }: Changes = {}): StoredReport {
  const [start, end] = days ?? ['2024-05-03', '2024-05-03'];
  return {
    id: `${article}/1`,
    kind: 'current',
    main: true,
    eventType: 'Violence against civilians',
    subEventType: 'Attack',
    start,
    end,
    datePrecision: 'day',
    dateFrom: 'stated',
    place: place('ml-tessit'),
    otherPlaces: [],
    actors: [actor('issp', 'A'), actor('civilians', 'B')],
    claims: [],
    killed: { low: 0, best: 0, high: 0 },
    severity: 'low',
    summary: { en: `EXERCISE ${article}`, fr: `EXERCICE ${article}` },
    confidence: 0.8,
    evidence: [],
    article: {
      id: article,
      source: source ?? null,
      url: null,
      publishedAt: publishedAt ?? '2024-05-04',
      origin: 'person',
    },
    ...changes,
  };
}
