/** Where a text names places, which place each name means, and how exactly it says where. */
import { findBareNames } from './bare-names.ts';
import { cutName, startsOf, textOf, type Document, type Sentence } from '../text/document.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';
import { findCapitals } from './capitals.ts';
import { settleHomonyms } from './homonyms.ts';
import { findSame } from './same-places.ts';
import type { PlaceForm } from '../language/place-words.ts';
import { classesOf, findPatterns, type PatternSet } from '../text/patterns.ts';
import { DISTANCE_UNITS, findHeld, leaveElsewhere, markParents } from './place-holders.ts';
import { within } from '../text/sorted.ts';
import { findLongest } from '../text/trie.ts';
import { spellingKey, type Token } from '../text/tokens.ts';

export type PlaceMention = {
  first: number;
  end: number;
  /** Empty for a name that the gazetteer does not know. */
  candidates: KnownPlace[];
  forms: Set<PlaceForm>;
  /** As in the text; what a place unknown to the gazetteer is called in the record. */
  name: string;
  /** The candidates are only spelled alike. */
  alike?: boolean;
};

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
    const hit = taken(at) ? null : matchName(document.tokens, gazetteer, at);
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
      ...(hit.alike && { alike: true }),
    });
    at = hit.end;
  }
  const peoples = findPeoples(document, gazetteer, taken);
  mentions.push(...peoples);
  mentions.sort((a, b) => a.first - b.first);
  const known = new Set(mentions.flatMap((mention) => range(mention.first, mention.end)));
  const busy = (token: number) => known.has(token) || taken(token);
  const announced = findAnnounced(document, gazetteer, busy);
  for (const mention of announced) for (const at of range(mention.first, mention.end)) known.add(at);
  const held = findHeld(document, mentions, busy);
  const capitals = findCapitals(document, mentions, gazetteer);
  const placed = [...mentions, ...announced, ...held, ...capitals].sort((a, b) => a.first - b.first);
  const isPlace = (mention: PlaceMention) => !mention.forms.has('not') && isSupported(document, mention);
  markForms(document, placed, forms, document.sentences);
  const sure = placed.filter(isPlace);
  const inPlace = new Set(sure.flatMap((mention) => range(mention.first, mention.end)));
  const bare = findBareNames(document, sure, gazetteer, forms, (token) => inPlace.has(token) || taken(token));
  const all = [...placed, ...bare].sort((a, b) => a.first - b.first);
  const reread = new Set(bare.map(({ first }) => document.sentenceOf[first]!));
  markForms(
    document,
    all,
    forms,
    [...reread].map((index) => document.sentences[index]!),
  );
  markParents(document, all, gazetteer);
  leaveElsewhere(document, all, gazetteer);
  const settled = settleHomonyms(document, all.filter(isPlace), gazetteer);
  const same = findSame(document, settled);
  return same.length === 0 ? settled : [...settled, ...same].sort((a, b) => a.first - b.first);
}

/** "the Pakistani city of Peshawar", "la localité béninoise de Koabagou": in which country a town lies. */
function findPeoples(
  document: Document,
  gazetteer: Gazetteer,
  taken: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, text, language } = document;
  const { words, of } = language.settlements;
  const is = (list: string[], at: number) => list.includes(tokens[at]?.fold ?? '');
  return startsOf(document, [gazetteer.demonyms], 0, tokens.length).flatMap((at) => {
    const { fold, start, end } = tokens[at]!;
    const country = gazetteer.places.get(gazetteer.demonyms.get(fold)!.toLowerCase());
    if (!country || taken(at)) return [];
    const called = (is(words, at + 1) && is(of, at + 2)) || (is(words, at - 1) && is(of, at + 1));
    if (!called) return [];
    return [
      { first: at, end: at + 1, candidates: [country], forms: new Set(), name: text.slice(start, end) },
    ];
  });
}

