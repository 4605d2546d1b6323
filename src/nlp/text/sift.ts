/**
 * Whether a text can hold a report at all: it names a place or a people that a pack covers, and has a word that tells of acts. Looked up word by word, so that a stream of the world's news is let go before any costly step.
 */
import type { Gazetteer } from '../places/gazetteer.ts';
import type { LanguageReaders } from '../knowledge.ts';
import { holdsNeeded } from './patterns.ts';
import { matchName } from '../places/places.ts';
import type { Token } from './tokens.ts';

/** Never false where the steps would make a report: "Paris police killed …" is let go, "Sayings of Gao" is not. */
export function canReport(tokens: Token[], readers: LanguageReaders, gazetteer: Gazetteer): boolean {
  return holdsNeeded(readers.acts.needed, tokens) && namesCovered(tokens, gazetteer);
}

function namesCovered(tokens: Token[], gazetteer: Gazetteer): boolean {
  for (let at = 0; at < tokens.length; at++) {
    // "Malian army drone strikes killed twelve": the country is named by its people.
    const country = gazetteer.demonyms.get(tokens[at]!.fold);
    if (country !== undefined && gazetteer.countries.has(country)) return true;
    if (matchName(tokens, gazetteer, at)?.places.some(({ covered }) => covered)) return true;
  }
  return false;
}
