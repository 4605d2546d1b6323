/** Two reports to a score: are they one incident? (codebook, "Same incident or not") */
import type { Actor, Claim, StoredReport } from '../model.ts';
import type { Geography } from './geography.ts';
import { matchPlaces } from './match-places.ts';
import { areCopies, parseSketch } from './sketch.ts';

export type Match = {
  /** 0..1; one incident from `ENOUGH` on. */
  score: number;
  /** Named agreements, or the one contradiction that keeps the two apart. */
  reasons: string[];
  /** They cannot be one, whatever else links them. */
  apart: boolean;
};

export const ENOUGH = 0.6;
/** Reports whose days lie further apart are of two incidents. */
export const MOST_DAYS_APART = 1;

export function matchReports(a: StoredReport, b: StoredReport, geography: Geography): Match {
  if (a.article.id === b.article.id) return apart('two reports of one article');
  // A drill adds nothing to what has happened.
  if (a.article.exercise !== b.article.exercise) return apart('one of them an exercise');
  // What is no incident draws no other account to it, which may tell of a true one, but its own copies.
  if (a.dismissed !== b.dismissed && !isCopy(a, b)) return apart('one of them marked as no incident');
  const type = matchAsTold(a, b, matchTypes);
  if (!type) return apart(`${a.subEventType} and ${b.subEventType}`);
  const dates = matchAsTold(a, b, matchDates);
  if (!dates) return apart('different days');
  if (dates.reason === 'day unknown') return { score: 0, reasons: [dates.reason], apart: false };
  const figure = findSharedFigure(a, b);
  const sameToll = figure !== null && figure >= TELLING;
  const place = matchAsTold(a, b, (one, other) => matchPlaces(one, other, geography, sameToll));
  if (!place) return apart('different places');
  const found = matchAsTold(a, b, (one, other) => matchActors(one.actors, other.actors, geography) ?? UNTOLD);
  const actors = found === UNTOLD ? null : found;
  const agreements = [
    type,
    dates,
    place,
    ...(actors ? [actors] : []),
    ...(figure !== null ? [{ points: 0.15, reason: 'same figure' }] : []),
  ];
  const second = figure !== null || (actors !== null && actors.points > 0.1);
  // Dimbal by jihadists, Welingara by hunters: one day and 8 km do not make them one, whoever tells of both in a breath.
  if (actors?.reason === DIFFERENT && place.points < 0.4 && figure === null)
    return apart('another group at another place');
  // Three civilians by a mine, three soldiers by a mine 16 km off, and nobody named who laid either: two mines.
  const isUnlinked = figure === null && (actors === null || actors.points <= 0.1);
  if (place.points < 0.4 && !place.coarse && isUnlinked && haveOtherVictims(a, b))
    return apart('other victims at another place');
  // "In the Gao region", "in Mali": what is no village, and looted property, needs more than place and day.
  if (place.coarse && !second) return { score: 0, reasons: ['no second agreement'], apart: false };
  if (type.reason === 'disputed type' && !(actors && actors.points > 0))
    return { score: 0, reasons: ['disputed type and no actor in common'], apart: false };
  if (
    type.reason === 'looted in the attack' &&
    !(isOfOneCulprit(a, b, actors) && place.points >= 0.4 && dates.points >= 0.3)
  )
    return apart('looting of another act');
  const score = agreements.reduce((sum, agreement) => sum + agreement.points, 0);
  return {
    score: Math.max(0, Math.min(1, score)),
    reasons: agreements.map((agreement) => agreement.reason),
    apart: false,
  };
}

function isCopy({ article: a }: StoredReport, { article: b }: StoredReport): boolean {
  return (
    a.sketch !== undefined &&
    b.sketch !== undefined &&
    areCopies(parseSketch(a.sketch), parseSketch(b.sketch))
  );
}

type Agreement = { points: number; reason: string };

/** Actors that neither agree nor differ. */
const UNTOLD: Agreement = { points: 0, reason: 'actors unknown' };

/**
 * What a person has corrected agrees as it is and as it was read: others repeat the mistake ("Tessalit" for Tessit) and
 * tell of the same event all the same.
 */
function matchAsTold<Found extends Agreement>(
  a: StoredReport,
  b: StoredReport,
  match: (a: StoredReport, b: StoredReport) => Found | null,
): Found | null {
  const [these, those] = [a, b].map((one) => (one.asRead ? [one, { ...one, ...one.asRead }] : [one]));
  const found = these!.flatMap((one) => those!.flatMap((other) => match(one, other) ?? []));
  return found.reduce<Found | null>((best, next) => (best && best.points >= next.points ? best : next), null);
}

/** Small figures are everybody's: that two attacks of one day killed three each is no wonder. */
export const TELLING = 5;

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

const NAMELESS = new Set(['civilians', 'protesters', 'unidentified', 'unidentified-jihadists']);

const DIFFERENT = 'different actors';

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
  // The army that was hit and the group that hit it are named by two accounts of one fight.
  const differ = (['A', 'B'] as const).some((side) =>
    [a, b].every((actors) => findNamed(actors).some((actor) => actor.side === side)),
  );
  return differ ? { points: -0.3, reason: DIFFERENT } : null;
}

export function findNamed(actors: Actor[]): Actor[] {
  return actors.filter((actor) => !NAMELESS.has(actor.id));
}

/** Both say whose dead they count, and they are nobody's in common. */
function haveOtherVictims(a: StoredReport, b: StoredReport): boolean {
  const [here, there] = [a, b].map((one) => findFigures(one).flatMap(({ of }) => of ?? []));
  return here!.length > 0 && there!.length > 0 && !here!.some((of) => there!.includes(of));
}

/** The same group, or gunmen for both: who looted that place on that day is who killed there. */
function isOfOneCulprit(a: StoredReport, b: StoredReport, actors: Agreement | null): boolean {
  const isLoose = ({ id, side }: Actor) => side === 'A' && id.startsWith('unidentified');
  return actors !== null && (actors.points > 0.1 || (a.actors.some(isLoose) && b.actors.some(isLoose)));
}

/** The largest figure of killed that both give of the same side; null where they share none. */
function findSharedFigure(a: StoredReport, b: StoredReport): number | null {
  const shared = findFigures(a).filter((one) =>
    findFigures(b).some(
      (other) => one.min === other.min && (one.of === other.of || one.of === null || other.of === null),
    ),
  );
  return shared.length > 0 ? Math.max(...shared.map(({ min }) => min)) : null;
}

/** The killed in figures that two reports may share. */
export function findFigures(report: StoredReport): Claim[] {
  return report.claims.filter((claim) => claim.measure === 'killed' && !claim.part && !claim.vague);
}
