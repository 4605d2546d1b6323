/**
 * Phrase patterns over tokens: how the language files write what they know. Words stand folded and separated by
 * blanks:
 *
 *   "killed at? least <number>"   `?` optional
 *   "attack|raid|assault* on"     `|` one of, `*` any ending
 *   "<number> ~3 killed"          `~3` up to three words of any kind, never over a full stop or semicolon
 *   "<place>"                     a mention of that class that starts here; of actors there are <armed>, <group>
 *                                 (armed, of no state), <people>, <crowd> and, for any of them, <actor>
 *
 * Between two elements a day may stand, where days are among the classes.
 *
 * Matching a pattern at a token takes bounded work, so a text takes time in proportion to its length.
 */
import { positionFrom } from './sorted.ts';
import { PREFIX, type Token } from './tokens.ts';
import { addList, see, type WordIndex } from './word-index.ts';

/** What `<class>` elements see. */
export type Classes = {
  /** By the token at which mentions start, where that of each class ends (exclusive). */
  ends: ReadonlyMap<number, Readonly<Record<string, number>>>;
  /** These tokens in order. */
  starts: readonly number[];
  /** Where days end, by where they start: what a pattern reads over. */
  days: ReadonlyMap<number, number> | null;
};

/** The mentions of each class as patterns see them; days are those of the class "when". */
export function classesOf(mentions: Record<string, Iterable<{ first: number; end: number }>>): Classes {
  const ends = new Map<number, Record<string, number>>();
  for (const [name, all] of Object.entries(mentions))
    for (const { first, end } of all) {
      const known = ends.get(first);
      if (known) known[name] = end;
      else ends.set(first, { [name]: end });
    }
  const days = mentions['when'] && new Map(Array.from(mentions['when'], ({ first, end }) => [first, end]));
  return { ends, starts: [...ends.keys()].sort((a, b) => a - b), days: days ?? null };
}

type Element =
  | { kind: 'words'; exact: Set<string>; prefixes: string[]; optional: boolean }
  | { kind: 'class'; name: string; optional: boolean }
  | { kind: 'gap'; most: number };

type Pattern<T> = {
  value: T;
  elements: Element[];
  source: string;
  /** Numbers of words of which one stands behind the first of any match; null where the first says it all. */
  needs: number[] | null;
  /** 1 where the word by which it is found is its first element, 0 where that may be left out or is a class. */
  begun: 0 | 1;
  /** Whether it has classes in it. */
  classed: boolean;
};
export type PatternHit<T> = {
  value: T;
  first: number;
  end: number;
  /** First tokens of the `<class>` elements that took part, in order. */
  classes: { name: string; token: number }[];
  source: string;
};

/** Patterns by how they can begin: by words in the index, where they are a list with a number, and by classes. */
export type PatternSet<T> = {
  index: WordIndex;
  number: number;
  byClass: Map<string, Pattern<T>[]>;
};

function parseElement(source: string): Element {
  const gap = /^~(\d)$/.exec(source);
  if (gap) return { kind: 'gap', most: Number(gap[1]) };
  const optional = source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const name = /^<(.+)>$/.exec(body)?.[1];
  if (name) return { kind: 'class', name, optional };
  const words = body.split('|');
  const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const short = prefixes.find((prefix) => prefix.length < PREFIX);
  if (short !== undefined)
    throw new Error(`pattern word "${short}*" is too short: ${PREFIX} letters at least`);
  return { kind: 'words', exact: new Set(words.filter((word) => !word.endsWith('*'))), prefixes, optional };
}

