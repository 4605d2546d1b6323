/** Which report of an article read again is which of those that it had: decisions and incidents hang on them. */
import type { Report } from '../model.ts';

/** Less in common than this, and it is another event: the type alone, or the place alone. */
const ENOUGH = 3;

/** For each report of `after` the index of the one in `before` that it is, null where it is new. Each is taken once. */
export function alignReports(before: Report[], after: Report[]): (number | null)[] {
  const pairs = after
    .flatMap((now, to) => before.map((then, from) => ({ from, to, score: likeness(then, now) })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.to - b.to || a.from - b.from);
  const found = after.map((): number | null => null);
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (found[to] !== null || taken.has(from)) continue;
    found[to] = from;
    taken.add(from);
  }
  return found;
}

function likeness(then: Report, now: Report): number {
  const agreements = [
    { of: then.subEventType === now.subEventType, points: 1 },
    { of: then.eventType === now.eventType, points: 1 },
    { of: then.place.name === now.place.name, points: 2 },
    { of: then.start === now.start && then.end === now.end, points: 2 },
    { of: then.main && now.main, points: 1 },
    { of: shareWords(then, now), points: 2 },
  ];
  return agreements.reduce((sum, { of, points }) => sum + (of ? points : 0), 0);
}

/** The same words of the text say what happened. */
function shareWords(then: Report, now: Report): boolean {
  const actsOf = (report: Report) =>
    report.evidence.filter(({ field }) => field === 'subEventType').map(({ span }) => span);
  return actsOf(then).some(([start, end]) =>
    actsOf(now).some(([from, until]) => start < until && from < end),
  );
}
