/** Sentences that tell of two times: in two clauses, in one with a verb for both, or in one about somebody let go. */
import type { Act } from '../events/acts.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { DateMention } from './dates.ts';
import { addDays } from './days.ts';
import type { Document, Sentence } from '../text/document.ts';
import { firstFrom, indexFrom, lastBefore, within } from '../text/sorted.ts';

/**
 * Tokens of a sentence that tell of one time. `apart`: those among them that tell of another; `from`: where those who
 * act are named, if that is before.
 */
export type Part = {
  first: number;
  end: number;
  acts: Act[];
  dates: DateMention[];
  apart?: { first: number; end: number };
  from?: number;
};

export function splitTimes(
  document: Document,
  sentence: Sentence,
  acts: Act[],
  dates: DateMention[],
  places: ChosenPlace[],
): Part[] {
  return (
    splitFreed(document, sentence, acts, dates) ??
    splitGapped(document, sentence, acts, dates, places) ??
    splitByDate(sentence, acts, dates)
  );
}

/**
 * "A doctor who was kidnapped in Djibo in April has been released", "freed a nurse whom gunmen had seized on 3 May": what
 * a clause recalls of weeks before is apart from what the sentence tells, which comes first.
 */
function splitFreed(
  document: Document,
  sentence: Sentence,
  acts: Act[],
  dates: DateMention[],
): Part[] | null {
  const { tokens, language, publishedOn } = document;
  const taken = acts.find(({ sense }) => sense === 'abduct');
  const freed = acts.find(({ sense }) => sense === 'free');
  if (!taken || !freed || !publishedOn || taken.clause.first <= sentence.first) return null;
  const opening = tokens[taken.clause.first]!.fold;
  if (!language.relativeWords.includes(opening) && opening !== language.complementizer) return null;
  const { passive, active } = language.roles;
  const dated = within(dates, taken.clause.first, taken.clause.end).length > 0;
  const next = acts.find(({ first }) => first > taken.first)?.first ?? sentence.end;
  let end = freed.first > taken.first ? freed.first : dated ? taken.clause.end : next;
  while (freed.first === end && [...passive, ...active].includes(tokens[end - 1]!.fold)) end--;
  const apart = { first: taken.clause.first, end };
  const then = within(dates, apart.first, end).find(({ kind, span }) => kind === 'date' && span);
  if (!then || then.span!.end >= addDays(publishedOn, -7)) return null;
  const outside = <T extends { first: number }>(list: T[]) =>
    list.filter(({ first }) => first < apart.first || first >= apart.end);
  return [
    { first: sentence.first, end: sentence.end, acts: outside(acts), dates: outside(dates), apart },
    { ...apart, acts: within(acts, apart.first, apart.end), dates: [then] },
  ];
}

/** How many words may tell the second place and day: "and, on Sunday morning, in the village of Mansila". */
const SECOND = 10;

/** "Attacked Dori on Saturday and Mansila on Sunday": one verb, two days, each with a place of its own. */
function splitGapped(
  { tokens, language }: Document,
  sentence: Sentence,
  acts: Act[],
  dates: DateMention[],
  places: ChosenPlace[],
): Part[] | null {
  const days = dates.filter(({ kind, span }) => kind === 'date' && span?.precision === 'day');
  const [one, other] = days;
  if (days.length !== 2 || one!.span!.start === other!.span!.start) return null;
  const act = lastBefore(acts, other!.first);
  if (!act || act.first > one!.first || firstFrom(acts, other!.end)?.sentence === sentence.index) return null;
  let link = other!.first - 1;
  while (link > one!.end && tokens[link]!.fold !== language.numbers.link) link--;
  if (link < one!.end || other!.first - link > SECOND) return null;
  const before = within(places, act.first, link);
  const after = within(places, link, Math.min(sentence.end, other!.end + SECOND));
  const second = after.find((place) => !before.some((known) => known.place === place.place));
  if (before.length === 0 || !second || second.place === null) return null;
  // Nothing but small words between the link, the day and the place.
  const end = Math.max(second.end, other!.end);
  const plain = tokens.slice(link + 1, end).every(({ fold, kind }, offset) => {
    const at = link + 1 + offset;
    const named = (item: { first: number; end: number }) => item.first <= at && at < item.end;
    const small = [
      ...language.locators,
      ...language.definite,
      ...language.settlements.words,
      ...language.settlements.of,
    ];
    return kind === 'mark' || named(other!) || named(second) || small.includes(fold);
  });
  if (!plain) return null;
  return [
    { first: sentence.first, end: link, acts, dates: [one!] },
    { first: link, end: sentence.end, acts: [act], dates: [other!], from: sentence.first },
  ];
}

/** Two clauses with an act and a day each tell of two times: "attacked X on Monday and Y on 3 May". */
function splitByDate(sentence: Sentence, acts: Act[], dates: DateMention[]): Part[] {
  const whole = [{ first: sentence.first, end: sentence.end, acts, dates }];
  const days = dates.filter((date) => date.kind === 'date' && date.span);
  if (days.length < 2 || new Set(days.map((date) => `${date.span!.start}/${date.span!.end}`)).size < 2)
    return whole;
  const clausesWithDay = new Map<number, Part>();
  for (const act of acts) {
    const { first, end } = act.clause;
    if (clausesWithDay.has(first)) continue;
    const at = indexFrom(days, first);
    const own = days.slice(at, at + 2).filter((date) => date.first < end);
    // "Le 31 mai, des hommes ont tué …": a day at the head stands in a clause of its own.
    const head = within(days, sentence.first, sentence.first + 2).filter(
      (date) => date.end <= first && first - date.end <= 2,
    );
    const inside = own.length > 0 ? own : head;
    if (inside.length !== 1) continue;
    clausesWithDay.set(first, { first, end, acts: [], dates: inside });
  }
  const parts = [...clausesWithDay.values()].sort((a, b) => a.first - b.first);
  if (parts.length < 2) return whole;
  // Clauses without a day go with the part before them.
  parts.forEach((part, index) => {
    part.first = index === 0 ? sentence.first : part.first;
    part.end = parts[index + 1]?.first ?? sentence.end;
    part.acts = within(acts, part.first, part.end);
  });
  return parts;
}
