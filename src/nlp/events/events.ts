/** Scenes to events: one event told in ten sentences stays one, several in a text stay apart. */
import type { DateSpan } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import { addToTold, createNewcomer, createTold, type Newcomer, type Told } from './told.ts';
import { fit } from './event-fit.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import { dateAfter, type Scene } from './scenes.ts';
import { isAftermath, isOfRemains } from './sequels.ts';
import { within } from '../text/sorted.ts';

export type EventDraft = {
  scenes: Scene[];
  claims: FoundClaim[];
  date: (DateSpan & { from: 'stated' | 'implied' | 'default'; carried: boolean; head: boolean }) | null;
  /** Set once a scene names a day: later scenes may only narrow a week or month. */
  main: boolean;
  told: Told;
};

/** "The same villages": so many of the places named before, and no more. */
const MOST_SAME = 40;

/** `itemOf`: the item of its own that a sentence stands in. */
export function groupScenes(
  scenes: Scene[],
  found: FoundClaim[],
  itemOf: (sentence: number) => number | null,
  gazetteer: Gazetteer,
): EventDraft[] {
  const claims = [...found].sort((a, b) => a.first - b.first);
  const events: EventDraft[] = [];
  let current: EventDraft | null = null;
  for (const scene of scenes) {
    const own = within(claims, scene.first, scene.end).filter(
      ({ first }) => !scene.apart || first < scene.apart.first || first >= scene.apart.end,
    );
    const date = dateAfter(scene, current?.date ?? null);
    const newcomer = createNewcomer(scene, date, own, gazetteer);
    const before: EventDraft | null = current;
    const best = findBest(events, newcomer, current);
    if (best) current = best;
    else if (events.length === 0 || canOpen(scene, date, own)) {
      current = { scenes: [], claims: [], date: null, main: events.length === 0, told: createTold() };
      events.push(current);
    } else continue;
    if (scene.samePlaces && scene.places.length === 0) scene.places = placesBefore(events, current);
    takeDate(current, scene, isAftermath(newcomer, current.date) ? null : date);
    // "A convoy was attacked on Tuesday near Sokolo. A second convoy was attacked near Nampala.": on that day too.
    if (current !== before && scene.another && before?.date && current.scenes.length === 0)
      current.date ??= { ...before.date, carried: true, head: false };
    // Bodies of a grave that was found are no deed of their own.
    const told = isOfRemains(current.told, newcomer) ? { ...scene, acts: [] } : scene;
    current.scenes.push(told);
    for (const claim of own) current.claims.push(claim);
    addToTold(current.told, told, own, newcomer.areas);
    if (scene.gapped) current = before;
  }
  attachLoose(events, scenes, claims, itemOf);
  if (events[0]) takeAhead(events[0]);
  return events;
}

/**
 * "Rockets hit Gao. They came at breakfast time on Monday, …": an event of the head without a day has that of the
 * first sentence behind it that names one.
 */
function takeAhead(event: EventDraft): void {
  event.date ??= aheadOf(event);
}

function aheadOf({ told }: EventDraft): EventDraft['date'] {
  return told.ahead && { ...told.ahead, carried: true, head: false };
}

/** The event that a scene fits best; of equals the one that was told last, else the first. */
function findBest(events: EventDraft[], newcomer: Newcomer, current: EventDraft | null): EventDraft | null {
  let best: EventDraft | null = null;
  let most = 0;
  for (const event of events) {
    // The head of a story has its day from a sentence behind it: what is told of weeks before is another event.
    const ahead = aheadOf(event);
    const recalls = ahead && newcomer.date && newcomer.date.end < addDays(ahead.start, -7);
    const date = event.date ?? (recalls ? ahead : null);
    const score = fit({ told: event.told, date }, newcomer, event === current);
    if (score > most || (score === most && best !== null && event === current)) [best, most] = [event, score];
  }
  return best;
}

function placesBefore(events: EventDraft[], current: EventDraft): ChosenPlace[] {
  const before = events.findLast((event) => event !== current && event.told.named > 1);
  return before ? [...before.told.places].slice(0, MOST_SAME) : [];
}

/** A body sentence without a day, a figure or a place of its own opens no event: it tells of background. */
function canOpen(scene: Scene, date: DateSpan | null, claims: FoundClaim[]): boolean {
  if (scene.sentence.role !== 'body') return true;
  return (
    (date !== null && !scene.carried) ||
    scene.places.some((place) => place.place?.covered) ||
    claims.length > 0 ||
    (scene.carried && scene.acts.length > 0)
  );
}

export function placesOf(event: EventDraft): ChosenPlace[] {
  return event.scenes.flatMap((scene) => scene.places);
}

function takeDate(event: EventDraft, scene: Scene, date: DateSpan | null): void {
  if (date) {
    const head = scene.sentence.role === 'title';
    const found = { ...date, from: scene.date?.from ?? ('implied' as const), carried: scene.carried, head };
    const known = event.date;
    if (!known) event.date = found;
    // "Overnight protest" over "in the night of Saturday to Sunday"; "at the weekend … early on Sunday".
    else if (
      (known.head || known.either || known.manner) &&
      !head &&
      !scene.carried &&
      date.precision === 'day'
    )
      event.date = found;
    else if (known.precision !== 'day' && date.precision === 'day') event.date = found;
    else if (known.precision === 'month' && date.precision === 'week') event.date = found;
  }
  if (scene.duration && scene.duration > 1) stretch(event, scene, scene.duration);
}

/** "three days of fighting": they end on the day the event is dated to, or begin there where the text has that day first. */
function stretch(event: EventDraft, scene: Scene, days: number): void {
  const known = event.date;
  if (!known || known.precision !== 'day') return;
  const own = scene.date;
  const anchor = own && own.end !== own.start ? own.start : known.start;
  const begun = event.scenes.some(
    (one) => one !== scene && one.date?.from === 'stated' && one.date.start === known.start,
  );
  event.date = begun
    ? { ...known, start: known.start, end: addDays(known.start, days - 1) }
    : { ...known, start: addDays(anchor, 1 - days), end: anchor };
}

/**
 * Figures of sentences that have no act of their own belong to the event told right before, else to the one after;
 * those of an item that tells of something of its own to no other.
 */
function attachLoose(
  events: EventDraft[],
  scenes: Scene[],
  claims: FoundClaim[],
  itemOf: (sentence: number) => number | null,
): void {
  const told = new Set(scenes.map((scene) => scene.sentence.index));
  /** The first event that a sentence tells of. */
  const eventOf = new Map<number, EventDraft>();
  for (const event of events)
    for (const { sentence } of event.scenes)
      if (!eventOf.has(sentence.index)) eventOf.set(sentence.index, event);
  for (const claim of claims) {
    if (told.has(claim.sentence)) continue;
    // What is ahead comes after all that is behind: "The army acknowledged losses" looks back.
    const item = itemOf(claim.sentence);
    const near = [-1, -2, -3, 1]
      .map((gap) => claim.sentence + gap)
      .filter((sentence) => item === null || itemOf(sentence) === item)
      .map((sentence) => eventOf.get(sentence));
    near.find((event) => event !== undefined)?.claims.push(claim);
  }
  for (const event of events) event.claims.sort((a, b) => a.first - b.first);
}