/** Adds a set to an index, before the first text is read. */
export function compilePatterns<T>(
  index: WordIndex,
  rules: Iterable<readonly [source: string, value: T]>,
): PatternSet<T> {
  const set: PatternSet<T> = { index, number: index.size, byClass: new Map() };
  const beginnings: [string, Pattern<T>][] = [];
  for (const [source, value] of rules) {
    const elements = source.trim().split(/\s+/).map(parseElement);
    const [first] = elements;
    const begun = first?.kind === 'words' && !first.optional ? (1 as const) : (0 as const);
    const classed = elements.some(({ kind }) => kind === 'class');
    const pattern = { value, elements, source, needs: needsOf(index, elements), begun, classed };
    for (const element of elements) {
      if (element.kind === 'gap') throw new Error(`pattern "${source}" cannot begin with a gap`);
      if (element.kind === 'class') {
        const known = set.byClass.get(element.name);
        if (known) known.push(pattern);
        else set.byClass.set(element.name, [pattern]);
      } else for (const word of wordsOf(element)) beginnings.push([word, pattern]);
      if (!element.optional) break;
    }
  }
  addList(index, set, beginnings);
  return set;
}

/** "attack", and "attack*" for any word that begins so. */
function wordsOf({ exact, prefixes }: Words): string[] {
  return [...exact, ...prefixes.map((prefix) => `${prefix}*`)];
}

