/**
 * Invented reports that fill a store as years of news do: places in and around those of the packs, the last so many
 * days, kinds and precisions as in test/corpus.
 */
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { placeRecord, precisionOf } from '../../src/nlp/places/gazetteer.ts';
import { actorRecord } from '../../src/nlp/actors/actor-index.ts';
import type { Claim, EventType, Place, StoredReport, SubEventType } from '../../src/model.ts';
import { parseSeverity, sumKilled } from '../../src/totals.ts';

const LAST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
/** As many as a compiled gazetteer has for the three countries. */
const VILLAGES = 60_000;

/** How often each comes, of a hundred. */
const KINDS: [number, EventType, SubEventType][] = [
  [23, 'Battles', 'Armed clash'],
  [26, 'Violence against civilians', 'Attack'],
  [12, 'Violence against civilians', 'Abduction/forced disappearance'],
  [13, 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  [9, 'Explosions/Remote violence', 'Air/drone strike'],
  [8, 'Strategic developments', 'Looting/property destruction'],
  [6, 'Strategic developments', 'Arrests'],
  [3, 'Protests', 'Peaceful protest'],
];
const ATTACKERS: [number, string][] = [
  [35, 'unidentified'],
  [22, 'unidentified-jihadists'],
  [24, 'jnim'],
  [12, 'issp'],
  [4, 'katiba-macina'],
  [3, 'boko-haram'],
];
const ARMIES: Record<string, string> = { ML: 'mali-army', BF: 'burkina-army', NE: 'niger-army' };
const PRECISIONS: [number, Place['precision']][] = [
  [52, 'place'],
  [45, 'near'],
  [1, 'admin2'],
  [0.7, 'admin1'],
  [0.8, 'zone'],
  [0.5, 'country'],
];
/** Days that an event lasts: most of them one, a night, a week, a month. */
const SPANS: [number, number, StoredReport['datePrecision']][] = [
  [86, 0, 'day'],
  [8, 1, 'day'],
  [3, 6, 'week'],
  [3, 30, 'month'],
];

export type Events = {
  /** A report of an event that no other report tells of on purpose. */
  tell(id: string): StoredReport;
  /** Another article about the same event, with a figure of its own. */
  retell(report: StoredReport, id: string): StoredReport;
};

/** The same for the same seed. */
export function createEvents({ gazetteer, actors }: Knowledge, seed: number, lastDays: number): Events {
  const random = createRandom(seed);
  const of = Map.groupBy(
    [...gazetteer.places.values()].filter(({ country, covered }) => covered && country in ARMIES),
    ({ kind }) => precisionOf(kind),
  );
  /** Most villages are in no pack, and some in no list at all; the packs' own places lie around them. */
  function drawPlace(precision: Place['precision'], day: string): Place {
    const isExact = precision === 'place' || precision === 'near';
    const number = Math.floor(random() * VILLAGES);
    // The same village lies in the same place.
    const from = isExact ? createRandom(number) : random;
    const near = of.get(isExact ? 'place' : precision)!;
    const known = placeRecord(gazetteer, near[Math.floor(from() * near.length)]!, precision, day, null);
    if (!isExact || random() < 0.1) return known;
    return {
      ...known,
      id: random() < 0.1 ? null : `geonames:${number}`,
      name: `Tin ${number}`,
      lat: known.lat === null ? null : known.lat + from() * 3 - 1.5,
      lon: known.lon === null ? null : known.lon + from() * 3 - 1.5,
    };
  }

  const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)]!;
  function draw<T extends [number, ...unknown[]]>(from: T[]): T {
    let at = random() * from.reduce((sum, [share]) => sum + share, 0);
    return from.find(([share]) => (at -= share) < 0) ?? from[0]!;
  }

  function drawClaims(victims: string): Claim[] {
    if (random() < 0.4) return [];
    const min = 1 + Math.floor(random() ** 3 * 40);
    return [claimOf(min, victims, pick(['a local official', 'a resident', 'the army', 'a security source']))];
  }

  function finish(report: Omit<StoredReport, 'killed' | 'severity'>): StoredReport {
    const killed = sumKilled(report.claims.map((claim) => ({ ...claim, at: '', voice: claim.by })));
    return { ...report, killed, severity: parseSeverity(killed, report.claims, report.subEventType) };
  }

  return {
    tell(id) {
      const [, eventType, subEventType] = draw(KINDS);
      const [, precision] = draw(PRECISIONS);
      const [, days, datePrecision] = draw(SPANS);
      const from = LAST_DAY - Math.floor(random() * lastDays) * DAY_MS;
      const [start, end] = [dayOf(from), dayOf(from + days * DAY_MS)];
      const place = drawPlace(precision, start);
      const victims = eventType === 'Violence against civilians' ? 'civilians' : ARMIES[place.country]!;
      const part = { attribution: 'stated' } as const;
      return finish({
        id: `${id}/1`,
        kind: 'current',
        main: true,
        eventType,
        subEventType,
        start,
        end,
        datePrecision,
        dateFrom: 'stated',
        place,
        otherPlaces: random() < 0.05 ? [drawPlace('place', start)] : [],
        actors: [
          actorRecord(actors, draw(ATTACKERS)[1], start, { side: 'A', ...part }),
          actorRecord(actors, victims, start, { side: 'B', ...part }),
        ],
        claims: drawClaims(victims),
        summary: { en: '', fr: '' },
        confidence: 0.5 + random() * 0.4,
        evidence: [
          { field: 'place', span: [40, 52], rule: 'stated: named beside the act' },
          { field: 'start', span: [60, 72], rule: 'stated: a calendar date' },
        ],
        article: articleOf(id, from + (days + 1) * DAY_MS, pick(['Radio', 'Wire', 'Bulletin', 'Herald'])),
      });
    },
    retell(report, id) {
      const { publishedAt } = report.article;
      return finish({
        ...report,
        id: `${id}/1`,
        claims: [...report.claims.slice(0, 1), ...drawClaims('civilians')],
        article: articleOf(id, Date.parse(publishedAt!), pick(['Agency', 'Gazette', 'Monitor'])),
      });
    },
  };
}

function claimOf(min: number, victims: string, by: string): Claim {
  const byKind = by === 'the army' ? 'army' : by === 'a resident' ? 'resident' : 'official';
  return {
    measure: 'killed',
    min,
    max: min,
    of: victims,
    by,
    byKind,
    wording: `${min} people were killed`,
    span: [80, 102],
  };
}

function articleOf(id: string, at: number, source: string): StoredReport['article'] {
  return {
    id,
    source,
    url: `https://news.example/${id}`,
    publishedAt: new Date(at).toISOString(),
    origin: 'feed',
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
