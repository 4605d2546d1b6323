/** Places that are told of as the ones before: "in the same commune", « au même endroit », "in the same area". */
import { startsOf, textOf, type Document } from '../text/document.ts';
import { precisionOf } from './gazetteer.ts';
import type { PlaceForm } from '../language/place-words.ts';
import type { PlaceMention } from './places.ts';

/** What a settlement is not named with where something happened in it or near it. */
const NOWHERE: PlaceForm[] = ['between', 'way', 'origin', 'aside', 'commune', 'admin1', 'admin2', 'not'];

/** Mentions of places named before. `mentions` are those of names, in order. */
export function findSame(document: Document, mentions: PlaceMention[]): PlaceMention[] {
  const { tokens, language } = document;
  const last = new Map<PlaceForm, PlaceMention>();
  let read = 0;
  return startsOf(document, [language.same], 1, tokens.length - 1).flatMap((at) => {
    for (; read < mentions.length && mentions[read]!.first < at; read++)
      for (const form of meanings(mentions[read]!)) last.set(form, mentions[read]!);
    const noun = tokens[at + 1]!.fold;
    const form = Object.hasOwn(language.sameNouns, noun) ? language.sameNouns[noun]! : null;
    const article = language.definite.includes(tokens[at - 1]!.fold);
    const locator = tokens[article ? at - 2 : at - 1]?.fold ?? '';
    const named = form && last.get(form === 'near' ? 'settlement' : form);
    if (!named || !language.locators.includes(locator)) return [];
    const { candidates, name } = named;
    const first = article ? at - 1 : at;
    // A village that nobody knows keeps its name; what is known is shown by the words that name it again.
    const words = candidates.length === 0 ? name : textOf(document, first, at + 2);
    return [{ first, end: at + 2, candidates, forms: new Set([form]), name: words }];
  });
}

/** What "the same village", "the same commune" behind a mention would mean it by. */
function meanings({ candidates, forms }: PlaceMention): PlaceForm[] {
  const areas = (['admin1', 'admin2'] as const).filter(
    (kind) => forms.has(kind) || (candidates.length > 0 && candidates.every((place) => place.kind === kind)),
  );
  if (forms.has('commune')) return ['commune'];
  if (areas.length > 0) return areas;
  const settled = candidates.length === 0 || candidates.some(({ kind }) => precisionOf(kind) === 'place');
  return settled && !NOWHERE.some((form) => forms.has(form)) ? ['settlement'] : [];
}
