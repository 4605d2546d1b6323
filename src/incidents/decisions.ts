/** What people have decided, as it bears on reports and on how they group. */
import type { CorrectedField, Correction, Decision, Report, StoredReport } from '../model.ts';

/** Which reports are one event and which are not, by decision. */
export type Constraints = {
  /** Groups that stay together whatever they say, each of two ids or more. */
  together: string[][];
  /** Whether two reports may never be one incident. */
  areApart(a: string, b: string): boolean;
  /** Whether a person has said of two reports that they are of one incident, whatever speaks against it. */
  areOne(a: string, b: string): boolean;
  /** Whether there is any pair that is apart. */
  hasApart: boolean;
};

/**
 * A merge joins the reports that its incidents stand for, and answers whatever their others say against one another;
 * what else belongs to each is the matcher's. Of two decisions about one pair the later holds; those that were undone
 * count for nothing.
 */
export function findConstraints(decisions: Decision[]): Constraints {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string) => groups.get(id) ?? new Set([id]);
  const apart = new Set<string>();
  const one = new Set<string>();
  const areApart = (a: string, b: string) => apart.has(pairKey(a, b));
  const join = (a: string, b: string) => {
    const [these, those] = [groupOf(a), groupOf(b)];
    if (these === those || [...these].some((x) => [...those].some((y) => areApart(x, y)))) return;
    const joined = new Set([...these, ...those]);
    for (const id of joined) groups.set(id, joined);
  };
  for (const decision of inForce(decisions).toReversed()) {
    if (decision.kind === 'merge') {
      const [first, ...others] = decision.incidents;
      for (const other of others) join(first![0]!, other[0]!);
      for (const [a, b] of crossPairs(decision.incidents)) one.add(pairKey(a, b));
    }
    if (decision.kind === 'split') {
      for (const [a, b] of crossPairs([decision.stay, decision.leave]))
        if (!groupOf(a).has(b) && !one.has(pairKey(a, b))) apart.add(pairKey(a, b));
    }
  }
  return {
    together: [...new Set(groups.values())].map((group) => [...group].toSorted()),
    areApart,
    areOne: (a, b) => one.has(pairKey(a, b)) && !areApart(a, b),
    hasApart: apart.size > 0,
  };
}

/** Every pair of which the two are of different groups. */
function* crossPairs(groups: string[][]): Generator<[string, string]> {
  for (const [index, group] of groups.entries())
    for (const other of groups.slice(index + 1)) for (const a of group) for (const b of other) yield [a, b];
}

type About =
  | Pick<Extract<Decision, { kind: 'merge' }>, 'kind' | 'incidents'>
  | Pick<Extract<Decision, { kind: 'split' }>, 'kind' | 'stay' | 'leave'>
  | Pick<Extract<Decision, { kind: 'correct' | 'dismiss' }>, 'kind' | 'reports'>;

/** The reports that a decision is about. */
export function listReports(decision: About): string[] {
  if (decision.kind === 'merge') return decision.incidents.flat();
  return decision.kind === 'split' ? [...decision.stay, ...decision.leave] : decision.reports;
}

/**
 * The report with what people have corrected in it, and nothing of what they have undone. A correction stays with the
 * incident that it was made of: what a person has split off from that since is as it was read.
 */
export function applyDecisions(stored: StoredReport, decisions: Decision[]): StoredReport {
  const { areApart } = findConstraints(decisions);
  const read = restore(stored);
  const report = { ...read };
  const asRead: Partial<Report> = {};
  const pinned: NonNullable<StoredReport['pinned']> = {};
  for (const decision of inForce(decisions)) {
    if (decision.kind === 'dismiss' && decision.reports.includes(report.id)) report.dismissed = true;
    if (decision.kind !== 'correct' || !decision.reports.includes(report.id)) continue;
    const of = decision.reports[0]!;
    if (areApart(of, report.id)) continue;
    const values = valuesOf(decision.correction);
    Object.assign(asRead, pick(read, Object.keys(values) as (keyof Report)[]));
    Object.assign(report, values);
    for (const field of Object.keys(decision.correction) as CorrectedField[])
      pinned[field] = { at: decision.at, of };
  }
  if (Object.keys(pinned).length === 0) return report;
  return { ...report, asRead, pinned };
}

/** As the reader had read it. */
export function restore({ asRead, ...stored }: StoredReport): StoredReport {
  const report = { ...stored, ...asRead };
  delete report.pinned;
  delete report.dismissed;
  return report;
}

const FIELDS: Record<CorrectedField, (keyof Report)[]> = {
  place: ['place'],
  dates: ['start', 'end', 'datePrecision', 'dateFrom'],
  type: ['eventType', 'subEventType'],
  actors: ['actors'],
  killed: ['killed'],
};

/**
 * The reports of one incident with those corrections alone that were made of it: a report that another account has drawn
 * away from the incident that a person corrected says what it had said.
 */
export function keepOwnPins(reports: StoredReport[]): StoredReport[] {
  const ids = new Set(reports.map(({ id }) => id));
  return reports.map((report) => {
    const pins = Object.entries(report.pinned ?? {}) as [CorrectedField, { of: string }][];
    const foreign = pins.flatMap(([field, { of }]) => (ids.has(of) ? [] : [field]));
    if (foreign.length === 0) return report;
    const read = pick(
      { ...report, ...report.asRead },
      foreign.flatMap((field) => FIELDS[field]),
    );
    const pinned = Object.fromEntries(pins.filter(([field]) => !foreign.includes(field)));
    return { ...report, ...read, pinned };
  });
}

/** What a person has corrected is found as it is and as it was read. */
export function widen({ asRead, ...report }: StoredReport): StoredReport {
  if (!asRead) return report;
  const days = [report.start, report.end, asRead.start, asRead.end].flatMap((day) => day ?? []).toSorted();
  return {
    ...report,
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
    otherPlaces: [...report.otherPlaces, ...(asRead.place ? [asRead.place] : [])],
    actors: [...report.actors, ...(asRead.actors ?? [])],
  };
}

/** Those that hold, oldest first. */
function inForce(decisions: Decision[]): Decision[] {
  return decisions
    .filter(({ undone }) => undone === null)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function valuesOf({ place, dates, type, actors, killed }: Correction): Partial<Report> {
  return {
    ...(place && { place }),
    ...(dates && { ...dates, dateFrom: 'stated' as const }),
    ...type,
    ...(actors && { actors }),
    ...(killed && { killed }),
  };
}

function pick(report: Report, keys: (keyof Report)[]): Partial<Report> {
  return Object.fromEntries(keys.map((key) => [key, report[key]]));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
