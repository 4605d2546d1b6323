/** From what a person types to a region or an actor: accents, case and spelling forgiven; and back to labels. */
import { actorName, type ActorIndex } from './actors.ts';
import { chainOn, type Gazetteer, type KnownPlace, type PlaceKind } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import { likeness } from './natural.ts';
import { spellingKey, splitName } from './tokens.ts';

type Choice = { id: string; label: string };
export type Resolved = { found: Choice } | { found: null; nearest: Choice[] };

type Entry<T> = { thing: T; key: string; words: string; rank: number };
type Index<T> = {
  entries: Entry<T>[];
  byKey: Map<string, Entry<T>[]>;
  byId: Map<string, T>;
  label: (thing: T, language: string) => Choice;
  /** Things beside the entries, which they stand behind: tens of thousands of villages. */
  more?: { get(id: string): T | undefined; search(fits: (key: string) => boolean, limit: number): T[] };
};

export type Lookup = {
  resolveRegion(text: string, language: string): Resolved;
  resolveActor(text: string, language: string): Resolved;
  suggestRegions(text: string, language: string, limit?: number): Choice[];
  suggestActors(text: string, language: string, limit?: number): Choice[];
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
const MAX_CHOICES = 25;
const ALIKE = 0.84;
/** With fewer letters one of so many villages is found by chance. */
const SURE = 4;

export function createLookup({ gazetteer, actors, languages }: Knowledge): Lookup {
  const regions: Index<KnownPlace> = {
    ...indexPlaces(gazetteer, languages),
    ...(gazetteer.more && { more: gazetteer.more }),
  };
  const people = indexActors(actors);
  return {
    resolveRegion: (text, language) => resolve(regions, text, language),
    resolveActor: (text, language) => resolve(people, text, language),
    suggestRegions: (text, language, limit = MAX_CHOICES) => suggest(regions, text, language, limit),
    suggestActors: (text, language, limit = MAX_CHOICES) => suggest(people, text, language, limit),
  };
}

function keyOf(text: string): { key: string; words: string } {
  const words = splitName(text);
  return { key: words.map(spellingKey).join(''), words: words.join(' ') };
}

function createIndex<T extends { id: string }>(
  things: { thing: T; names: string[]; rank: number }[],
  label: Index<T>['label'],
): Index<T> {
  const index: Index<T> = { entries: [], byKey: new Map(), byId: new Map(), label };
  for (const { thing, names, rank } of things) {
    index.byId.set(thing.id, thing);
    for (const name of new Set(names)) {
      const entry = { thing, ...keyOf(name), rank };
      if (entry.key === '') continue;
      index.entries.push(entry);
      index.byKey.set(entry.key, [...(index.byKey.get(entry.key) ?? []), entry]);
    }
  }
  index.entries.sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1));
  return index;
}

function indexPlaces(gazetteer: Gazetteer, languages: Map<string, Language>): Index<KnownPlace> {
  const things = [...gazetteer.places.values()]
    .filter((place) => place.covered)
    .map((thing) => ({
      thing,
      names: gazetteer.namesOf.get(thing.id) ?? [thing.name],
      rank: RANKS[thing.kind] + (gazetteer.countries.has(thing.country) ? 0 : OUTSIDE),
    }));
  return createIndex(things, (place, code) => {
    const language = languages.get(code) ?? languages.values().next().value!;
    const name = (area: KnownPlace) => (code === 'en' && area.nameEn) || area.name;
    const above = chainOn(gazetteer, place, null).slice(1);
    const shown =
      place.kind === 'admin1' || place.kind === 'admin2'
        ? above.slice(-1)
        : above.slice(0, 1).concat(above.slice(-1));
    const parts = [language.placeKinds[place.kind], ...new Set(shown.map(name))];
    return { id: place.id, label: `${name(place)} (${parts.join(', ')})` };
  });
}

