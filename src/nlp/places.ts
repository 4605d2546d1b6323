/** Where a text names places, which place each name means, and how exactly it says where. */
import type { PlacePrecision } from '../model.ts';
import type { Document } from './document.ts';
import { textOf } from './document.ts';
import {
  distanceKm,
  everyAncestor,
  holdsOn,
  precisionOf,
  type Gazetteer,
  type KnownPlace,
} from './gazetteer.ts';
import { settleHomonyms } from './homonyms.ts';
import type { PlaceForm } from './language.ts';
import { findPatterns, type PatternSet } from './patterns.ts';
import { findLongest } from './trie.ts';
import { spellingKey } from './tokens.ts';

export type PlaceMention = {
  first: number;
  end: number;
  /** Empty for a name that the gazetteer does not know. */
  candidates: KnownPlace[];
  forms: Set<PlaceForm>;
  /** As in the text; what a place unknown to the gazetteer is called in the record. */
  name: string;
};
export type ChosenPlace = PlaceMention & {
  place: KnownPlace | null;
  precision: PlacePrecision;
  aside: boolean;
};

const DISTANCE_UNITS = /^(?:km|kms|kilometres?|kilometers?|miles?|metres?)$/;

/** Names of known places, and names that "village of …" announces; those inside `taken` (actors' names) are left out. */
export function findPlaces(
  document: Document,
  gazetteer: Gazetteer,
  forms: PatternSet<PlaceForm>,
  taken: (token: number) => boolean,
): PlaceMention[] {
  const { tokens } = document;
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = taken(at) ? null : matchName(document, gazetteer, at);
    if (!hit) {
      at++;
      continue;
    }
    mentions.push({
      first: at,
      end: hit.end,
      candidates: hit.places,
      forms: new Set(),
      name: textOf(document, at, hit.end),
    });
    at = hit.end;
  }
  const known = new Set(mentions.flatMap((mention) => range(mention.first, mention.end)));
  mentions.push(...findAnnounced(document, (token) => known.has(token) || taken(token)));
  mentions.sort((a, b) => a.first - b.first);
  markForms(document, mentions, forms);
  const supported = mentions.filter((mention) => !mention.forms.has('not') && isSupported(document, mention));
  return settleHomonyms(document, supported, gazetteer);
}

function matchName(
  document: Document,
  gazetteer: Gazetteer,
  at: number,
): { end: number; places: KnownPlace[] } | null {
  const { tokens } = document;
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const exact = findLongest(gazetteer.exact, (index) => tokens[index]?.fold, at);
  if (exact) {
    const places =
      token.shape === 'lower' ? exact.values.filter((place) => place.kind === 'zone') : exact.values;
    if (places.length > 0 && (token.shape !== 'lower' || exact.end - at > 1))
      return { end: exact.end, places };
  }
  if (token.shape === 'lower') return null;
  const spelled = findLongest(
    gazetteer.spelled,
    (index) => tokens[index] && spellingKey(tokens[index].fold),
    at,
  );
  // A transliteration of a short word could be any word: "Cap" is not Kap.
  const letters = spelled
    ? range(at, spelled.end).reduce((sum, index) => sum + tokens[index]!.fold.length, 0)
    : 0;
  if (!spelled || letters < 6 || tokens[spelled.end - 1]!.shape === 'lower') return null;
  return {
    end: spelled.end,
    places: spelled.values.filter((place) => place.kind !== 'zone' && place.kind !== 'country'),
  };
}

/** "the village of Keygourouten", "plusieurs villages dont Bakal et Tadjalalt" */
function findAnnounced(document: Document, known: (token: number) => boolean): PlaceMention[] {
  const { tokens, language, sentences } = document;
  const { words, of, listing } = language.settlements;
  const found: PlaceMention[] = [];
  for (const sentence of sentences) {
    let announced = false;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (words.includes(tokens[at]!.fold)) announced = true;
      const follows =
        announced &&
        (of.includes(tokens[at - 1]?.fold ?? '')
          ? words.includes(tokens[at - 2]?.fold ?? '')
          : listing.includes(tokens[at - 1]?.fold ?? ''));
      if (!follows) continue;
      for (let next = at; next < sentence.end;) {
        const end = nameEnd(document, next, sentence.end);
        if (end === next) break;
        if (!range(next, end).some(known)) {
          found.push({
            first: next,
            end,
            candidates: [],
            forms: new Set(),
            name: textOf(document, next, end),
          });
        }
        next = end;
        let links = 0;
        while (
          next < sentence.end &&
          (tokens[next]!.fold === ',' || language.roles.and.includes(tokens[next]!.fold))
        ) {
          next++;
          links++;
        }
        if (links === 0) break;
      }
    }
  }
  return found;
}

