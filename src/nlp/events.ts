/** Scenes to events: one event told in ten sentences stays one, several in a text stay apart. */
import type { DateSpan } from './dates.ts';
import { addDays, daysBetween } from './days.ts';
import type { FoundClaim } from './claims.ts';
import { distanceKm, everyAncestor, type Gazetteer } from './gazetteer.ts';
import type { Sense } from './language.ts';
import type { ChosenPlace } from './choose-places.ts';
import { dateAfter, type Scene } from './scenes.ts';

export type EventDraft = {
  scenes: Scene[];
  claims: FoundClaim[];
  date: (DateSpan & { from: 'stated' | 'implied' | 'default'; carried: boolean }) | null;
  /** Set once a scene names a day: later scenes may only narrow a week or month. */
  main: boolean;
};

/** Senses that belong to one kind of event; what is in no family joins any. */
const FAMILIES: Record<string, Sense[]> = {
  violence: [
    'kill',
    'murder',
    'attack',
    'ambush',
    'clash',
    'strike',
    'shelling',
    'explosive',
    'suicide',
    'grenade',
    'chemical',
    'rape',
    'beat',
    'abduct',
    'overtake',
    'storm',
    'regain',
  ],
  protest: ['protest', 'disperse', 'riot', 'lynch'],
  loot: ['loot'],
  arrest: ['arrest', 'disarm'],
  politics: ['deal', 'change', 'base', 'leave', 'free', 'other'],
};
/** Families that one event can join: robbed in the attack, arrested at the march. */
const TOGETHER = new Set([
  'violence/loot',
  'loot/violence',
  'protest/arrest',
  'arrest/protest',
  'protest/violence',
  'protest/loot',
  'violence/arrest',
]);

/** How many sentences back the event of a loose figure may be told; one ahead counts as two more than one back. */
const REACH = 3;
const AHEAD = 2;

