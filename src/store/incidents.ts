import type { Incident } from '../model.ts';
import { daysBetween } from './days.ts';
import { indexIncident, removeFromIndex } from './incident-index.ts';
import { EVERY_INCIDENT } from './incident-keys.ts';
import { queryIncidents } from './incident-query.ts';
import type { IncidentKeys, Store } from './store.ts';
import type { Database } from './tables.ts';
import type { Atomically } from './transactions.ts';

export function incidentsOf(db: Database, atomically: Atomically): Store['incidents'] {
  return {
    async find(id) {
      const row = await db
        .selectFrom('incidents as asked')
        .innerJoin('incidents as living', (join) =>
          join.on((on) => on('living.id', '=', on.fn.coalesce('asked.mergedInto', 'asked.id'))),
        )
        .select('living.data')
        .where('asked.id', '=', id)
        .executeTakeFirst();
      return row ? (JSON.parse(row.data) as Incident) : null;
    },
    save: (incident, keys, at) => atomically((trx) => saveIncident(trx, incident, keys, at)),
    mergeInto: (id, into, at) => atomically((trx) => mergeIncident(trx, id, into, at)),
    async findAsWas(id) {
      const row = await db.selectFrom('incidents').select('data').where('id', '=', id).executeTakeFirst();
      return row ? (JSON.parse(row.data) as Incident) : null;
    },
    query: (query) => queryIncidents(db, query),
    async count() {
      const row = await db
        .selectFrom('incidentIndex')
        .select(db.fn.countAll().as('count'))
        .where('key', '=', EVERY_INCIDENT)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    saveLinks: (incidentId, links) =>
      atomically(async (trx) => {
        await trx.deleteFrom('links').where('incidentId', '=', incidentId).execute();
        if (links.length === 0) return;
        const rows = links.map((link) => ({ ...link, incidentId, reasons: JSON.stringify(link.reasons) }));
        await trx.insertInto('links').values(rows).execute();
      }),
    async findLinks(incidentId) {
      const rows = await db
        .selectFrom('links')
        .select(['a', 'b', 'score', 'reasons'])
        .where('incidentId', '=', incidentId)
        .orderBy('a')
        .orderBy('b')
        .execute();
      return rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as string[] }));
    },
  };
}

async function saveIncident(db: Database, incident: Incident, keys: IncidentKeys, at: string): Promise<void> {
  const row = {
    revision: incident.revision,
    spanDays: daysBetween(incident.start, incident.end),
    updatedAt: at,
    // Saving an incident that had gone into another brings it back.
    mergedInto: null,
    mergedAt: null,
    data: JSON.stringify(incident),
  };
  await db
    .insertInto('incidents')
    .values({ id: incident.id, createdAt: at, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();

  await indexIncident(db, incident, keys);
}

async function mergeIncident(db: Database, id: string, into: string, at: string): Promise<void> {
  const target = await db
    .selectFrom('incidents')
    .select(['id', 'mergedInto'])
    .where('id', '=', into)
    .executeTakeFirst();
  if (!target) throw new Error(`Incident ${id} cannot go into ${into}: there is no incident ${into}.`);
  const living = target.mergedInto ?? target.id;
  if (living === id) throw new Error(`Incident ${id} cannot go into itself (asked for ${into}).`);

  const merged = { mergedInto: living, mergedAt: at };
  const { numUpdatedRows } = await db
    .updateTable('incidents')
    .set(merged)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new Error(`Incident ${id} cannot go into ${into}: there is no incident ${id}.`);
  // What went into it before goes on to the same place, so that one step always leads to the living one.
  await db.updateTable('incidents').set({ mergedInto: living }).where('mergedInto', '=', id).execute();
  await db.updateTable('reports').set({ incidentId: living }).where('incidentId', '=', id).execute();
  await removeFromIndex(db, id);
  await db.deleteFrom('links').where('incidentId', '=', id).execute();
}
