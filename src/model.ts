/**
 * The nouns of Vigie as zod schemas and types: the one file that every layer may import.
 * Names and values follow the codebook (docs/codebook.md) and the reading contract (docs/reading.md).
 */
import { z } from 'zod';

/** ACLED's event types and their sub-event types, spelled exactly as ACLED spells them. */
export const EVENT_TYPES = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Air/drone strike',
    'Shelling/artillery/missile attack',
    'Grenade',
    'Suicide bomb',
    'Chemical weapon',
    'Remote explosive/landmine/IED',
  ],
  'Violence against civilians': ['Attack', 'Abduction/forced disappearance', 'Sexual violence'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Looting/property destruction',
    'Arrests',
    'Disrupted weapons use',
    'Agreement',
    'Change to group/activity',
    'Headquarters or base established',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;
export type EventType = keyof typeof EVENT_TYPES;
export type SubEventType = (typeof EVENT_TYPES)[EventType][number];
export const eventTypeSchema = z.enum(Object.keys(EVENT_TYPES) as [EventType, ...EventType[]]);
export const subEventTypeSchema = z.enum(
  Object.values(EVENT_TYPES).flat() as [SubEventType, ...SubEventType[]],
);

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** UTF-16 offsets, end exclusive, into the cleaned text of an article. */
const spanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Span = z.infer<typeof spanSchema>;

export const placePrecisionSchema = z.enum(['place', 'near', 'admin2', 'admin1', 'zone', 'country']);
export const placeSchema = z.object({
  /** Id in the pack or compiled gazetteer; null for a place that the gazetteer does not know. */
  id: z.string().nullable(),
  /** Official French name, or the name as in the text where `id` is null. */
  name: z.string(),
  admin2: z.string().nullable(),
  admin1: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  /** WGS 84 degrees; the reference point of the area where precision is admin2 or coarser. */
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: placePrecisionSchema,
});
export type Place = z.infer<typeof placeSchema>;
export type PlacePrecision = Place['precision'];

export const actorKindSchema = z.enum([
  'state',
  'rebel',
  'jihadist',
  'militia',
  'mercenary',
  'peacekeepers',
  'civilians',
  'protesters',
  'unidentified',
]);
export type ActorKind = z.infer<typeof actorKindSchema>;
export const actorSchema = z.object({
  id: z.string(),
  /** The name that held on the event's day. */
  name: z.string(),
  kind: actorKindSchema,
  /** A did it or started it; B is what it was done to. */
  side: z.enum(['A', 'B']),
  attribution: z.enum(['stated', 'claimed', 'alleged', 'denied']),
});
export type Actor = z.infer<typeof actorSchema>;

export const measureSchema = z.enum([
  'killed',
  'wounded',
  'missing',
  'abducted',
  'released',
  'displaced',
  'captured',
  'surrendered',
  'destroyed',
]);
export type Measure = z.infer<typeof measureSchema>;
/** Who stands highest comes first (codebook, totals). */
export const speakerKindSchema = z.enum([
  'un',
  'ngo',
  'medical',
  'official',
  'resident',
  'media',
  'unattributed',
  'army',
  'armed group',
]);
export type SpeakerKind = z.infer<typeof speakerKindSchema>;
const claimFields = {
  measure: measureSchema,
  min: z.number().int().nonnegative(),
  /** null: open upwards ("at least 40"). */
  max: z.number().int().nonnegative().nullable(),
  /** What is counted where it is not persons: "vehicles", "households". */
  unit: z.string().optional(),
  vague: z.literal(true).optional(),
  /** A figure inside a larger one ("including 11 children"): never added to a total. */
  part: z.literal(true).optional(),
  /** A toll given for two events together. */
  joint: z.literal(true).optional(),
  /** Actor id of those who were killed, wounded …; null where the text does not tell. */
  of: z.string().nullable(),
  /** Who says so, as the article names them; null where nobody is named. */
  by: z.string().nullable(),
  byKind: speakerKindSchema,
  wording: z.string(),
};
export const claimSchema = z.object({ ...claimFields, span: spanSchema });
export type Claim = z.infer<typeof claimSchema>;

export const tollSchema = z.object({
  low: z.number().int().nonnegative(),
  best: z.number().int().nonnegative(),
  high: z.number().int().nonnegative(),
});
/** Deaths over all sides, per the codebook's rule for totals. */
export type Toll = z.infer<typeof tollSchema>;

export const severitySchema = z.enum(['low', 'medium', 'high', 'critical']);
export type Severity = z.infer<typeof severitySchema>;
const summarySchema = z.object({ en: z.string(), fr: z.string() });
export type Summary = z.infer<typeof summarySchema>;

/** How far a source is to be trusted: A completely, B usually, C fairly, D not usually, E not; F: it cannot be judged. */
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;
/** How far a record is borne out: 1 confirmed, 2 probably, 3 possibly true, 4 doubtful, 5 improbable; 6: it cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

const evidenceSchema = z.object({ field: z.string(), span: spanSchema, rule: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

const eventFields = {
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema,
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  datePrecision: z.enum(['day', 'week', 'month']).nullable(),
  dateFrom: z.enum(['stated', 'implied', 'default']).nullable(),
  place: placeSchema,
  otherPlaces: z.array(placeSchema),
  actors: z.array(actorSchema),
  killed: tollSchema,
  severity: severitySchema,
  summary: summarySchema,
  confidence: z.number().min(0).max(1),
};

/** One article's account of one event. */
const reportSchema = z.object({
  kind: z.enum(['current', 'recalled']),
  main: z.boolean(),
  ...eventFields,
  claims: z.array(claimSchema),
  evidence: z.array(evidenceSchema),
});
export type Report = z.infer<typeof reportSchema>;

const publishedFromSchema = z.enum([
  'option',
  'feed',
  'page',
  'email',
  'header',
  'filename',
  'mtime',
  'none',
]);
type PublishedFrom = z.infer<typeof publishedFromSchema>;

/** What the reader makes of one article: the line that `npm run -s read` prints. */
export const readingSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  lang: z.enum(['en', 'fr', 'und']).or(z.string()),
  publishedAt: z.string().nullable(),
  publishedFrom: publishedFromSchema,
  /** Probability that the article holds a report. */
  relevance: z.number().min(0).max(1),
  text: z.string().optional(),
  reports: z.array(reportSchema),
});
export type Reading = z.infer<typeof readingSchema>;

