/** Sentences that go on with the event told right before, though their words or days are of another kind. */
import type { DateSpan } from '../dates/dates.ts';
import type { Newcomer, Told } from './told.ts';
import type { Sense } from '../language/trigger-words.ts';

/** "Some of the bodies had their hands tied": goes with the mass grave of the sentence before. */
export function isOfRemains({ senses, sentence }: Told, { scene, date, deaths }: Newcomer): boolean {
  return deaths && date === null && senses.has('remains') && scene.sentence.index - sentence <= 2;
}

/** "He was freed two days later": goes with the abduction told right before. */
export function isReleased({ senses, sentence }: Told, { scene, released }: Newcomer): boolean {
  return released && senses.has('abduct') && scene.sentence.index - sentence <= 2;
}

/** "The army foiled an attack in Tessit. Ten assailants were killed": losses that name no day and no place of their own. */
export function isLossOf({ senses, sentence }: Told, { scene, date, settlements }: Newcomer): boolean {
  return (
    senses.has('disarm') &&
    scene.acts.every(({ sense }) => LOSSES.has(sense)) &&
    (date === null || scene.carried) &&
    settlements.size === 0 &&
    scene.sentence.index - sentence <= 1
  );
}

const LOSSES = new Set<Sense>(['kill', 'murder', 'beat']);

/** "bodies were found on Saturday", two days after: the finding is dated, not the killing. */
export function isAftermath({ date, weekBefore, deaths, released }: Newcomer, of: DateSpan | null): boolean {
  return (deaths || released) && date !== null && of !== null && weekBefore! <= of.end && of.end < date.start;
}

/** "The bodies of four farmers were found. They had been abducted two days earlier": one story, told from its end. */
export function isBeforeDeaths(
  { deaths, senses, sentence }: Told,
  { scene, date, telling, settlements }: Newcomer,
  of: DateSpan | null,
): boolean {
  return (
    deaths &&
    senses.size > 0 &&
    telling.has('abduct') &&
    settlements.size === 0 &&
    scene.sentence.index - sentence === 1 &&
    date !== null &&
    of !== null &&
    date.end <= of.start
  );
}
