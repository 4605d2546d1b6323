import type { Incident } from '../model.ts';
import { dayBefore } from './days.ts';
import { EVERY_INCIDENT, actorKey, placeKey } from './incident-keys.ts';
import type { IncidentHit, IncidentQuery } from './store.ts';
import type { Database } from './tables.ts';

/** An actor with fewer incidents than this is read first, and its incidents looked up by place. */
const RARE_ACTOR = 1_000;

/** Newest start first, then by id; undated ones last. */
export async function queryIncidents(db: Database, query: IncidentQuery): Promise<IncidentHit[]> {
  const { region, eventType, since, until, minKilled, limit, after } = query;
  const [first, second] = await orderKeys(db, query);

  let page = db
    .selectFrom('incidentIndex as found')
    .innerJoin('incidents', 'incidents.id', 'found.incidentId')
    .select(['incidents.data', 'found.inside'])
    .where('found.key', '=', first)
    .orderBy('found.startDay', 'desc')
    .orderBy('found.incidentId');
  if (second !== undefined) {
    // Both rows say the same but for `inside`, which is 1 on the actor's: the place's is the smaller.
    page = page
      .innerJoin('incidentIndex as other', 'other.incidentId', 'found.incidentId')
      .where('other.key', '=', second)
      .clearSelect()
      .select((select) => [
        'incidents.data',
        select('found.inside', '*', select.ref('other.inside')).as('inside'),
      ]);
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
    return region === undefined ? { incident } : { incident, match: inside ? 'inside' : 'overlaps' };
  });
}

/** Days: an incident that touches a day starts at most this long before it, which bounds the index. */
async function findLongestSpan(db: Database): Promise<number> {
  const row = await db.selectFrom('incidents').select(db.fn.max('spanDays').as('days')).executeTakeFirst();
  return row?.days ?? 0;
}

/**
 * The key whose index is read in its order, and the key that each row of it must have too. A country holds
 * half of all incidents, so its index is the wrong one to read for an actor of whom there are five.
 */
async function orderKeys(db: Database, { region, actor }: IncidentQuery): Promise<[string, string?]> {
  if (actor === undefined) return [region === undefined ? EVERY_INCIDENT : placeKey(region)];
  if (region === undefined) return [actorKey(actor)];
  const isCommon = await db
    .selectFrom('incidentIndex')
    .select('incidentId')
    .where('key', '=', actorKey(actor))
    .limit(1)
    .offset(RARE_ACTOR - 1)
    .executeTakeFirst();
  return isCommon ? [placeKey(region), actorKey(actor)] : [actorKey(actor), placeKey(region)];
}
