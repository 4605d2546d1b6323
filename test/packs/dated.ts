import type { PackPlace } from '../../src/packs/schema.ts';

/** Whether something dated from `from` to `until`, both included and open where absent, holds on a day. */
export function holdsOn(dated: { from?: string; until?: string }, day: string): boolean {
  return (dated.from === undefined || dated.from <= day) && (dated.until === undefined || day <= dated.until);
}

/** Whether a place existed on a day. */
export function existsOn(place: Pick<PackPlace, 'since' | 'until'>, day: string): boolean {
  return (
    (place.since === undefined || place.since <= day) && (place.until === undefined || day <= place.until)
  );
}

/** The place itself and its ancestors on a day, nearest first; empty where the id is unknown. */
export function ancestorsOn(places: Map<string, PackPlace>, id: string, day: string): PackPlace[] {
  const place = places.get(id);
  if (!place) return [];
  const parent = place.parents.find((dated) => holdsOn(dated, day));
  return parent ? [place, ...ancestorsOn(places, parent.id, day)] : [place];
}
