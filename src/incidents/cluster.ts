/** Reports to incidents, the same ones in whatever order the reports came. */
import type { StoredReport } from '../model.ts';
import type { Geography } from './geography.ts';
import { dayNumber, ENOUGH, matchReports, MOST_DAYS_APART, type Match } from './match.ts';

/**
 * Joins the surest pairs first, and two groups only where no report of the one contradicts a report of the other.
 * Groups and the reports in them are ordered by report id.
 */
export function clusterReports(reports: StoredReport[], geography: Geography): StoredReport[][] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id));
  const match = (a: number, b: number) =>
    matchReports(sorted[Math.min(a, b)]!, sorted[Math.max(a, b)]!, geography);
  const known = new Map<number, boolean>();
  const areApart = (a: number, b: number): boolean => {
    const key = Math.min(a, b) * sorted.length + Math.max(a, b);
    const answer = known.get(key) ?? match(a, b).apart;
    known.set(key, answer);
    return answer;
  };
  const groups = sorted.map((_, index) => [index]);
  const groupOf = sorted.map((_, index) => index);
  for (const { a, b } of findPairs(sorted, match)) {
    const [one, other] = [groups[groupOf[a]!]!, groups[groupOf[b]!]!];
    if (one === other) continue;
    const contradicted = one.some((x) => other.some((y) => areApart(x, y)));
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

type Pair = { a: number; b: number; score: number };

/** Indices of the reports that are of one incident by themselves, the surest first; only near days are compared. */
function findPairs(reports: StoredReport[], match: (a: number, b: number) => Match): Pair[] {
  const dated = reports
    .flatMap(({ start, end }, index) =>
      start && end ? [{ index, start: dayNumber(start), end: dayNumber(end) }] : [],
    )
    .sort((one, other) => one.start - other.start);
  const pairs: Pair[] = [];
  let open: typeof dated = [];
  for (const next of dated) {
    open = open.filter(({ end }) => next.start - end <= MOST_DAYS_APART);
    for (const { index } of open) {
      const { score } = match(index, next.index);
      const [a, b] = [Math.min(index, next.index), Math.max(index, next.index)];
      if (score >= ENOUGH) pairs.push({ a, b, score });
    }
    open.push(next);
  }
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
