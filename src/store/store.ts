/**
 * What Vigie keeps, as one interface over SQLite and PostgreSQL. Rows go in and come out as the nouns of
 * `model.ts`; days are `YYYY-MM-DD`, instants are ISO 8601 in UTC.
 */
import type { Keyv } from 'keyv';
import type {
  Decision,
  Incident,
  Link,
  Origin,
  PlacePrecision,
  Reading,
  Revision,
  SourceArticle,
  StoredReport,
  Subscription,
} from '../model.ts';
import type { CandidateQuery } from '../report-keys.ts';

/** An article that was read. `text` is the cleaned text that spans point into. */
export type StoredArticle = Pick<
  Reading,
  'title' | 'lang' | 'publishedAt' | 'publishedFrom' | 'relevance'
> & {
  id: string;
  sourceId: string;
  source: string | null;
  url: string | null;
  text: string;
  /** As the source brought it, to be read again; null for what was filed before that was kept. */
  raw: Pick<SourceArticle, 'title' | 'body' | 'lang'> | null;
  /** SHA-256 of title and body as the source brought them, hex. */
  contentHash: string;
  origin: Origin;
  readAt: string;
};

/** How one item of a source ended: read into an article, let go, or unreadable with its reason. */
export type ItemRecord = {
  sourceId: string;
  /** What names the item within its source: path, feed id or link. */
  key: string;
  /** Changes when the item does: size and time of a file, hash of a feed entry. */
  version: string;
  outcome: 'read' | 'failed';
  articleId: string | null;
  reason: string | null;
  at: string;
};

/** What is known of a source's health; shown by `/sources`. */
export type SourceState = {
  id: string;
  kind: string;
  name: string;
  address: string;
  lastLookAt: string | null;
  /** Why the last look failed as a whole; null where it went well. */
  lastError: string | null;
  lastItemAt: string | null;
  /** Older items that the source lists and that are not read, because it lists too many. */
  itemsLeft: number;
};
export type SourceReport = SourceState & {
  itemsRead: number;
  itemsFailed: number;
  /** The newest unreadable items, newest first, at most 5. */
  failures: { key: string; reason: string; at: string }[];
};

/** An incident is found under every place it lies in (`inside`) or may lie in (`overlaps`). */
export type PlaceKey = { place: string; match: 'inside' | 'overlaps' };
/** What an incident is found by: places of both administrative maps, actors and their parents. */
export type IncidentKeys = { places: PlaceKey[]; actors: string[] };

export type IncidentQuery = {
  /** Place id: incidents inside it, and those that overlap it. */
  region?: string;
  /** Actor id: incidents of it and of its children. */
  actor?: string;
  eventType?: string;
  subEventType?: string;
  /** One of these, as of the incident's own place. */
  precisions?: PlacePrecision[];
  /** At most so many kilometres from a point (WGS 84 degrees); areas and places without a position are not near it. */
  near?: { lat: number; lon: number; km: number };
  /** Each of these words, in whatever order, accents and case forgiven; text without a word finds nothing. */
  text?: string;
  /** First and last day, inclusive; an incident is in when its span touches them. */
  since?: string;
  until?: string;
  minKilled?: number;
  limit?: number;
  /**
   * Keyset page: only what comes after this incident in the order (start descending, undated ones last, id
   * ascending).
   */
  after?: { start: string | null; id: string };
};
export type IncidentHit = { incident: Incident; match?: 'inside' | 'overlaps' };

/** One card in one channel. A newer revision wanted replaces an older one not yet sent. */
export type Delivery = {
  channelId: string;
  incidentId: string;
  /** Revision the channel should show, and the one it shows (null: no message yet). */
  wantedRevision: number;
  sentRevision: number | null;
  messageId: string | null;
  language: 'en' | 'fr';
  /** `refused`: this card cannot be drawn, or Discord does not take it; its channel goes on without it. */
  status: 'pending' | 'sent' | 'refused';
  attempts: number;
  notBefore: string;
  /** The first of the attempts of which nobody knows whether they got through; null where none is open. */
  unsettledSince: string | null;
  error: string | null;
  createdAt: string;
};

/** A channel whose oldest card failed and is not tried again soon, as where Discord limits the rate for an hour. */
export type HeldChannel = { channelId: string; waiting: number; nextTry: string };

/** Cards that a channel will not get as they stand: Discord turned them down, or they could not be drawn. */
export type RefusedCards = { channelId: string; refused: number };

/**
 * Why a channel as a whole takes no card. `refused`: a 403 or 404 that says no more; `removed`: Vigie has been put
 * out of its server.
 */
export type PauseReason = 'no access' | 'no permission' | 'locked' | 'refused' | 'removed';
/** A channel that refuses: what is due there waits, and is tried one card at a time. */
export type ChannelPause = {
  channelId: string;
  reason: PauseReason;
  /** The first refusal. */
  since: string;
  /** Refusals in a row. */
  tries: number;
  /** When the oldest delivery is tried again; null: only once something has changed there. */
  nextTry: string | null;
};

