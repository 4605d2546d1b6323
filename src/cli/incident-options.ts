/** The options of `npm run -s incidents` to a query. */
import { EVENT_TYPES, placePrecisionSchema, type PlacePrecision } from '../model.ts';
import type { Knowledge } from '../nlp/knowledge.ts';
import { parseDay } from '../nlp/dates/days.ts';
import { precisionOf } from '../nlp/places/gazetteer.ts';
import { createLookup, type Resolved } from '../nlp/places/lookup.ts';
import type { IncidentQuery } from '../store/store.ts';
import { UsageError } from './run.ts';

export const QUERY_OPTIONS = {
  actor: { type: 'string' },
  type: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  'min-killed': { type: 'string' },
  near: { type: 'string' },
  radius: { type: 'string' },
  text: { type: 'string' },
  'sub-type': { type: 'string' },
  precision: { type: 'string' },
} as const;
type Values = { [option in keyof typeof QUERY_OPTIONS]?: string };

/** Where `--radius` is not given: as far as two accounts of one event may lie apart. */
const RADIUS_KM = 25;

/** @throws UsageError that names the option and what it takes */
export function parseQuery(region: string, values: Values, knowledge: Knowledge): IncidentQuery {
  const lookup = createLookup(knowledge);
  const { actor, type, since, until, near, radius, text, precision } = values;
  const [subType, minKilled] = [values['sub-type'], values['min-killed']];
  if (radius !== undefined && near === undefined) throw new UsageError('--radius goes with --near PLACE');
  return {
    ...(region !== '' && { region: wanted(lookup.resolveRegion(region, 'en'), 'region', region) }),
    ...(actor !== undefined && { actor: wanted(lookup.resolveActor(actor, 'en'), 'actor', actor) }),
    ...(type !== undefined && { eventType: wantedType(type) }),
    ...(subType !== undefined && { subEventType: wantedSubType(subType) }),
    ...(since !== undefined && { since: wantedDay('--since', since) }),
    ...(until !== undefined && { until: wantedDay('--until', until) }),
    ...(minKilled !== undefined && { minKilled: wantedNumber('--min-killed', minKilled) }),
    ...(near !== undefined && {
      near: {
        ...wantedPosition(near, lookup, knowledge),
        km: radius === undefined ? RADIUS_KM : wantedNumber('--radius', radius),
      },
    }),
    ...(text !== undefined && { text }),
    ...(precision !== undefined && { precisions: wantedPrecisions(precision) }),
  };
}

function wanted(resolved: Resolved, what: string, text: string): string {
  if (resolved.found) return resolved.found.id;
  const nearest = resolved.nearest.map((choice) => choice.label).join('; ');
  throw new UsageError(`there is no ${what} "${text}"${nearest ? `; did you mean: ${nearest}` : ''}`);
}

function wantedType(text: string): string {
  const found = Object.entries(EVENT_TYPES).find(([type, subs]) => [type, ...subs].some(isCalled(text)));
  if (!found) throw new UsageError(`--type ${text}: not one of ${Object.keys(EVENT_TYPES).join(', ')}`);
  return found[0];
}

function wantedSubType(text: string): string {
  const all: string[] = Object.values(EVENT_TYPES).flat();
  const found = all.find(isCalled(text));
  if (found === undefined) throw new UsageError(`--sub-type ${text}: not one of ${all.join(', ')}`);
  return found;
}

const isCalled = (text: string) => (name: string) => name.toLowerCase() === text.toLowerCase();

function wantedDay(option: string, text: string): string {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  const found =
    year !== undefined && month !== undefined && day !== undefined ? parseDay(year, month, day) : null;
  if (!found) throw new UsageError(`${option} ${text}: not a day such as 2024-08-25`);
  return found;
}

function wantedNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} ${text}: not a whole number`);
  return Number(text);
}

/** A village by its name, or "16.27,-0.04". */
function wantedPosition(
  text: string,
  lookup: ReturnType<typeof createLookup>,
  { gazetteer }: Knowledge,
): { lat: number; lon: number } {
  const [lat, lon] = (/^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? []).slice(1).map(Number);
  if (lat !== undefined && lon !== undefined) {
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      throw new UsageError(`--near ${text}: no latitude, longitude`);
    return { lat, lon };
  }
  const named = gazetteer.places.get(wanted(lookup.resolveRegion(text, 'en'), 'place', text));
  // "Gao" is a region first of all; what is near it is near the town.
  const place = lookup
    .suggestRegions(text, 'en')
    .map(({ id }) => gazetteer.places.get(id))
    .concat(named)
    .find((one) => one && one.name === named?.name && precisionOf(one.kind) === 'place');
  if (!place || place.lat === null || place.lon === null)
    throw new UsageError(`--near ${text}: an area, or of unknown position; name a village or give LAT,LON`);
  return { lat: place.lat, lon: place.lon };
}

function wantedPrecisions(text: string): PlacePrecision[] {
  return text.split(',').map((one) => {
    const { success, data } = placePrecisionSchema.safeParse(one.trim().toLowerCase());
    if (!success)
      throw new UsageError(`--precision ${one}: not one of ${placePrecisionSchema.options.join(', ')}`);
    return data;
  });
}
