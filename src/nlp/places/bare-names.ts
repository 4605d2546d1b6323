/** Names of places that nobody knows and nothing calls a place: "killed at least 12 civilians in Amasrakad on Sunday". */
import { cutName, textOf, type Document, type Sentence } from '../text/document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceMention } from './places.ts';
import { isCapital, isTitled } from './place-holders.ts';
import { within } from '../text/sorted.ts';

type Span = { first: number; end: number };

/**
 * In sentences that name no known place: capitalised names right behind "in" or "à" and right before a day, a comma or
 * the end. `known` are tokens of names that are something else.
 */
export function findBareNames(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
  known: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, language, sentences } = document;
  let common: Set<string> | undefined;
  const isCommon = (fold: string) => {
    common ??= new Set(tokens.flatMap((token) => (token.shape === 'lower' ? [token.fold] : [])));
    return common.has(fold);
  };
  const isOther = (at: number) => {
    const { fold } = tokens[at]!;
    return (
      known(at) ||
      Object.hasOwn(language.months, fold) ||
      Object.hasOwn(language.weekdays, fold) ||
      gazetteer.demonyms.has(fold) ||
      language.speech.listeners.includes(fold) ||
      isTitled(document, at) ||
      isCommon(fold)
    );
  };
  return sentences.flatMap((sentence) => {
    // Headlines in capitals say of no word that it is a name.
    if (sentence.capitals || within(mentions, sentence.first, sentence.end).length > 0) return [];
    const found: Span[] = [];
    for (let at = sentence.first + 1; at < sentence.end; at++) {
      if (!isCapital(document, at) || !isSettler(document, at - 1) || at < (found.at(-1)?.end ?? 0)) continue;
      found.push(...namesAt(document, at, sentence));
    }
    return found
      .filter(({ first, end }) => !range(first, end).some(isOther))
      .map(({ first, end }) => ({
        first,
        end,
        candidates: [],
        forms: new Set(),
        name: cutName(textOf(document, first, end)),
      }));
  });
}

/** One name or a list of them: "in Bennbara and Danadourou", "à Bennbara et à Danadourou". */
function namesAt(document: Document, at: number, sentence: Sentence): Span[] {
  const { tokens, language } = document;
  const names: Span[] = [];
  for (let first = at; first < sentence.end;) {
    let end = first;
    while (end < sentence.end && isCapital(document, end)) end++;
    if (end === first || end - first > MOST_WORDS) return [];
    names.push({ first, end });
    if (tokens[end]?.fold !== language.numbers.link) break;
    first = isSettler(document, end + 1) ? end + 2 : end + 1;
  }
  return names.every((name) => closes(document, name, names.at(-1)!.end, sentence.end)) ? names : [];
}

/** "Tin Tabakat" */
const MOST_WORDS = 2;

/** A day, a comma or the end stands behind it; two words that no day follows may be somebody: "told it to Issa Traoré". */
function closes({ tokens, language }: Document, name: Span, end: number, limit: number): boolean {
  const day = [end, end + 1].some((at) => at < limit && Object.hasOwn(language.weekdays, tokens[at]!.fold));
  return day || (name.end - name.first === 1 && (end >= limit || /^[.,]$/.test(tokens[end]!.fold)));
}

/** By its letters: "à" places, "a" is a verb. */
function isSettler({ tokens, language, text }: Document, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && language.settlers.includes(text.slice(token.start, token.end).toLowerCase());
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
