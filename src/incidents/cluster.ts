/** Reports to incidents, the same ones in whatever order the reports came. */
import type { Link, StoredReport } from '../model.ts';
import { widen, type Constraints } from './decisions.ts';
import type { Geography } from './geography.ts';
import { dayNumber, ENOUGH, matchReports, MOST_DAYS_APART, type Match } from './match.ts';
import { followVersions } from './versions.ts';

/** The reports of one incident, by id, and the pairs that joined them. */
export type Cluster = { reports: StoredReport[]; links: Link[] };

/**
 * Joins the surest pairs first, and two groups only where no report of the one contradicts a report of the other.
 * What people have decided comes before.
 */
export function clusterReports(
  reports: StoredReport[],
  geography: Geography,
  constraints: Constraints = NONE,
): Cluster[] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id));
  const match = (a: number, b: number) =>
    matchReports(sorted[Math.min(a, b)]!, sorted[Math.max(a, b)]!, geography);
  const decided = findDecided(sorted, constraints);
  const contradicts = judge(sorted, match, decided, followVersions(sorted, geography, constraints));
  const groups = new Map(sorted.map((_, index) => [index, [index]]));
  const links: Link[] = [];
  const join = (a: number, b: number, why: Pick<Link, 'score' | 'reasons'>) => {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    one.push(...other);
    for (const index of other) groups.set(index, one);
    links.push({ a: sorted[a]!.id, b: sorted[b]!.id, ...why });
  };
  for (const [a, b] of decided) join(a, b, { score: 1, reasons: ['joined by a person'] });
  for (const { a, b, score, reasons } of findPairs(sorted, match)) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other || one.some((x) => other.some((y) => contradicts(x, y)))) continue;
    join(a, b, { score, reasons });
  }
  const linksFrom = Map.groupBy(links, ({ a }) => a);
  return [...new Set(groups.values())]
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)
    .map((group) => {
      const together = group.map((index) => sorted[index]!);
      return { reports: together, links: together.flatMap(({ id }) => linksFrom.get(id) ?? []) };
    });
}

const NONE: Constraints = { together: [], areApart: () => false, areOne: () => false, hasApart: false };

/** Pairs of indices that people have joined, as a chain for each group of them. */
function findDecided(reports: StoredReport[], { together }: Constraints): [number, number][] {
  const indexOf = new Map(reports.map(({ id }, index) => [id, index]));
  return together.flatMap((ids) => {
    const [first, ...others] = ids.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b);
    return others.map((other): [number, number] => [first!, other]);
  });
}

/**
 * Whether two reports cannot be one event. A person who joins what contradicts (two villages, two days) has answered
 * that contradiction: between an account that goes with the one and an account that goes with the other it is none.
 */
function judge(
  reports: StoredReport[],
  match: (a: number, b: number) => Match,
  decided: [number, number][],
  constraints: Constraints,
): (a: number, b: number) => boolean {
  const areApart = rememberPairs((a, b) => match(a, b).apart, reports.length);
  const goesWith = (x: number, a: number) => x === a || !areApart(x, a);
  const isAnswered = (x: number, y: number) =>
    decided.some(([a, b]) => goesWith(x, a) && goesWith(y, b) && (x === a || y === b || areApart(a, b)));
  return (x, y) => {
    const [one, other] = [reports[x]!.id, reports[y]!.id];
    if (constraints.areApart(one, other)) return true;
    return areApart(x, y) && !constraints.areOne(one, other) && !isAnswered(x, y) && !isAnswered(y, x);
  };
}

/** Asks for each pair once, in whichever order it comes. */
function rememberPairs(
  ask: (a: number, b: number) => boolean,
  count: number,
): (a: number, b: number) => boolean {
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const key = low * count + high;
    const answer = known.get(key) ?? ask(low, high);
    known.set(key, answer);
    return answer;
  };
}

type Pair = { a: number; b: number; score: number; reasons: string[] };

/** Indices of the reports that are of one incident by themselves, the surest first; only near days are compared. */
function findPairs(reports: StoredReport[], match: (a: number, b: number) => Match): Pair[] {
  const dated = reports
    .flatMap((report, index) => {
      const { start, end } = widen(report);
      return start && end ? [{ index, start: dayNumber(start), end: dayNumber(end) }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const pairs: Pair[] = [];
  let open: typeof dated = [];
  for (const next of dated) {
    open = open.filter(({ end }) => next.start - end <= MOST_DAYS_APART);
    for (const { index } of open) {
      const { score, reasons } = match(index, next.index);
      const [a, b] = [Math.min(index, next.index), Math.max(index, next.index)];
      if (score >= ENOUGH) pairs.push({ a, b, score, reasons });
    }
    open.push(next);
  }
  // A copy of what a person has marked as no incident goes with that before an account of a true event draws it out.
  const isCopyOfNone = ({ a, b }: Pair) => reports[a]!.dismissed !== reports[b]!.dismissed;
  return pairs.sort(
    (one, other) =>
      Number(isCopyOfNone(other)) - Number(isCopyOfNone(one)) ||
      other.score - one.score ||
      one.a - other.a ||
      one.b - other.b,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
