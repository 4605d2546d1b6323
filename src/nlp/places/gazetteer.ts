/**
 * The places a reader knows, with their hierarchy by date (ADMIN: dated maps) and an index of their names that
 * forgives accents, hyphens and transliteration. Built once from the packs; read only.
 */
import type { Place, PlacePrecision } from '../../model.ts';
import type { DatedParent, Pack } from '../../packs/schema.ts';
import type { WorldCountry } from '../../packs/world.ts';
import { foldText, spellingKey, splitName } from '../text/tokens.ts';
import { addPhrase, createTrie, findLongest, type PhraseFinder, type Trie } from '../text/trie.ts';

export type PlaceKind = 'country' | 'admin1' | 'admin2' | 'town' | 'village' | 'site' | 'commune' | 'zone';
export type KnownPlace = {
  id: string;
  kind: PlaceKind;
  name: string;
  nameEn: string | null;
  /** Where the name that records give is not the French one. */
  nameFr?: string;
  /** ISO code; the first one of a zone that lies in several. */
  country: string;
  countries: string[];
  parents: DatedParent[];
  lat: number | null;
  lon: number | null;
  since?: string;
  until?: string;
  /** Areas that a zone overlaps. */
  overlaps: string[];
  /** The name is a word or a surname too: it needs a phrase that supports it. */
  weak?: boolean;
  /** False for the countries of the world that no pack covers: an event there is an event elsewhere. */
  covered: boolean;
  /** What it lies in is that of the nearest known place (MorePlaces). */
  inferred?: boolean;
};

/** What a place is called in a language. */
export function placeName({ name, nameEn, nameFr }: KnownPlace, language: string): string {
  return (language === 'en' ? nameEn : language === 'fr' ? nameFr : null) ?? name;
}

/** Places by id. `values` are those of packs and world; more places are made only when they are asked for by id. */
type Places = Pick<Map<string, KnownPlace>, 'get' | 'has' | 'values'>;

/** Places beside the packs' (src/gazetteer): tens of thousands, each made only when it is asked for. */
export type MorePlaces = {
  size: number;
  get(id: string): KnownPlace | undefined;
  /** By words as folded, and by spelling keys. */
  exact: PhraseFinder<KnownPlace>;
  spelled: PhraseFinder<KnownPlace>;
  /** Places with a name whose words' spelling keys, written as one, fit; in the order of their names. */
  search(fits: (key: string) => boolean, limit: number): KnownPlace[];
};

export type Gazetteer = {
  places: Places;
  more?: MorePlaces;
  /** Names word by word as folded, and as spelling keys. */
  exact: Trie<KnownPlace>;
  spelled: Trie<KnownPlace>;
  /** First words of the names that texts write small too: zones'. */
  small: Set<string>;
  /** Every name a place goes by, for look-ups. */
  namesOf: Map<string, string[]>;
  /** Folded demonym to ISO code. */
  demonyms: Map<string, string>;
  /** Ids of capitals: "Bamako" is the government as often as the town. */
  capitals: Set<string>;
  /** Countries that the packs are about. */
  countries: Set<string>;
};

type Building = Gazetteer & { places: Map<string, KnownPlace> };

export function createGazetteer(packs: Pack[], world: WorldCountry[] = []): Gazetteer {
  const gazetteer: Building = {
    places: new Map(),
    exact: createTrie(),
    spelled: createTrie(),
    small: new Set(),
    namesOf: new Map(),
    demonyms: new Map(),
    capitals: new Set(packs.flatMap((pack) => Object.values(pack.capitals))),
    countries: new Set(packs.flatMap((pack) => pack.countries)),
  };
  for (const pack of packs) {
    for (const place of pack.places) {
      addPlace(gazetteer, { ...place, countries: [place.country], overlaps: [], covered: true }, [
        place.name,
        ...(place.nameEn ? [place.nameEn] : []),
        ...place.aliases,
      ]);
    }
    for (const zone of pack.zones) {
      addPlace(
        gazetteer,
        { ...zone, kind: 'zone', country: zone.countries[0]!, parents: [], covered: true },
        [
          zone.name.replace(/\s*\(.*\)$/, ''),
          ...(zone.nameEn ? [zone.nameEn.replace(/\s*\(.*\)$/, '')] : []),
          ...zone.aliases.en,
          ...zone.aliases.fr,
        ],
      );
    }
  }
  for (const country of world) addCountry(gazetteer, country);
  return gazetteer;
}

function addCountry(gazetteer: Building, country: WorldCountry): void {
  for (const demonym of [...country.demonyms.en, ...country.demonyms.fr])
    for (const form of [demonym, `${demonym}s`]) gazetteer.demonyms.set(foldText(form), country.iso);
  const id = country.iso.toLowerCase();
  if (gazetteer.places.has(id)) return;
  const place: KnownPlace = {
    id,
    kind: 'country',
    name: country.names.fr[0] ?? country.iso,
    nameEn: country.names.en[0] ?? null,
    country: country.iso,
    countries: [country.iso],
    parents: [],
    lat: country.lat,
    lon: country.lon,
    overlaps: [],
    covered: false,
  };
  addPlace(gazetteer, place, [...country.names.en, ...country.names.fr]);
  for (const capital of new Set([country.capital.en, country.capital.fr])) {
    addPlace(gazetteer, { ...place, id: `${id}-capital`, kind: 'town', name: capital, parents: [{ id }] }, [
      capital,
    ]);
  }
}

