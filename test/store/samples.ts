/** Invented records for the store's tests: complete, small, and changed by what a test says. EXERCISE only. */
import { createHash } from 'node:crypto';
import type { Incident, Place, StoredReport, Subscription } from '../../src/model.ts';
import type {
  Delivery,
  IncidentKeys,
  ItemRecord,
  SourceState,
  StoredArticle,
} from '../../src/store/store.ts';

export const NOON = '2024-03-05T12:00:00.000Z';

export const tessit: Place = {
  id: 'tessit',
  name: 'Tessit',
  admin2: 'Ansongo',
  admin1: 'Gao',
  country: 'ML',
  lat: 15.07,
  lon: 0.4,
  precision: 'place',
};

export function sampleArticle(id: string, changes: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id,
    sourceId: 'folder',
    source: 'Exercise Wire',
    url: `https://exercise.example/${id}`,
    title: 'EXERCISE: gunmen attack a market near Tessit',
    lang: 'en',
    publishedAt: NOON,
    publishedFrom: 'feed',
    relevance: 0.97,
    text: 'EXERCISE. Gunmen killed three people at a market near Tessit on Monday, residents said.',
    raw: {
      title: 'EXERCISE: gunmen attack a market near Tessit',
      body: 'EXERCISE. Gunmen killed three people.',
      lang: null,
    },
    contentHash: createHash('sha256').update(id).digest('hex'),
    origin: 'feed',
    readAt: NOON,
    ...changes,
  };
}

const event = {
  kind: 'current',
  eventType: 'Violence against civilians',
  subEventType: 'Attack',
  start: '2024-03-04',
  end: '2024-03-04',
  datePrecision: 'day',
  dateFrom: 'implied',
  place: tessit,
  otherPlaces: [],
  actors: [{ id: 'unidentified', name: 'Gunmen', kind: 'unidentified', side: 'A', attribution: 'stated' }],
  killed: { low: 3, best: 3, high: 3 },
  severity: 'medium',
  summary: { en: 'EXERCISE: three killed near Tessit.', fr: 'EXERCICE : trois morts près de Tessit.' },
  confidence: 0.9,
} as const satisfies Partial<Incident>;

export function sampleIncident(id: string, changes: Partial<Incident> = {}): Incident {
  return {
    ...structuredClone<Omit<Incident, 'id' | 'revision' | 'claims' | 'sources' | 'origins'>>({
      ...event,
      otherPlaces: [],
      actors: [...event.actors],
    }),
    id,
    revision: 1,
    claims: [
      {
        measure: 'killed',
        min: 3,
        max: 3,
        of: null,
        by: 'residents',
        byKind: 'resident',
        wording: 'killed three people',
        span: { article: 'a1', span: [10, 29] },
      },
    ],
    sources: [{ article: 'a1', source: 'Exercise Wire', url: null, publishedAt: NOON }],
    origins: 1,
    ...changes,
  };
}

export function sampleReport(id: string, changes: Partial<StoredReport> = {}): StoredReport {
  return {
    ...event,
    otherPlaces: [],
    actors: [...event.actors],
    main: true,
    claims: [],
    evidence: [{ field: 'place', span: [48, 54], rule: 'name in the text' }],
    id,
    article: { id: 'a1', source: 'Exercise Wire', url: null, publishedAt: NOON, origin: 'feed' },
    ...changes,
  };
}

/** Keys of an incident inside the places given, of the actors given. */
export function keysOf(places: string[], actors: string[] = []): IncidentKeys {
  return { places: places.map((place) => ({ place, match: 'inside' })), actors };
}

export function sampleSubscription(id: string, changes: Partial<Subscription> = {}): Subscription {
  return {
    id,
    guildId: 'guild',
    channelId: 'channel',
    region: 'gao',
    actor: null,
    language: 'en',
    createdBy: 'analyst',
    createdAt: NOON,
    ...changes,
  };
}

export function sampleDelivery(
  channelId: string,
  incidentId: string,
  changes: Partial<Delivery> = {},
): Delivery {
  return {
    channelId,
    incidentId,
    wantedRevision: 1,
    sentRevision: null,
    messageId: null,
    language: 'en',
    status: 'pending',
    attempts: 0,
    notBefore: NOON,
    unsettledSince: null,
    error: null,
    createdAt: NOON,
    ...changes,
  };
}

export function sampleSource(id: string, changes: Partial<SourceState> = {}): SourceState {
  return {
    id,
    kind: 'folder',
    name: `Folder ${id}`,
    address: `inbox/${id}`,
    lastLookAt: NOON,
    lastError: null,
    lastItemAt: null,
    itemsLeft: 0,
    ...changes,
  };
}

export function sampleItem(sourceId: string, key: string, changes: Partial<ItemRecord> = {}): ItemRecord {
  return {
    sourceId,
    key,
    version: '1',
    outcome: 'read',
    articleId: null,
    reason: null,
    at: NOON,
    ...changes,
  };
}
