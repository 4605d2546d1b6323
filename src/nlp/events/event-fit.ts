/** Whether a scene tells of an event that is told already: kind, day, place and figures held against each other. */
import type { FoundClaim } from '../figures/found-claim.ts';
import type { DateSpan } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import { TOGETHER } from './families.ts';
import { distanceKm } from '../../distance.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Scene } from './scenes.ts';
import { isAftermath, isBeforeDeaths, isLossOf, isOfRemains, isReleased } from './sequels.ts';
import type { Newcomer, Told } from './told.ts';

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
  // "A second strike hit a house in Bourem", "Le second convoi a été attaqué près de Nampala".
  if (places === 'apart' && scene.another) return -1;
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
  const loose = [...people].some((id) => id?.startsWith('unidentified'));
  return claims.some(
    ({ of, measure }) =>
      of !== null &&
      measure === 'killed' &&
      !people.has(of) &&
      // "Terrorists tried to enter the town … several attackers were cut down": the same men by another word.
      !(loose && of.startsWith('unidentified')),
  );
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
