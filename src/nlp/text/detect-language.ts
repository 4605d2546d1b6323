/** Tells languages apart by their small words and by the words they report in; in microseconds. */
import type { Language } from '../language.ts';
import type { Token } from './tokens.ts';

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
].map((words) => words.split(' '));

/** What a word says of the language: an index of `votes` each. */
type Ballot = { languages: string[]; votes: Map<string, number[]> };

/** Languages are compiled once; which of them know a word is looked up once a word. */
const ballots = new WeakMap<Map<string, Language>, Ballot>();

/** For each language its words and its small words, then those of each of the others. */
function ballotOf(languages: Map<string, Language>): Ballot {
  const known = ballots.get(languages);
  if (known) return known;
  const ballot: Ballot = { languages: [...languages.keys()], votes: new Map() };
  const lists = [...languages.values()].flatMap((language) => [wordsOf(language), language.stopWords]);
  for (const [index, words] of [...lists, ...OTHERS].entries()) {
    for (const word of new Set(words)) {
      const votes = ballot.votes.get(word);
      if (votes) votes.push(index);
      else ballot.votes.set(word, [index]);
    }
  }
  ballots.set(languages, ballot);
  return ballot;
}

/** The small words with the first words of the patterns, "killed", "attaque", "vendredi": headlines have few small ones. */
function wordsOf(language: Language): string[] {
  const patterns = [
    ...language.triggers.map(([source]) => source),
    ...language.measures.map(([source]) => source),
  ];
  const words = patterns
    .flatMap((source) => source.split(' ')[0]!.split('|'))
    .filter((word) => word.length > 3 && !word.endsWith('*'));
  return [
    ...language.stopWords,
    ...Object.keys(language.weekdays),
    ...Object.keys(language.months),
    ...language.persons,
    ...words,
  ];
}

/** As much of a text as tells its language. */
const HEAD = 4000;

/** The code of the language that most of the words are of; `und` where that is another, or hardly any are known. */
export function detectLanguage(tokens: Token[], languages: Map<string, Language>): string {
  const ballot = ballotOf(languages);
  const counts = Array.from({ length: 2 * ballot.languages.length + OTHERS.length }, () => 0);
  let words = 0;
  for (const { kind, fold, end } of tokens) {
    if (end > HEAD) break;
    if (kind !== 'word') continue;
    words++;
    for (const index of ballot.votes.get(fold) ?? NONE) counts[index]!++;
  }
  const shares = counts.map((count) => count / Math.max(1, words));
  const best = ballot.languages
    .map((code, at) => ({ code, share: shares[2 * at]!, small: shares[2 * at + 1]! }))
    .sort((a, b) => b.share - a.share)[0];
  const other = Math.max(...shares.slice(2 * ballot.languages.length));
  return best && best.share >= 0.08 && !(other > best.small * 1.2 && other >= 0.15) ? best.code : 'und';
}

const NONE: number[] = [];
