import { type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Incident } from '../model.ts';
import { dayBefore } from './days.ts';
import { EVERY_INCIDENT, actorKey, placeKey } from './incident-keys.ts';
import { FEW, findFewest, findSeeks } from './incident-seeks.ts';
import type { IncidentHit, IncidentQuery } from './store.ts';
import type { Database, Tables } from './tables.ts';

/** Newest start first, then by id; undated ones last. */
export async function queryIncidents(db: Database, query: IncidentQuery): Promise<IncidentHit[]> {
  const { region, eventType, subEventType, precisions, since, until, minKilled, limit, after } = query;
  const seeks = findSeeks(db, query);
  if (seeks === null) return [];
  const regionKey = region === undefined ? null : placeKey(region);
  // Few incidents are sorted; of many the index is read in its order, each held against the rest of the query.
  const fewest = await findFewest(db, seeks);
  const [first, second] = fewest ? keysOf(query) : await orderKeys(db, query);
  let page = db
    .selectFrom('incidentIndex as found')
    .innerJoin('incidents', 'incidents.id', 'found.incidentId')
    .select((found) => [
      'incidents.data',
      (second !== undefined && second === regionKey ? findRow(found, second) : found.ref('found.inside')).as(
        'inside',
      ),
    ])
    // As an expression it keeps SQLite from reading the index of the key, be the incidents ever so few.
    .where(fewest ? sql`found.key || ''` : 'found.key', '=', first)
    .orderBy('found.startDay', 'desc')
    .orderBy('found.incidentId');
  if (second !== undefined) page = page.where((found) => found.exists(findRow(found, second)));
  for (const seek of seeks) {
    page =
      seek === fewest ? page.where(sql<SqlBool>`found.incident_id in (${seek.ids})`) : page.where(seek.holds);
  }
  if (eventType !== undefined) page = page.where('found.eventType', '=', eventType);
  if (subEventType !== undefined) page = page.where('found.subEventType', '=', subEventType);
  if (precisions !== undefined) page = page.where('found.precision', 'in', precisions);
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

type Page = ExpressionBuilder<Tables & { found: Tables['incidentIndex'] }, 'found'>;

/** The row of another key for the incident of the row `found`. */
function findRow(found: Page, key: string) {
  return found
    .selectFrom('incidentIndex as row')
    .select('row.inside')
    .whereRef('row.incidentId', '=', 'found.incidentId')
    .where('row.key', '=', key);
}

/** Days: an incident that touches a day starts at most this long before it, which bounds the index. */
async function findLongestSpan(db: Database): Promise<number> {
  const row = await db.selectFrom('incidents').select(db.fn.max('spanDays').as('days')).executeTakeFirst();
  return row?.days ?? 0;
}

/** The key whose rows an answer is made of, and the one that each of its incidents must have too. */
function keysOf({ region, actor }: IncidentQuery): [string, string?] {
  if (region !== undefined)
    return actor === undefined ? [placeKey(region)] : [placeKey(region), actorKey(actor)];
  return [actor === undefined ? EVERY_INCIDENT : actorKey(actor)];
}

/**
 * The one to read in its order goes first. A country holds half of all incidents, so its index is the wrong one to
 * read for an actor of whom there are five.
 */
async function orderKeys(db: Database, query: IncidentQuery): Promise<[string, string?]> {
  const [first, second] = keysOf(query);
  if (second === undefined) return [first];
  const isCommon = await db
    .selectFrom('incidentIndex')
    .select('incidentId')
    .where('key', '=', second)
    .limit(1)
    .offset(FEW - 1)
    .executeTakeFirst();
  return isCommon ? [first, second] : [second, first];
}
