/** Whether a scene tells of an event that is told already: kind, day, place and figures held against each other. */
import type { Act } from './acts.ts';
import type { FoundClaim } from '../figures/claims.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { DateSpan } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import { distanceKm, everyAncestor, type Gazetteer, type KnownPlace } from '../places/gazetteer.ts';
import type { Sense } from '../language/trigger-words.ts';
import { isAftermath, isBeforeDeaths, isLossOf, isOfRemains, isReleased } from './sequels.ts';
import type { Scene } from './scenes.ts';

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
  arrest: ['arrest'],
  disarm: ['disarm'],
  politics: ['deal', 'change', 'base', 'leave', 'free', 'remains', 'other'],
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
  'violence/disarm',
  'arrest/disarm',
  'disarm/arrest',
]);

/** What an event has told so far, kept as scenes join it: to hold a scene against it takes no look at them all. */
export type Told = {
  /** The first day that a sentence of the head has from one behind it. */
  ahead: Scene['ahead'];
  senses: Set<Sense>;
  /** How often each sense was told. */
  counts: Map<Sense, number>;
  family: string;
  /** Index and paragraph of the last sentence that tells of it. */
  sentence: number;
  paragraph: number;
  /** The last item of its own that tells of it, by its paragraph; null for none. */
  item: number | null;
  /** The heading that this item stands under. */
  heading: ChosenPlace | null;
  /** Whom its figures and sentences speak of. */
  people: Set<string | null>;
  /** Nothing but words such as "bodies" and "deaths". */
  deaths: boolean;
  /** Places as they are named; how often, those taken over from other sentences included. */
  places: Set<ChosenPlace>;
  named: number;
  settlements: Set<KnownPlace>;
  /** Ids of regions and the like. */
  areas: Set<string>;
  /** Ids of all that the settlements lie in. */
  holders: Set<string>;
  countries: Set<string>;
  /** Bare names of places in the headline: "Mopti operation" may mean the region. */
  headNames: Set<string>;
};

export function createTold(): Told {
  return {
    ahead: null,
    senses: new Set(),
    counts: new Map(),
    family: 'violence',
    sentence: -1,
    paragraph: -1,
    item: null,
    heading: null,
    people: new Set(),
    deaths: true,
    places: new Set(),
    named: 0,
    settlements: new Set(),
    areas: new Set(),
    holders: new Set(),
    countries: new Set(),
    headNames: new Set(),
  };
}

/** `holders`: all that the settlements of the scene lie in. */
export function addToTold(told: Told, scene: Scene, claims: FoundClaim[], holders: Set<string>): void {
  for (const id of holders) told.holders.add(id);
  told.ahead ??= scene.ahead;
  told.deaths &&= saysDeaths(scene);
  for (const act of scene.acts) told.senses.add(act.sense);
  countSenses(scene.acts, told.counts);
  told.family = familyOf(told.counts);
  told.sentence = scene.sentence.index;
  told.paragraph = scene.sentence.paragraph;
  if (scene.item !== null) told.item = scene.item;
  if (scene.heading) told.heading = scene.heading;
  for (const actor of scene.actors) told.people.add(actor.id);
  for (const claim of claims) told.people.add(claim.of);
  told.named += scene.places.length;
  for (const place of scene.places) {
    told.places.add(place);
    if (place.place) told.countries.add(place.place.country);
    if (scene.sentence.role === 'title' && isFine(place) && place.forms.size === 0)
      told.headNames.add(place.place!.name);
    if (isFine(place)) told.settlements.add(place.place!);
    else if (isRegion(place)) told.areas.add(place.place!.id);
  }
}

/** A scene that looks for its event, with what every comparison asks of it. */
export type Newcomer = {
  scene: Scene;
  date: DateSpan | null;
  /** Seven days before the date. */
  weekBefore: string | null;
  claims: FoundClaim[];
  family: string;
  senses: Set<Sense>;
  /** Senses that tell one kind of event from another. */
  telling: Set<Sense>;
  /** Nothing but words such as "bodies" and "deaths". */
  deaths: boolean;
  /** Nothing but that somebody was let go. */
  released: boolean;
  newFigure: boolean;
  settlements: Set<KnownPlace>;
  /** Regions and districts that it names instead of a settlement. */
  regions: Set<string>;
  /** Ids of all that the settlements lie in, and their names. */
  areas: Set<string>;
  areaNames: Set<string>;
};

