/** One change of a record in one line. */
import type { Change } from '../model.ts';

export function renderChange(change: Change): string {
  if ('added' in change) {
    const [added, removed] = [change.added, change.removed].map((list) => list.map(name).join(', '));
    return `${change.field}:${added ? ` + ${added}` : ''}${removed ? ` - ${removed}` : ''}`;
  }
  return `${change.field}: ${name(change.from)} -> ${name(change.to)}`;
}

/** The shortest that tells one value from another of its kind. */
function name(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value ?? 'none');
  const named = value as Record<string, unknown>;
  if ('low' in named) return `${String(named['low'])}-${String(named['best'])}-${String(named['high'])}`;
  for (const key of ['wording', 'article', 'name']) if (typeof named[key] === 'string') return named[key];
  return JSON.stringify(value);
}