export function groupScenes(scenes: Scene[], claims: FoundClaim[], gazetteer: Gazetteer): EventDraft[] {
  const events: EventDraft[] = [];
  let current: EventDraft | null = null;
  for (const scene of scenes) {
    const own = claims.filter((claim) => claim.first >= scene.first && claim.first < scene.end);
    const date = dateAfter(scene, current?.date ?? null);
    const scored = events
      .map((event) => ({ event, score: fit(event, scene, date, own, current, gazetteer) }))
      .sort((a, b) => b.score - a.score || (a.event === current ? -1 : 1));
    const best = scored[0];
    if (best && best.score > 0) current = best.event;
    else if (events.length === 0 || canOpen(scene, date, own)) {
      current = { scenes: [], claims: [], date: null, main: events.length === 0 };
      events.push(current);
    } else continue;
    const told = events.findLast((event) => event !== current && placesOf(event).length > 1);
    if (scene.samePlaces && told && scene.places.length === 0) scene.places = placesOf(told);
    takeDate(current, scene, isAftermath(scene, current, date) ? null : date);
    const remains = isOfRemains(current, scene, date, 1);
    current.scenes.push(remains ? { ...scene, acts: [] } : scene);
    current.claims.push(...own);
  }
  attachLoose(events, scenes, claims);
  return events;
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

function familyOf(senses: Sense[]): string {
  for (const [family, members] of Object.entries(FAMILIES))
    if (senses.some((sense) => members.includes(sense))) return family;
  return 'violence';
}

/** Above 0 where the scene can be of the event; the highest wins. */
function fit(
  event: EventDraft,
  scene: Scene,
  date: DateSpan | null,
  claims: FoundClaim[],
  current: EventDraft | null,
  gazetteer: Gazetteer,
): number {
  let score = 1;
  if (isOtherItem(event, scene, gazetteer)) return -1;
  const aftermath = isAftermath(scene, event, date);
  if (date && event.date && event.date.from !== 'default' && !aftermath) {
    if (daysBetween(event.date.start, date.end) < 0 || daysBetween(date.start, event.date.end) < 0) return -1;
    score += 2;
  } else if (date && event.scenes.length > 0 && event !== current) score -= 0.5;
  const before = familyOf(event.scenes.flatMap((one) => one.acts.map((act) => act.sense)));
  const now = familyOf(scene.acts.map((act) => act.sense));
  const gap = scene.sentence.index - Math.max(...event.scenes.map((one) => one.sentence.index));
  if (
    before !== now &&
    !isOfRemains(event, scene, date, gap) &&
    (gap > 3 || !TOGETHER.has(`${before}/${now}`))
  )
    return -1;
  const senses = new Set(event.scenes.flatMap((one) => one.acts.map((act) => act.sense)));
  const telling = scene.acts.filter(
    (act) => act.sense !== 'kill' && act.sense !== 'murder' && act.sense !== 'attack',
  );
  if (telling.some((act) => senses.has(act.sense))) score += 1.5;
  else if (
    telling.some((act) => act.sense === 'strike' || act.sense === 'clash') &&
    (senses.has('strike') || senses.has('clash')) &&
    event !== current
  )
    score -= 1;
  const places = comparePlaces(placesOf(event), scene.places, gazetteer);
  const newFigure = claims.some((claim) => claim.measure === 'killed' && !claim.part);
  if (places === 'same') score += 1;
  if (places === 'apart') score -= date || (newFigure && scene.another) ? 3 : newFigure ? 1.8 : 1.5;
  if (event === current) score += 1;
  if (gap > 4 && !date && newFigure && strangers(event, claims)) score -= 3;
  return score;
}

/** "Some of the bodies had their hands tied": goes with the mass grave of the sentence before, and is no deed of its own. */
function isOfRemains(event: EventDraft, scene: Scene, date: DateSpan | null, gap: number): boolean {
  const noun = scene.acts.every((act) => act.sense === 'kill' && act.part === 'noun');
  return (
    noun &&
    date === null &&
    gap <= 2 &&
    event.scenes.some(({ acts }) => acts.some(({ sense }) => sense === 'other'))
  );
}

/** Items of a list that are dated one by one tell of one event each, save where they name the same place. */
function isOtherItem(event: EventDraft, scene: Scene, gazetteer: Gazetteer): boolean {
  const dated = (one: Scene) => one.sentence.item && one.date !== null && !one.carried;
  const last = event.scenes.at(-1)!;
  return (
    last.sentence.paragraph !== scene.sentence.paragraph &&
    dated(scene) &&
    event.scenes.some(dated) &&
    comparePlaces(placesOf(event), scene.places, gazetteer) !== 'same'
  );
}

/** "bodies were found on Saturday", two days after: the finding is dated, not the killing. */
function isAftermath(scene: Scene, event: EventDraft, date: DateSpan | null): boolean {
  if (!date || !event.date || event.scenes.length === 0) return false;
  const after = daysBetween(event.date.end, date.start);
  return after > 0 && after <= 7 && scene.acts.every((act) => act.sense === 'kill' && act.part === 'noun');
}

/** Figures of people that the event has not heard of: another side has losses, so it may be another event. */
function strangers(event: EventDraft, claims: FoundClaim[]): boolean {
  const known = new Set([
    ...event.claims.map((claim) => claim.of),
    ...event.scenes.flatMap((scene) => scene.actors.map((actor) => actor.id)),
  ]);
  return claims.some((claim) => claim.of !== null && claim.measure === 'killed' && !known.has(claim.of));
}

export function placesOf(event: EventDraft): ChosenPlace[] {
  return event.scenes.flatMap((scene) => scene.places);
}

/** Settlements further apart than 25 km, neither holding the other, are two places. */
function comparePlaces(
  known: ChosenPlace[],
  found: ChosenPlace[],
  gazetteer: Gazetteer,
): 'same' | 'apart' | 'open' {
  const fine = (list: ChosenPlace[]) =>
    list.filter((one) => one.place && (one.precision === 'place' || one.precision === 'near'));
  const [here, there] = [fine(known), fine(found)];
  if (there.length === 0 || known.length === 0) return 'open';
  if (here.length === 0) {
    const areas = known.flatMap((one) =>
      one.place && one.precision !== 'country' && one.precision !== 'zone' ? [one.place.id] : [],
    );
    const inside = there.some((one) =>
      everyAncestor(gazetteer, one.place!.id).some((id) => areas.includes(id)),
    );
    return areas.length === 0 || inside ? 'open' : 'apart';
  }
  for (const a of here) {
    for (const b of there) {
      if (a.place === b.place) return 'same';
      const apart = distanceKm(a.place!, b.place!);
      if (apart !== null && apart <= 25) return 'same';
    }
  }
  return 'apart';
}

function takeDate(event: EventDraft, scene: Scene, date: DateSpan | null): void {
  if (date) {
    const found = { ...date, from: scene.date?.from ?? ('implied' as const), carried: scene.carried };
    const known = event.date;
    if (!known) event.date = found;
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

/** Figures of sentences that have no act of their own belong to the event told right before, else to the one after. */
function attachLoose(events: EventDraft[], scenes: Scene[], claims: FoundClaim[]): void {
  const told = new Set(scenes.map((scene) => scene.sentence.index));
  for (const claim of claims) {
    if (told.has(claim.sentence)) continue;
    // What is ahead comes after all that is behind: "The army acknowledged losses" looks back.
    const gap = ({ sentence: { index } }: Scene) =>
      index < claim.sentence ? claim.sentence - index : index - claim.sentence + AHEAD;
    const nearest = events
      .map((event) => ({ event, gap: Math.min(...event.scenes.map(gap)) }))
      .sort((a, b) => a.gap - b.gap)[0];
    if (nearest && nearest.gap <= REACH) nearest.event.claims.push(claim);
  }
  for (const event of events) event.claims.sort((a, b) => a.first - b.first);
}
