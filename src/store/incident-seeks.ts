/** What an incident is found by that no key says: a distance, and free text. */
import { PostgresAdapter, type RawBuilder, sql, type SqlBool } from 'kysely';
import { fromCentre, underGround } from '../distance.ts';
import { findWords } from '../incident-search.ts';
import type { IncidentQuery } from './store.ts';
import type { Database } from './tables.ts';

/** So few incidents are all read and then sorted. */
export const FEW = 3_000;

export type Seek = {
  /** Ids of incidents, some of them more than once; in no order. */
  ids: RawBuilder<{ incident_id: string }>;
  /** Whether that of the row `found` is one of them. */
  holds: RawBuilder<SqlBool>;
};

/** null where the query asks for what no incident can have. */
export function findSeeks(db: Database, { near, text }: IncidentQuery): Seek[] | null {
  const words = text === undefined ? null : findWords(text);
  if (words?.length === 0) return null;
  return [...(near ? [seekNear(near)] : []), ...(words ? [seekWords(db, words)] : [])];
}

/** The one that finds the fewest, if they are few; else null. */
export async function findFewest(db: Database, seeks: Seek[]): Promise<Seek | null> {
  let fewest: { seek: Seek; found: number } | null = null;
  for (const seek of seeks) {
    const counted = sql<{ found: number }>`select count(*) as found from (${seek.ids} limit ${FEW}) as seen`;
    const found = Number((await counted.execute(db)).rows[0]?.found);
    if (found < (fewest?.found ?? FEW)) fewest = { seek, found };
  }
  return fewest?.seek ?? null;
}

function seekNear({ lat, lon, km }: NonNullable<IncidentQuery['near']>): Seek {
  const [x, y, z] = fromCentre({ lat, lon })!;
  const most = underGround(km);
  const isNear = sql`z between ${z - most} and ${z + most}
    and (x - ${x}) * (x - ${x}) + (y - ${y}) * (y - ${y}) + (z - ${z}) * (z - ${z}) <= ${most * most}`;
  return {
    ids: sql`select incident_id from incident_points where ${isNear}`,
    holds: sql`exists (select 1 from incident_points where incident_id = found.incident_id and ${isNear})`,
  };
}

/** The words hold letters and digits alone, so that nothing of them can be syntax. */
function seekWords(db: Database, words: string[]): Seek {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const hasAll = sql`string_to_array(words, ' ') @> string_to_array(${words.join(' ')}, ' ')`;
    return {
      ids: sql`select incident_id from incident_words where ${hasAll}`,
      holds: sql`exists (select 1 from incident_words where incident_id = found.incident_id and ${hasAll})`,
    };
  }
  const hasAll = sql`incident_words_index match ${words.map((word) => `"${word}"`).join(' ')}`;
  return {
    // "Cross" reads the words first, row by row, until there are enough.
    ids: sql`select incident_id from incident_words_index
      cross join incident_words on number = incident_words_index.rowid where ${hasAll}`,
    // A look into the full-text index costs far more for each row than its words do.
    holds: sql`exists (select 1 from incident_words where incident_id = found.incident_id and not exists
      (select 1 from json_each(${JSON.stringify(words)}) where instr(' ' || words || ' ', ' ' || value || ' ') = 0))`,
  };
}
