/** Capitals that are told of by their country: "in the Malian capital", "Niger's capital", « la capitale burkinabè ». */
import { startsOf, textOf, type Document } from '../text/document.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';
import type { PlaceMention } from './places.ts';

/** Mentions of capitals without their names. `mentions` are those of names, in order. */
export function findCapitals(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
): PlaceMention[] {
  const { tokens, language } = document;
  const found = startsOf(document, [language.capitalWords], 0, tokens.length);
  if (found.length === 0) return [];
  const capitals = new Map<string, KnownPlace>();
  for (const id of gazetteer.capitals) {
    const place = gazetteer.places.get(id);
    if (place) capitals.set(place.country, place);
  }
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  const ends = new Map(mentions.map((mention) => [mention.end, mention]));
  const countryOf = (mention: PlaceMention | undefined) =>
    mention?.candidates.find(({ kind }) => kind === 'country')?.country;
  const peopleOf = (at: number) => gazetteer.demonyms.get(tokens[at]?.fold ?? '');
  const countries = new Set(mentions.flatMap(({ candidates }) => candidates.map(({ country }) => country)));
  const [home] = countries.size === 1 ? countries : [];
  /** "in the capital", but neither "in the regional capital" nor "dans la capitale régionale". */
  const isNational = (at: number) => {
    const from = language.definite.includes(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1;
    const within = language.locators.includes(tokens[from]?.fold ?? '');
    const next = tokens[at + 1]?.fold ?? '';
    return within && !language.settlements.of.includes(next) && !language.lesserCapitals.includes(next);
  };
  const isLink = (at: number) =>
    [language.settlements.of, language.definite].some((words) => words.includes(tokens[at]?.fold ?? ''));
  return found.flatMap((at) => {
    // "the capital, Bamako": it is named.
    if (starts.has(at + 1) || (tokens[at + 1]?.fold === ',' && starts.has(at + 2))) return [];
    const before = tokens[at - 1]?.fold === 's' ? at - 1 : at;
    const behind = isLink(at + 2) ? at + 3 : at + 2;
    const country =
      peopleOf(at - 1) ??
      peopleOf(at + 1) ??
      countryOf(ends.get(before)) ??
      (isLink(at + 1) ? countryOf(starts.get(behind)) : isNational(at) ? home : undefined);
    const capital = capitals.get(country ?? '');
    if (!capital) return [];
    // With its article: "600 km from the Malian capital".
    const people = peopleOf(at - 1) ? at - 1 : at;
    const first = language.definite.includes(tokens[people - 1]?.fold ?? '') ? people - 1 : people;
    const name = textOf(document, first, at + 1);
    return [{ first, end: at + 1, candidates: [capital], forms: new Set(['settlement'] as const), name }];
  });
}
