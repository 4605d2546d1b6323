/** What a person types to put a record right, as the values of a record: places and actors by any of their names. */
import { DecisionError } from './filing/decide.ts';
import { EVENT_TYPES, type Actor, type Correction, type EventType, type SubEventType } from './model.ts';
import { actorRecord } from './nlp/actors/actor-index.ts';
import { parseDay } from './nlp/dates/days.ts';
import type { Knowledge } from './nlp/knowledge.ts';
import { placeRecord, precisionOf } from './nlp/places/gazetteer.ts';
import type { Lookup, Resolved } from './nlp/places/lookup.ts';

/** As typed; what is left out stays as it is. */
export type TypedCorrection = {
  place?: string;
  /** `YYYY-MM-DD`; without `end` it is of one day. */
  start?: string;
  end?: string;
  /** A sub-event type of ACLED. */
  type?: string;
  /** "12", or "10-12-15": low, best and high. */
  killed?: string;
  /** Every actor of a side. With one side given the other has nobody. */
  sideA?: string[];
  sideB?: string[];
};

/**
 * `day` is the one that names and administrative maps are taken of where no new one is typed.
 * @throws DecisionError naming what is not understood, with the nearest that is
 */
export function makeCorrection(
  typed: TypedCorrection,
  { knowledge, lookup, day }: { knowledge: Knowledge; lookup: Lookup; day: string | null },
): Correction {
  const dates = typed.start === undefined ? null : parseDates(typed.start, typed.end ?? typed.start);
  if (!dates && typed.end !== undefined) throw new DecisionError('an end without a start');
  const on = dates?.end ?? day;
  const place =
    typed.place === undefined ? null : wanted(lookup.resolveRegion(typed.place, 'en'), typed.place);
  const known = place && knowledge.gazetteer.places.get(place);
  const actors = (['A', 'B'] as const).flatMap((side) =>
    (typed[`side${side}`] ?? []).map((name): Actor => {
      const id = wanted(lookup.resolveActor(name, 'en'), name);
      return actorRecord(knowledge.actors, id, on, { side, attribution: 'stated' });
    }),
  );
  const both = actors.find(
    ({ id, side }) => side === 'A' && actors.some((one) => one.id === id && one.side === 'B'),
  );
  if (both) throw new DecisionError(`${both.name} is on both sides`);
  return {
    ...(known && { place: placeRecord(knowledge.gazetteer, known, precisionOf(known.kind), on) }),
    ...(dates && { dates }),
    ...(typed.type !== undefined && { type: parseType(typed.type) }),
    ...(typed.killed !== undefined && { killed: parseToll(typed.killed) }),
    ...(actors.length > 0 && { actors: [...new Map(actors.map((actor) => [actor.id, actor])).values()] }),
  };
}

function wanted(resolved: Resolved, text: string): string {
  if (resolved.found) return resolved.found.id;
  const nearest = resolved.nearest.map((choice) => choice.label).join('; ');
  throw new DecisionError(`nothing is called "${text}"${nearest ? `; did you mean: ${nearest}` : ''}`);
}

function parseDates(start: string, end: string): NonNullable<Correction['dates']> {
  for (const text of [start, end]) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number);
    if (!parts || !parseDay(parts[0]!, parts[1]!, parts[2]!))
      throw new DecisionError(`${text}: not a day such as 2024-08-25`);
  }
  if (end < start) throw new DecisionError(`${end} is before ${start}`);
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return { start, end, datePrecision: days > 10 ? 'month' : days > 3 ? 'week' : 'day' };
}

function parseType(text: string): { eventType: EventType; subEventType: SubEventType } {
  for (const [eventType, subs] of Object.entries(EVENT_TYPES) as [EventType, readonly SubEventType[]][]) {
    const subEventType = subs.find((sub) => sub.toLowerCase() === text.trim().toLowerCase());
    if (subEventType) return { eventType, subEventType };
  }
  throw new DecisionError(`${text}: not one of ${Object.values(EVENT_TYPES).flat().join(', ')}`);
}

function parseToll(text: string): NonNullable<Correction['killed']> {
  const parts = /^\d{1,6}(?:-\d{1,6}-\d{1,6})?$/.test(text) ? text.split('-').map(Number) : [];
  const [low, best = low, high = low] = parts;
  if (low === undefined || low > best! || best! > high!)
    throw new DecisionError(`${text}: not a number of killed such as 12, or low-best-high such as 10-12-15`);
  return { low, best: best!, high: high! };
}
