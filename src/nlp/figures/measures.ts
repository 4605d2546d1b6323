/** What became of the people or things that a number counts: killed, wounded, taken, by the words around it. */
import type { Measure } from '../../model.ts';
import type { Counted } from './counted.ts';
import { fateAfter, fateOfKnown, fateOfSubject, isPlainFate } from './fates.ts';
import type { Measures } from './harm-words.ts';
import { hasOwnVerb } from './participles.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { firstFrom, indexFrom } from '../text/sorted.ts';

/** The words of harm that a number belongs to, by nearness and by who did it; null for none. */
export function measureOf(
  document: Document,
  number: Counted,
  measures: Measures,
  previous: Counted | undefined,
  next: Counted | undefined,
  sentence: Sentence,
): PatternHit<Measure> | null {
  const { tokens, language } = document;
  const between = (from: number, to: number) => tokens.slice(from, to);
  const preceding = findPreceding(measures, number, previous?.end ?? sentence.first);
  const following = findFollowing(document, measures, number, next, next?.first ?? sentence.end);
  const fate = following && fateAfter(document, measures, number, following, next?.first ?? sentence.end);
  if (fate) return fate;
  const suffered = fateOfSubject(document, measures, number, next, sentence);
  if (suffered) return suffered;
  if (number.article === 'known') return fateOfKnown(document, number, preceding, following);
  const gap = preceding ? between(preceding.end, number.first) : [];
  const joined = gap.some((token) => language.joins.includes(token.fold));
  // 'avoir tué "une quinzaine de terroristes"', « exécuté sommairement » au moins 61 civils; but a word alone in quotes
  // is another's: '"neutralised" 60' says less than the figure of those killed behind it.
  const alone = preceding && tokens[preceding.first - 1]?.fold === '"' && gap[0]?.fold === '"';
  const broken = gap.some(
    (token, at) =>
      token.kind === 'mark' && (token.fold !== '"' || (alone && !opensQuote(document, preceding.end + at))),
  );
  const close = gap.every(
    (token, at) => language.figureLinks.includes(token.fold) || opensQuote(document, preceding!.end + at),
  );
  // "30 civilians killed and 1,200 people arrived": another deed.
  if (preceding && close && !(joined && (following || hasOwnVerb(document, number)))) return preceding;
  if (number.article)
    return following && isPlainFate(document, number, previous, following) ? following : null;
  if (following && !between(number.end, following.first).some((token) => /^[;:.]$/.test(token.fold)))
    return following;
  // "several wounded when three women blew themselves up": what the next clause counts is another matter.
  const apart = gap.some(
    ({ fold }) => language.speech.verbs.includes(fold) || language.whenWords.includes(fold),
  );
  if (preceding) return !broken && !apart ? preceding : null;
  return findListed(document, measures, number, previous, sentence);
}

/** How many words the objects of a deed may have before the first that is counted. */
const LONGEST_LIST = 12;

/** "ont tué le chef de poste, son adjoint et quatre volontaires": at the end of a list of whom the deed was done to. */
function findListed(
  document: Document,
  { byEnd }: Measures,
  number: Counted,
  previous: Counted | undefined,
  sentence: Sentence,
): PatternHit<Measure> | null {
  const { tokens, language } = document;
  const link = tokens[number.first - 1]?.fold ?? '';
  if (!number.head || number.article || !language.joins.includes(link)) return null;
  const { passive, active, by } = language.roles;
  const places = language.locators.filter((word) => !language.roles.genitive.includes(word));
  const ends = [language.clauseWords, places, passive, active, by, language.speech.verbs];
  const from = Math.max(previous?.end ?? sentence.first, number.first - LONGEST_LIST);
  for (let at = number.first - 1; at > from; at--) {
    const { fold, kind } = tokens[at]!;
    if ((kind === 'mark' && fold !== ',') || ends.some((words) => words.includes(fold))) return null;
    const hit = byEnd.get(at)?.[0];
    const object = [...language.definite, ...language.possessives, ...language.numbers.indefinite];
    if (hit) return object.includes(fold) ? hit : null;
  }
  return null;
}

/** '"neutralised" 60' closes one, 'killed "60 soldiers"' opens one: what follows stands close. */
function opensQuote({ text, tokens }: Document, at: number): boolean {
  const { fold, start, end } = tokens[at]!;
  return (
    fold === '"' && (/[“«]/.test(text[start]!) || (text[start] === '"' && tokens[at + 1]?.start === end))
  );
}

/** At most four words before a number, the nearest first. */
function findPreceding(
  { byEnd }: Measures,
  { first }: Counted,
  from: number,
): PatternHit<Measure> | undefined {
  for (let end = first; end >= Math.max(from, first - 4); end--) {
    const hit = byEnd.get(end)?.[0];
    if (hit) return hit;
  }
  return undefined;
}

/** At most twelve words behind a number, the nearest first. */
function findFollowing(
  document: Document,
  measures: Measures,
  number: Counted,
  next: Counted | undefined,
  to: number,
): PatternHit<Measure> | undefined {
  const { hits } = measures;
  for (let at = indexFrom(hits, number.end); at < hits.length; at++) {
    const hit = hits[at]!;
    if (hit.first >= to || hit.first - (number.head?.end ?? number.end) > 12) return undefined;
    // "Hundreds gathered to bury the victims": they are the living.
    if (document.language.burying.includes(document.tokens[hit.first]!.fold)) continue;
    if (!hasDoneIt(document, number, hit, next, measures)) return hit;
  }
  return undefined;
}

/** "Some 200 gunmen killed ten people", "200 soldats …, tuant dix civils": the figure behind is of those who suffered. */
function hasDoneIt(
  { tokens, language }: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  next: Counted | undefined,
  { hits }: Measures,
): boolean {
  const { and, together, passive } = language.roles;
  if (!next || next.first < measure.end) return false;
  // "his two bodyguards near Gao, and took away a fourth man": a noun that nobody knows.
  if (!number.head && (tokens[number.end]?.kind !== 'word' || measure.first - number.end < 2)) return false;
  if (tokens.slice(measure.first - 3, measure.first).some((token) => passive.includes(token.fold)))
    return false;
  // "12 soldiers killed 5 wounded": a list without commas.
  if (!next.head && firstFrom(hits, next.end)?.first === next.end) return false;
  return tokens
    .slice(measure.end, next.first)
    .every(
      ({ fold }) => language.figureLinks.includes(fold) && !and.includes(fold) && !together.includes(fold),
    );
}
