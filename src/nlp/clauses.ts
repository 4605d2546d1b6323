/** Where the clauses of a sentence begin and end. */
import type { Document, Sentence } from './document.ts';

/** Tokens of a clause, end exclusive. */
export type Clause = { first: number; end: number };

/** A sentence is asked for its clauses by many steps. */
const clausesOf = new WeakMap<Sentence, Clause[]>();

/** Clauses end at commas, semicolons, brackets, dashes and before relative words of the language. */
export function findClauses(document: Document, sentence: Sentence): Clause[] {
  const found = clausesOf.get(sentence);
  if (found) return found;
  const clauses: Clause[] = [];
  clausesOf.set(sentence, clauses);
  let from = sentence.first;
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    const token = document.tokens[at]!;
    const mark = token.kind === 'mark' && /^[,;:()–—"]$/.test(token.fold);
    if (!mark && !document.language.clauseWords.includes(token.fold)) continue;
    if (at > from) clauses.push({ first: from, end: at });
    from = mark ? at + 1 : at;
  }
  if (from < sentence.end) clauses.push({ first: from, end: sentence.end });
  return clauses;
}
