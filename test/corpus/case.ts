/** The form of a case's record: what the codebook asks the reader to find in one text. A field left out is not compared. */
import { z } from 'zod';
import {
  EVENT_TYPES,
  actorSchema,
  claimSchema,
  daySchema,
  eventTypeSchema,
  placeSchema,
  severitySchema,
  subEventTypeSchema,
  tollSchema,
} from '../../src/model.ts';

export const STYLES = ['wire', 'local', 'army', 'sitrep', 'ngo', 'radio', 'short'] as const;

const realDaySchema = daySchema.refine((day) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}, 'a day of the calendar');

/** Marks what a careful coder may leave out: found or not, it is no mistake. */
const optional = z.literal(true).optional();

const expectedActorSchema = z.strictObject({
  id: z.string().min(1),
  side: actorSchema.shape.side,
  attribution: actorSchema.shape.attribution.optional(),
  optional,
});

const expectedClaimSchema = z
  .strictObject({
    ...claimSchema.pick({
      measure: true,
      min: true,
      max: true,
      vague: true,
      part: true,
      joint: true,
      unit: true,
    }).shape,
    of: claimSchema.shape.of.optional(),
    by: claimSchema.shape.by.optional(),
    byKind: claimSchema.shape.byKind.optional(),
    optional,
  })
  .refine(({ min, max }) => max === null || min <= max, 'min is not above max');

const expectedPlaceSchema = placeSchema
  .pick({ name: true, admin2: true, admin1: true, country: true, precision: true })
  .partial({ name: true, admin2: true, admin1: true, precision: true })
  .strict();

const expectedReportSchema = z
  .strictObject({
    kind: z.enum(['current', 'recalled']).optional(),
    main: z.boolean().optional(),
    /** The whole report is one that a careful coder may leave out. */
    optional,
    eventType: eventTypeSchema,
    subEventType: subEventTypeSchema,
    start: realDaySchema.optional(),
    end: realDaySchema.optional(),
    datePrecision: z.enum(['day', 'week', 'month']).optional(),
    dateFrom: z.enum(['stated', 'implied', 'default']).optional(),
    place: expectedPlaceSchema,
    otherPlaces: z.array(z.string().min(1)).optional(),
    actors: z.array(expectedActorSchema).optional(),
    claims: z.array(expectedClaimSchema).optional(),
    killed: tollSchema.optional(),
    severity: severitySchema.optional(),
    /** A town was taken without a fight: one step up that no field of the record tells. */
    townChangedHands: z.literal(true).optional(),
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined) && (start ?? '') <= (end ?? ''), {
    path: ['start'],
    message: 'start and end come together and in order',
  })
  .refine(
    ({ eventType, subEventType }) => (EVENT_TYPES[eventType] as readonly string[]).includes(subEventType),
    {
      path: ['subEventType'],
      message: 'a sub-event of its event type',
    },
  );
export type ExpectedReport = z.infer<typeof expectedReportSchema>;

export const recordSchema = z.strictObject({
  /** Publication as the caller gives it; null: neither the caller nor the text says. */
  published: realDaySchema.nullable(),
  /** Headline where the source hands it over apart; else it is the first line of the text, if there is one. */
  title: z.string().min(1).optional(),
  style: z.enum(STYLES),
  /** Written from the codebook alone, before the rules it tests. */
  acceptance: z.boolean().optional(),
  /** What the case is about, in one sentence. */
  tests: z.string().min(10),
  reports: z.array(expectedReportSchema),
  /** What in the text must not become a report. */
  notReports: z.array(z.string().min(1)),
});

export type CorpusCase = Omit<z.infer<typeof recordSchema>, 'title' | 'acceptance'> & {
  /** Folder and file without ending: `en/wire-segue-villagers`. */
  id: string;
  lang: 'en' | 'fr';
  title: string | null;
  acceptance: boolean;
  text: string;
};