/** End of a run of capitalised words, three at most. */
function nameEnd(document: Document, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 3) {
    const token = document.tokens[end]!;
    const capital = token.kind === 'word' && token.shape !== 'lower';
    if (!capital && !(end > at && token.glued && token.kind === 'word')) break;
    end++;
  }
  return end;
}

function markForms(document: Document, mentions: PlaceMention[], forms: PatternSet<PlaceForm>): void {
  const { tokens, sentences } = document;
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  const classes = (name: string, at: number) => {
    if (name === 'place') return starts.get(at)?.end;
    return name === 'distance' &&
      tokens[at]!.kind === 'number' &&
      DISTANCE_UNITS.test(tokens[at + 1]?.fold ?? '')
      ? at + 2
      : undefined;
  };
  for (const sentence of sentences) {
    for (const hit of findPatterns(forms, tokens, sentence.first, sentence.end, classes)) {
      for (const part of hit.classes) if (part.name === 'place') starts.get(part.token)!.forms.add(hit.value);
      if (hit.value === 'not') {
        for (const mention of mentions)
          if (mention.first >= hit.first && mention.end <= hit.end) mention.forms.add('not');
      }
    }
  }
}

/** Names that are words too ("Say", "Est", "Centre") stand only where a phrase supports them. */
function isSupported(document: Document, mention: PlaceMention): boolean {
  const { tokens, language } = document;
  if (mention.end - mention.first > 1) return true;
  const word = tokens[mention.first]!;
  const before = tokens[mention.first - 1];
  const phrase = [...mention.forms].some((form) => form !== 'aside' && form !== 'inside');
  if (!phrase && (isPartOfName(document, mention) || language.titles.includes(before?.fold ?? '')))
    return false;
  if (language.weakNames.includes(word.fold) || mention.candidates.every((place) => place.weak)) {
    if (mention.candidates.some((place) => place.kind === 'country' && place.covered)) return true;
    return phrase || (language.locators.includes(before?.fold ?? '') && !isCompass(word.fold));
  }
  // "Moussa Kidal", "Souleymane Dembele": a capitalised word before it that is no place makes it a person's name.
  const opensSentence = document.sentences[document.sentenceOf[mention.first]!]!.first === mention.first - 1;
  const named = before?.kind === 'word' && before.shape === 'title' && !before.glued && !opensSentence;
  return (
    phrase ||
    !named ||
    language.locators.includes(before.fold) ||
    mention.candidates.some((place) => place.kind === 'country')
  );
}

/** "San Francisco", "Tessalit Moreau", "Gao Feng Logistics": a capitalised word right behind makes it another name. */
function isPartOfName(document: Document, mention: PlaceMention): boolean {
  const { tokens, sentences, sentenceOf } = document;
  const next = tokens[mention.end];
  if (next?.kind !== 'word' || next.shape !== 'title') return false;
  if (
    document.text.slice(tokens[mention.end - 1]!.end, next.start) !== ' ' ||
    sentenceOf[mention.end] !== sentenceOf[mention.first]
  )
    return false;
  // In a headline every word has a capital: it says nothing there.
  const { first, end } = sentences[sentenceOf[mention.first]!]!;
  const words = tokens.slice(first, end).filter((token) => token.kind === 'word' && token.fold.length > 3);
  return words.filter((token) => token.shape === 'lower').length >= words.length / 2;
}

function isCompass(fold: string): boolean {
  return /^(?:est|ouest|nord|sud|centre|center|east|west|north|south|sahel)$/.test(fold);
}

/** Decides between places of one name by form, day and the other places of the text. */
export function choosePlaces(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
  country: string | null,
  day: string | null,
): ChosenPlace[] {
  const sure = mentions
    .filter((mention) => settlementsOf(mention).length === 1)
    .map((mention) => settlementsOf(mention)[0]!);
  const context = new Set(
    mentions.flatMap((mention) =>
      mention.candidates.flatMap((place) =>
        mention.candidates.length <= 3 ? everyAncestor(gazetteer, place.id) : [],
      ),
    ),
  );
  return mentions.map((mention) => {
    const place = pickPlace(mention, country, day, sure, context);
    const near = mention.forms.has('near') || mention.forms.has('area') || mention.forms.has('between');
    const precision = place ? precisionOf(place.kind) : 'place';
    return {
      ...mention,
      place,
      precision: near && precision === 'place' ? 'near' : precision,
      aside:
        mention.forms.has('aside') ||
        (near && precision === 'country') ||
        speaksForState(document, mention, place, gazetteer),
    };
  });
}

