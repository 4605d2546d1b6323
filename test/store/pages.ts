import type { Incident } from '../../src/model.ts';
import type { IncidentHit, IncidentKeys, IncidentQuery, Store } from '../../src/store/store.ts';
import { NOON } from './samples.ts';

export type Saved = { incident: Incident; keys: IncidentKeys };

/** The order of an answer: newest start first, undated last, then by id. */
export function inOrder(a: Incident, b: Incident): number {
  const [startA, startB] = [a.start ?? '', b.start ?? ''];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

export async function readPages(store: Store, query: IncidentQuery, size: number): Promise<IncidentHit[]> {
  const seen: IncidentHit[] = [];
  for (;;) {
    const last = seen.at(-1)?.incident;
    const after = last && { start: last.start, id: last.id };
    const page = await store.incidents.query({ ...query, limit: size, ...(after && { after }) });
    seen.push(...page);
    if (page.length < size) return seen;
  }
}

export async function saveAll(store: Store, saved: Saved[]): Promise<void> {
  for (const { incident, keys } of saved) await store.incidents.save(incident, keys, NOON);
}
