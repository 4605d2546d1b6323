/** Where an event happened: the finest place its sentences give, and the record of it. */
import type { Place } from '../../model.ts';
import type { Document } from '../text/document.ts';
import { placesOf, type EventDraft } from '../events/events.ts';
import { everyAncestor, placeRecord, type Gazetteer } from './gazetteer.ts';
import type { ChosenPlace } from './choose-places.ts';
import { isLink } from './place-holders.ts';
import { within } from '../text/sorted.ts';

export type WhereInput = {
  document: Document;
  places: ChosenPlace[];
  /** Sentences that tell of an event with a day of their own. */
  dated: Set<number>;
  gazetteer: Gazetteer;
  /** The place the whole text is about, for events that name none. */
  fallback: ChosenPlace | null;
  country: string | null;
};

export type Where = {
  main: ChosenPlace;
  /** What a village that nobody knows is said to lie in or near; null where nothing is said. */
  parent: ChosenPlace | null;
  others: ChosenPlace[];
  stated: boolean;
};

const keyOf = (place: ChosenPlace) => place.place?.id ?? place.name;

/**
 * Places that only say where another lies: "at Anefis, south of Kidal", "Dinkara, a village 30 km from Bankass",
 * "village of Tanal, commune of Tessit", "Mali/Gao: fighting at Tessit".
 */
function findHolders(named: ChosenPlace[], document: Document): Set<string> {
  const ordered = [...new Set(named)].sort((a, b) => a.first - b.first);
  const held = (place: ChosenPlace, before: ChosenPlace | undefined) =>
    (before?.precision === 'place' || before?.precision === 'near') &&
    // "on the road from Niono to Diabaly, 4 km from Niono": the end of a road lies in nothing.
    !isEnd(before) &&
    keyOf(before) !== keyOf(place) &&
    (place.precision === 'near' || place.forms.has('commune') || inBrackets(place, before, document)) &&
    isAddedTo(place, before, document);
  return new Set(ordered.filter((place, at) => held(place, ordered[at - 1])).map(keyOf));
}

/** "Goubré (Séguénéga, Yatenga)": what a village that nobody knows lies in. */
function inBrackets(place: ChosenPlace, before: ChosenPlace, { tokens }: Document): boolean {
  return before.place === null && place.first === before.end + 1 && tokens[before.end]!.fold === '(';
}

/** Nothing but words such as "a village 30 km from" stands between the two. */
function isAddedTo(place: ChosenPlace, before: ChosenPlace, document: Document): boolean {
  const gap = place.first - before.end;
  const between = document.tokens.slice(before.end, place.first);
  return gap >= 0 && gap <= 12 && between.every((token) => isLink(document, token));
}

/** Whether a place is added to another, or to the list that it opens: "in Bennbara and Danadourou, in the commune of Koro". */
function holds(place: ChosenPlace, held: ChosenPlace, { places, document }: WhereInput): boolean {
  let last = held;
  for (const next of within(places, held.end, place.first)) {
    const between = document.tokens.slice(last.end, next.first);
    const { link } = document.language.numbers;
    if (next.place !== null || !between.every((token) => token.fold === link || isLink(document, token)))
      break;
    last = next;
  }
  return isAddedTo(place, last, document);
}

/** How far up a place stands: settlements first, then larger areas. */
const STEPS = { place: 0, near: 0, admin2: 1, admin1: 2, zone: 3, country: 4 };