function indexActors(index: ActorIndex): Index<{ id: string }> {
  const things = [...index.actors.values()].map((actor) => ({
    thing: actor,
    names: [
      ...actor.names.flatMap((name) => [name.name, name.fr, name.short ?? '']),
      ...Object.values(actor.aliases).flat(),
      actor.id,
    ],
    rank: 0,
  }));
  return createIndex<{ id: string }>(things, ({ id }, code) => {
    const actor = index.actors.get(id)!;
    const short = actor.names.at(-1)!.short;
    const name = actorName(actor, null, code);
    return { id, label: short && short !== name ? `${name} (${short})` : name };
  });
}

function resolve<T extends { id: string }>(index: Index<T>, text: string, language: string): Resolved {
  const byId = index.byId.get(text.trim()) ?? index.more?.get(text.trim());
  if (byId) return { found: index.label(byId, language) };
  // The label that autocomplete shows may come back as text: "Gao (region, Mali)".
  const bare = text.replace(/\s*\([^)]*\)\s*$/, '');
  const { key, words } = keyOf(bare);
  const entries = index.byKey.get(key) ?? index.byKey.get(keyOf(withoutKind(bare)).key) ?? [];
  const exact = entries.filter((entry) => entry.words === words);
  const hits = best(exact.length > 0 ? exact : entries);
  const behind = key.length < SURE ? [] : (index.more?.search((other) => other === key, MAX_CHOICES) ?? []);
  const labels = (hits.length > 0 ? hits : behind).map((thing) => index.label(thing, language));
  const same = [...labels, ...behind.map((thing) => index.label(thing, language))].find(
    (choice) => choice.label.toLowerCase() === text.trim().toLowerCase(),
  );
  if (same) return { found: same };
  if (labels.length === 1) return { found: labels[0]! };
  return { found: null, nearest: labels.length > 1 ? labels.slice(0, 5) : suggest(index, bare, language, 5) };
}

/** "Région de Gao", "Gao region": the name without the word for what it is. */
function withoutKind(text: string): string {
  return text
    .replace(
      /^\s*(?:r[ée]gion|cercle|province|d[ée]partement|commune|district)\s+(?:de\s+l['’]|de\s+la\s+|des?\s+|du\s+|d['’]|of\s+)?/i,
      '',
    )
    .replace(/\s+(?:region|cercle|province|department|commune|district)\s*$/i, '');
}

/** The things of the largest kind among the entries. */
function best<T>(entries: Entry<T>[]): T[] {
  const rank = Math.min(...entries.map((entry) => entry.rank));
  return [...new Set(entries.filter((entry) => entry.rank === rank).map((entry) => entry.thing))];
}

/** Names that begin so, then names that hold it, then names that are alike. */
function suggest<T extends { id: string }>(
  index: Index<T>,
  text: string,
  language: string,
  limit: number,
): Choice[] {
  const { key } = keyOf(text);
  const found = new Set<T>();
  const collect = (fits: (entry: Entry<T>) => boolean) => {
    for (const entry of index.entries) {
      if (found.size >= limit) return;
      if (fits(entry)) found.add(entry.thing);
    }
  };
  const collectMore = (fits: (key: string) => boolean) => {
    for (const thing of (found.size < limit && index.more?.search(fits, limit)) || [])
      if (found.size < limit) found.add(thing);
  };
  collect((entry) => entry.key === key);
  collect((entry) => entry.key.startsWith(key));
  if (key !== '') collectMore((other) => other === key);
  if (key.length >= 2) collectMore((other) => other.startsWith(key));
  if (key.length >= 3) collect((entry) => entry.key.includes(key));
  if (found.size === 0 && key.length >= 3) {
    const alike = index.entries
      .map((entry) => ({
        entry,
        likeness: entry.key[0] === key[0] || entry.key[1] === key[1] ? likeness(entry.key, key) : 0,
      }))
      .filter((one) => one.likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness || a.entry.rank - b.entry.rank);
    for (const { entry } of alike) if (found.size < limit) found.add(entry.thing);
    if (key.length >= SURE) collectMore((other) => other[0] === key[0] && likeness(other, key) >= ALIKE);
  }
  return [...found].map((thing) => index.label(thing, language));
}
