/** Lists of phrases of a language, looked up by their first word: a token tries few of them, however long the list. */
import type { Token } from './tokens.ts';

const indices = new WeakMap<readonly string[], Map<string, string[][]>>();

function indexOf(phrases: readonly string[]): Map<string, string[][]> {
  let index = indices.get(phrases);
  if (!index) {
    index = Map.groupBy(
      phrases.map((phrase) => phrase.split(' ')),
      ([first]) => first!,
    );
    indices.set(phrases, index);
  }
  return index;
}

/** End of the longest of the phrases that starts at a token; null where none does. */
export function endOfPhrase(phrases: readonly string[], tokens: Token[], at: number): number | null {
  const starting = indexOf(phrases).get(tokens[at]?.fold ?? '');
  if (!starting) return null;
  let end: number | null = null;
  for (const words of starting)
    if (at + words.length > (end ?? 0) && standsAt(words, tokens, at)) end = at + words.length;
  return end;
}

function standsAt(words: string[], tokens: Token[], at: number): boolean {
  for (let index = 0; index < words.length; index++)
    if (tokens[at + index]?.fold !== words[index]) return false;
  return true;
}
