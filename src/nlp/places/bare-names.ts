/** Names of places that nobody knows and nothing calls a place: "killed at least 12 civilians in Amasrakad on Sunday". */
import { cutName, textOf, type Document, type Sentence } from '../text/document.ts';
import { precisionOf, type Gazetteer } from './gazetteer.ts';
import type { PlaceForm } from '../language/place-words.ts';
import type { PlaceMention } from './places.ts';
import { isCapital, isIntimate, isTitled } from './place-holders.ts';
import { classesOf, findPatterns, type PatternSet } from '../text/patterns.ts';
import { within } from '../text/sorted.ts';

type Span = { first: number; end: number };

/** Where what is named beside it did not happen: it lies at the end of a road, or around. */
const BESIDE: PlaceForm[] = ['between', 'way', 'origin', 'aside', 'commune'];

/** Words of a phrase such as "not far from" in front of a name, with the word before them. */
const LONGEST_PHRASE = 6;

/**
 * Two kinds of phrases make a capitalised name a place, where no settlement is named in its sentence but such as only
 * say where others lie: "in" or "à" right before it, where a day, a comma or the end closes it; and what says near of
 * known names: "not far from Konkombri", « à hauteur de Titabé ». `known` are tokens of names that are something else.
 */
export function findBareNames(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
  forms: PatternSet<PlaceForm>,
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
    if (sentence.capitals) return [];
    const beside = within(mentions, sentence.first, sentence.end);
    if (beside.some(isStruck)) return [];
    const open = beside.every((mention) => BESIDE.some((form) => mention.forms.has(form)));
    const found: Span[] = [];
    for (let at = sentence.first + 1; at < sentence.end; at++) {
      if (!isCapital(document, at) || isCapital(document, at - 1) || at < (found.at(-1)?.end ?? 0)) continue;
      if (isSettler(document, at - 1)) found.push(...(open ? namesAt(document, at, sentence) : []));
      else found.push(...nameBehind(document, at, sentence, forms));
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

/** A settlement that its sentence may put the event at. */
function isStruck({ candidates, forms }: PlaceMention): boolean {
  const settled = candidates.length === 0 || candidates.some(({ kind }) => precisionOf(kind) === 'place');
  return settled && !forms.has('admin1') && !forms.has('admin2') && !BESIDE.some((form) => forms.has(form));
}

/** A name behind a phrase that says near of known places, calls it one, or says who lives there. */
function nameBehind(
  document: Document,
  at: number,
  sentence: Sentence,
  forms: PatternSet<PlaceForm>,
): Span[] {
  const { tokens, language } = document;
  const end = nameEnd(document, at, sentence);
  const words = wordsIn(document, at, end);
  if (words > MOST_WORDS || !language.placers.includes(tokens[at - 1]!.fold)) return [];
  if (words > 1 && !closes(document, { first: at, end }, end, sentence.end)) return [];
  if (language.dwellers.includes(tokens[at - 2]?.fold ?? '') && at - 2 >= sentence.first)
    return [{ first: at, end }];
  const from = Math.max(sentence.first, at - LONGEST_PHRASE);
  const hits = findPatterns(forms, tokens, from, end, classesOf({ place: [{ first: at, end }] }));
  const places = hits.some(
    ({ value, first, classes }) =>
      (value === 'near' || value === 'settlement') &&
      classes.some(({ token }) => token === at) &&
      first < at &&
      !isIntimate(document, first),
  );
  return places ? [{ first: at, end }] : [];
}

/** What hyphens join is one word: "Guidio-Saré". */
function wordsIn({ tokens }: Document, first: number, end: number): number {
  return tokens.slice(first, end).filter(({ glued }, index) => index === 0 || !glued).length;
}

function nameEnd(document: Document, first: number, sentence: Sentence): number {
  let end = first;
  while (end < sentence.end && isCapital(document, end)) end++;
  return end;
}

/** One name or a list of them: "in Bennbara and Danadourou", "à Bennbara et à Danadourou". */
function namesAt(document: Document, at: number, sentence: Sentence): Span[] {
  const { tokens, language } = document;
  const names: Span[] = [];
  for (let first = at; first < sentence.end;) {
    const end = nameEnd(document, first, sentence);
    if (end === first || wordsIn(document, first, end) > MOST_WORDS) return [];
    names.push({ first, end });
    if (tokens[end]?.fold !== language.numbers.link) break;
    first = isSettler(document, end + 1) ? end + 2 : end + 1;
  }
  return names.every((name) => closes(document, name, names.at(-1)!.end, sentence.end)) ? names : [];
}

/** "Tin Tabakat" */
const MOST_WORDS = 2;

/**
 * A day, a comma, the end, or a word that goes on with where or when stands behind it; two words behind a word that
 * stands before people too may be somebody where no day follows: « l'a dit à Issa Traoré ».
 */
function closes(document: Document, name: Span, end: number, limit: number): boolean {
  const { tokens, language, text } = document;
  const day = [end, end + 1].some((at) => at < limit && Object.hasOwn(language.weekdays, tokens[at]!.fold));
  const before = tokens[name.first - 1]!;
  const several = wordsIn(document, name.first, name.end) > 1;
  const somebody = several && language.datives.includes(text.slice(before.start, before.end));
  if (day || somebody) return day;
  const next = tokens[end]?.fold ?? '';
  return end >= limit || /^[.,]$/.test(next) || language.goingOn.includes(next);
}

/** By its letters: "à" places, "a" is a verb. */
function isSettler({ tokens, language, text }: Document, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && language.settlers.includes(text.slice(token.start, token.end).toLowerCase());
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
