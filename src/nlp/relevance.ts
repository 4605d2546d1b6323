/** How likely an article holds a report at all. */
import type { Report } from '../model.ts';

/** From the surest report; without one, a little for acts and places that came to nothing together. */
export function rateRelevance(reports: Report[], acts: number, places: number): number {
  if (reports.length > 0)
    return Math.max(0.5, ...reports.map((report) => Math.round((0.4 + 0.6 * report.confidence) * 100) / 100));
  if (acts === 0 || places === 0) return 0.02;
  return Math.min(0.3, 0.05 + 0.02 * acts);
}