/** The longest name of known places that starts at a token, with the places that bear it. */
export function matchName(
  tokens: Token[],
  gazetteer: Gazetteer,
  at: number,
): { end: number; places: KnownPlace[]; alike?: boolean } | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' || (token.shape === 'lower' && !gazetteer.small.has(token.fold))) return null;
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
    alike: true,
    places: spelled.values.filter((place) => place.kind !== 'zone' && place.kind !== 'country'),
  };
}

/** "the village of Keygourouten", "plusieurs villages dont Bakal et Tadjalalt" */
function findAnnounced(
  document: Document,
  { demonyms }: Gazetteer,
  known: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, language, sentences } = document;
  const { words, of, listing } = language.settlements;
  const found: PlaceMention[] = [];
  /** « le village frontalier de », but neither « le village près de » nor "the village south of". */
  const isAdjective = (at: number) => {
    const { fold = '', shape } = tokens[at] ?? {};
    if (demonyms.has(fold)) return true;
    return shape === 'lower' && language.settlements.adjectives.includes(fold);
  };
  for (const sentence of sentences) {
    const [announcing] = startsOf(document, [words], sentence.first, sentence.end);
    if (announcing === undefined) continue;
    /** Behind the names that were listed last. */
    let listed = sentence.first;
    for (let at = announcing; at < sentence.end; at++) {
      if (at < listed) continue;
      const follows = of.includes(tokens[at - 1]?.fold ?? '')
        ? words.includes(tokens[isAdjective(at - 2) ? at - 3 : at - 2]?.fold ?? '')
        : listing.includes(tokens[at - 1]?.fold ?? '');
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
            name: cutName(textOf(document, next, end)),
          });
        }
        next = end;
        listed = end;
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

function markForms(
  document: Document,
  mentions: PlaceMention[],
  forms: PatternSet<PlaceForm>,
  sentences: Sentence[],
): void {
  if (sentences.length === 0) return;
  const { tokens } = document;
  const starts = new Map(
    mentions.flatMap((mention) => seenFrom(document, mention).map((start) => [start, mention])),
  );
  const distance: { first: number; end: number }[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === 'number' && DISTANCE_UNITS.test(tokens[at + 1]?.fold ?? ''))
      distance.push({ first: at, end: at + 2 });
  });
  const place = [...starts].map(([first, { end }]) => ({ first, end }));
  const classes = classesOf({ distance, place });
  for (const sentence of sentences) {
    for (const hit of findPatterns(forms, tokens, sentence.first, sentence.end, classes)) {
      for (const part of hit.classes) if (part.name === 'place') starts.get(part.token)!.forms.add(hit.value);
      if (hit.value === 'not') {
        for (const mention of within(mentions, hit.first, hit.end))
          if (mention.end <= hit.end) mention.forms.add('not');
      }
    }
  }
}

/** Tokens at which a phrase may see a name begin: "near the northern town of Gossi" is near Gossi. */
function seenFrom({ tokens, language }: Document, { first }: PlaceMention): number[] {
  const { words, of } = language.settlements;
  if (!of.includes(tokens[first - 1]?.fold ?? '') || !words.includes(tokens[first - 2]?.fold ?? ''))
    return [first];
  const noun = first - 2;
  const articles = [noun - 1, noun - 2, noun - 3].filter((at) => {
    const word = tokens[at]?.fold ?? '';
    return language.definite.includes(word) || language.numbers.indefinite.includes(word);
  });
  return [first, noun, ...articles.slice(0, 1)];
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
  const weak = mention.candidates.length > 0 && mention.candidates.every((place) => place.weak);
  if (language.weakNames.includes(word.fold) || weak) {
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
  // "in Tessit Friday"
  const { weekdays, months } = document.language;
  if (Object.hasOwn(weekdays, next.fold) || Object.hasOwn(months, next.fold)) return false;
  if (
    document.text.slice(tokens[mention.end - 1]!.end, next.start) !== ' ' ||
    sentenceOf[mention.end] !== sentenceOf[mention.first]
  )
    return false;
  return !sentences[sentenceOf[mention.first]!]!.capitals;
}

function isCompass(fold: string): boolean {
  return /^(?:est|ouest|nord|sud|centre|center|east|west|north|south|sahel)$/.test(fold);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
