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
 * Matching a pattern at a token takes bounded work, so a text takes time in proportion to its length.
 */
import { PREFIX, type Token } from './tokens.ts';

/** What a `<class>` element sees: where the mention of that class that starts at a token ends (exclusive). */
export type Classes = (name: string, token: number) => number | undefined;

type Element =
  | { kind: 'words'; exact: Set<string>; prefixes: string[]; optional: boolean }
  | { kind: 'class'; name: string; optional: boolean }
  | { kind: 'gap'; most: number };

type Pattern<T> = { value: T; elements: Element[]; source: string };
export type PatternHit<T> = {
  value: T;
  first: number;
  end: number;
  /** First tokens of the `<class>` elements that took part, in order. */
  classes: { name: string; token: number }[];
  source: string;
};

/** Patterns sorted by how they can begin, so that a token tries few of them. */
export type PatternSet<T> = {
  byWord: Map<string, Pattern<T>[]>;
  byPrefix: Map<string, Pattern<T>[]>;
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

export function compilePatterns<T>(rules: Iterable<readonly [source: string, value: T]>): PatternSet<T> {
  const set: PatternSet<T> = { byWord: new Map(), byPrefix: new Map(), byClass: new Map() };
  const put = (index: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>) => {
    const list = index.get(key);
    if (list) list.push(pattern);
    else index.set(key, [pattern]);
  };
  for (const [source, value] of rules) {
    const elements = source.trim().split(/\s+/).map(parseElement);
    const pattern = { value, elements, source };
    for (const element of elements) {
      if (element.kind === 'gap') throw new Error(`pattern "${source}" cannot begin with a gap`);
      if (element.kind === 'class') put(set.byClass, element.name, pattern);
      else {
        for (const word of element.exact) put(set.byWord, word, pattern);
        for (const prefix of element.prefixes) put(set.byPrefix, prefix.slice(0, PREFIX), pattern);
      }
      if (!element.optional) break;
    }
  }
  return set;
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

const noClasses: Classes = () => undefined;

/** Every pattern's longest match at token `at`, added to `hits`. */
function matchAt<T>(
  patterns: Pattern<T>[],
  tokens: Token[],
  at: number,
  to: number,
  classes: Classes,
  hits: PatternHit<T>[],
): void {
  const before = hits.length;
  // One that may begin in two ways stands here twice.
  const tried = patterns.length > 1 ? new Set<Pattern<T>>() : null;
  for (const pattern of patterns) {
    if (tried?.has(pattern)) continue;
    tried?.add(pattern);
    const taken: { name: string; token: number }[] = [];
    const end = step(pattern.elements, 0, tokens, at, classes, taken);
    if (end > at && end <= to)
      hits.push({ value: pattern.value, first: at, end, classes: taken, source: pattern.source });
  }
  if (hits.length - before < 2) return;
  const here = hits.splice(before).sort((one, other) => other.end - one.end);
  hits.push(...here);
}

/** The patterns that can begin with a token: hardly one token in ten begins any. */
function findStarting<T>(
  { byWord, byPrefix, byClass }: PatternSet<T>,
  token: Token,
  at: number,
  classes: Classes,
): Pattern<T>[] | undefined {
  let found = byWord.get(token.fold);
  const prefixed = byPrefix.size > 0 && token.kind === 'word' ? byPrefix.get(token.prefix) : undefined;
  if (prefixed) found = found ? [...found, ...prefixed] : prefixed;
  if (byClass.size === 0 || classes === noClasses) return found;
  for (const [name, patterns] of byClass)
    if (classes(name, at) !== undefined) found = found ? [...found, ...patterns] : patterns;
  return found;
}

/** Matches of a whole stretch of tokens; of those that start at one token the longest stands first. */
export function findPatterns<T>(
  set: PatternSet<T>,
  tokens: Token[],
  from: number,
  to: number,
  classes: Classes = noClasses,
): PatternHit<T>[] {
  const hits: PatternHit<T>[] = [];
  for (let at = from; at < to; at++) {
    const patterns = findStarting(set, tokens[at]!, at, classes);
    if (patterns) matchAt(patterns, tokens, at, to, classes, hits);
  }
  return hits;
}

/** End of the longest match of `elements` from `index` on, -1 for none. Class elements are noted in `taken`. */
function step(
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
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const before = taken.length;
      const end = step(elements, index + 1, tokens, at + skipped, classes, taken);
      if (end >= 0) return end;
      taken.length = before;
      const next = tokens[at + skipped];
      if (!next || (next.kind === 'mark' && /^[.;!?]$/.test(next.fold))) return -1;
    }
    return -1;
  }
  const after = token && matchElement(element, token, at, classes);
  if (after !== undefined) {
    const before = taken.length;
    if (element.kind === 'class') taken.push({ name: element.name, token: at });
    const end = step(elements, index + 1, tokens, after, classes, taken);
    if (end >= 0) return end;
    taken.length = before;
  }
  return element.optional ? step(elements, index + 1, tokens, at, classes, taken) : -1;
}

function matchElement(
  element: Exclude<Element, { kind: 'gap' }>,
  token: Token,
  at: number,
  classes: Classes,
): number | undefined {
  if (element.kind === 'class') return classes(element.name, at);
  if (element.exact.has(token.fold)) return at + 1;
  if (token.kind === 'word' && element.prefixes.some((prefix) => token.fold.startsWith(prefix)))
    return at + 1;
  return undefined;
}
