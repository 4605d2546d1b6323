/** Two reports to a score: are they one incident? (codebook, "Same incident or not") */
import type { Actor, Claim, Place, StoredReport } from '../model.ts';
import { distanceKm } from '../distance.ts';
import type { Geography } from './geography.ts';

export type Match = {
  /** 0..1; one incident from `ENOUGH` on. */
  score: number;
  /** Named agreements, or the one contradiction that keeps the two apart. */
  reasons: string[];
  /** They cannot be one, whatever else links them. */
  apart: boolean;
};

export const ENOUGH = 0.6;
/** Exact places as near as this may be one. */
export const NEAR_KM = 25;
/** Reports whose days lie further apart are of two incidents. */
export const MOST_DAYS_APART = 1;

export function matchReports(a: StoredReport, b: StoredReport, geography: Geography): Match {
  if (a.article.id === b.article.id) return apart('two reports of one article');
  // What is no incident draws no other account to it: that one may tell of a true one.
  if (a.dismissed !== b.dismissed) return apart('one of them marked as no incident');
  const type = matchAsTold(a, b, matchTypes);
  if (!type) return apart(`${a.subEventType} and ${b.subEventType}`);
  const dates = matchAsTold(a, b, matchDates);
  if (!dates) return apart('different days');
  if (dates.reason === 'day unknown') return { score: 0, reasons: [dates.reason], apart: false };
  const place = matchAsTold(a, b, (one, other) => matchPlaces(one, other, geography));
  if (!place) return apart('different places');
  const actors = matchActors(a.actors, b.actors, geography);
  const figure = sharesFigure(a, b);
  const agreements = [
    type,
    dates,
    place,
    ...(actors ? [actors] : []),
    ...(figure ? [{ points: 0.15, reason: 'same figure' }] : []),
  ];
  const second = figure || (actors !== null && actors.points > 0.1);
  // "In the Gao region", "in Mali": what is no village, and looted property, needs more than place and day.
  if (COARSE.has(place.reason) && !second)
    return { score: 0, reasons: ['no second agreement'], apart: false };
  if (type.reason === 'disputed type' && !(actors && actors.points > 0))
    return { score: 0, reasons: ['disputed type and no actor in common'], apart: false };
  if (
    type.reason === 'looted in the attack' &&
    !(actors && actors.points > 0.1 && place.points >= 0.4 && dates.points >= 0.3)
  )
    return apart('looting of another act');
  const score = agreements.reduce((sum, agreement) => sum + agreement.points, 0);
  return {
    score: Math.max(0, Math.min(1, score)),
    reasons: agreements.map((agreement) => agreement.reason),
    apart: false,
  };
}

type Agreement = { points: number; reason: string };

/**
 * What a person has corrected agrees as it is and as it was read: others repeat the mistake ("Tessalit" for Tessit) and
 * tell of the same event all the same.
 */
function matchAsTold(
  a: StoredReport,
  b: StoredReport,
  match: (a: StoredReport, b: StoredReport) => Agreement | null,
): Agreement | null {
  const [these, those] = [a, b].map((one) => (one.asRead ? [one, { ...one, ...one.asRead }] : [one]));
  const found = these!.flatMap((one) => those!.flatMap((other) => match(one, other) ?? []));
  return found.reduce<Agreement | null>(
    (best, next) => (best && best.points >= next.points ? best : next),
    null,
  );
}

const COARSE = new Set(['one place holds the other', 'same area']);

function apart(reason: string): Match {
  return { score: 0, reasons: [reason], apart: true };
}

const VIOLENCE = new Set(['Battles', 'Explosions/Remote violence', 'Violence against civilians']);
const CROWDS = new Set(['Protests', 'Riots']);

/** Who fought whom is what the parties dispute, so violence goes together; looting joins an attack of its actor. */
function matchTypes(a: StoredReport, b: StoredReport): Agreement | null {
  if (a.eventType === b.eventType) {
    if (a.subEventType === b.subEventType) return { points: 0.15, reason: 'same type' };
    return a.eventType === 'Strategic developments' ? null : { points: 0.1, reason: 'same kind of event' };
  }
  if (VIOLENCE.has(a.eventType) && VIOLENCE.has(b.eventType)) return { points: 0, reason: 'disputed type' };
  if (CROWDS.has(a.eventType) && CROWDS.has(b.eventType)) return { points: 0.05, reason: 'protest and riot' };
  const looted = [a, b].some((one) => one.subEventType === 'Looting/property destruction');
  const attacked = [a, b].some((one) => one.eventType === 'Battles' || one.subEventType === 'Attack');
  return looted && attacked ? { points: 0, reason: 'looted in the attack' } : null;
}