/** The finest place the event's scenes name, those of headline and lead first; further settlements beside it. */
export function decidePlace(event: EventDraft, input: WhereInput): Where | null {
  const named = placesOf(event).filter((place) => place.place !== null || place.name !== '');
  const holders = findHolders(named, input.document);
  const step = (place: ChosenPlace) => {
    if (isOrigin(place)) return liesInAll(place) ? 0.8 : 2.5;
    // "dix habitants de Barké, un hameau proche de Diafarabé": rather where they live than what lies near it.
    if (holders.has(keyOf(place))) return STEPS[place.precision] + 0.9;
    const outside = place.forms.has('commune') || isEnd(place) || opens(place);
    return STEPS[place.precision] + (outside ? 0.5 : 0);
  };
  const areas = named.filter(({ precision }) => precision === 'admin1' || precision === 'admin2');
  /** "The Kelbo detachment, in Soum province, was attacked", but "traders from Kelbo" may be killed in another. */
  const liesInAll = (origin: ChosenPlace) => {
    const around = new Set(origin.place ? everyAncestor(input.gazetteer, origin.place.id) : []);
    return areas.every((area) => around.has(area.place!.id) || (!origin.place && holds(area, origin, input)));
  };
  const opens = (place: ChosenPlace) =>
    input.document.tokens[place.end]?.fold === ':' || isHead(place, named, input.document);
  const weight = (place: ChosenPlace) => {
    const sentence = input.document.sentences[input.document.sentenceOf[place.first]!]!;
    return sentence.role === 'body' ? 1 : sentence.role === 'lead' ? 3 : 2;
  };
  const score = new Map<string, number>();
  for (const place of named) score.set(keyOf(place), (score.get(keyOf(place)) ?? 0) + weight(place));
  const ranked = [...named].sort(
    (a, b) =>
      step(a) - step(b) ||
      Number(a.place === null) - Number(b.place === null) ||
      score.get(keyOf(b))! - score.get(keyOf(a))! ||
      a.first - b.first,
  );
  const main = refined(ofCountry(ranked, event, input) ?? input.fallback, event, input);
  if (!main) return null;
  const parent = main.place === null ? (findParent(main, named, input) ?? nearestKnown(named, main)) : null;
  const others = new Map<string, ChosenPlace>();
  const fine = (place: ChosenPlace) => place.precision === 'place' || place.precision === 'near';
  const around = new Set(
    (main.place ? everyAncestor(input.gazetteer, main.place.id) : []).map(
      (id) => input.gazetteer.places.get(id)?.name,
    ),
  );
  for (const place of named) {
    const key = keyOf(place);
    // "Mopti operation" over "near Tenenkou in the Mopti region": the headline's bare name is the region.
    const role = input.document.sentences[input.document.sentenceOf[place.first]!]!.role;
    if (role === 'title' && place.forms.size === 0 && around.has(place.place?.name)) continue;
    if (parent && key === keyOf(parent) && parent.forms.has('commune')) continue;
    if (holders.has(key) || isEnd(place) || isOrigin(place) || opens(place)) continue;
    if (fine(place) && fine(main) && key !== keyOf(main) && !others.has(key)) others.set(key, place);
  }
  return {
    main: asRegion(bestMention(named, main), named, input.document),
    parent: parent ?? null,
    others: [...others.values()],
    stated: ranked.length > 0,
  };
}

/** What a village that nobody knows is said to lie in; "in Mali's Gao region" that is the region. */
function findParent(main: ChosenPlace, named: ChosenPlace[], input: WhereInput): ChosenPlace | undefined {
  for (const mention of [main, ...named.filter((place) => keyOf(place) === keyOf(main))]) {
    const behind = within(input.places, mention.end, mention.end + LONGEST_LIST);
    const at = behind.findIndex((place) => place.place !== null && holds(place, mention, input));
    const [parent, next] = at < 0 ? [] : behind.slice(at, at + 2);
    const owned = parent && next?.place && input.document.tokens[parent.end]?.fold === 's';
    if (parent) return owned && next.first === parent.end + 1 ? next : parent;
  }
  return undefined;
}

/** Words from a village to what holds all of the list that it opens. */
const LONGEST_LIST = 60;

/** "A Niono, des dozos se sont affrontés dans le village de Dogofry": at the head of a sentence that names a village in it. */
function isHead(
  place: ChosenPlace,
  named: ChosenPlace[],
  { tokens, sentences, sentenceOf }: Document,
): boolean {
  const index = sentenceOf[place.first]!;
  if (tokens[place.end]?.fold !== ',' || place.first - sentences[index]!.first > 1) return false;
  return named.some(
    (other) => other.first > place.end && sentenceOf[other.first] === index && other.forms.has('settlement'),
  );
}

/** "Two villages of the commune of Koro were attacked. Granaries burned in Bennbara.": the known place told of nearest to it. */
function nearestKnown(named: ChosenPlace[], { first }: ChosenPlace): ChosenPlace | undefined {
  const far = (place: ChosenPlace) => Math.abs(place.first - first);
  const wide = (place: ChosenPlace) => Number(STEPS[place.precision] >= STEPS.zone);
  return named.filter(({ place }) => place?.covered).sort((a, b) => wide(a) - wide(b) || far(a) - far(b))[0];
}

/** "on the road to Gossi", "between Gao and Ansongo": something lies near it, nothing happened there. */
function isEnd({ forms }: ChosenPlace): boolean {
  return forms.has('between');
}

/** "a bus from Gao to Ansongo", "traders from Gossi": where it happened if nothing else is said. */
function isOrigin({ forms, precision }: ChosenPlace): boolean {
  const settlement = precision === 'place' || precision === 'near';
  return settlement && (forms.has('way') || forms.has('origin')) && !forms.has('between');
}

/**
 * The finest place in a country that headline or lead name for the event. "Ambush in Colombia … she told of what she
 * saw in Bamako": a finer place in another country is none of it.
 */
