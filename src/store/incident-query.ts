import type { Incident } from '../model.ts';
import { dayBefore } from './days.ts';
import { EVERY_INCIDENT, actorKey, placeKey } from './incident-keys.ts';
import type { IncidentHit, IncidentQuery } from './store.ts';
import type { Database } from './tables.ts';

/** An actor with fewer incidents than this is asked first; then at most so many are looked up by place. */
const RARE_ACTOR = 1_000;

/** Newest start first, then by id; undated ones last. */
export async function queryIncidents(db: Database, query: IncidentQuery): Promise<IncidentHit[]> {
  const place = query.region === undefined ? null : placeKey(query.region);
  const actor = query.actor === undefined ? null : actorKey(query.actor);
  const { eventType, since, until, minKilled, limit, after } = query;
  // The index is read in the order of one key; another key is looked up for each row of it. A country holds
  // half of all incidents, so its index is the wrong one to read for a group of which there are five.
  const actorFirst =
    actor !== null && (place === null || (await countUpTo(db, actor, RARE_ACTOR)) < RARE_ACTOR);
  const key = (actorFirst ? actor : place) ?? EVERY_INCIDENT;
  const other = actorFirst ? place : place && actor;

  let page = db
    .selectFrom('incidentIndex as found')
    .innerJoin('incidents', 'incidents.id', 'found.incidentId')
    .select(['found.inside', 'incidents.data'])
    .where('found.key', '=', key)
    .orderBy('found.startDay', 'desc')
    .orderBy('found.incidentId');
  if (other !== null) {
    page = page
      .innerJoin('incidentIndex as other', 'other.incidentId', 'found.incidentId')
      .where('other.key', '=', other)
      .$if(actorFirst, (rows) => rows.clearSelect().select(['other.inside', 'incidents.data']));
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

/** How many incidents the key finds, counted no further than `most`. */
async function countUpTo(db: Database, key: string, most: number): Promise<number> {
  const row = await db
    .selectFrom((from) =>
      from.selectFrom('incidentIndex').select('incidentId').where('key', '=', key).limit(most).as('some'),
    )
    .select(db.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
