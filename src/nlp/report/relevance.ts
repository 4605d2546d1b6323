/** How likely an article holds a report at all. */
import type { Report } from '../../model.ts';

type Rated = Pick<Report, 'confidence' | 'main'>;

/** What speaks for an article of which reports were made, each a number from 0 to 1. */
export const RELEVANCE_SIGNS = {
  always: () => 1,
  surest: (reports: Rated[]) => reports.reduce((most, { confidence }) => Math.max(most, confidence), 0),
  several: (reports: Rated[]) => (reports.length > 1 ? 1 : 0),
} satisfies Record<string, (reports: Rated[]) => number>;

/** Log-odds of each sign, as `npm run calibrate` fits them to the corpus. */
const WEIGHTS: Record<keyof typeof RELEVANCE_SIGNS, number> = {
  always: 0.57,
  surest: 2.55,
  several: 1.64,
};

/** 0..1. Without a report it is small, and a little more where acts and places of the packs stood in the text and came to nothing. */
export function rateRelevance(reports: Rated[], acts: number, places: number): number {
  if (reports.length === 0) return acts === 0 || places === 0 ? 0.02 : Math.min(0.3, 0.05 + 0.02 * acts);
  const names = Object.keys(RELEVANCE_SIGNS) as (keyof typeof RELEVANCE_SIGNS)[];
  const odds = names.reduce((sum, name) => sum + WEIGHTS[name] * RELEVANCE_SIGNS[name](reports), 0);
  return Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100;
}