function matchDates(a: StoredReport, b: StoredReport): Agreement | null {
  if (!a.start || !a.end || !b.start || !b.end) return { points: 0, reason: 'day unknown' };
  if (a.start === b.start && a.end === b.end) return { points: 0.3, reason: 'same day' };
  if (a.start <= b.end && b.start <= a.end) return { points: 0.2, reason: 'days overlap' };
  const loose = [a, b].some(
    (one) => one.dateFrom === 'default' || one.datePrecision === 'week' || isNight(one),
  );
  const gap = Math.min(
    Math.abs(dayNumber(a.start) - dayNumber(b.end)),
    Math.abs(dayNumber(b.start) - dayNumber(a.end)),
  );
  return loose && gap <= MOST_DAYS_APART
    ? { points: 0.1, reason: 'a day apart, one of them loosely dated' }
    : null;
}

/** "In the night of 3 to 4": two days that are one. */
function isNight(report: StoredReport): boolean {
  return (
    report.datePrecision === 'day' &&
    report.start !== null &&
    report.end !== null &&
    dayNumber(report.end) - dayNumber(report.start) === 1
  );
}

/** Days since 1970, for arithmetic. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The best of all pairs of places that the two reports name. */
function matchPlaces(a: StoredReport, b: StoredReport, geography: Geography): Agreement | null {
  let best: Agreement | null = null;
  for (const here of [a.place, ...a.otherPlaces]) {
    for (const there of [b.place, ...b.otherPlaces]) {
      const found = matchPlace(here, there, geography);
      if (found && found.points > (best?.points ?? -1)) best = found;
    }
  }
  return best;
}

function matchPlace(a: Place, b: Place, geography: Geography): Agreement | null {
  if (a.id !== null && a.id === b.id) {
    return isExact(a) || isExact(b)
      ? { points: 0.4, reason: 'same place' }
      : { points: 0.3, reason: 'same area' };
  }
  if (
    a.id === null &&
    b.id === null &&
    a.name.toLowerCase() === b.name.toLowerCase() &&
    a.country === b.country
  ) {
    return { points: 0.4, reason: 'same place' };
  }
  if (isExact(a) && isExact(b)) {
    const distance = distanceKm(a, b);
    return distance !== null && distance <= NEAR_KM
      ? { points: 0.3, reason: `${Math.round(distance)} km apart` }
      : null;
  }
  const holds = (outer: Place, inner: Place) =>
    outer.id !== null &&
    !isExact(outer) &&
    (geography.areasOf(inner).includes(outer.id) ||
      geography.overlapsOf(outer).some((id) => geography.areasOf(inner).includes(id)));
  return holds(a, b) || holds(b, a) ? { points: 0.2, reason: 'one place holds the other' } : null;
}

/** A village, a town, a site or what lies near it; all else is an area. */
export function isExact(place: Place): boolean {
  return place.precision === 'place' || place.precision === 'near';
}

const NAMELESS = new Set(['civilians', 'protesters', 'unidentified', 'unidentified-jihadists']);

function matchActors(a: Actor[], b: Actor[], geography: Geography): Agreement | null {
  const names = (actors: Actor[]) => findNamed(actors).map((actor) => geography.withParents(actor.id));
  const [here, there] = [names(a), names(b)];
  const shared = here.some((one) =>
    there.some((other) => one.includes(other[0]!) || other.includes(one[0]!)),
  );
  if (shared) return { points: 0.2, reason: 'same actor' };
  const nameless = a.some((actor) => b.some((other) => other.id === actor.id && other.side === actor.side));
  if (nameless && (here.length === 0 || there.length === 0))
    return { points: 0.1, reason: 'same sides, unnamed' };
  if (here.length > 0 && there.length > 0) return { points: -0.3, reason: 'different actors' };
  return null;
}

export function findNamed(actors: Actor[]): Actor[] {
  return actors.filter((actor) => !NAMELESS.has(actor.id));
}

/** A figure of killed that both give, or ranges of the same side that touch. */
function sharesFigure(a: StoredReport, b: StoredReport): boolean {
  return findFigures(a).some((one) =>
    findFigures(b).some(
      (other) => one.min === other.min && (one.of === other.of || one.of === null || other.of === null),
    ),
  );
}

/** The killed in figures that two reports may share. */
export function findFigures(report: StoredReport): Claim[] {
  return report.claims.filter((claim) => claim.measure === 'killed' && !claim.part && !claim.vague);
}