export type Store = {
  /**
   * All or nothing: what `work` does through the store it is handed is committed together, as if nothing else
   * ran meanwhile. `work` must do nothing but read and write through that store (the outer one is refused
   * inside): where another process got in between, PostgreSQL has it run again. A transaction inside a
   * transaction is part of the outer one.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /**
   * Whether an error that the store has thrown is a trouble of the database (locked, full, out of reach) and not of
   * what was to be stored: the same may go well later.
   */
  isTrouble(error: unknown): boolean;

  articles: {
    /** Id of the article with this content, null where it is new. */
    findByHash(contentHash: string): Promise<string | null>;
    find(id: string): Promise<StoredArticle | null>;
    save(article: StoredArticle): Promise<void>;
    count(): Promise<number>;
    /** In the order of their ids: the next after an id, from the first where it is null. */
    list(page: { after: string | null; limit: number }): Promise<StoredArticle[]>;
  };
  reports: {
    /** Insert or replace; `incidentId` is the incident each belongs to. */
    save(reports: { report: StoredReport; incidentId: string }[]): Promise<void>;
    findByIncidents(incidentIds: string[]): Promise<{ report: StoredReport; incidentId: string }[]>;
    find(ids: string[]): Promise<{ report: StoredReport; incidentId: string }[]>;
    findByArticle(articleId: string): Promise<{ report: StoredReport; incidentId: string }[]>;
    remove(ids: string[]): Promise<void>;
    /** Order by report id. */
    findCandidates(query: CandidateQuery): Promise<{ report: StoredReport; incidentId: string }[]>;
  };
  incidents: {
    find(id: string): Promise<Incident | null>;
    /** Insert or replace with its keys; `at` is when it was recorded (first time kept as createdAt). */
    save(incident: Incident, keys: IncidentKeys, at: string): Promise<void>;
    /**
     * The incident has gone into another: no query shows it, and asking for its id leads there. Reports it
     * still has go along, deliveries stay. Saving it again brings it back.
     */
    mergeInto(id: string, into: string, at: string): Promise<void>;
    /** The incident of this very id, also where it has gone into another or was never there (null). */
    findAsWas(id: string): Promise<Incident | null>;
    query(query: IncidentQuery): Promise<IncidentHit[]>;
    /** How many there are that queries show. */
    count(): Promise<number>;
    /** The pairs that joined the reports of an incident, in place of those before. */
    saveLinks(incidentId: string, links: Link[]): Promise<void>;
    findLinks(incidentId: string): Promise<Link[]>;
  };
  history: {
    add(revision: Revision): Promise<void>;
    /** Oldest first. */
    list(incidentId: string): Promise<Revision[]>;
  };
  decisions: {
    /** Insert or replace, with the reports that it is found by. */
    save(decision: Decision, reportIds: string[]): Promise<void>;
    find(id: string): Promise<Decision | null>;
    /** Those about one of the reports, undone ones too, oldest first. */
    findByReports(reportIds: string[]): Promise<Decision[]>;
  };
  sources: {
    save(state: SourceState): Promise<void>;
    list(): Promise<SourceReport[]>;
    findItem(sourceId: string, key: string): Promise<ItemRecord | null>;
    saveItem(item: ItemRecord): Promise<void>;
    /** Keys of the items that could not be read. */
    listFailed(sourceId: string): Promise<string[]>;
    /** These could not be read and are no more; one that comes again is new. */
    forgetFailed(sourceId: string, keys: string[]): Promise<void>;
  };
  subscriptions: {
    /** The subscription as stored: the existing one where channel, region and actor are the same. */
    add(subscription: Subscription): Promise<{ subscription: Subscription; added: boolean }>;
    remove(guildId: string, id: string): Promise<boolean>;
    removeByGuild(guildId: string): Promise<number>;
    removeByChannels(channelIds: string[]): Promise<number>;
    list(guildId: string): Promise<Subscription[]>;
    /** Those that ask for one of the places (or everywhere) and one of the actors (or all). */
    findMatching(keys: { places: string[]; actors: string[] }): Promise<Subscription[]>;
  };
  deliveries: {
    find(channelId: string, incidentId: string): Promise<Delivery | null>;
    findByIncident(incidentId: string): Promise<Delivery[]>;
    /** Those of other incidents that are shown in the messages of these. */
    findSharing(deliveries: Delivery[]): Promise<Delivery[]>;
    save(delivery: Delivery): Promise<void>;
    /**
     * The oldest pending one of each channel where it is due at `now`, oldest first. A channel whose oldest one
     * has to wait gives none, so that order within a channel is kept; nor does one that is paused.
     */
    findDue(now: string): Promise<Delivery[]>;
    /** Forgets all cards of the channels; how many of them were still to be sent or edited. */
    removeByChannels(channelIds: string[]): Promise<number>;
    /** Forgets the cards that these channels wait for and have never shown; how many. */
    removeUnsent(channelIds: string[]): Promise<number>;
    /** Those of the channels, unless they are paused, whose oldest card has failed and waits beyond `until`; by next try. */
    findHeld(channelIds: string[], until: string): Promise<HeldChannel[]>;
    /** Cards of the channels, created after `since`, that were given up, with how many; by channel. */
    countRefused(channelIds: string[], since: string): Promise<RefusedCards[]>;
    /** How many are pending, and the oldest of them. */
    backlog(): Promise<{ pending: number; oldest: string | null }>;
  };
  pauses: {
    /** Insert or replace. */
    save(pause: ChannelPause): Promise<void>;
    /** Those of the channels that are paused, with how many deliveries wait in each; the longest paused first. */
    find(channelIds: string[]): Promise<(ChannelPause & { waiting: number })[]>;
    /** The channels take cards again; how many of them were paused. */
    remove(channelIds: string[]): Promise<number>;
  };
  /** State that expires (feed validators, cursors, cooldowns): keyv on the same database. */
  cache: Keyv;
};
