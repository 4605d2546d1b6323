/** The day of a part of a sentence: which of those that stand in it dates what is told. */
import type { DateMention } from './dates.ts';
import { addDays } from './days.ts';
import type { Document } from '../text/document.ts';
import { findClauses } from '../text/clauses.ts';
import { covering, indexFrom } from '../text/sorted.ts';
import type { Part } from './split-times.ts';

/** `spokenOn`: days on which somebody said something. Undefined where the part names no day of its own. */
export function dayOfPart(document: Document, part: Part, spokenOn: DateMention[]): DateMention | undefined {
  return (
    dayBehind(document, part, spokenOn) ??
    dayBeside(part, spokenOn) ??
    lasting(document, part) ??
    nearestDate(part)
  );
}

/** "The fighting broke out on Saturday … and went on until Monday": all these days. */
function lasting({ tokens, language }: Document, { dates }: Part): DateMention | undefined {
  const days = dates.filter((date) => date.kind === 'date' && date.span?.precision === 'day');
  const last = days.find(({ first }) =>
    [1, 2].some((back) => language.untilWords.includes(tokens[first - back]?.fold ?? '')),
  );
  const from = last && days.findLast(({ first }) => first < last.first);
  if (!from || from.span!.start > last.span!.end) return undefined;
  return { ...from, span: { ...from.span!, end: last.span!.end } };
}

/** The day nearest to what is told; of several in one sentence the others date other things. */
function nearestDate({ first, acts, dates }: Part): DateMention | undefined {
  let nearest: DateMention | undefined;
  let least = Infinity;
  const days = dates.filter(({ kind, span }) => kind === 'date' && span);
  // "voiced its outrage on Tuesday after a massacre on Sunday": the clause of the deed has a day of its own.
  const beside = days.filter(
    (day) =>
      day.first <= first + 2 ||
      acts.some(({ clause }) => clause.first <= day.first && day.first < clause.end),
  );
  for (const date of beside.length > 0 ? beside : days) {
    const next = indexFrom(acts, date.first + 1);
    const [before, after] = [acts[next - 1], acts[next]];
    const distance = Math.min(
      before ? Math.max(0, date.first - before.end) : Infinity,
      after ? Math.max(0, after.first - date.end) : Infinity,
    );
    if (distance < least) [nearest, least] = [date, distance];
  }
  return nearest;
}

/** How many words may stand between "a day after" and the deed that it dates. */
const DEED_REACH = 6;

/** "silent on Wednesday, a day after gunmen attacked the base": where nothing else is told, so many days before. */
function dayBehind(
  document: Document,
  { dates, acts }: Part,
  spokenOn: DateMention[],
): DateMention | undefined {
  const after = dates.find(({ kind }) => kind === 'after');
  const deed = after && acts.find(({ first }) => first >= after.end);
  if (!deed || deed.first - after.end > DEED_REACH) return undefined;
  const { tokens, language, publishedOn, sentences, sentenceOf } = document;
  const opensRelative = (at: number) =>
    [language.complementizer, ...language.relativeWords].includes(tokens[at]?.fold ?? '');
  // « quatre jours après l'attaque qui a visé dimanche une base »: it has a day of its own.
  const { end: behind } = deed.clause;
  const relative =
    opensRelative(behind) && covering(findClauses(document, sentences[sentenceOf[deed.first]!]!), behind);
  const itsEnd = relative ? relative.end : behind;
  const itsOwn = [...dates, ...spokenOn].some(
    ({ kind, first }) => kind === 'date' && first > deed.first && first < itsEnd,
  );
  if (itsOwn) return undefined;
  const others = acts.some(
    ({ first, part, sense, clause }) =>
      // "buried their dead on Tuesday, a day after an attack"
      (first < after.first && (part !== 'noun' || sense !== 'kill')) ||
      // "an attack that killed 20 people"
      (part !== 'noun' && first >= behind && !opensRelative(clause.first)),
  );
  const base =
    [...dates, ...spokenOn].find(({ kind, span }) => kind === 'date' && span?.precision === 'day')?.span
      ?.start ?? publishedOn;
  if (others || !base) return undefined;
  const day = addDays(base, after.days);
  return { ...after, kind: 'date', span: { start: day, end: day, precision: 'day' } };
}

/**
 * "killed in Boni on Monday, three days after an attack in Hombori": tokens that tell of an event before, unless it is
 * the one that `day` is taken from.
 */
export function clauseAfter(
  document: Document,
  { dates, acts }: Part,
  day: DateMention | undefined,
): { first: number; end: number } | undefined {
  const after = dates.find(({ kind }) => kind === 'after');
  if (!after || after.first === day?.first || !acts.some(({ first }) => first >= after.end)) return undefined;
  const sentence = document.sentences[document.sentenceOf[after.first]!]!;
  const clause = covering(findClauses(document, sentence), after.end);
  return clause && { first: after.end, end: clause.end };
}

/**
 * "The army said on Sunday that … the previous day", "having left on Saturday, the convoy was attacked the next day":
 * counted from the day before it in the sentence.
 */
function dayBeside({ dates, acts }: Part, spokenOn: DateMention[]): DateMention | undefined {
  const relative = dates.find((one) => one.kind === 'relative' && one.days !== 0);
  if (!relative) return undefined;
  const spoken = [...spokenOn, ...dates].findLast(
    (one) => one.kind === 'date' && one.span?.precision === 'day' && one.first < relative.first,
  );
  if (!spoken) return undefined;
  // "killed ten people on Sunday; the next day the army came"
  if (
    dates.includes(spoken) &&
    acts.some((act) => Math.abs(act.first - spoken.first) < Math.abs(act.first - relative.first))
  )
    return undefined;
  const day = addDays(spoken.span!.start, relative.days!);
  return { ...relative, span: { start: day, end: day, precision: 'day' } };
}