/** "between Bamako and the separatists": a capital that no word like "in" places is the government. */
function speaksForState(
  document: Document,
  mention: PlaceMention,
  place: KnownPlace | null,
  gazetteer: Gazetteer,
): boolean {
  if (!place || (!gazetteer.capitals.has(place.id) && place.covered)) return false;
  if (place.kind === 'country') return false;
  const before = document.tokens[mention.first - 1];
  const located =
    before &&
    document.language.locators.includes(before.fold) &&
    !document.language.roles.between.includes(before.fold);
  return !located && mention.forms.size === 0;
}

function settlementsOf(mention: PlaceMention): KnownPlace[] {
  return mention.candidates.filter((place) => precisionOf(place.kind) === 'place');
}

function pickPlace(
  mention: PlaceMention,
  country: string | null,
  day: string | null,
  sure: KnownPlace[],
  context: Set<string>,
): KnownPlace | null {
  const wanted = mention.forms.has('admin1')
    ? ['admin1', 'admin2', 'zone']
    : mention.forms.has('admin2')
      ? ['admin2', 'admin1']
      : mention.forms.has('commune')
        ? ['commune', 'town', 'village']
        : ['town', 'village', 'commune', 'site', 'zone', 'country', 'admin2', 'admin1'];
  const score = (place: KnownPlace): number => {
    const rank = wanted.indexOf(place.kind);
    const distances = sure
      .filter((other) => other !== place)
      .map((other) => distanceKm(place, other) ?? 9999);
    const settlement = precisionOf(place.kind) === 'place';
    return (
      (rank < 0 ? 60 : rank < 4 && wanted.length > 4 ? 0 : rank * 10) +
      (holdsOn(place, day) ? 0 : 30) +
      (!country || place.countries.includes(country) ? 0 : 15) +
      (place.covered ? 0 : 12) +
      (settlement && !place.parents.some((parent) => context.has(parent.id)) ? 3 : 0) +
      (settlement && distances.length > 0 ? Math.min(...distances) / 200 : 0) +
      (place.kind === 'village' ? 1 : 0) +
      (place.weak ? 14 : 0)
    );
  };
  return (
    mention.candidates
      .map((place) => ({ place, score: score(place) }))
      .sort((a, b) => a.score - b.score || (a.place.id < b.place.id ? -1 : 1))[0]?.place ?? null
  );
}

/** The covered country that the text speaks of most; null where it speaks of none. */
export function mainCountry(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
): string | null {
  const weights = new Map<string, number>();
  const add = (country: string, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const mention of mentions) {
    const countries = new Set(mention.candidates.map((place) => place.country));
    const lead = document.sentences[document.sentenceOf[mention.first]!]!.role !== 'body' ? 2 : 1;
    for (const country of countries)
      add(country, (lead * (mention.forms.has('aside') ? 0.5 : 1)) / countries.size);
  }
  for (const token of document.tokens) {
    const country = gazetteer.demonyms.get(token.fold);
    if (country) add(country, 0.5);
  }
  const best = [...weights]
    .filter(([country]) => gazetteer.countries.has(country) || weights.get(country)! > 2)
    .sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/**
 * The country each sentence speaks of: the one of the places it names, where that is one; else its paragraph's,
 * else the text's. "Benin | JNIM attack on an army position near Banikoara" is on Benin's army.
 */
export function countryOfSentences(
  document: Document,
  mentions: PlaceMention[],
  fallback: string | null,
): (sentence: number) => string | null {
  const named = new Map<number, Set<string>>();
  const byParagraph = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (mention.forms.has('aside') || mention.candidates.length === 0) continue;
    const countries = new Set(mention.candidates.map((place) => place.country));
    if (countries.size > 1) continue;
    const sentence = document.sentenceOf[mention.first]!;
    const { paragraph } = document.sentences[sentence]!;
    for (const country of countries) {
      named.set(sentence, (named.get(sentence) ?? new Set()).add(country));
      byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set()).add(country));
    }
  }
  const only = (countries: Set<string> | undefined) => (countries?.size === 1 ? [...countries][0]! : null);
  return (sentence) =>
    only(named.get(sentence)) ?? only(byParagraph.get(document.sentences[sentence]!.paragraph)) ?? fallback;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