function addPlace(gazetteer: Building, place: KnownPlace, names: string[]): void {
  if (!gazetteer.places.has(place.id)) gazetteer.places.set(place.id, place);
  gazetteer.namesOf.set(place.id, names);
  const known = new Set<string>();
  for (const name of names) {
    for (const words of spellName(splitName(name))) {
      const key = words.join(' ');
      if (words.length === 0 || known.has(key)) continue;
      known.add(key);
      addPhrase(gazetteer.exact, words, place);
      if (place.kind === 'zone') gazetteer.small.add(words[0]!);
      addPhrase(gazetteer.spelled, words.map(spellingKey), place);
    }
  }
}

/** A transliteration of a shorter name could be any word: "Cap" is not Kap. */
const SPELLED_LETTERS = 6;

/**
 * Places that stand behind those of the packs: of two names of the same words the pack's is meant, also where the
 * pack spells it otherwise. Called once, before anything is read.
 */
export function addMorePlaces(gazetteer: Gazetteer, more: MorePlaces): void {
  const { places } = gazetteer;
  const known = { ...gazetteer.spelled };
  gazetteer.more = more;
  gazetteer.places = {
    get: (id) => places.get(id) ?? more.get(id),
    has: (id) => places.has(id) || more.get(id) !== undefined,
    values: () => places.values(),
  };
  gazetteer.spelled.beside = more.spelled;
  gazetteer.exact.beside = (wordAt, at) => {
    const hit = more.exact(wordAt, at);
    if (!hit) return null;
    let letters = 0;
    for (let index = at; index < hit.end; index++) letters += wordAt(index)?.length ?? 0;
    const keyAt = (index: number) => {
      const word = wordAt(index);
      return word === undefined ? undefined : spellingKey(word);
    };
    const respelled = letters < SPELLED_LETTERS ? null : findLongest(known, keyAt, at);
    return respelled && respelled.end >= hit.end ? null : hit;
  };
}

/** "Ti-n-Zaouâtene", "Tin Zaouatene" and "Tinzaouatene" are one name; so are "In Delimane" and "Indelimane". */
export function spellName(words: string[]): string[][] {
  const joined =
    words.length > 1 && /^(?:ti|i|ta)$/.test(words[0]!) && words[1] === 'n'
      ? [words[0]! + 'n', ...words.slice(2)]
      : words;
  const forms = [words];
  if (joined !== words) forms.push(joined);
  if (joined.length > 1 && /^(?:tin|in|tan)$/.test(joined[0]!))
    forms.push([joined[0]! + joined[1]!, ...joined.slice(2)]);
  const single = joined.length === 1 ? /^(tin|in)(?:n)?([a-z]{4,})$/.exec(joined[0]!) : null;
  if (single) forms.push([single[1]!, single[2]!]);
  if (joined.length > 1 && joined === words && words.every((word) => word.length > 1))
    forms.push([words.join('')]);
  return forms;
}

/** The parent that holds on a day; the last one where no day is known. */
function parentOn(parents: DatedParent[], day: string | null): DatedParent | undefined {
  if (!day) return parents.at(-1);
  return (
    parents.find(
      (parent) => (!parent.from || parent.from <= day) && (!parent.until || day <= parent.until),
    ) ?? parents[0]
  );
}

/** A place and what it lies in on a day, from itself up to its country. */
export function chainOn(gazetteer: Gazetteer, place: KnownPlace, day: string | null): KnownPlace[] {
  const chain = [place];
  for (let at: KnownPlace | undefined = place; at && chain.length < 8;) {
    const parent = parentOn(at.parents, day);
    at = parent && gazetteer.places.get(parent.id);
    if (at) chain.push(at);
  }
  return chain;
}

/** Every area a place lies in under any map, itself included. */
export function everyAncestor(gazetteer: Gazetteer, id: string): string[] {
  const found = new Set<string>();
  const open = [id];
  while (open.length > 0) {
    const next = open.pop()!;
    const place = found.has(next) ? undefined : gazetteer.places.get(next);
    if (!place) continue;
    found.add(next);
    open.push(...place.parents.map((parent) => parent.id));
  }
  return [...found];
}

export function holdsOn(place: { since?: string; until?: string }, day: string | null): boolean {
  return !day || ((!place.since || place.since <= day) && (!place.until || day <= place.until));
}

/** The record of a known place as the codebook wants it, by the map in force on the day. */
export function placeRecord(
  gazetteer: Gazetteer,
  place: KnownPlace,
  precision: PlacePrecision,
  day: string | null,
  country: string | null = null,
): Place {
  const chain = chainOn(gazetteer, place, day);
  const admin1 = place.kind === 'zone' ? undefined : chain.find((area) => area.kind === 'admin1');
  return {
    id: place.id,
    name: place.name,
    admin2: chain.find((area) => area.kind === 'admin2')?.name ?? null,
    admin1: admin1?.name ?? null,
    // A zone that lies in several countries is of the one that the text speaks of.
    country: country !== null && place.countries.includes(country) ? country : place.country,
    lat: place.lat,
    lon: place.lon,
    precision,
  };
}

export function precisionOf(kind: PlaceKind): PlacePrecision {
  return kind === 'zone' || kind === 'country' || kind === 'admin1' || kind === 'admin2' ? kind : 'place';
}
