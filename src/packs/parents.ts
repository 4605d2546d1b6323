import { isCalendarDay } from './schema.ts';
import type { DatedParent } from './schema.ts';

/**
 * `id`, `id@2023-03-13..`, `id@..2023-03-12` or `id@A..B`, several of them separated by `|`, to dated parents.
 * What cannot be read is told in `mistakes`.
 */
export function parseParents(cell: string): { parents: DatedParent[]; mistakes: string[] } {
  const parents: DatedParent[] = [];
  const mistakes: string[] = [];
  for (const part of cell.split('|').filter((text) => text !== '')) {
    const match = /^([a-z0-9-]+)(?:@(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?)?$/.exec(part);
    const [, id, from, until] = match ?? [];
    const badDay = [from, until].find((day) => day !== undefined && !isCalendarDay(day));
    if (id === undefined) mistakes.push(`"${part}" is not of the form id or id@YYYY-MM-DD..YYYY-MM-DD`);
    else if (badDay !== undefined) mistakes.push(`"${part}" names a day that does not exist`);
    else if (from !== undefined && until !== undefined && from > until) {
      mistakes.push(`"${part}" ends before it begins`);
    } else parents.push({ id, ...(from ? { from } : {}), ...(until ? { until } : {}) });
  }
  return { parents, mistakes };
}
