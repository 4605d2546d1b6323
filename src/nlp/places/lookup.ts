/** From what a person types to a region or an actor: accents, case and spelling forgiven; and back to labels. */
import type { PlaceKind } from './gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import {
  indexActors,
  indexPlaces,
  parseTyped,
  type Choice,
  type Entry,
  type Index,
  type Typed,
} from './lookup-index.ts';
import { countSlips, likeness } from '../natural.ts';
import { foldText } from '../text/tokens.ts';

export type Resolved = { found: Choice } | { found: null; nearest: Choice[] };

export type Lookup = {
  resolveRegion(text: string, language: string): Resolved;
  resolveActor(text: string, language: string): Resolved;
  suggestRegions(text: string, language: string, limit?: number): Choice[];
  suggestActors(text: string, language: string, limit?: number): Choice[];
};

const MAX_CHOICES = 25;
const MAX_NEAREST = 5;
/** From here on two names may be one with a slip in it; "gaoo" and "gao" are 0.94 alike. */
const ALIKE = 0.84;
const VERY_ALIKE = 0.92;
/** With fewer letters everything is alike; and one of so many villages is found by chance. */
const SHORTEST = 3;
const SURE = 4;

export function createLookup({ gazetteer, actors, languages }: Knowledge): Lookup {
  const regions = indexPlaces(gazetteer, languages);
  const people = indexActors(actors, gazetteer.countries);
  return {
    resolveRegion: (text, language) => resolve(regions, text, language),
    resolveActor: (text, language) => resolve(people, text, language),
    suggestRegions: (text, language, limit = MAX_CHOICES) => suggest(regions, text, language, limit),
    suggestActors: (text, language, limit = MAX_CHOICES) => suggest(people, text, language, limit),
  };
}

function resolve<T extends { id: string }>(index: Index<T>, text: string, language: string): Resolved {
  const byId = index.byId.get(text.trim()) ?? index.more?.get(text.trim());
  if (byId) return { found: index.label(byId, language) };
  // The label that autocomplete shows may come back as text: "Gao (region, Mali)".
  const bare = text.replace(/\s*\([^)]*\)\s*$/, '');
  const stripped = stripKind(bare);
  const [typed = parseTyped(''), entries = []] = [parseTyped(bare), parseTyped(stripped.name)]
    .map((one): [Typed, Entry<T>[]] => [one, index.byKey.get(one.key) ?? []])
    .find(([, found]) => found.length > 0) ?? [parseTyped(stripped.name)];
  const behind =
    typed.key.length < SURE ? [] : (index.more?.search((other) => other === typed.key, MAX_CHOICES) ?? []);
  const everything = [...new Set([...entries.map(({ thing }) => thing), ...behind])];
  const same = everything
    .map((thing) => index.label(thing, language))
    .find(({ label }) => foldText(label) === foldText(text.trim()));
  if (same) return { found: same };

  const ofKind = entries.filter(({ thing }) => index.isKind?.(thing, stripped.kinds) ?? false);
  const exact = entries.filter(({ words }) => words === typed.words);
  const hits = findBest([ofKind, exact, entries].find((some) => some.length > 0) ?? []);
  const choices = (hits.length > 0 ? hits : behind).map((thing) => index.label(thing, language));
  if (choices.length === 1) return { found: choices[0]! };
  if (choices.length > 1) return { found: null, nearest: choices.slice(0, MAX_NEAREST) };
  return { found: null, nearest: findNearest(index, stripped.name, language) };
}

const KINDS: Record<string, PlaceKind[]> = {
  region: ['admin1'],
  cercle: ['admin2'],
  province: ['admin2'],
  departement: ['admin2'],
  department: ['admin2'],
  district: ['admin2'],
  commune: ['commune'],
  ville: ['town'],
  city: ['town'],
  town: ['town'],
  village: ['village', 'town'],
  zone: ['zone'],
};
const WORDS = Object.keys(KINDS).join('|');
const BEFORE = new RegExp(
  `^(?:(?:dans|in) )?(?:(?:la|le|les|the) |l['’])?(?:(${WORDS}) (?:de l['’]|de la |des? |du |d['’]|of (?:the )?)?)?`,
);
const AFTER = new RegExp(` (${WORDS})$`);

/** "la région de Gao", "the Gao region": the name without the words for what it is, and which kinds they say. */
function stripKind(text: string): { name: string; kinds: PlaceKind[] } {
  const folded = foldText(text.trim().replace(/\s+/g, ' '));
  const [before = '', first] = BEFORE.exec(folded) ?? [];
  const rest = folded.slice(before.length);
  const [after = '', last] = AFTER.exec(rest) ?? [];
  return { name: rest.slice(0, rest.length - after.length), kinds: KINDS[first ?? last ?? ''] ?? [] };
}

