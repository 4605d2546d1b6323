/** Places that hold others: "Kobadji, dans la commune de Torodi", "Tagalalt, Ménaka", "Abala (Tillabéri)". */
import { cutName, textOf, type Document } from '../text/document.ts';
import { everyAncestor, precisionOf, type Gazetteer, type KnownPlace } from './gazetteer.ts';
import type { PlaceMention } from './places.ts';
import type { Token } from '../text/tokens.ts';

export const DISTANCE_UNITS = /^(?:km|kms|kilometres?|kilometers?|miles?|metres?)$/;

/**
 * "à Kobadji, dans la commune de Torodi", "near Tamalat in Menaka region": a name that the gazetteer does not know,
 * placed by a word like "in" and held by a place that it does know.
 */
export function findHeld(
  document: Document,
  mentions: PlaceMention[],
  known: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, sentences, sentenceOf } = document;
  return mentions.flatMap((holder) => {
    const { first: start } = sentences[sentenceOf[holder.first]!]!;
    let at = holder.first - 1;
    while (at > start && tokens[at]!.fold !== ',' && isLink(document, tokens[at]!)) at--;
    const apposed = tokens[at]?.fold === ',' || tokens[at + 1]?.fold === '(';
    if (tokens[at]?.fold === ',') at--;
    if (at + 1 === holder.first) return [];
    // « le Pont de Farabougou » is not held by it.
    const { of } = document.language.settlements;
    if (tokens.slice(at + 1, holder.first).every(({ fold }) => of.includes(fold))) return [];
    const names = namesBefore(document, at + 1, start, known);
    const [opening] = names;
    if (!opening) return [];
    const called =
      apposed &&
      tokens
        .slice(at + 1, holder.first)
        .some(({ fold }) => document.language.settlements.words.includes(fold));
    // "attacked Tira, less than ten kilometres from Bankass"
    const measured =
      apposed && tokens.slice(at + 1, holder.first).some(({ fold }) => DISTANCE_UNITS.test(fold));
    if (called || measured) for (const name of names) name.forms.add('settlement');
    return called || measured || isLocated(document, opening.first, start) ? names : [];
  });
}

/** Words that lead from a place to the one that says where it lies: "a village 30 km from", "dans la commune de". */
export function isLink({ language }: Document, { kind, fold }: Token): boolean {
  return (
    kind === 'number' ||
    Object.hasOwn(language.numbers.values, fold) ||
    Object.hasOwn(language.numbers.vague, fold) ||
    /^[,()–]$/.test(fold) ||
    language.within.includes(fold) ||
    language.settlements.words.includes(fold) ||
    language.numbers.indefinite.includes(fold)
  );
}

/** Names that end here, one or a list: "Tira", "Tira and Dankara". */
function namesBefore(
  document: Document,
  end: number,
  start: number,
  known: (token: number) => boolean,
): PlaceMention[] {
  const { tokens, language } = document;
  const names: PlaceMention[] = [];
  for (let at = end; at > start;) {
    let first = at;
    while (first > start && at - first < 3 && isCapital(document, first - 1) && !known(first - 1)) first--;
    const tooLong = first > start && isCapital(document, first - 1) && !known(first - 1);
    const calendar = [language.months, language.weekdays].some((words) =>
      range(first, at).some((token) => Object.hasOwn(words, tokens[token]!.fold)),
    );
    if (first === at || tooLong || calendar || isTitled(document, first)) break;
    const name = cutName(textOf(document, first, at));
    names.unshift({ first, end: at, candidates: [], forms: new Set(), name });
    const link = tokens[first - 1]?.fold ?? '';
    if (link !== ',' && link !== language.numbers.link) break;
    at = first - 1;
  }
  return names;
}

/** A word like "in" stands before it. */
function isLocated(document: Document, first: number, start: number): boolean {
  const { text, tokens, language } = document;
  const before = tokens[first - 1];
  if (!before || first - 1 < start) return false;
  if (isIntimate(document, first - 2)) return false;
  // By its letters: "à" places, "a" is a verb.
  return language.locators.includes(before.fold) && text.slice(before.start, before.end) !== 'a';
}

