/** Sentences that tell of years and not of an event: the paragraph on the conflict that every report ends with. */
import type { Clause } from '../text/clauses.ts';
import type { DateMention } from '../dates/dates.ts';
import { addDays } from '../dates/days.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Cue } from '../language/cue-words.ts';
import { findPatterns, type PatternSet } from '../text/patterns.ts';
import { indexFrom, lastEndingBy, within } from '../text/sorted.ts';

/**
 * Indices of sentences of the body that go on where one before them in their paragraph spoke of years or of what
 * happens again and again ("Burkina Faso has faced regular attacks since 2015. They have killed 2,000 people."), up
 * to the next day that is named; and of those that say themselves that they tell of the whole conflict.
 */
export function findHistory(
  document: Document,
  dates: DateMention[],
  cuesOf: (sentence: Sentence) => Cue[],
): Set<number> {
  const history = new Set<number>();
  let begun: number | null = null;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== begun) begun = null;
    if (sentence.role !== 'body') continue;
    const own = within(dates, sentence.first, sentence.end);
    if (own.some(({ kind }) => kind === 'date' || kind === 'relative' || kind === 'following')) {
      begun = null;
      continue;
    }
    const cues = cuesOf(sentence);
    const wide = own.some(({ kind }) => kind === 'background' || kind === 'period');
    // "It was the third attack in a month; the first two had killed nine." sums up, and the next sentence may go on.
    if (begun !== null || cues.includes('history') || cues.includes('tally')) history.add(sentence.index);
    // "They kill us every day," a youth says: the account goes on behind what somebody says.
    const said = document.tokens[sentence.first]!.fold === '"';
    if (!said && (wide || cues.includes('history') || cues.includes('continuing')))
      begun = sentence.paragraph;
  }
  return history;
}

/**
 * "Since 2012, rebels have attacked …" is history wherever the act stands; "the town, besieged since 2022, was
 * attacked on Monday" is not: a time too wide counts for its own clause, and at the head for the whole sentence.
 * `dates` are those of the sentence; `resumes` whether a deed stands before the one word and the
 * sentence tells at the other what was done.
 */
export function findBackground(
  sentence: Sentence,
  dates: DateMention[],
  survey: boolean,
  resumes: (from: number, to: number) => boolean,
): (clause: Clause, act: number) => boolean {
  const [opening] = dates;
  const opens = opening !== undefined && opening.first <= sentence.first + 3 ? opening : undefined;
  // "On 3 May, an engineer held for four months was freed": the day at the head is that of the deed.
  if (opens?.kind === 'date') return () => false;
  const whole =
    (opens !== undefined && isWide(opens)) || (survey && !dates.some((date) => date.kind === 'date'));
  const known = new Map<Clause, boolean>();
  return (clause, act) => {
    // "A priest kidnapped last year was freed": the time tells of the deed before it, and a verb of its own follows.
    const before = lastEndingBy(dates, act);
    if (
      before &&
      isWide(before) &&
      before.first > clause.first &&
      (!whole || before === opens) &&
      resumes(before.first, act)
    )
      return false;
    let background = known.get(clause);
    if (background === undefined) {
      // "since" opens a clause of its own, but "killed since January" is one.
      const inClause = within(dates, clause.first, clause.end + 1);
      const dated = inClause.some((date) => date.kind === 'date' || date.kind === 'duration');
      background = !dated && (whole || inClause.some(isWide));
      known.set(clause, background);
    }
    return background;
  };
}

function isWide({ kind }: DateMention): boolean {
  return kind === 'background' || kind === 'period';
}

/**
 * "Rebuilt after an attack in 2019 that killed 38 soldiers", "two massacres, in 2019 and 2020, in which 200 died": a
 * clause about a deed that is dated by years alone. `acts`: where the words of deeds of the sentence begin.
 */
export function findHanging(
  { tokens, language }: Document,
  clauses: Clause[],
  dates: DateMention[],
  acts: { first: number }[],
): (clause: Clause) => boolean {
  const openers = [...language.relativeWords, ...language.relativeSubjects, ...language.whenWords];
  const isDated = ({ first, end }: Clause) => within(dates, first, end).some((date) => !isWide(date));
  return (clause) => {
    if (!openers.includes(tokens[clause.first]!.fold) || isDated(clause)) return false;
    // "…, in which": what stands alone before the word belongs to it.
    let at = indexFrom(clauses, clause.first) - 1;
    if (at > 0 && clauses[at]!.end - clauses[at]!.first === 1) at--;
    const before = clauses[at];
    const years = before && within(dates, before.first, before.end).filter(isWide);
    if (!before || !years || years.length === 0 || isDated(before)) return false;
    if (within(acts, before.first, before.end).length > 0) return true;
    const deed = clauses[at - 1];
    const alone = years[0]!.first - before.first <= 1 && before.end - years.at(-1)!.end <= 1;
    return alone && deed !== undefined && !isDated(deed) && within(acts, deed.first, deed.end).length > 0;
  };
}

/** "Protection of civilians, first half of 2024": headline or lead is about months, so what has no day is a sum. */
export function coversPeriod(document: Document, dates: DateMention[]): boolean {
  const heads = document.sentences
    .filter(({ role }) => role !== 'body')
    .map((head) => ({ head, own: within(dates, head.first, head.end) }));
  const about = heads.some(({ head, own }) =>
    own.some(({ first, kind }) => kind === 'period' && (head.role === 'title' || first <= head.first + 3)),
  );
  return about && !heads.some(({ own }) => own.some(({ kind }) => kind === 'date'));
}

/**
 * Where a sentence turns to an event before the one that it tells of: ", two weeks after a raid in which 40 people died",
 * "the deadliest attack since March, when 40 people were killed".
 */
export function findEarlier(
  { tokens, language }: Document,
  earlier: PatternSet<true>,
  { first, end }: Sentence,
  dates: DateMention[],
): (token: number) => boolean {
  const spans = findPatterns(earlier, tokens, first, end).flatMap((hit) => {
    let stop = hit.end;
    while (stop < end) {
      const { fold } = tokens[stop]!;
      // "since March, when …": a clause about what was named goes on.
      const next = tokens[stop + 1]?.fold ?? '';
      if (
        /^[,;)]$/.test(fold) &&
        !language.relativeWords.includes(next) &&
        !language.whenWords.includes(next)
      )
        break;
      stop++;
    }
    // "It comes two days after an operation in which …": with a day of its own it is recalled, and so is its figure.
    const dated = dates.some(
      (date) =>
        date.end >= hit.end && date.first < stop && (date.kind === 'date' || date.kind === 'relative'),
    );
    return dated ? [] : [{ from: hit.end, stop }];
  });
  return (token) => spans.some(({ from, stop }) => token >= from && token < stop);
}

/** A day of the week before publication. */
export function isRecent({ publishedOn }: Document, { kind, span }: DateMention): boolean {
  return kind === 'date' && span !== null && publishedOn !== null && span.end >= addDays(publishedOn, -7);
}
