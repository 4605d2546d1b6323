/**
 * Which words of a text begin something that a step looks for: a pattern, a phrase of a list, a name. Each token is
 * looked up once for all of them, and a step goes through the few tokens that concern it.
 */
import { positionFrom } from './sorted.ts';
import { PREFIX, remember, type Token } from './tokens.ts';

type Beginning = { word: string; list: number; value: unknown };

/** What a word is to an index. */
type Word = {
  /** Numbers of the lists in which something begins with it. */
  lists: number[];
  /** What begins with it, by the number of the list; nothing for lists that say only that something does. */
  begun: (unknown[] | undefined)[];
  /** Its own numbers. */
  numbers: number[];
};

/** A text as an index sees it. */
type Seen = {
  /** What each token's word is; null for a word that begins nothing. */
  words: (Word | null)[];
  /** By the number of each list the tokens at which something of it may begin, in order; nothing for none. */
  starts: (number[] | undefined)[];
  /** Where each numbered word stands last; -1 for nowhere. */
  last: Int32Array;
};

/** Lists are added before the first text is read. */
export type WordIndex = {
  size: number;
  /** Numbers of lists by what holds their words. */
  numberOf: Map<object, number>;
  byWord: Map<string, Beginning[]>;
  byPrefix: Map<string, Beginning[]>;
  /** "attack", and "attack*" for any word that begins so: those that patterns need, numbered. */
  numbers: Map<string, number>;
  read: (word: string) => Word | null;
  /** Kept as long as the text is read. */
  seen: WeakMap<Token[], Seen>;
};

export function createWordIndex(): WordIndex {
  const index: WordIndex = {
    size: 0,
    numberOf: new Map(),
    byWord: new Map(),
    byPrefix: new Map(),
    numbers: new Map(),
    read: remember((word) => readWord(index, word)),
    seen: new WeakMap(),
  };
  return index;
}

/** A list known by `holder`: what begins with a word, or with any word that begins so ("attack*"), and its value. */
export function addList(
  index: WordIndex,
  holder: object,
  beginnings: Iterable<readonly [word: string, value?: unknown]>,
): void {
  const list = index.size++;
  index.numberOf.set(holder, list);
  for (const [source, value] of beginnings) {
    const open = source.endsWith('*');
    const word = open ? source.slice(0, -1) : source;
    const [map, key] = open ? [index.byPrefix, word.slice(0, PREFIX)] : [index.byWord, word];
    const known = map.get(key);
    if (known) known.push({ word, list, value });
    else map.set(key, [{ word, list, value }]);
  }
}

function readWord({ byWord, byPrefix, numbers }: WordIndex, word: string): Word | null {
  const own = [numbers.get(word) ?? []].flat();
  for (let end = PREFIX; end <= word.length; end++) own.push(numbers.get(`${word.slice(0, end)}*`) ?? -1);
  const found = own.filter((number) => number >= 0);
  const prefixed = byPrefix.get(word.slice(0, PREFIX)) ?? [];
  const all = [...(byWord.get(word) ?? []), ...prefixed.filter((prefix) => word.startsWith(prefix.word))];
  if (all.length === 0 && found.length === 0) return null;
  const begun: Word['begun'] = [];
  for (const { list, value } of all) {
    if (value === undefined) continue;
    const values = (begun[list] ??= []);
    // What may begin in two ways stands here twice.
    if (!values.includes(value)) values.push(value);
  }
  return { lists: [...new Set(all.map(({ list }) => list))], begun, numbers: found };
}

export function see(index: WordIndex, tokens: Token[]): Seen {
  let seen = index.seen.get(tokens);
  if (!seen) {
    const words = tokens.map(({ fold }) => index.read(fold));
    const starts: Seen['starts'] = [];
    const last = new Int32Array(index.numbers.size).fill(-1);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      for (const list of word.lists) (starts[list] ??= []).push(at);
      for (const number of word.numbers) last[number] = at;
    }
    index.seen.set(tokens, (seen = { words, starts, last }));
  }
  return seen;
}

/** Tokens of a text at which something of a list may begin, in order. */
export function startsAll(index: WordIndex, tokens: Token[], holder: object): readonly number[] {
  const number = index.numberOf.get(holder);
  if (number === undefined) throw new Error('a list that no index was given');
  return see(index, tokens).starts[number] ?? NONE;
}

const NONE: readonly number[] = [];

/** Those of a stretch, of one of the lists. */
export function startsIn(
  index: WordIndex,
  tokens: Token[],
  holders: readonly object[],
  from: number,
  to: number,
): number[] {
  const found = holders.flatMap((holder) => {
    const own = startsAll(index, tokens, holder);
    return own.slice(positionFrom(own, from), positionFrom(own, to));
  });
  return holders.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b);
}
