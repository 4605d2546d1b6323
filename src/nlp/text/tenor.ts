/** What a whole text, or a paragraph of it, is about where it is no event: sport, a drill, a trial, an accident, an analysis. */
import { coversPeriod, isRecent } from '../events/background.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document, Sentence } from './document.ts';
import type { Cue } from '../language/cue-words.ts';
import { findPatterns, type PatternSet } from './patterns.ts';
import { within } from './sorted.ts';

type CuesOf = (sentence: Sentence) => { first: number; cue: Cue }[];
type Word = { cue: Cue; word: string };

export type Tenor = {
  /** The sentence speaks of sport, business, the arts or a drill. */
  figurative: (sentence: Sentence) => boolean;
  /** The text looks back or judges, and the sentence has no day of this week of its own. */
  looksBack: (sentence: Sentence) => boolean;
  /** The text sums up months, or explains how things are: what has no day in it is no event. */
  survey: boolean;
};

/** `dates` are those of the document; `analyses` how an analysis or a column is headed. */
export function findTenor(
  document: Document,
  dates: DateMention[],
  analyses: PatternSet<true>,
  cuesOf: CuesOf,
): Tenor {
  const wordsOf = (sentences: Sentence[]): Word[] =>
    sentences.flatMap((sentence) =>
      cuesOf(sentence).map(({ cue, first }) => ({ cue, word: document.tokens[first]!.fold })),
    );
  const heads = document.sentences.filter(({ role }) => role !== 'body');
  const opening = wordsOf(heads.slice(0, 4));
  const all = wordsOf(document.sentences);
  const whole =
    count(opening, GAMES) >= 2 ||
    count(opening, ['drill']) >= 2 ||
    // "Stade Malien shoot down rivals in derby": one word of sport above, and the rest of the text full of them.
    (count(opening, GAMES) >= 1 && count(all, GAMES) >= 4);
  const paragraphs =
    count(all, GAMES) >= 3 ? Map.groupBy(document.sentences, ({ paragraph }) => paragraph) : [];
  const games = new Set(
    [...paragraphs].flatMap(([paragraph, sentences]) =>
      count(wordsOf(sentences), GAMES) >= 3 ? [paragraph] : [],
    ),
  );
  const judged = wordsOf(heads);
  // "Trial opens over hotel attack. The trial of two men …": the same word twice says as much as two.
  const tried = heads.filter((head) => count(wordsOf([head]), ['legal']) > 0).length;
  const back = judged.some(({ cue }) => cue === 'memorial') || tried >= 2 || count(judged, ['legal']) >= 2;
  return {
    figurative: ({ paragraph }) => whole || games.has(paragraph),
    looksBack: ({ role, first, end }) =>
      back && (role !== 'body' || !within(dates, first, end).some((date) => isRecent(document, date))),
    survey: coversPeriod(document, dates) || isAnalysis(document, analyses),
  };
}

const GAMES: Cue[] = ['figurative', 'sport', 'jargon'];

/** How many different words of these kinds. */
function count(words: Word[], kinds: Cue[]): number {
  return new Set(words.flatMap(({ cue, word }) => (kinds.includes(cue) ? [word] : []))).size;
}

/** "Why jihadists gain ground", "ANALYSE - …", "Tribune. …": headed as an analysis, or with a line that says so. */
function isAnalysis(document: Document, analyses: PatternSet<true>): boolean {
  return document.sentences
    .slice(0, 3)
    .filter(({ role, first, end }) => role === 'title' || end - first <= LABEL)
    .some(({ first, end }) =>
      findPatterns(analyses, document.tokens, first, end).some((hit) => hit.first === first),
    );
}

/** So many words has a line such as "Policy brief" or "Tribune." */
const LABEL = 3;

/** Paragraphs that tell of an accident from a sentence on that has neither arms nor an act in it. */
export function findAccidents(
  document: Document,
  cuesOf: CuesOf,
  plain: (sentence: Sentence) => boolean,
): (sentence: Sentence) => boolean {
  const from = new Map<number, number>();
  for (const sentence of document.sentences)
    if (
      !from.has(sentence.paragraph) &&
      cuesOf(sentence).some(({ cue }) => cue === 'accident') &&
      plain(sentence)
    )
      from.set(sentence.paragraph, sentence.index);
  return (sentence) => (from.get(sentence.paragraph) ?? Infinity) < sentence.index && plain(sentence);
}
