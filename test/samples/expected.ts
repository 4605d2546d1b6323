/** What the codebook asks of each sample, as `samples/expected.json` and `samples/expected-incidents.json` hold it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Sample } from '../../src/samples/load.ts';
import { EVENT_TYPES, actorSchema, eventTypeSchema, placeSchema, subEventTypeSchema, tollSchema } from '../../src/model.ts';

export const SAMPLES = path.join(import.meta.dirname, '../../samples');

/** Starts of a demo at which the samples must read right: turns of a year, a leap day, the ends of a day. */
export const STARTS = [
  '2026-11-20T09:30:00Z',
  '2027-01-01T00:05:00Z',
  '2027-12-31T23:50:00Z',
  '2028-02-29T12:00:00Z',
  '2028-03-01T04:00:00Z',
  '2030-06-03T18:45:00Z',
] as const;

/** A sample as the records and `order.json` name it. */
export const fileOf = ({ where, name }: Sample): string => `${where}/${name}`;

const orderedToll = tollSchema.refine(({ low, best, high }) => low <= best && best <= high, 'low, best, high');

const expectedReportSchema = z
  .strictObject({
    kind: z.enum(['current', 'recalled']),
    /** Left out where the text is a list of bullets. */
    main: z.boolean().optional(),
    eventType: eventTypeSchema,
    subEventType: subEventTypeSchema,
    /** Days relative to the start of the demo. */
    start: z.number().int().nonpositive(),
    end: z.number().int().nonpositive(),
    place: placeSchema
      .pick({ name: true, precision: true, country: true })
      .extend({ admin1: z.string().min(1) })
      .strict(),
    /** Those that must be found. */
    actors: z.array(actorSchema.pick({ id: true, side: true }).strict()),
    killed: orderedToll,
    sameAs: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
    /** Outside the pack's area: may be let go, but never read as inside. */
    elsewhere: z.literal(true).optional(),
  })
  .refine(({ start, end }) => start <= end, 'starts before it ends')
  .refine(
    ({ eventType, subEventType }) => (EVENT_TYPES[eventType] as readonly string[]).includes(subEventType),
    'a sub-event of its event type',
  );
export type ExpectedReport = z.infer<typeof expectedReportSchema>;

const loadJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(SAMPLES, file), 'utf8'));

/** By file (`folder/01-….en.txt`): the reports it holds. */
export const loadExpected = async (): Promise<Record<string, ExpectedReport[]>> =>
  z.record(z.string(), z.array(expectedReportSchema)).parse(await loadJson('expected.json'));

/** By key: the toll of each incident that more than one file tells. */
export const loadExpectedIncidents = async (): Promise<Record<string, { killed: z.infer<typeof tollSchema> }>> =>
  z.record(z.string(), z.strictObject({ killed: orderedToll })).parse(await loadJson('expected-incidents.json'));

/** The calendar day that an offset means in a demo started at `start`. */
export const dayAt = (start: Date, offset: number): string => {
  const midnight = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  return new Date(midnight + offset * 86_400_000).toISOString().slice(0, 10);
};
