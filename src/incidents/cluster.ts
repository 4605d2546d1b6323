/** Reports to incidents, the same ones in whatever order the reports came. */
import type { StoredReport } from '../model.ts';
import type { Geography } from './geography.ts';
import { dayNumber, ENOUGH, matchReports, MOST_DAYS_APART } from './match.ts';

/**
 * Joins the surest pairs first, and two groups only where no report of the one contradicts a report of the other.
 * Groups and the reports in them are ordered by report id.
 */
export function clusterReports(reports: StoredReport[], geography: Geography): StoredReport[][] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id));
  const match = (a: number, b: number) => matchReports(sorted[a]!, sorted[b]!, geography);
  const pairs = findNeighbours(sorted)
    .map(([a, b]) => ({ a, b, score: match(a, b).score }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  const known = new Map<number, boolean>();
  const areApart = (x: number, y: number): boolean => {
    const key = Math.min(x, y) * sorted.length + Math.max(x, y);
    const answer = known.get(key) ?? match(Math.min(x, y), Math.max(x, y)).apart;
    known.set(key, answer);
    return answer;
  };
  const groups = sorted.map((_, index) => [index]);
  const groupOf = sorted.map((_, index) => index);
  for (const { a, b } of pairs) {
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

/** The pairs whose days are near enough for one incident, each with the lower index first. */
function findNeighbours(reports: StoredReport[]): [number, number][] {
  const dated = reports
    .flatMap(({ start, end }, index) =>
      start && end ? [{ index, start: dayNumber(start), end: dayNumber(end) }] : [],
    )
    .sort((a, b) => a.start - b.start);
  const pairs: [number, number][] = [];
  let open: typeof dated = [];
  for (const next of dated) {
    open = open.filter(({ end }) => next.start - end <= MOST_DAYS_APART);
    for (const { index } of open) pairs.push([Math.min(index, next.index), Math.max(index, next.index)]);
    open.push(next);
  }
  return pairs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