/** The most telling of its words, where it is not the one that it begins with. */
function needsOf({ numbers }: WordIndex, elements: Element[]): number[] | null {
  const telling = mostTelling(elements);
  if (!telling || telling === elements[0]) return null;
  return wordsOf(telling).map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

/** Patterns that say no more than that they are there. */
export function compileList(index: WordIndex, sources: string[]): PatternSet<true> {
  return compilePatterns(
    index,
    sources.map((source) => [source, true] as const),
  );
}

/** Words and beginnings of words of which a text must hold one, or none of the patterns is in it. */
export type Needed = { words: Set<string>; prefixes: Set<string> };

export function findNeeded(sources: Iterable<string>): Needed {
  const needed: Needed = { words: new Set(), prefixes: new Set() };
  for (const source of sources) {
    const telling = mostTelling(source.trim().split(/\s+/).map(parseElement));
    if (!telling) throw new Error(`pattern "${source}" has no word that a text must hold`);
    for (const word of telling.exact) needed.words.add(word);
    for (const prefix of telling.prefixes) needed.prefixes.add(prefix.slice(0, PREFIX));
  }
  return needed;
}

type Words = Extract<Element, { kind: 'words' }>;

/** Of the words that a pattern cannot do without the longest: "fait" of "a fait <number> morts" stands in many texts, "morts" in few. */
function mostTelling(elements: Element[]): Words | undefined {
  const shortest = ({ exact, prefixes }: Words) =>
    Math.min(...[...exact, ...prefixes].map((word) => word.length));
  return elements
    .filter((element): element is Words => element.kind === 'words' && !element.optional)
    .sort((a, b) => shortest(b) - shortest(a))[0];
}

export function holdsNeeded({ words, prefixes }: Needed, tokens: Token[]): boolean {
  return tokens.some(
    ({ fold, prefix, kind }) => words.has(fold) || (kind === 'word' && prefixes.has(prefix)),
  );
}

const NO_CLASSES: Classes = { ends: new Map(), starts: [], days: null };
const NO_STARTS: readonly number[] = [];
const NO_CLASS: PatternHit<unknown>['classes'] = [];
/** What no gap reaches over. */
const STOPS = new Set(['.', ';', '!', '?']);

/** Every pattern's longest match at token `at`, added to `hits`. */
function matchAt<T>(
  patterns: Pattern<T>[],
  last: Int32Array,
  tokens: Token[],
  at: number,
  to: number,
  classes: Classes,
  hits: PatternHit<T>[],
): void {
  const before = hits.length;
  for (const pattern of patterns) {
    if (pattern.needs && !stands(pattern.needs, last, at)) continue;
    const taken: PatternHit<T>['classes'] = pattern.classed ? [] : NO_CLASS;
    const end = step(pattern.elements, pattern.begun, tokens, at + pattern.begun, classes, taken);
    if (end > at && end <= to)
      hits.push({ value: pattern.value, first: at, end, classes: taken, source: pattern.source });
  }
  if (hits.length - before < 2) return;
  const here = hits.splice(before).sort((one, other) => other.end - one.end);
  hits.push(...here);
}

/** Whether one of the words stands at a token or behind it. */
function stands(numbers: number[], last: Int32Array, at: number): boolean {
  for (const number of numbers) if (last[number]! >= at) return true;
  return false;
}

/** Those that begin with a word, and those that begin with a class of which a mention starts there. */
function withClasses<T>(
  { byClass }: PatternSet<T>,
  begun: Pattern<T>[] | undefined,
  mentions: Readonly<Record<string, number>>,
): Pattern<T>[] | undefined {
  let found = begun;
  for (const [name, patterns] of byClass)
    // One that may begin in two ways would be tried twice.
    if (mentions[name] !== undefined) found = found ? [...new Set([...found, ...patterns])] : patterns;
  return found;
}

/** Matches of a whole stretch of tokens; of those that start at one token the longest stands first. */
export function findPatterns<T>(
  set: PatternSet<T>,
  tokens: Token[],
  from: number,
  to: number,
  classes: Classes = NO_CLASSES,
): PatternHit<T>[] {
  const hits: PatternHit<T>[] = [];
  const seen = see(set.index, tokens);
  const words = seen.starts[set.number] ?? NO_STARTS;
  const mentions = set.byClass.size > 0 ? classes.starts : NO_STARTS;
  let word = positionFrom(words, from);
  let mention = positionFrom(mentions, from);
  for (;;) {
    const at = Math.min(words[word] ?? to, mentions[mention] ?? to);
    if (at >= to) return hits;
    let patterns = seen.words[at]?.begun[set.number] as Pattern<T>[] | undefined;
    if (words[word] === at) word++;
    if (mentions[mention] === at) {
      mention++;
      patterns = withClasses(set, patterns, classes.ends.get(at)!);
    }
    if (patterns) matchAt(patterns, seen.last, tokens, at, to, classes, hits);
  }
}

/**
 * End of the longest match of `elements` from `index` on, -1 for none. Class elements of a match are noted in `taken`.
 * Over a day it reads on: "mis lundi la main sur", "took on Monday the town".
 */
function step(
  elements: Element[],
  index: number,
  tokens: Token[],
  at: number,
  classes: Classes,
  taken: { name: string; token: number }[],
): number {
  const end = stepOn(elements, index, tokens, at, classes, taken);
  const behind = end < 0 && index > 0 ? classes.days?.get(at) : undefined;
  return behind === undefined ? end : stepOn(elements, index, tokens, behind, classes, taken);
}

function stepOn(
  elements: Element[],
  index: number,
  tokens: Token[],
  at: number,
  classes: Classes,
  taken: { name: string; token: number }[],
): number {
  const element = elements[index];
  if (!element) return at;
  const token = tokens[at];
  if (element.kind === 'gap') {
    let next = at;
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const end = step(elements, index + 1, tokens, next, classes, taken);
      if (end >= 0) return end;
      const word = tokens[next];
      if (!word || (word.kind === 'mark' && STOPS.has(word.fold))) return -1;
      // A day counts for nothing.
      const behind = classes.days?.get(next);
      if (behind !== undefined) skipped--;
      next = behind ?? next + 1;
    }
    return -1;
  }
  const after = token && matchElement(element, token, at, classes);
  if (after !== undefined) {
    const end = step(elements, index + 1, tokens, after, classes, taken);
    if (end >= 0 && element.kind === 'class') taken.unshift({ name: element.name, token: at });
    if (end >= 0) return end;
  }
  return element.optional ? step(elements, index + 1, tokens, at, classes, taken) : -1;
}

function matchElement(
  element: Exclude<Element, { kind: 'gap' }>,
  token: Token,
  at: number,
  classes: Classes,
): number | undefined {
  if (element.kind === 'class') return classes.ends.get(at)?.[element.name];
  if (element.exact.has(token.fold)) return at + 1;
  if (token.kind === 'word')
    for (const prefix of element.prefixes) if (token.fold.startsWith(prefix)) return at + 1;
  return undefined;
}