export function createNewcomer(
  scene: Scene,
  date: DateSpan | null,
  claims: FoundClaim[],
  gazetteer: Gazetteer,
): Newcomer {
  const senses = new Set(scene.acts.map((act) => act.sense));
  const settlements = new Set(scene.places.filter(isFine).map((one) => one.place!));
  const areas = new Set([...settlements].flatMap((place) => everyAncestor(gazetteer, place.id)));
  return {
    scene,
    date,
    weekBefore: date && addDays(date.start, -7),
    claims,
    family: familyOf(countSenses(scene.acts)),
    senses,
    telling: new Set([...senses].filter((sense) => !VAGUE.has(sense))),
    released: scene.acts.every((act) => act.sense === 'free'),
    deaths: saysDeaths(scene),
    newFigure: claims.some((claim) => claim.measure === 'killed' && !claim.part),
    settlements,
    regions: new Set(scene.places.filter(isRegion).map((one) => one.place!.id)),
    areas,
    areaNames: new Set([...areas].flatMap((id) => gazetteer.places.get(id)?.name ?? [])),
  };
}

/** Senses that any violence may have: people die and are hurt in all of it. */
const VAGUE = new Set<Sense>(['kill', 'murder', 'attack', 'beat']);

function saysDeaths({ acts }: Scene): boolean {
  return acts.every(({ sense, part }) => sense === 'kill' && part === 'noun');
}

function isRegion({ place, precision }: ChosenPlace): boolean {
  return place !== null && (precision === 'admin1' || precision === 'admin2');
}

function isFine({ place, precision }: ChosenPlace): boolean {
  return place !== null && (precision === 'place' || precision === 'near');
}

/**
 * The gravest, save that a march stays one where it is told at least as often: "police fired tear gas at marchers angry
 * over killings" tells of no killing.
 */
function familyOf(counts: Map<Sense, number>): string {
  const told = (senses: Sense[]) => senses.reduce((sum, sense) => sum + (counts.get(sense) ?? 0), 0);
  const march = told(['protest', 'disperse']);
  if (march > 0 && march >= told(FAMILIES['violence']!)) return 'protest';
  return Object.keys(FAMILIES).find((family) => told(FAMILIES[family]!) > 0) ?? 'violence';
}

function countSenses(acts: Act[], counts = new Map<Sense, number>()): Map<Sense, number> {
  for (const { sense } of acts) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return counts;
}

/** An event as far as a scene is held against it; `date` null where it has none yet. */
type Event = { told: Told; date: (DateSpan & { from: string }) | null };

/** Above 0 where the scene can be of the event; the highest wins. `current`: the event that was told last. */
export function fit(event: Event, newcomer: Newcomer, current: boolean): number {
  const { told } = event;
  const { scene, date, family, telling, newFigure } = newcomer;
  let score = 1;
  const other = isAftermath(newcomer, event.date) || isBeforeDeaths(told, newcomer, event.date);
  if (date && event.date && event.date.from !== 'default' && !other) {
    if (!isNear(date, event.date) && (date.end < event.date.start || event.date.end < date.start)) return -1;
    score += 2;
  } else if (date && !current) score -= 0.5;
  const gap = scene.sentence.index - told.sentence;
  const places = comparePlaces(told, newcomer);
  const near =
    gap <= 3 || (gap <= DAY_REACH && date !== null && event.date !== null && isSameSpan(date, event.date));
  const together = TOGETHER.has(`${told.family}/${family}`) && near && places !== 'apart';
  if (
    told.family !== family &&
    !together &&
    !isOfRemains(told, newcomer) &&
    !isReleased(told, newcomer) &&
    !isLossOf(told, newcomer)
  )
    return -1;
  if (meet(telling, told.senses)) score += 1.5;
  else if (!current && saysFight(telling) && saysFight(told.senses)) score -= 1;
  if (isOtherItem(told, newcomer) && !(places === 'same' && meet(newcomer.senses, told.senses))) return -1;
  // "The same day, four people had died in an attack on Gossi": another event, or that day would not be told again.
  if (places === 'apart' && scene.relative?.kind === 'relative') return -1;
  // "On 17 April at Materi … On 18 April at Mandouri": other days of their own at other places.
  if (places === 'apart' && date && !scene.carried && event.date && !isSameSpan(date, event.date)) return -1;
  // "In neighbouring Togo, a farmer was taken on Monday": the day may be the same, the deed is another.
  if (places === 'apart' && date && !scene.carried && isAbroad(told, scene)) return -1;
  if (places === 'same') score += 1;
  if (places === 'apart') score -= date || (newFigure && scene.another) ? 3 : newFigure ? 1.8 : 1.5;
  if (current) score += 1;
  // An item of a list goes on about its own event, and so does a paragraph as a rule.
  if (told.paragraph === scene.sentence.paragraph) score += scene.sentence.item ? 2 : 0.5;
  if (gap > 4 && !date && newFigure && hasStrangers(told, newcomer.claims)) score -= 3;
  return score;
}

