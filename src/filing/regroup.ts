/** Which incidents new reports touch, and how all their reports group now. */
import { clusterReports, type Cluster } from '../incidents/cluster.ts';
import { findConstraints } from '../incidents/decisions.ts';
import type { Geography } from '../incidents/geography.ts';
import { ENOUGH, matchReports } from '../incidents/match.ts';
import type { StoredReport } from '../model.ts';
import { findCandidateQuery } from '../report-keys.ts';
import type { Store } from '../store/store.ts';

/** A stored report, and the incident it is filed under. */
export type Known = { report: StoredReport; incidentId: string };
type Given = { store: Store; geography: Geography };

/**
 * The new reports clustered with the reports of every incident they touch, and of `incidents`. Where that tears an
 * incident apart, what its reports match is taken in too: only then can others fall differently, and the outcome is
 * that of all reports at once.
 */
export async function regroup(
  given: Given,
  reports: StoredReport[],
  incidents: string[] = [],
): Promise<{ clusters: Cluster[]; known: Known[] }> {
  const changed = await given.store.reports.findByIncidents(incidents);
  const known = new Map(changed.map((one) => [one.report.id, one]));
  const torn = new Set<string>();
  let from = [...reports, ...changed.map(({ report }) => report)];
  for (;;) {
    for (const report of from) {
      for (const touched of await findTouched(given, report)) known.set(touched.report.id, touched);
    }
    const all = [...known.values()];
    const together = [...all.map(({ report }) => report), ...reports];
    const decisions = await given.store.decisions.findByReports(together.map(({ id }) => id));
    const clusters = clusterReports(together, given.geography, findConstraints(decisions));
    const clusterOf = new Map(
      clusters.flatMap((cluster) => cluster.reports.map(({ id }) => [id, cluster] as const)),
    );
    const now = [...Map.groupBy(all, ({ incidentId }) => incidentId)].filter(
      ([id, of]) => !torn.has(id) && new Set(of.map(({ report }) => clusterOf.get(report.id))).size > 1,
    );
    if (now.length === 0) return { clusters, known: all };
    for (const [id] of now) torn.add(id);
    from = now.flatMap(([, of]) => of.map(({ report }) => report));
  }
}

/** The stored reports of every incident that one of them matches. */
async function findTouched({ store, geography }: Given, report: StoredReport): Promise<Known[]> {
  const query = findCandidateQuery(report, geography);
  const candidates = query ? await store.reports.findCandidates(query) : [];
  const matching = candidates.filter(
    (known) => matchReports(report, known.report, geography).score >= ENOUGH,
  );
  const incidents = [...new Set(matching.map((known) => known.incidentId))];
  return incidents.length > 0 ? store.reports.findByIncidents(incidents) : [];
}
