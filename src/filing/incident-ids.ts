/** What incidents are called: by their first report, for good. */
import { createHash } from 'node:crypto';
import type { Incident, StoredReport } from '../model.ts';
import type { Known } from './regroup.ts';
import type { Store } from '../store/store.ts';

/** By report: the incident that it opened, which goes where it goes. */
export function findAnchors(known: Known[]): Map<string, Known> {
  const anchors = new Map<string, Known>();
  for (const [incidentId, reports] of Map.groupBy(known, (one) => one.incidentId)) {
    const anchor =
      reports.find(({ report }) => incidentIdOf(report.id) === incidentId) ??
      reports.find(({ report }) => [...idsOf(report.id)].includes(incidentId)) ??
      reports[0]!;
    anchors.set(anchor.report.id, anchor);
  }
  return anchors;
}

/** Where several become one, it keeps the id of the one whose first report was filed first. */
export async function sortByFiling(store: Store, anchored: Known[]): Promise<Known[]> {
  if (anchored.length < 2) return anchored;
  const filed = await Promise.all(
    anchored.map(async (one) => ({
      one,
      at: (await store.articles.find(one.report.article.id))?.readAt ?? '',
    })),
  );
  return filed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ one }) => one);
}

/**
 * An id for an incident without one: that of its first report. Where this is split off from an incident it had gone
 * into, it is itself again.
 */
export async function nameIncident(store: Store, cluster: StoredReport[]): Promise<string> {
  for (const report of cluster) {
    for (const id of idsOf(report.id)) {
      const known = await store.incidents.find(id);
      if (known?.id !== id || isFoundAgain(known, report)) return id;
    }
  }
  throw new Error(`no id is left for an incident of report ${cluster[0]!.id}`);
}

/** Rules of another day had read it no more, and its card says so: found again, it is what it was. */
function isFoundAgain(known: Incident, { place, start }: StoredReport): boolean {
  return known.retracted === 'reread' && known.place.name === place.name && known.start === start;
}

/** How often incidents that one report opened may go on without it. */
const TURNS = 100;

function* idsOf(reportId: string): Generator<string> {
  for (let turn = 0; turn < TURNS; turn++) yield incidentIdOf(turn === 0 ? reportId : `${reportId}#${turn}`);
}

/** Eight letters and digits without those that are mistaken for one another. */
export function incidentIdOf(reportId: string): string {
  const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
  const bytes = createHash('sha256').update(reportId).digest();
  return Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]).join('');
}
