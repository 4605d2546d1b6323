/**
 * The tables as Kysely sees them: camelCase here, snake_case in the database (CamelCasePlugin). Days and
 * instants are text that sorts by time, JSON is text, absence that must be unique or sort last is ''.
 */
import type { Generated, Kysely } from 'kysely';
import type { PlacePrecision, Subscription } from '../model.ts';
import type { ChannelPause, Delivery, ItemRecord, SourceState, StoredArticle } from './store.ts';

export type Tables = {
  articles: Omit<StoredArticle, 'raw'> & {
    /** JSON; null for what was filed before it was kept. */
    raw: string | null;
  };
  reports: {
    id: string;
    incidentId: string;
    articleId: string;
    /** The StoredReport as JSON. */
    data: string;
  };
  /** One row for each key of a report (`report-keys.ts`), with its days. */
  reportKeys: {
    key: string;
    /** How long it lasts at most, in days (`report-key-rows.ts`): how far before a day the reports that touch it start. */
    lasts: number;
    startDay: string;
    endDay: string;
    reportId: string;
  };
  incidents: {
    id: string;
    revision: number;
    spanDays: number;
    createdAt: string;
    updatedAt: string;
    /** Id of the living incident this one has gone into. */
    mergedInto: string | null;
    mergedAt: string | null;
    /** The Incident as JSON. */
    data: string;
  };
  /**
   * One row for each thing an incident is found by (see `incident-keys.ts`), with all that a query filters
   * and sorts by, so that a page is found in one index. Merged incidents have no rows.
   */
  incidentIndex: {
    key: string;
    incidentId: string;
    /** 1 inside the place, 0 where it only overlaps; 1 for keys that are no place. */
    inside: number;
    /** '' for an undated incident, which therefore sorts last. */
    startDay: string;
    endDay: string;
    killedBest: number;
    eventType: string;
    subEventType: string;
    precision: PlacePrecision;
  };
  /** Every exact place of an incident, in kilometres from the centre of the Earth. Merged incidents have none. */
  incidentPoints: { incidentId: string; x: number; y: number; z: number };
  /**
   * What free text finds an incident by: its words as `incident-search.ts` folds them, with a space between two. An
   * index over them is kept by the database. Merged incidents have no row.
   */
  incidentWords: { number: Generated<number>; incidentId: string; words: string };
  links: {
    incidentId: string;
    a: string;
    b: string;
    score: number;
    /** JSON. */
    reasons: string;
  };
  revisions: {
    incidentId: string;
    revision: number;
    at: string;
    /** JSON. */
    cause: string;
    changes: string;
  };
  decisions: {
    id: string;
    at: string;
    /** The Decision as JSON. */
    data: string;
  };
  /** Which decisions bear on a report. */
  decisionReports: { reportId: string; decisionId: string };
  sources: SourceState;
  sourceItems: ItemRecord;
  subscriptions: {
    id: string;
    guildId: string;
    channelId: string;
    /** '' for everywhere and for all actors: a null would escape the unique index. */
    region: string;
    actor: string;
    language: Subscription['language'];
    createdBy: string;
    createdAt: string;
  };
  deliveries: Delivery;
  pauses: ChannelPause;
  cache: {
    key: string;
    value: string;
    /** Milliseconds since 1970; null for what never expires. */
    expires: number | null;
  };
};

/** The database, or a transaction on it. */
export type Database = Kysely<Tables>;
