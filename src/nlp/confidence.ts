/** How likely a report's type, place and toll are all right, from what it rests on. */
import type { Report } from '../model.ts';

type Facts = Pick<
  Report,
  'eventType' | 'place' | 'dateFrom' | 'datePrecision' | 'actors' | 'claims' | 'main' | 'kind'
> & {
  /** Words that tell of the act. */
  acts: number;
  /** The event's own sentences name the place; else it is the one the text is about. */
  stated: boolean;
};

/** Log-odds weights, summed and squashed; the reasons for each stand beside it. */
export function rateConfidence(facts: Facts): number {
  let odds = 0.2;
  odds += facts.stated ? 0.6 : -0.8;
  odds += { place: 0.5, near: 0.4, admin2: 0.2, admin1: 0.1, zone: -0.2, country: -1.2 }[
    facts.place.precision
  ];
  odds += facts.place.id === null ? -0.4 : 0;
  odds += facts.dateFrom === 'stated' || facts.dateFrom === 'implied' ? 0.5 : -0.2;
  odds += facts.actors.length >= 2 ? 0.4 : facts.actors.length === 1 ? 0 : -0.8;
  odds += facts.claims.some((claim) => claim.by !== null) ? 0.4 : 0;
  odds += facts.acts >= 2 ? 0.3 : -0.2;
  odds += facts.main ? 0.3 : -0.2;
  odds += facts.eventType === 'Strategic developments' ? -0.5 : 0;
  return Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100;
}