/** "an adviser close to Zorgadou" is close to a man; ", close to Zorgadou" and "a village close to Zorgadou" are places. */
export function isIntimate({ tokens, language }: Document, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !language.intimates.includes(tokens[at]!.fold)) return false;
  return before.kind === 'word' && !language.settlements.words.includes(before.fold);
}

export function isCapital({ tokens }: Document, at: number): boolean {
  return tokens[at]!.kind === 'word' && tokens[at]!.shape === 'title';
}

/** "in Operation Dawn", "to Colonel Issa": a word that opens a name of something other than a place. */
export function isTitled({ tokens, language }: Document, at: number): boolean {
  return language.titles.includes(tokens[at]!.fold) || language.nonPlaces.includes(tokens[at]!.fold);
}

/**
 * "Abala (Tillabéri)", "in Sévaré, Mopti": a bare name right behind a place that lies in an area of that name is the
 * area, unless it goes on as a list: "in Ansongo, Gao and Ménaka".
 */
export function markParents(document: Document, mentions: PlaceMention[], gazetteer: Gazetteer): void {
  const { tokens, language } = document;
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  mentions.forEach((mention, index) => {
    const held = mentions[index - 1];
    if (!held || held.end + 1 !== mention.first || mention.forms.size > 0) return;
    const mark = tokens[held.end]!.fold;
    const next = tokens[mention.end]?.fold ?? '';
    const lists = next === language.numbers.link || (next === ',' && starts.has(mention.end + 1));
    if (mark !== '(' && (mark !== ',' || lists)) return;
    const around = new Set(
      held.candidates.filter(isSettlement).flatMap((place) => everyAncestor(gazetteer, place.id)),
    );
    const country = held.candidates.some((place) => place.kind === 'country');
    // "Tagalalt, Ménaka": which Ménaka holds a village that nobody knows is not said, so the largest.
    const open = held.candidates.length === 0 || (country && mark === '(');
    const inside = mention.candidates.filter((place) => open || around.has(place.id));
    // "Taroum (Ouallam, Tillabéri)" by an older map: what stands in brackets behind a village is no other village.
    const kinds = (inside.length === 0 && mark === '(' ? mention.candidates : inside).map(({ kind }) => kind);
    if (kinds.includes('admin1')) mention.forms.add('admin1');
    else if (kinds.includes('admin2')) mention.forms.add('admin2');
  });
}

/**
 * "Djigué, dans la province du Soum": what is spelled much like Djigoué in another province is a village that nobody
 * knows, wherever the text names it.
 */
export function leaveElsewhere(document: Document, mentions: PlaceMention[], gazetteer: Gazetteer): void {
  const left = new Set<string>();
  mentions.forEach((mention, index) => {
    const holder = mentions[index + 1];
    if (!mention.alike || !holder || !mention.candidates.every(isSettlement)) return;
    if (holder.first - mention.end > MOST_LINKS || !isArea(holder)) return;
    if (!document.tokens.slice(mention.end, holder.first).every((token) => isLink(document, token))) return;
    const areas = new Set(holder.candidates.map(({ id }) => id));
    const liesThere = ({ id }: KnownPlace) => everyAncestor(gazetteer, id).some((area) => areas.has(area));
    if (!mention.candidates.some(liesThere)) left.add(mention.name);
  });
  for (const mention of mentions) if (mention.alike && left.has(mention.name)) mention.candidates = [];
}

/** Words between a village and the area that holds it, at most. */
const MOST_LINKS = 8;

function isArea({ candidates, forms }: PlaceMention): boolean {
  const kinds = candidates.map(({ kind }) => kind);
  return (
    (forms.has('admin1') || forms.has('admin2')) &&
    kinds.some((kind) => kind === 'admin1' || kind === 'admin2')
  );
}

function isSettlement(place: KnownPlace): boolean {
  return precisionOf(place.kind) === 'place';
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