/**
 * What a source brings, before it is read: plain text with paragraphs kept apart by blank lines.
 * `published` is what the source knows; a header line in the text outranks `filename` and `mtime`.
 */
export type SourceArticle = {
  /** Name of the article, unique where the source can give one: file name, feed id, caller's id. */
  id: string;
  title: string | null;
  body: string;
  url: string | null;
  /** Outlet or folder, as people know it. */
  source: string | null;
  published: { at: string; from: PublishedFrom } | null;
  /** Language that the caller or the feed states; the reader decides where null. */
  lang: string | null;
};

/** How an item's first appearance is treated by the alerts: what people bring is always shown. */
export type Origin = 'person' | 'feed';

/** What a person may correct in a record. */
export type Correction = {
  place?: Place;
  dates?: { start: string; end: string; datePrecision: 'day' | 'week' | 'month' };
  type?: { eventType: EventType; subEventType: SubEventType };
  actors?: Actor[];
  killed?: Toll;
};
export type CorrectedField = keyof Correction;

/** What a person has decided about incidents, told by the reports that they were made of. */
export type Decision = {
  id: string;
  /** ISO 8601; of two decisions about one thing the later one holds. */
  at: string;
  /** Who decided, as their surface names them. */
  by: string;
  note: string | null;
  undone: { at: string; by: string } | null;
} &
  /** The reports of each incident, the one that it stands for first. */
  (
    | { kind: 'merge'; incidents: string[][] }
    /** What `leave` tells is another event than what `stay` tells. */
    | { kind: 'split'; stay: string[]; leave: string[] }
    /** The report that the incident stands for comes first. */
    | { kind: 'correct'; reports: string[]; correction: Correction }
    /** No incident: misread, or proven never to have happened. */
    | { kind: 'dismiss'; reports: string[] }
  );