/** The things of the largest kind among the entries. */
function findBest<T>(entries: Entry<T>[]): T[] {
  const rank = Math.min(...entries.map((entry) => entry.rank));
  return [...new Set(entries.filter((entry) => entry.rank === rank).map((entry) => entry.thing))];
}

/** What to offer while a name is typed: by its first letters; where no name begins so, also what is near it. */
function suggest<T extends { id: string }>(
  index: Index<T>,
  text: string,
  language: string,
  limit: number,
): Choice[] {
  const { name, kinds } = stripKind(text);
  const typed = (kinds.length > 0 ? [name, text] : [text, name]).map(parseTyped);
  const fitting = typed.map((one) => findFitting(index, one, limit)).find((some) => some.length > 0) ?? [];
  const near = typed.some((one) => isBegun(index, one)) ? [] : findAlike(index, parseTyped(name), limit);
  const found = [...new Set([...fitting, ...near])];
  return found.slice(0, limit).map((thing) => index.label(thing, language));
}

/** Names with a slip in them, the likest first, then those that begin so or hold it. */
function findNearest<T extends { id: string }>(index: Index<T>, text: string, language: string): Choice[] {
  const typed = parseTyped(text);
  if (typed.words.length < SHORTEST || typed.key.length < 2) return [];
  const near = [...findAlike(index, typed, MAX_NEAREST), ...findFitting(index, typed, MAX_NEAREST)];
  return [...new Set(near)].slice(0, MAX_NEAREST).map((thing) => index.label(thing, language));
}

function isBegun<T>(index: Index<T>, { words, key }: Typed): boolean {
  if (index.entries.some((entry) => entry.words.startsWith(words))) return true;
  return key.length >= 2 && (index.more?.search((other) => other.startsWith(key), 1) ?? []).length > 0;
}

/**
 * The name itself; then those that people are shown where they begin so, so that "j" is JNIM and no militia that
 * somebody spells with a J; then those of which any word in any name does; then what only holds the letters.
 */
function findFitting<T>(index: Index<T>, { words, key, spaced }: Typed, limit: number): T[] {
  const found = new Set<T>();
  const add = (things: Iterable<T>) => {
    for (const thing of things) if (found.size < limit) found.add(thing);
  };
  const collect = (fits: (entry: Entry<T>) => boolean) => {
    if (found.size < limit) add(index.entries.filter(fits).map(({ thing }) => thing));
  };
  const collectMore = (fits: (other: string) => boolean) => {
    if (found.size < limit) add(index.more?.search(fits, limit) ?? []);
  };
  // A lone "e" is silent, so it has no spelling.
  const isSpelled = key !== '';
  const begins = (entry: Entry<T>) =>
    entry.words.startsWith(words) || (isSpelled && entry.key.startsWith(key));
  if (isSpelled) collect((entry) => entry.key === key);
  if (isSpelled) collectMore((other) => other === key);
  collect((entry) => entry.own && begins(entry));
  collect((entry) => begins(entry) || (isSpelled && ` ${entry.spaced}`.includes(` ${spaced}`)));
  if (key.length >= 2) collectMore((other) => other.startsWith(key));
  if (key.length >= SHORTEST) collect((entry) => entry.key.includes(key));
  return [...found];
}

/** As they are written or as they are spelled, those with the fewest slips first: "gaoo" is Gao before Gaoua. */
function findAlike<T>(index: Index<T>, { words, key }: Typed, limit: number): T[] {
  if (words.length < SHORTEST || key.length < 2) return [];
  const rated = index.entries
    .map((entry) => ({ entry, swapped: isSwapped(entry.words, words) }))
    .filter(
      ({ entry, swapped }) =>
        swapped || entry.words[0] === words[0] || entry.key[0] === key[0] || entry.key[1] === key[1],
    )
    .map(({ entry, swapped }) => ({
      entry,
      likeness: swapped ? 1 : Math.max(likeness(entry.words, words), likeness(entry.key, key)),
    }))
    .filter((one) => one.likeness >= ALIKE)
    .map((one) => ({ ...one, slips: countSlips(one.entry.words, words) + countSlips(one.entry.key, key) }))
    .sort((a, b) => a.slips - b.slips || a.entry.rank - b.entry.rank);
  const found = new Set<T>();
  for (const least of [VERY_ALIKE, ALIKE]) {
    for (const one of rated) if (one.likeness >= least) found.add(one.entry.thing);
    if (key.length < SURE || found.size >= limit) continue;
    const isAlike = (other: string) => other[0] === key[0] && likeness(other, key) >= least;
    for (const thing of index.more?.search(isAlike, limit) ?? []) found.add(thing);
  }
  return [...found].slice(0, limit);
}

/** Whether two letters next to each other changed places: "goa" is Gao, which likeness is too short to see. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
