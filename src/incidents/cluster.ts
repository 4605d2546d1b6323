/** Reports to incidents, the same ones in whatever order the reports came. */
import type { StoredReport } from '../model.ts';
import type { Geography } from './geography.ts';
import { ENOUGH, matchReports } from './match.ts';

/**
 * Joins the surest pairs first, and two groups only where no report of the one contradicts a report of the other.
 * Groups and the reports in them are ordered by report id.
 */
export function clusterReports(reports: StoredReport[], geography: Geography): StoredReport[][] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id));
  const apart = new Set<string>();
  const pairs: { a: number; b: number; score: number }[] = [];
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      const match = matchReports(sorted[a]!, sorted[b]!, geography);
      if (match.apart) apart.add(`${a}/${b}`);
      else if (match.score >= ENOUGH) pairs.push({ a, b, score: match.score });
    }
  }
  pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const groups = sorted.map((_, index) => [index]);
  const groupOf = sorted.map((_, index) => index);
  for (const { a, b } of pairs) {
    const [one, other] = [groups[groupOf[a]!]!, groups[groupOf[b]!]!];
    if (one === other) continue;
    const contradicted = one.some((x) => other.some((y) => apart.has(x < y ? `${x}/${y}` : `${y}/${x}`)));
    if (contradicted) continue;
    const from = groupOf[b]!;
    one.push(...other);
    for (const index of other) groupOf[index] = groupOf[a]!;
    groups[from] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y).map((index) => sorted[index]!))
    .sort((x, y) => compare(x[0]!.id, y[0]!.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
