/** Tells languages apart by their small words and by the words they report in; in microseconds. */
import type { Language } from './language.ts';
import { findTokens } from './tokens.ts';

/** Small words of languages that share some with those read here, and that nobody here reads. */
const OTHERS = [
  /** Spanish */
  'el los las una del con por para que segun fue fueron su y es',
  /** Portuguese */
  'os um uma nao com para dos das ao sao foram pelo pela segundo',
  /** Italian */
  'il gli della nel che di sono per con una hanno alla secondo',
  /** German */
  'der die das und ist nicht von mit den dem ein eine wurden nach',
].map((words) => new Set(words.split(' ')));

/** The first words of a language's patterns: "killed", "attaque", "vendredi": headlines have few small ones. */
const vocabularies = new WeakMap<Language, { all: Set<string>; small: Set<string> }>();

function vocabularyOf(language: Language): { all: Set<string>; small: Set<string> } {
  const known = vocabularies.get(language);
  if (known) return known;
  const patterns = [
    ...language.triggers.map(([source]) => source),
    ...language.measures.map(([source]) => source),
  ];
  const words = patterns
    .flatMap((source) => source.split(' ')[0]!.split('|'))
    .filter((word) => word.length > 3 && !word.endsWith('*'));
  const all = new Set([
    ...language.stopWords,
    ...Object.keys(language.weekdays),
    ...Object.keys(language.months),
    ...language.persons,
    ...words,
  ]);
  const vocabulary = { all, small: new Set(language.stopWords) };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** The code of the language that most of the words are of; `und` where that is another, or hardly any are known. */
export function detectLanguage(text: string, languages: Map<string, Language>): string {
  const words = findTokens(text.slice(0, 4000)).filter((token) => token.kind === 'word');
  const shareOf = (known: { has(word: string): boolean }) =>
    words.filter((word) => known.has(word.fold)).length / Math.max(1, words.length);
  const shares = [...languages.values()].map((language) => ({
    code: language.code,
    share: shareOf(vocabularyOf(language).all),
    small: shareOf(vocabularyOf(language).small),
  }));
  const best = shares.sort((a, b) => b.share - a.share)[0];
  const other = Math.max(...OTHERS.map(shareOf));
  return best && best.share >= 0.08 && !(other > best.small * 1.2 && other >= 0.15) ? best.code : 'und';
}
