/** Which place each name of a text means, and which country its sentences speak of. */
import { distanceKm } from '../../distance.ts';
import type { PlacePrecision } from '../../model.ts';
import { startsOf, type Document } from '../text/document.ts';
import { everyAncestor, holdsOn, precisionOf, type Gazetteer, type KnownPlace } from './gazetteer.ts';
import type { PlaceForm } from '../language/place-words.ts';
import type { PlaceMention } from './places.ts';

export type ChosenPlace = PlaceMention & {
  place: KnownPlace | null;
  precision: PlacePrecision;
  aside: boolean;
};

/** Phrases that say no more than that it was not far from there. */
const NEAR: PlaceForm[] = ['near', 'between', 'way'];

/** Decides between places of one name by form, day and the other places of the text. */
export function choosePlaces(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
  country: string | null,
  day: string | null,
): ChosenPlace[] {
  const sure = new Set<KnownPlace>();
  for (const mention of mentions) {
    const [only, ...others] = settlementsOf(mention);
    if (only && others.length === 0) sure.add(only);
  }
  const areas = areasNamed(document, mentions);
  const remote = new Map<KnownPlace, number | null>();
  const remoteness = (place: KnownPlace) => {
    let km = remote.get(place);
    if (km === undefined) remote.set(place, (km = nearestKm(place, sure)));
    return km;
  };
  return mentions.map((mention) => {
    const sentence = document.sentenceOf[mention.first]!;
    const foreign = (place: KnownPlace) => {
      const around = everyAncestor(gazetteer, place.id).flatMap((id) => areas.get(id) ?? []);
      return around.some((named) => named.has(sentence)) ? 0 : around.length > 0 ? 2 : 5;
    };
    const place = pickPlace(mention, country, day, remoteness, foreign);
    const near = NEAR.some((form) => mention.forms.has(form));
    const precision = place ? precisionOf(place.kind) : 'place';
    return {
      ...mention,
      place,
      precision: near && precision === 'place' ? 'near' : precision,
      aside:
        (mention.forms.has('aside') && !mention.forms.has('way') && !mention.forms.has('origin')) ||
        (near && precision === 'country') ||
        (mention.forms.has('reacts') && !isLocated(document, mention)) ||
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
  if (isHeadingOfPlace(document, mention)) return false;
  return !isLocated(document, mention) && mention.forms.size === 0;
}

/** A word like "in" stands before it. */
function isLocated({ tokens, language }: Document, { first }: PlaceMention): boolean {
  const before = tokens[first - 1]?.fold ?? '';
  return language.locators.includes(before) && !language.roles.between.includes(before);
}

/** "Niamey: protesters demand …", "16 August 2021, Ouagadougou: residents …": nothing but a day stands before it. */
function isHeadingOfPlace(
  { tokens, sentences, sentenceOf, language }: Document,
  { first, end }: PlaceMention,
): boolean {
  if (tokens[end]?.fold !== ':') return false;
  const calendar = (fold: string) =>
    [language.months, language.weekdays].some((words) => Object.hasOwn(words, fold));
  return tokens
    .slice(sentences[sentenceOf[first]!]!.first, first)
    .every(({ kind, shape, fold, glued }) => kind !== 'word' || shape !== 'lower' || glued || calendar(fold));
}

function settlementsOf(mention: PlaceMention): KnownPlace[] {
  return mention.candidates.filter((place) => precisionOf(place.kind) === 'place');
}

/** How far the nearest of the others lies; null where there is none. */
function nearestKm(place: KnownPlace, others: Set<KnownPlace>): number | null {
  let nearest: number | null = null;
  for (const other of others) {
    if (other === place) continue;
    const km = distanceKm(place, other) ?? 9999;
    if (nearest === null || km < nearest) nearest = km;
  }
  return nearest;
}

/** Ids of the areas below countries that the text names, with the sentences that do; zones name what they overlap. */
function areasNamed({ sentenceOf }: Document, mentions: PlaceMention[]): Map<string, Set<number>> {
  const areas = new Map<string, Set<number>>();
  for (const { candidates, forms, first } of mentions) {
    const asArea = forms.has('admin1') || forms.has('admin2');
    const named = candidates.flatMap((place) => {
      if (place.kind === 'zone') return place.overlaps;
      if (place.kind === 'country' || precisionOf(place.kind) === 'place') return [];
      return asArea || candidates.every((one) => precisionOf(one.kind) !== 'place') ? [place.id] : [];
    });
    for (const id of named) areas.set(id, (areas.get(id) ?? new Set()).add(sentenceOf[first]!));
  }
  return areas;
}

/**
 * `remoteness`: how far a place lies from the nearest that the text names besides; null where it names none.
 * `foreign`: nothing where it lies in an area that its sentence names, little where the text names one, else more.
 */
function pickPlace(
  mention: PlaceMention,
  country: string | null,
  day: string | null,
  remoteness: (place: KnownPlace) => number | null,
  foreign: (place: KnownPlace) => number,
): KnownPlace | null {
  if (mention.candidates.length <= 1) return mention.candidates[0] ?? null;
  const wanted = mention.forms.has('admin1')
    ? ['admin1', 'admin2', 'zone']
    : mention.forms.has('admin2')
      ? ['admin2', 'admin1']
      : mention.forms.has('commune')
        ? ['commune', 'town', 'village']
        : ['town', 'village', 'commune', 'site', 'zone', 'country', 'admin2', 'admin1'];
  const score = (place: KnownPlace): number => {
    const rank = wanted.indexOf(place.kind);
    const settlement = precisionOf(place.kind) === 'place';
    return (
      (rank < 0 ? 60 : rank < 4 && wanted.length > 4 ? 0 : rank * 10) +
      (holdsOn(place, day) ? 0 : 30) +
      (!country || place.countries.includes(country) ? 0 : 15) +
      (place.covered ? 0 : 12) +
      (settlement ? foreign(place) : 0) +
      (settlement ? (remoteness(place) ?? 0) / 200 : 0) +
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
    // "Bangui woke up to gunfire": a town of Niger bears the name of another country's capital too, and proves neither.
    if (new Set(mention.candidates.map(({ covered }) => covered)).size > 1) continue;
    // A zone of three countries is in each of them.
    const countries = new Set(mention.candidates.flatMap((place) => place.countries));
    const lead = document.sentences[document.sentenceOf[mention.first]!]!.role !== 'body' ? 2 : 1;
    for (const country of countries)
      add(country, (lead * (mention.forms.has('aside') ? 0.5 : 1)) / countries.size);
  }
  for (const at of startsOf(document, [gazetteer.demonyms], 0, document.tokens.length))
    add(gazetteer.demonyms.get(document.tokens[at]!.fold)!, 0.5);
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
    if (new Set(mention.candidates.map((place) => place.country)).size > 1) continue;
    // A zone of three countries is in none of them alone.
    const countries = new Set(mention.candidates.flatMap((place) => place.countries));
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
