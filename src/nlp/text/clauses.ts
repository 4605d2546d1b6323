/** Where the clauses of a sentence begin and end. */
import { startsOf, type Document, type Sentence } from './document.ts';

/** Tokens of a clause, end exclusive. */
export type Clause = { first: number; end: number };

/** Of a word for clauses, by its letters: "où" opens a clause, the "ou" of "des mines ou des engins" does not. */
function opensClause({ text, tokens, language }: Document, at: number): boolean {
  const { fold, start, end } = tokens[at]!;
  return !language.alternatives.includes(fold) || text.slice(start, end).toLowerCase() !== fold;
}

/** A sentence is asked for its clauses by many steps. */
const clausesOf = new WeakMap<Sentence, Clause[]>();

/** Words of a name in a list, and of all that are listed. */
const LONGEST_NAME = 4;
const LONGEST_LIST = 30;

/** "in Burkina Faso, Mali and Niger": the comma stands between names of which the last follows "and". */
function isInList({ tokens, language }: Document, { end }: Sentence, comma: number): boolean {
  const isName = (at: number) => tokens[at]?.kind === 'word' && tokens[at]!.shape !== 'lower';
  /** "au Mali, au Burkina Faso et au Niger" */
  const nameAt = (at: number) => (language.locators.includes(tokens[at]?.fold ?? '') ? at + 1 : at);
  if (!isName(comma - 1)) return false;
  let at = comma;
  while (at < Math.min(end, comma + LONGEST_LIST) && tokens[at]!.fold === ',') {
    const from = nameAt(at + 1);
    at = from;
    while (at < end && at - from < LONGEST_NAME && isName(at)) at++;
    if (at === from) return false;
  }
  return tokens[at]?.fold === language.numbers.link && isName(nameAt(at + 1));
}

const MARKS = new Set(',;:()–—"');

/** Clauses end at commas, semicolons, brackets, dashes and before relative words of the language. */
export function findClauses(document: Document, sentence: Sentence): Clause[] {
  const found = clausesOf.get(sentence);
  if (found) return found;
  const clauses: Clause[] = [];
  clausesOf.set(sentence, clauses);
  let from = sentence.first;
  const words = startsOf(document, [document.language.clauseWords], from + 1, sentence.end);
  let word = 0;
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    const { kind, fold } = document.tokens[at]!;
    const mark = kind === 'mark' && MARKS.has(fold);
    const opens = words[word] === at;
    if (opens) word++;
    if (!mark && !(opens && opensClause(document, at))) continue;
    if (fold === ',' && isInList(document, sentence, at)) continue;
    if (at > from) clauses.push({ first: from, end: at });
    from = mark ? at + 1 : at;
  }
  if (from < sentence.end) clauses.push({ first: from, end: sentence.end });
  return clauses;
}
