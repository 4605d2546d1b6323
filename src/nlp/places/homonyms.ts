/**
 * Which of many villages of one name a text means, where place names beside the packs' are loaded (MorePlaces). Rather
 * none than a wrong one: "Madina" is the name of 47 villages in Mali alone.
 */
import { textOf, type Document } from '../text/document.ts';
import { distanceKm } from '../../distance.ts';
import { everyAncestor, precisionOf, type Gazetteer, type KnownPlace } from './gazetteer.ts';
import type { PlaceMention } from './places.ts';
import { spellingKey } from '../text/tokens.ts';

/** A village told of together with known places lies no further from the nearest of them than a day's ride. */
const NEAR_KM = 100;
/** Of two homonyms the nearer is meant where the other is twice as far. */
const CLEARLY = 2;
/** Known settlements that are looked at, in the order of the text: no text names more that matter. */
const MOST_BESIDE = 40;

type Context = {
  /** Areas named as such, by sentence: "in the Koutiala cercle". */
  areas: Map<number, Set<string>>;
  everyArea: Set<string>;
  countries: Set<string>;
  /** Settlements of the packs that have no namesake there. */
  settlements: Set<KnownPlace>;
};

/** What a name turned out to be: one place; a place of that name somewhere in a named area; nothing that is known. */
type Choice = KnownPlace | 'somewhere' | null;

/** Mentions with the candidates that the text supports; names that might be anywhere are left without any, or out. */
export function settleHomonyms(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
): PlaceMention[] {
  if (!gazetteer.more) return mentions;
  const isMore = (place: KnownPlace) => gazetteer.more!.get(place.id) !== undefined;
  const context = findContext(document, mentions, gazetteer, isMore);
  return mentions.flatMap((mention) => {
    if (mention.candidates.length === 0) return [mention];
    const own = !mention.candidates.every(isMore);
    const end = own ? mention.end : compoundEnd(document, mention.end);
    const choice = own
      ? findElsewhere(document, mention, gazetteer, context)
      : end === mention.end
        ? chooseHomonym(document, mention, gazetteer, context)
        : null;
    if (choice === null && own) return [mention];
    // "the village of Madina": that it is a place is sure, where it lies is not.
    if (choice === null && !mention.forms.has('settlement') && !mention.forms.has('commune')) return [];
    const candidates = choice === null || choice === 'somewhere' ? [] : [choice];
    return [{ ...mention, end, candidates, name: textOf(document, mention.first, end) }];
  });
}

function findContext(
  document: Document,
  mentions: PlaceMention[],
  gazetteer: Gazetteer,
  isMore: (place: KnownPlace) => boolean,
): Context {
  const context: Context = {
    areas: new Map(),
    everyArea: new Set(),
    countries: new Set(),
    settlements: new Set(),
  };
  for (const token of document.tokens) {
    const country = gazetteer.demonyms.get(token.fold);
    if (country) context.countries.add(country);
  }
  for (const mention of mentions) {
    const known = mention.candidates.filter((place) => !isMore(place));
    for (const place of known) context.countries.add(place.country);
    const settlements = known.filter((place) => precisionOf(place.kind) === 'place');
    const areas = areasOf(mention, known, settlements.length > 0);
    const sentence = document.sentenceOf[mention.first]!;
    for (const { id } of areas) {
      context.everyArea.add(id);
      context.areas.set(sentence, (context.areas.get(sentence) ?? new Set()).add(id));
    }
    if (areas.length === 0 && settlements.length === 1 && context.settlements.size < MOST_BESIDE)
      context.settlements.add(settlements[0]!);
  }
  return context;
}

/** What a mention says of where its neighbours lie: an area called one, or a name that only areas have. */
function areasOf(mention: PlaceMention, known: KnownPlace[], settled: boolean): KnownPlace[] {
  const areas = known.filter((place) => place.kind === 'admin1' || place.kind === 'admin2');
  if (mention.forms.has('admin1') || mention.forms.has('admin2')) return areas;
  return settled ? [] : areas;
}

function chooseHomonym(
  document: Document,
  mention: PlaceMention,
  gazetteer: Gazetteer,
  context: Context,
): Choice {
  const areas = context.areas.get(document.sentenceOf[mention.first]!) ?? context.everyArea;
  if (areas.size > 0) return chooseInside(mention.candidates, areas, gazetteer, context);
  const { countries } = context;
  const home = mention.candidates.filter((place) => countries.size === 0 || countries.has(place.country));
  return pickNearest(home, context.settlements);
}

function chooseInside(
  places: KnownPlace[],
  areas: Set<string>,
  gazetteer: Gazetteer,
  context: Context,
): Choice {
  const inside = places.filter((place) => liesIn(gazetteer, place, areas));
  return inside.length === 0 ? null : (pickNearest(inside, context.settlements) ?? 'somewhere');
}

function liesIn(gazetteer: Gazetteer, place: KnownPlace, areas: Set<string>): boolean {
  return everyAncestor(gazetteer, place.id).some((id) => areas.has(id));
}

/** The only one there is, or the one that is clearly nearest to what the text names besides. */
function pickNearest(places: KnownPlace[], beside: Set<KnownPlace>): KnownPlace | null {
  if (places.length === 1) return places[0]!;
  const [first, second] = places
    .map((place) => ({
      place,
      km: Math.min(Infinity, ...[...beside].map((other) => distanceKm(place, other) ?? Infinity)),
    }))
    .sort((a, b) => a.km - b.km);
  return first && second && first.km <= NEAR_KM && second.km > CLEARLY * first.km ? first.place : null;
}

/** "Bani, dans la région de Koulikoro": no Bani of the packs lies there, but one of the others does. */
function findElsewhere(
  document: Document,
  mention: PlaceMention,
  gazetteer: Gazetteer,
  context: Context,
): Choice {
  const areas = context.areas.get(document.sentenceOf[mention.first]!);
  const settled = mention.candidates.every((place) => precisionOf(place.kind) === 'place');
  if (!areas || !settled || mention.candidates.some((place) => liesIn(gazetteer, place, areas))) return null;
  const wordAt = (index: number) => (index < mention.end ? document.tokens[index]?.fold : undefined);
  const keyAt = (index: number) => {
    const word = wordAt(index);
    return word === undefined ? undefined : spellingKey(word);
  };
  const { exact, spelled } = gazetteer.more!;
  const hit = exact(wordAt, mention.first) ?? spelled(keyAt, mention.first);
  return hit?.end === mention.end ? chooseInside(hit.values, areas, gazetteer, context) : null;
}

/** End of a name that goes on behind a hyphen: the Saré of "Saré-Wuroboko" is no place by itself. */
function compoundEnd({ tokens, text }: Document, end: number): number {
  let at = end;
  for (; tokens[at]?.kind === 'word' && tokens[at]!.glued && tokens[at]!.shape !== 'lower'; at++)
    if (text[tokens[at]!.start - 1] !== '-') break;
  return at;
}
