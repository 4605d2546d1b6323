/** Which incidents new reports touch, and how all their reports group now. */
import { clusterReports } from './incidents/cluster.ts';
import type { Geography } from './incidents/geography.ts';
import { ENOUGH, matchReports } from './incidents/match.ts';
import type { StoredReport } from './model.ts';
import type { Store } from './store/store.ts';

/** A stored report, and the incident it is filed under. */
export type Known = { report: StoredReport; incidentId: string };
type Given = {
  store: Store;
  geography: Geography;
  /** Every country with a place that is known: events cross borders. */
  countries: string[];
};

/**
 * The new reports clustered with the reports of every incident they touch. Where that tears an incident apart, what its
 * reports match is taken in too: only then can others fall differently, and the outcome is that of all reports at once.
 */
export async function regroup(
  given: Given,
  reports: StoredReport[],
): Promise<{ clusters: StoredReport[][]; known: Known[] }> {
  const known = new Map<string, Known>();
  const findCandidates = rememberCandidates(given);
  const torn = new Set<string>();
  let from = reports;
  for (;;) {
    for (const report of from) {
      for (const touched of await findTouched(given, report, findCandidates))
        known.set(touched.report.id, touched);
    }
    const all = [...known.values()];
    const clusters = clusterReports([...all.map(({ report }) => report), ...reports], given.geography);
    const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster] as const)));
    const now = [...Map.groupBy(all, ({ incidentId }) => incidentId)].filter(
      ([id, of]) => !torn.has(id) && new Set(of.map(({ report }) => clusterOf.get(report.id))).size > 1,
    );
    if (now.length === 0) return { clusters, known: all };
    for (const [id] of now) torn.add(id);
    from = now.flatMap(([, of]) => of.map(({ report }) => report));
  }
}

type FindCandidates = (report: StoredReport) => Promise<Known[]>;

/** The stored reports of the days around a report; many reports of one day are one question. */
function rememberCandidates({ store, countries }: Given): FindCandidates {
  const asked = new Map<string, Promise<Known[]>>();
  return async ({ start, end, place }) => {
    if (!start || !end) return [];
    const key = `${start}/${end}/${countries.includes(place.country) ? '' : place.country}`;
    const found =
      asked.get(key) ??
      store.reports.findCandidates({
        countries: [...new Set([place.country, ...countries])],
        from: shiftDay(start, -1),
        until: shiftDay(end, 1),
      });
    asked.set(key, found);
    return found;
  };
}

/** The stored reports of every incident that one of them matches. */
async function findTouched(
  { store, geography }: Given,
  report: StoredReport,
  findCandidates: FindCandidates,
): Promise<Known[]> {
  const candidates = await findCandidates(report);
  const matching = candidates.filter(
    (known) => matchReports(report, known.report, geography).score >= ENOUGH,
  );
  const incidents = [...new Set(matching.map((known) => known.incidentId))];
  return incidents.length > 0 ? store.reports.findByIncidents(incidents) : [];
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