function ofCountry(
  ranked: ChosenPlace[],
  { scenes }: EventDraft,
  { document }: WhereInput,
): ChosenPlace | undefined {
  const inHead = (place: ChosenPlace) =>
    document.sentences[document.sentenceOf[place.first]!]!.role !== 'body';
  const heads = scenes.flatMap(({ places }) =>
    places.filter((place) => place.place !== null && inHead(place)),
  );
  const countries = new Set(heads.flatMap(({ place }) => place!.countries));
  const fits = ({ place }: ChosenPlace) =>
    place === null || countries.size === 0 || place.countries.some((country) => countries.has(country));
  return ranked.find(fits) ?? ranked[0];
}

/**
 * "in the Kidal region … in terrains like Kidal": a bare name beside the region of that name means the region; but "in
 * Kidal, in the region of that name" means the town.
 */
function asRegion(main: ChosenPlace, named: ChosenPlace[], document: Document): ChosenPlace {
  const regions = named.filter(
    (place) =>
      place.forms.has('admin1') && place.place?.kind === 'admin1' && place.place.name === main.place?.name,
  );
  const bare = named
    .filter((place) => place.place === main.place)
    .every(
      (place) => place.forms.size === 0 && !regions.some((region) => isAddedTo(region, place, document)),
    );
  return (bare && regions[0]) || main;
}

/** An event told of an area, with a settlement of that area named in the sentences beside it: there it was. */
function refined(
  main: ChosenPlace | null | undefined,
  event: EventDraft,
  { places, document, gazetteer, dated }: WhereInput,
): ChosenPlace | null {
  if (!main?.place || !event.main || main.precision === 'place' || main.precision === 'near')
    return main ?? null;
  const own = new Set(event.scenes.map((scene) => scene.sentence.index));
  const areas = new Set([main.place.id, ...main.place.overlaps]);
  const at = places.findIndex((place) => {
    if (place.aside || !place.place || (place.precision !== 'place' && place.precision !== 'near'))
      return false;
    const sentence = document.sentenceOf[place.first]!;
    // "On 22 April a soldier was killed near Indelimane": where another event was on a day of its own.
    if (!own.has(sentence) && dated.has(sentence)) return false;
    return (
      [-2, -1, 0, 1, 2].some((gap) => own.has(sentence + gap)) &&
      everyAncestor(gazetteer, place.place.id).some((id) => areas.has(id))
    );
  });
  const beside = places[at];
  // "the market at Kokoloko, in the Tillabéri area": a village that nobody knows, and where it lies.
  const held = places[at - 1];
  const isVillage = beside && held && held.place === null && !held.aside && isAddedTo(beside, held, document);
  return (isVillage ? held : beside) ?? main;
}

/** "in Tessit" and "near Tessit" of one event: the more careful wording holds. */
function bestMention(named: ChosenPlace[], main: ChosenPlace): ChosenPlace {
  const same = named.filter((place) => place.place !== null && place.place === main.place);
  const exact = same.filter((place) => place.precision === 'place').length;
  const near = same.find((place) => place.precision === 'near');
  const about = same.filter((place) => place.precision === 'near').length;
  return near && about >= exact ? near : main;
}

/** A place unknown to the gazetteer keeps its name and takes precision and position from what it lies in or near. */
export function toPlace(
  chosen: ChosenPlace,
  gazetteer: Gazetteer,
  day: string | null,
  input: WhereInput,
  beside?: Place,
): Place | null {
  if (chosen.place) {
    if (!chosen.place.covered) return null;
    return placeRecord(gazetteer, chosen.place, chosen.precision, day, input.country);
  }
  const parent = beside ?? (input.fallback && recordOf(input.fallback, gazetteer, day));
  if (!parent) return null;
  return {
    ...parent,
    id: null,
    name: chosen.name,
    precision: chosen.precision === 'near' || parent.precision === 'place' ? 'near' : parent.precision,
  };
}

/** The record of a place that is known, as what another lies in or near; null for another. */
function recordOf({ place, precision }: ChosenPlace, gazetteer: Gazetteer, day: string | null): Place | null {
  return place && placeRecord(gazetteer, place, precision, day);
}

/** The record of where it happened: a village that nobody knows has the position of what it is said to lie in or near. */
export function toMainPlace(
  { main, parent }: Where,
  gazetteer: Gazetteer,
  day: string | null,
  input: WhereInput,
): Place | null {
  const holder = parent && recordOf(parent, gazetteer, day);
  const place = toPlace(main, gazetteer, day, input, holder ?? undefined);
  const { sentenceOf } = input.document;
  // "in the village of Diallo, commune of Barani", "in the commune of Barani, at Diallo": it is a village, and lies there.
  const isVillage =
    main.precision === 'place' &&
    parent?.forms.has('commune') &&
    (holds(parent, main, input) || sentenceOf[parent.first] === sentenceOf[main.first]);
  return place && isVillage ? { ...place, precision: 'place' } : place;
}
