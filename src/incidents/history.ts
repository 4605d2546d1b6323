/** What a new revision of an incident changes. */
import type { Change, Incident } from '../model.ts';
import type { MergedRecord } from './merge.ts';

/** Lists of which things come and go; all else changes as a whole. */
const LISTS = ['otherPlaces', 'actors', 'claims', 'sources', 'disputed'] as const;
const WHOLE = [
  'kind',
  'eventType',
  'subEventType',
  'start',
  'end',
  'datePrecision',
  'dateFrom',
  'place',
  'killed',
  'severity',
  'confidence',
  'origins',
  'reliability',
  'credibility',
  'retracted',
  'summary',
] as const;

/** Field by field, in the order of the record; nothing where the two say the same. */
export function findChanges(before: Incident, after: MergedRecord): Change[] {
  const whole = WHOLE.flatMap((field): Change[] => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
  const lists = LISTS.flatMap((field): Change[] => {
    const [had, has] = [before[field] ?? [], after[field] ?? []].map(
      (list) => new Map(list.map((item) => [keyOf(withoutOrigin(item)), item as unknown])),
    );
    const added = [...has!].flatMap(([key, item]) => (had!.has(key) ? [] : [item]));
    const removed = [...had!].flatMap(([key, item]) => (has!.has(key) ? [] : [item]));
    return added.length + removed.length > 0 ? [{ field, added, removed }] : [];
  });
  return [...whole, ...lists];
}

/** Origins are counted anew with every account: a source of before that is now of the second is no other source. */
function withoutOrigin(item: unknown): unknown {
  return item !== null && typeof item === 'object' ? { ...item, origin: undefined } : item;
}

function isSame(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b);
}

/** The same for two values that say the same, whatever the order of their keys. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
