/** Everything that people may ask for, under all of its names, best known first. */
import { actorName, type ActorIndex } from '../actors/actor-index.ts';
import { chainOn, placeName, type Gazetteer, type KnownPlace, type PlaceKind } from './gazetteer.ts';
import type { Language } from '../language.ts';
import { spellingKey, splitName } from '../text/tokens.ts';

export type Choice = { id: string; label: string };

/** A name as it is compared: folded, and by its spelling with and without blanks. */
export type Typed = { words: string; key: string; spaced: string };
/** `own`: the name or acronym that people are shown, in either language; the others are what texts call it. */
export type Entry<T> = Typed & { thing: T; own: boolean; rank: number };

export type Index<T> = {
  /** Best known first, then by name. */
  entries: Entry<T>[];
  byKey: Map<string, Entry<T>[]>;
  byId: Map<string, T>;
  label: (thing: T, language: string) => Choice;
  /** Whether it is what a word such as "cercle" says. */
  isKind?: (thing: T, kinds: PlaceKind[]) => boolean;
  /** Things beside the entries, which they stand behind: tens of thousands of villages. */
  more?: { get(id: string): T | undefined; search(fits: (key: string) => boolean, limit: number): T[] };
};

/** Larger areas first: "gao" is the region, which holds cercle and town of that name. */
const RANKS: Record<PlaceKind, number> = {
  country: 0,
  admin1: 1,
  zone: 2,
  admin2: 3,
  town: 4,
  commune: 5,
  village: 6,
  site: 7,
};
/** Neighbours' places come after those of the countries that the packs are about. */
const OUTSIDE = 10;

export function parseTyped(text: string): Typed {
  const words = splitName(text);
  const keys = words.map(spellingKey);
  return { words: words.join(' '), key: keys.join(''), spaced: keys.join(' ') };
}

type Named<T> = { thing: T; own: string[]; others: string[]; rank: number };

function createIndex<T extends { id: string }>(things: Named<T>[], label: Index<T>['label']): Index<T> {
  const index: Index<T> = { entries: [], byKey: new Map(), byId: new Map(), label };
  for (const { thing, own, others, rank } of things) {
    index.byId.set(thing.id, thing);
    const known = new Set<string>();
    for (const name of [...own, ...others]) {
      const typed = parseTyped(name);
      if (typed.key === '' || known.has(typed.words)) continue;
      known.add(typed.words);
      const entry = { ...typed, thing, own: own.includes(name), rank };
      index.entries.push(entry);
      index.byKey.set(entry.key, [...(index.byKey.get(entry.key) ?? []), entry]);
    }
  }
  index.entries.sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1));
  return index;
}

export function indexPlaces(gazetteer: Gazetteer, languages: Map<string, Language>): Index<KnownPlace> {
  const bare = (name: string | null) => (name ?? '').replace(/\s*\(.*\)$/, '');
  const things = [...gazetteer.places.values()]
    .filter((place) => place.covered)
    .map((thing) => ({
      thing,
      own: [bare(thing.name), bare(thing.nameEn), bare(thing.nameFr ?? null)],
      others: gazetteer.namesOf.get(thing.id) ?? [],
      rank: RANKS[thing.kind] + (gazetteer.countries.has(thing.country) ? 0 : OUTSIDE),
    }));
  const index = createIndex(things, (place, code) => {
    const language = languages.get(code) ?? languages.values().next().value!;
    const name = (area: KnownPlace) => placeName(area, code);
    const above = chainOn(gazetteer, place, null).slice(1);
    const shown =
      place.kind === 'admin1' || place.kind === 'admin2'
        ? above.slice(-1)
        : above.slice(0, 1).concat(above.slice(-1));
    const parts = [language.placeKinds[place.kind], ...new Set(shown.map(name))];
    // "Liptako-Gourma (three borders)" has a bracket of its own.
    const [, base = name(place), gloss] = /^(.+) \((.+)\)$/.exec(name(place)) ?? [];
    const notes = [...(gloss ? [gloss] : []), ...parts].join(', ');
    return { id: place.id, label: `${base} (${notes})` };
  });
  return {
    ...index,
    isKind: (place, kinds) => kinds.includes(place.kind),
    ...(gazetteer.more && { more: gazetteer.more }),
  };
}

export function indexActors({ actors }: ActorIndex, countries: ReadonlySet<string>): Index<{ id: string }> {
  const known = [...actors.values()];
  const children = new Map<string | null, number>();
  for (const { parent } of known) children.set(parent, (children.get(parent) ?? 0) + 1);
  // The best known are those that texts have many names for, and that reach far: at home in several countries of
  // the packs, with other actors that belong to them. So the armies, JNIM and ISSP stand before customs officers.
  const fame = ({ id, countries: home, aliases }: (typeof known)[number]) => {
    const reach = home.filter((country) => countries.has(country)).length + (children.get(id) ?? 0);
    return reach * Object.values(aliases).flat().length;
  };
  const ranked = known.toSorted((a, b) => fame(b) - fame(a));
  const things = ranked.map((actor, rank) => ({
    thing: { id: actor.id },
    own: actor.names.flatMap((name) => [name.name, name.fr, name.short ?? '', name.frShort ?? '']),
    others: [...Object.values(actor.aliases).flat(), actor.id],
    rank,
  }));
  return createIndex(things, ({ id }, code) => {
    const actor = actors.get(id)!;
    const short = actor.names.at(-1)!.short;
    const name = actorName(actor, null, code);
    return { id, label: short && short !== name ? `${name} (${short})` : name };
  });
}
