/** What queries find an incident by, beside the incident itself. */
import { findIncidentWords, findPoints } from '../incident-search.ts';
import type { Incident } from '../model.ts';
import { EVERY_INCIDENT, actorKey, placeKey } from './incident-keys.ts';
import type { IncidentKeys } from './store.ts';
import type { Database } from './tables.ts';

/** Replaces all that it was found by before. */
export async function indexIncident(db: Database, incident: Incident, keys: IncidentKeys): Promise<void> {
  await removeFromIndex(db, incident.id);
  // What has been retracted stays on record, and no query finds it.
  if (incident.retracted) return;
  const { incidentIndex, incidentPoints, incidentWords } = toIndexRows(incident, keys);
  await db.insertInto('incidentIndex').values(incidentIndex).execute();
  if (incidentPoints.length > 0) await db.insertInto('incidentPoints').values(incidentPoints).execute();
  await db.insertInto('incidentWords').values(incidentWords).execute();
}

/** The rows of an incident in each table that queries read. */
export function toIndexRows(incident: Incident, keys: IncidentKeys) {
  const incidentId = incident.id;
  return {
    incidentIndex: [...collectKeys(keys)].map(([key, inside]) => ({
      key,
      incidentId,
      inside,
      startDay: incident.start ?? '',
      endDay: incident.end ?? incident.start ?? '',
      killedBest: incident.killed.best,
      eventType: incident.eventType,
      subEventType: incident.subEventType,
      precision: incident.place.precision,
    })),
    incidentPoints: findPoints(incident).map((point) => ({ incidentId, ...point })),
    incidentWords: [{ incidentId, words: findIncidentWords(incident).join(' ') }],
  };
}

export async function removeFromIndex(db: Database, incidentId: string): Promise<void> {
  for (const table of ['incidentIndex', 'incidentPoints', 'incidentWords'] as const)
    await db.deleteFrom(table).where('incidentId', '=', incidentId).execute();
}

/** Each key once, with 1 where the incident lies inside: an inside outdoes an overlap of the same place. */
function collectKeys(keys: IncidentKeys): Map<string, number> {
  const collected = new Map([[EVERY_INCIDENT, 1]]);
  for (const { place, match } of keys.places) {
    const key = placeKey(place);
    if (match === 'inside' || !collected.has(key)) collected.set(key, match === 'inside' ? 1 : 0);
  }
  for (const actor of keys.actors) collected.set(actorKey(actor), 1);
  return collected;
}