/** "An overnight raid … in the night of Friday to Saturday": the night that is named is the one. */
function isNear(date: DateSpan, known: DateSpan): boolean {
  if (!date.manner && !known.manner) return false;
  return addDays(known.start, -NIGHTS) <= date.end && date.start <= addDays(known.end, NIGHTS);
}

/** How long before publication, in days, a raid is still told as one of the night. */
const NIGHTS = 4;

/** All its places lie in countries of which the event has none. */
function isAbroad({ countries }: Told, scene: Scene): boolean {
  return scene.places.every(({ place }) => place !== null && !countries.has(place.country));
}

/** So many sentences on, a fire set on the day of the attack is still part of it. */
const DAY_REACH = 6;

function isSameSpan(some: DateSpan, other: DateSpan): boolean {
  return some.start === other.start && some.end === other.end;
}

/**
 * Items of a list that name a day or a place tell of one event each, save where they tell the same of one place; what
 * stands under the heading of another region is another event.
 */
function isOtherItem(told: Told, { scene }: Newcomer): boolean {
  if (told.heading && scene.heading && told.heading !== scene.heading) return true;
  return told.item !== null && scene.item !== null && told.item !== scene.item;
}

function saysFight(senses: Set<Sense>): boolean {
  return senses.has('strike') || senses.has('clash');
}

function meet<T>(some: Set<T>, others: Set<T>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Figures of people that the event has not heard of: another side has losses, so it may be another event. */
function hasStrangers({ people }: Told, claims: FoundClaim[]): boolean {
  return claims.some((claim) => claim.of !== null && claim.measure === 'killed' && !people.has(claim.of));
}

const SAME_KM = 25;
/** Places whose latitudes differ by more are further apart than that; a degree has 111 km. */
const SAME_LATITUDE = 0.25;

/** Settlements further apart than 25 km, neither holding the other, are two places. */
function comparePlaces(told: Told, newcomer: Newcomer): 'same' | 'apart' | 'open' {
  if (told.named === 0) return 'open';
  // "On Togo's side, a farmer was taken in the prefecture of Kpendjal": a region that holds none of the places.
  if (newcomer.settlements.size === 0) {
    const elsewhere =
      newcomer.regions.size > 0 && told.settlements.size > 0 && !meet(newcomer.regions, told.holders);
    return elsewhere ? 'apart' : 'open';
  }
  if (told.settlements.size === 0)
    return told.areas.size === 0 || meet(newcomer.areas, told.areas) ? 'open' : 'apart';
  if (meet(newcomer.settlements, told.settlements)) return 'same';
  if (meet(newcomer.areaNames, told.headNames)) return 'open';
  for (const a of told.settlements) {
    for (const b of newcomer.settlements) {
      if (a.lat === null || b.lat === null || Math.abs(a.lat - b.lat) > SAME_LATITUDE) continue;
      const apart = distanceKm(a, b);
      if (apart !== null && apart <= SAME_KM) return 'same';
    }
  }
  return 'apart';
}