/** A report as the store keeps it, with the article it came from. */
export type StoredReport = Report & {
  id: string;
  /**
   * When a person corrected each of these fields, and the report that the incident stood for: with it their values outdo
   * those of other accounts.
   */
  pinned?: Partial<Record<CorrectedField, { at: string; of: string }>>;
  /** What the reader had read where a person has corrected it. */
  asRead?: Partial<Report>;
  /** A person has marked what it tells of as no incident. */
  dismissed?: true;
  article: {
    id: string;
    source: string | null;
    url: string | null;
    publishedAt: string | null;
    origin: Origin;
    /** The text says of itself that it is an exercise. */
    exercise?: true;
    /** The document that this is a version of, as its source names it, and when it was read; not there where none does. */
    version?: { of: string; readAt: string };
    /** By which copies of the text are known (incidents/sketch.ts); not there in what was filed before there were any. */
    sketch?: string;
    /** Agencies whose account it passes on, by id, sorted; not there where it names none. */
    credits?: string[];
    /** What the list of sources says of it; F where it is not there. */
    reliability?: Reliability;
  };
};

/** A claim inside an incident: its span names the article it points into. */
export type LedgerClaim = Omit<Claim, 'span'> & { span: { article: string; span: Span } };

/** One event in the world: every report of it, merged; claims kept side by side. */
export type Incident = Pick<
  Report,
  | 'kind'
  | 'eventType'
  | 'subEventType'
  | 'start'
  | 'end'
  | 'datePrecision'
  | 'dateFrom'
  | 'place'
  | 'otherPlaces'
  | 'actors'
  | 'killed'
  | 'severity'
  | 'summary'
  | 'confidence'
> & {
  id: string;
  /** 1 for the first; one more for each change of the record. */
  revision: number;
  claims: LedgerClaim[];
  sources: {
    article: string;
    source: string | null;
    url: string | null;
    publishedAt: string | null;
    exercise?: true;
    /** Which of the independent accounts it is of, from 0; here and below not there in what was saved before it was told. */
    origin?: number;
    reliability?: Reliability;
  }[];
  /** How many independent accounts the incident rests on. */
  origins: number;
  /** The best of its sources'. */
  reliability?: Reliability;
  credibility?: Credibility;
  /** Ids of the articles that name each actor, by its id; not there in records of before that was kept. */
  namedBy?: Record<string, string[]>;
  /** Event types that other accounts give, where the parties dispute what it was. */
  disputed?: EventType[];
  /** It is none: a person has marked it so, or no account of it is left since its article was read again. */
  retracted?: 'decision' | 'reread';
};

/** Why an incident got a revision: an article, a person's decision, or its articles read again. */
export type Cause =
  { kind: 'article'; article: string } | { kind: 'decision'; decision: string } | { kind: 'reread' };
/** One field of a record before and after; of lists what came and went. */
export type Change = { field: string } & (
  { from: unknown; to: unknown } | { added: unknown[]; removed: unknown[] }
);
/** One revision of an incident: what changed, why and when (ISO 8601). The first has no changes. */
export type Revision = { incidentId: string; revision: number; at: string; cause: Cause; changes: Change[] };
/** Two reports of an incident that were joined, how sure that was (0..1), and for which reasons. */
export type Link = { a: string; b: string; score: number; reasons: string[] };

/** A channel that asked for a region, an actor, or both. */
export type Subscription = {
  id: string;
  guildId: string;
  channelId: string;
  /** Place id, null for everywhere. */
  region: string | null;
  /** Actor id, null for all. */
  actor: string | null;
  language: 'en' | 'fr';
  createdBy: string;
  createdAt: string;
};
