import type { Cause, Change } from '../model.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';

export function historyOf(db: Database): Store['history'] {
  return {
    async add({ cause, changes, ...revision }) {
      await db
        .insertInto('revisions')
        .values({ ...revision, cause: JSON.stringify(cause), changes: JSON.stringify(changes) })
        .execute();
    },
    async list(incidentId) {
      const rows = await db
        .selectFrom('revisions')
        .selectAll()
        .where('incidentId', '=', incidentId)
        .orderBy('revision')
        .execute();
      return rows.map((row) => ({
        ...row,
        cause: JSON.parse(row.cause) as Cause,
        changes: JSON.parse(row.changes) as Change[],
      }));
    },
  };
}
