/**
 * What a region pack holds: zod schemas of its files as written, and the types that the rest of Vigie reads.
 * A pack is data: packs/<id>/{pack.json, places.csv, zones.csv, actors.json, words.<language>.json}.
 */
import { z } from 'zod';
import { actorKindSchema } from '../model.ts';

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wants lower-case ASCII letters, digits and single hyphens');
const isoSchema = z.string().regex(/^[A-Z]{2}$/, 'wants an ISO 3166-1 alpha-2 code in capitals');
const DAY = z.core.regexes.date;
const noDay = 'wants a day that exists, YYYY-MM-DD';
const realDaySchema = z.string().regex(DAY, noDay);
// Rows stay text here and become values in load.ts: plain patterns are what zod runs fastest, and a pack has thousands.
const latitudeCell = z
  .string()
  .regex(/^-?(90(\.0+)?|[0-8]?\d(\.\d{1,4})?)$/, 'wants degrees from -90 to 90, 4 decimals at most');
const longitudeCell = z
  .string()
  .regex(
    /^-?(180(\.0+)?|(1[0-7])?\d(\.\d{1,4})?|\d\d(\.\d{1,4})?)$/,
    'wants degrees from -180 to 180, 4 decimals at most',
  );
const optionalDayCell = z.string().regex(new RegExp(`^$|${DAY.source}`), noDay);
const countriesCell = z
  .string()
  .regex(/^[A-Z]{2}(\|[A-Z]{2})*$/, 'wants ISO codes in capitals, separated by |');

const placeKindSchema = z.enum(['country', 'admin1', 'admin2', 'town', 'village', 'site', 'commune']);
export type PlaceKind = z.infer<typeof placeKindSchema>;

export const placeRowSchema = z.object({
  id: idSchema,
  kind: placeKindSchema,
  name: z.string().min(1, 'is empty'),
  name_en: z.string(),
  parent: z.string(),
  lat: latitudeCell,
  lon: longitudeCell,
  aliases: z.string(),
  since: optionalDayCell,
  until: optionalDayCell,
  weak: z.enum(['', 'y']).optional(),
});

export const zoneRowSchema = z.object({
  id: idSchema,
  name: z.string().min(1, 'is empty'),
  name_en: z.string(),
  name_fr: z.string().optional(),
  countries: countriesCell,
  lat: latitudeCell,
  lon: longitudeCell,
  radius_km: z.string().regex(/^\d+$/, 'wants a whole number'),
  aliases_en: z.string(),
  aliases_fr: z.string(),
  overlaps: z.string(),
});

const spanFields = { from: realDaySchema.optional(), until: realDaySchema.optional() };
export const actorSchema = z.strictObject({
  id: idSchema,
  kind: actorKindSchema,
  countries: z.array(isoSchema),
  /** The actor it belongs to: asking for the parent finds the child. */
  parent: idSchema.nullable(),
  names: z
    .array(
      z.strictObject({
        /** English name; `fr` the French one. */
        name: z.string().min(1),
        fr: z.string().min(1),
        /** Abbreviation shown where room is scarce; `frShort` where French has its own (ISGS, EIGS). */
        short: z.string().min(1).optional(),
        frShort: z.string().min(1).optional(),
        ...spanFields,
      }),
    )
    .min(1),
  aliases: z.strictObject({
    any: z.array(z.string().min(1)),
    en: z.array(z.string().min(1)),
    fr: z.array(z.string().min(1)),
  }),
  /** Days between which the actor existed under this id. */
  ...spanFields,
  /** What it became. */
  successor: idSchema.optional(),
});

/** Words that name no one actor: who they mean is decided by role and country, or by date. */
const looseWordsSchema = z.union([
  z.strictObject({ words: z.array(z.string().min(1)).min(1), role: z.string() }),
  z.strictObject({ words: z.array(z.string().min(1)).min(1), actor: idSchema }),
  /** The first of these that exists on the event's day and is at home in its country. */
  z.strictObject({ words: z.array(z.string().min(1)).min(1), anyOf: z.array(idSchema).min(1) }),
]);
export const wordsSchema = z.strictObject({ loose: z.array(looseWordsSchema) });

export const packFileSchema = z.strictObject({
  id: idSchema,
  name: z.strictObject({ en: z.string().min(1), fr: z.string().min(1) }),
  countries: z.array(isoSchema).min(1),
  /** Country to the id of its capital. */
  capitals: z.record(isoSchema, idSchema),
  /** Role ("army") to country to the actor who holds it there. */
  roles: z.record(z.string(), z.record(isoSchema, idSchema)),
});

/** Holds from `from` to `until`, both days included; open where absent. */
export type DatedParent = { id: string; from?: string; until?: string };
export type PackPlace = {
  id: string;
  kind: PlaceKind;
  /** Official French name. */
  name: string;
  nameEn: string | null;
  /** ISO 3166-1 alpha-2, from the ancestors. */
  country: string;
  parents: DatedParent[];
  lat: number;
  lon: number;
  aliases: string[];
  since?: string;
  until?: string;
  /** The name is a common word or surname too ("Say", "Est", "Keïta"): it needs its sentence's support. */
  weak?: true;
};
export type PackZone = {
  id: string;
  /** What records call it, by the codebook. */
  name: string;
  nameEn: string | null;
  /** Where `name` is not the French one. */
  nameFr?: string;
  countries: string[];
  lat: number;
  lon: number;
  radiusKm: number;
  aliases: { en: string[]; fr: string[] };
  /** Ids of the areas it overlaps, in every map. */
  overlaps: string[];
};
export type PackActor = z.infer<typeof actorSchema>;
export type LooseWords = z.infer<typeof looseWordsSchema>;
export type Pack = z.infer<typeof packFileSchema> & {
  places: PackPlace[];
  zones: PackZone[];
  actors: PackActor[];
  /** Language ("en") to its loose words: a file words.<language>.json each. */
  words: Record<string, LooseWords[]>;
};

/** `2023-02-28`, but not `2023-02-30`. */
export function isCalendarDay(day: string): boolean {
  return DAY.test(day);
}
