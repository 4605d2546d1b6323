/** Figures that are parts of others: "including two children", "four of them", "six of the dead were women". */
import type { Measure } from '../../model.ts';
import type { FoundClaim } from './found-claim.ts';
import type { Counted } from './counted.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Language } from '../language.ts';
import type { Token } from '../text/tokens.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { compileList, findPatterns, type PatternHit, type PatternSet } from '../text/patterns.ts';
import { type WordIndex } from '../text/word-index.ts';

export type PartReader = { joined: PatternSet<true>; ofToll: PatternSet<true> };

export function createPartReader({ parts, partsOfToll }: Language, index: WordIndex): PartReader {
  return { joined: compileList(index, parts), ofToll: compileList(index, partsOfToll) };
}

/** The words of a sentence that make parts of its figures, by where they end. */
export type PartWords = {
  joined: Map<number, PatternHit<true>[]>;
  ofToll: PatternHit<true>[];
};

export function findPartWords(document: Document, reader: PartReader, { first, end }: Sentence): PartWords {
  return {
    joined: Map.groupBy(findPatterns(reader.joined, document.tokens, first, end), (hit) => hit.end),
    ofToll: findPatterns(reader.ofToll, document.tokens, first, end),
  };
}

/** Whether a figure is part of the one before it (`before`), or of a toll told anywhere (`toll`). */
export function partOf(
  document: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  words: PartWords,
  before: FoundClaim | null,
): 'before' | 'toll' | null {
  if (before) {
    const joined =
      measure.source === PART ||
      saysPart(document, number) ||
      // "including two women and three children": the second is a part as well.
      (before.part === true && before.measure === measure.value && follows(document, before, number)) ||
      [0, 1, 2].some((gap) => words.joined.get(number.first - gap)?.some((hit) => hit.first >= before.first));
    if (joined) return 'before';
  }
  return isOfToll(document, number, words) ? 'toll' : null;
}

const PART = 'part';

/** "killed ten people in Tessit on Friday, three of them children": of what the figure before it counts. */
export function measureOfPart(
  document: Document,
  number: Counted,
  words: PartWords,
  before: FoundClaim | null,
): PatternHit<Measure> | null {
  if (!before || before.unit) return null;
  const told =
    words.joined.has(number.first) ||
    saysPart(document, number) ||
    saysWho(document, number) ||
    isOfToll(document, number, words);
  return told
    ? { value: before.measure, first: number.first, end: number.end, classes: [], source: PART }
    : null;
}

/** Marks a figure that another speaker sets beside the one before it. */
export const TOLD = 'told';

/** How many words may stand between a verb that gives a figure and the figure: "parle quant à lui de". */
const TELLING = 4;

/**
 * "Fifteen women were abducted, the mayor said. A resident spoke of 18 people.": another figure of the same, where it
 * counts nobody else and nothing more is said of them.
 */
export function measureOfTold(
  { tokens, language }: Document,
  number: Counted,
  { first: start }: Sentence,
  before: FoundClaim | null,
): PatternHit<Measure> | null {
  const { head } = number;
  if (!before || before.unit || before.part || number.article) return null;
  if (head && (head.unit || head.people || (head.of !== null && head.of !== before.of))) return null;
  const next = tokens[head?.end ?? number.end];
  if (next && next.kind !== 'mark' && !language.parts.some((phrase) => phrase.split(' ')[0] === next.fold))
    return null;
  for (let verb = number.first - 1; verb >= Math.max(start, number.first - TELLING - 1); verb--) {
    if (tokens[verb]!.kind === 'mark') return null;
    if (endOfPhrase(language.speech.unturned, tokens, verb) !== null)
      return { value: before.measure, first: number.first, end: number.end, classes: [], source: TOLD };
  }
  return null;
}

/**
 * "A list holds 34 names", "a councillor counted 12 graves", "we have the names of 28 people": a tally of the dead, where
 * some have been told of.
 */
export function measureOfTally(
  { tokens, language }: Document,
  { first, end, head, vague }: Counted,
): PatternHit<Measure> | null {
  const word = (at: number) => tokens[at]?.fold ?? '';
  const tallied = (at: number) => language.tallied.includes(word(at));
  // "photographs of two graves" counts no dead.
  const graves = language.graves.includes(word(end)) && language.countVerbs.includes(word(first - 1));
  const counts = tallied(end) || graves;
  const link = language.roles.links.includes(tokens[first - 1]?.fold ?? '');
  const names =
    link &&
    tallied(first - 2) &&
    head !== null &&
    isAnybody(language, tokens, end, head.end, tokens[head.end]);
  return !vague && (counts || names) ? { value: 'killed', first, end, classes: [], source: TOLD } : null;
}

/** "28 people", "15 victims", and nothing more is said of them. */
function isAnybody(language: Language, tokens: Token[], from: number, to: number, next: Token | undefined) {
  const words = tokens.slice(from, to);
  return words.length === 1 && language.anybody.includes(words[0]!.fold) && next?.kind !== 'word';
}

/** "I saw the bodies of 22 soldiers. There were also six volunteers.": what was told of those is told of these. */
export function measureOfAdded(
  { tokens, language }: Document,
  { first, end, head }: Counted,
  { first: start }: Sentence,
  told: FoundClaim | null,
): PatternHit<Measure> | null {
  if (!told || told.unit || !head || head.unit || tokens[head.end]?.kind === 'word') return null;
  return endOfPhrase(language.alsoThere, tokens, start) === first
    ? { value: told.measure, first, end, classes: [], source: 'shared' }
    : null;
}

/** "four of them", "deux d'entre eux": of those counted before. */
export function saysPart({ tokens, language }: Document, { end }: Pick<Counted, 'end'>): boolean {
  return endOfPhrase(language.partsAfter, tokens, end) !== null;
}

/** "Seven were children.", "Deux étaient des femmes." */
function saysWho({ tokens, language }: Document, { end }: Counted): boolean {
  if (!language.roles.passive.includes(tokens[end]?.fold ?? '')) return false;
  const at = language.roles.links.includes(tokens[end + 1]?.fold ?? '') ? end + 2 : end + 1;
  return language.persons.includes(tokens[at]?.fold ?? '') && tokens[at + 1]?.kind !== 'word';
}

/** "Among the dead were six children", "six children were among the dead": within two words. */
function isOfToll({ tokens, language }: Document, number: Counted, { ofToll }: PartWords): boolean {
  return ofToll.some(({ first, end }) => {
    // "and two women" goes on with the list of them.
    const behind = number.head && first >= number.head.end ? number.head.end : number.end;
    const gap = end <= number.first ? tokens.slice(end, number.first) : tokens.slice(behind, first);
    const near =
      gap.length <= (end <= number.first ? 2 : 4) ||
      (end <= number.first && gap.some(({ fold }) => language.joins.includes(fold)));
    return near && gap.length <= 8 && gap.every(({ kind }) => kind !== 'mark');
  });
}

/** Joined to the figure before it by "and" or a comma. */
function follows({ tokens, language }: Document, before: FoundClaim, number: Counted): boolean {
  const gap = tokens.slice(before.end, number.first).map((token) => token.fold);
  return gap.length <= 2 && gap.every((word) => word === ',' || language.joins.includes(word));
}
