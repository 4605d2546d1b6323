/** A document that its source rewrites is filed anew each time: which report is which of an earlier version. */
import type { StoredReport } from '../model.ts';
import type { Constraints } from './decisions.ts';
import type { Geography } from './geography.ts';
import { ENOUGH, matchReports } from './match.ts';

/**
 * A document that its source has rewritten ("12 killed" to "11 killed") is no further account: of its versions the
 * newest that tells of this event counts.
 */
export function dropReplaced(reports: StoredReport[]): StoredReport[] {
  const newest = new Map<string, string>();
  for (const { version } of reports.map((report) => report.article)) {
    if (version && version.readAt > (newest.get(version.of) ?? '')) newest.set(version.of, version.readAt);
  }
  return reports.filter(({ article: { version } }) => !version || newest.get(version.of) === version.readAt);
}

/**
 * What people have taken apart stays apart in later versions of the documents: where a report is the event that an
 * earlier version told of, it is kept from what that one is kept from, unless a person has joined the two since.
 */
export function followVersions(
  reports: StoredReport[],
  geography: Geography,
  constraints: Constraints,
): Constraints {
  if (!constraints.hasApart) return constraints;
  const versions = Map.groupBy(
    reports.filter(({ article }) => article.version),
    ({ article }) => article.version!.of,
  );
  const lines = new Map(
    [...versions.values()].flatMap((documents) =>
      documents.map((report): [string, string[]] => [
        report.id,
        findEarlier(report, documents, geography, constraints),
      ]),
    ),
  );
  const lineOf = (id: string) => lines.get(id) ?? [id];
  return {
    ...constraints,
    areApart: (a, b) =>
      constraints.areApart(a, b) ||
      (!constraints.areOne(a, b) &&
        lineOf(a).some((one) => lineOf(b).some((other) => constraints.areApart(one, other)))),
  };
}

/**
 * Of each earlier version, newest first, the report that tells most nearly of the same, if it tells of it at all and no
 * person has taken it apart from what came after it.
 */
function findEarlier(
  report: StoredReport,
  documents: StoredReport[],
  geography: Geography,
  { areApart }: Constraints,
): string[] {
  const line = [report.id];
  const earlier = documents.filter(({ article }) => article.version!.readAt < report.article.version!.readAt);
  const newestFirst = [...Map.groupBy(earlier, ({ article }) => article.version!.readAt)].toSorted(
    ([one], [other]) => (one < other ? 1 : -1),
  );
  for (const [, ofVersion] of newestFirst) {
    const scored = ofVersion.map((one) => ({ one, score: matchReports(one, report, geography).score }));
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
    const { id } = best.one;
    if (best.score >= ENOUGH && !line.some((later) => areApart(later, id))) line.push(id);
  }
  return line;
}
