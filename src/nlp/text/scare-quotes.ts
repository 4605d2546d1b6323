/** Words in quotes that are no speech: the army "neutralised" eleven "terrorists". */
import type { Token } from './tokens.ts';

/** More words than that between quotes are somebody's. */
const MOST_WORDS = 2;

/** The tokens without the marks around a word or two, so that sentences are read as if those were not there. */
export function dropScareQuotes(text: string, tokens: Token[]): Token[] {
  const dropped = new Set<Token>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.fold !== '"' || !opens(text, tokens[at]!)) continue;
    let end = at + 1;
    while (end <= at + MOST_WORDS && tokens[end]?.kind === 'word') end++;
    const closing = tokens[end];
    if (end === at + 1 || closing?.fold !== '"' || opens(text, closing)) continue;
    dropped.add(tokens[at]!).add(closing);
    at = end;
  }
  return dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token));
}

function opens(text: string, { start, end }: Token): boolean {
  const mark = text.slice(start, end);
  if (mark === '"')
    return (
      /^$|[\s('’]/.test(text.slice(Math.max(0, start - 1), start)) && /\S/.test(text.slice(end, end + 1))
    );
  return mark === '«' || mark === '“';
}
