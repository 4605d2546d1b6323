import type { Incident } from '../model.ts';
import { dayBefore } from './days.ts';
import { EVERY_INCIDENT, actorKey, placeKey } from './incident-keys.ts';
import type { IncidentHit, IncidentQuery } from './store.ts';
import type { Database } from './tables.ts';

/** Newest start first, then by id; undated ones last. */
export async function queryIncidents(db: Database, query: IncidentQuery): Promise<IncidentHit[]> {
  const place = query.region === undefined ? null : placeKey(query.region);
  const actor = query.actor === undefined ? null : actorKey(query.actor);
  const key = place ?? actor ?? EVERY_INCIDENT;
  const { eventType, since, until, minKilled, limit, after } = query;

  let page = db
    .selectFrom('incidentIndex as found')
    .innerJoin('incidents', 'incidents.id', 'found.incidentId')
    .select(['found.inside', 'incidents.data'])
    .where('found.key', '=', key)
    .orderBy('found.startDay', 'desc')
    .orderBy('found.incidentId');
  if (place !== null && actor !== null) {
    page = page.where((where) =>
      where.exists(
        where
          .selectFrom('incidentIndex as other')
          .select('other.key')
          .whereRef('other.incidentId', '=', 'found.incidentId')
          .where('other.key', '=', actor),
      ),
    );
  }
  if (eventType !== undefined) page = page.where('found.eventType', '=', eventType);
  if (minKilled !== undefined) page = page.where('found.killedBest', '>=', minKilled);
  if (until !== undefined) page = page.where('found.startDay', '<=', until).where('found.startDay', '>', '');
  if (since !== undefined) {
    page = page
      .where('found.endDay', '>=', since)
      .where('found.startDay', '>=', dayBefore(since, await findLongestSpan(db)));
  }
  if (after !== undefined) {
    const start = after.start ?? '';
    page = page
      .where('found.startDay', '<=', start)
      .where((where) =>
        where.or([where('found.startDay', '<', start), where('found.incidentId', '>', after.id)]),
      );
  }
  if (limit !== undefined) page = page.limit(limit);

  const rows = await page.execute();
  return rows.map(({ inside, data }) => {
    const incident = JSON.parse(data) as Incident;
    return place === null ? { incident } : { incident, match: inside ? 'inside' : 'overlaps' };
  });
}

/** Days: an incident that touches a day starts at most this long before it, which bounds the index. */
async function findLongestSpan(db: Database): Promise<number> {
  const row = await db.selectFrom('incidents').select(db.fn.max('spanDays').as('days')).executeTakeFirst();
  return row?.days ?? 0;
}
