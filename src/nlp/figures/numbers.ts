/** Numbers in digits and words, with the bounds that the codebook's table of wordings gives them. */
import { classesOf, compilePatterns, findPatterns, type PatternSet } from '../text/patterns.ts';
import { endOfPhrase } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { addPhrase, createTrie, findLongest, type Trie } from '../text/trie.ts';
import type { NumberBound, NumberWords } from '../language/number-words.ts';
import { type WordIndex } from '../text/word-index.ts';

export type NumberMention = {
  first: number;
  end: number;
  min: number;
  /** null: open upwards. */
  max: number | null;
  vague: boolean;
};

export type NumberReader = {
  words: NumberWords;
  vague: Trie<[number, number | null]>;
  /** Every word that a number may begin with. */
  first: Set<string>;
  bounds: PatternSet<NumberBound>;
};

export function createNumberReader(words: NumberWords, index: WordIndex): NumberReader {
  const vague = createTrie<[number, number | null]>();
  for (const [phrase, range] of Object.entries(words.vague)) addPhrase(vague, phrase.split(' '), range);
  const phrases = Object.keys(words.vague).map((phrase) => phrase.split(' ')[0]!);
  const first = new Set([...phrases, ...Object.keys(words.values), ...Object.keys(words.scales)]);
  return { words, vague, first, bounds: compilePatterns(index, words.bounds) };
}

/** Plain numbers, vague counts and ranges, in order, none overlapping another. */
export function findNumbers(tokens: Token[], reader: NumberReader): NumberMention[] {
  const plain = new Map<number, NumberMention>();
  for (let at = 0; at < tokens.length;) {
    const { kind, fold } = tokens[at]!;
    if (kind !== 'number' && !reader.first.has(fold)) {
      at++;
      continue;
    }
    const counted = parseDigits(tokens, at) ?? parseWords(tokens, at, reader.words);
    const mention = parseVague(tokens, at, reader) ?? (counted && withFigure(tokens, counted));
    if (mention) plain.set(at, mention);
    at = mention ? mention.end : at + 1;
  }
  return bound(tokens, plain, reader);
}

/** "nine (09) terrorists", "deux (02) morts": the figure in brackets says the number once more. */
function withFigure(tokens: Token[], mention: NumberMention): NumberMention {
  const figure = tokens[mention.end]?.fold === '(' ? tokens[mention.end + 1] : undefined;
  const again = figure?.kind === 'number' && Number(figure.fold) === mention.min;
  return again && tokens[mention.end + 2]?.fold === ')' ? { ...mention, end: mention.end + 3 } : mention;
}

function parseVague(tokens: Token[], at: number, reader: NumberReader): NumberMention | null {
  const hit = findLongest(reader.vague, (index) => tokens[index]?.fold, at);
  const range = hit?.values[0];
  if (!hit || !range) return null;
  // "some 40", "some fifteen" and "quelques 40" bound the number that follows and count nothing by themselves.
  if (tokens[hit.end]?.kind === 'number' || parseWords(tokens, hit.end, reader.words)) return null;
  const scale = scaleBehind(tokens, hit.end, reader);
  if (scale) return { first: at, end: scale.end, min: range[0] * scale.min, max: null, vague: true };
  return { first: at, end: hit.end, min: range[0], max: range[1], vague: true };
}

/** "tens of thousands", "des dizaines de milliers": the second word multiplies the first. */
function scaleBehind(
  tokens: Token[],
  at: number,
  { vague }: NumberReader,
): { end: number; min: number } | null {
  const link = tokens[at];
  if (link?.kind !== 'word' || link.fold.length > LONGEST_LINK) return null;
  const hit = findLongest(vague, (index) => tokens[index]?.fold, at + 1);
  const min = hit?.values[0]?.[0] ?? 0;
  return hit && min >= 1000 ? { end: hit.end, min } : null;
}

/** "of", "de" */
const LONGEST_LINK = 2;

/** Groups of three digits in one number; with more of them it is past any count. */
const MOST_GROUPS = 7;

function parseDigits(tokens: Token[], at: number): NumberMention | null {
  const token = tokens[at]!;
  if (
    token.kind !== 'number' ||
    (token.glued && tokens[at - 1]?.kind === 'word' && token.start === tokens[at - 1]!.end)
  )
    return null;
  // "RN 27", "AK 47": a name, not a count.
  const before = tokens[at - 1];
  if (
    before?.shape === 'upper' &&
    before.kind === 'word' &&
    before.end - before.start <= 3 &&
    token.start === before.end + 1
  )
    return null;
  let text = token.fold;
  let end = at + 1;
  // "1 200 personnes": French groups thousands with a blank.
  while (
    end - at < MOST_GROUPS &&
    /^\d{1,3}$/.test(tokens[end - 1]!.fold) &&
    /^\d{3}$/.test(tokens[end]?.fold ?? '') &&
    !tokens[end]!.glued
  )
    text += tokens[end++]!.fold;
  const whole = text.replace(/[.,\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  if (!/^\d+$/.test(whole)) return null;
  const value = Number(whole);
  if (!Number.isSafeInteger(value)) return null;
  const next = tokens[end];
  if (next?.glued && /^\d+$/.test(next.fold) && Number(next.fold) > value) {
    return { first: at, end: end + 1, min: value, max: Number(next.fold), vague: false };
  }
  return { first: at, end, min: value, max: value, vague: false };
}

/** "forty-five", "two hundred and five", "quatre-vingt-dix-sept": units add up, scales multiply. */
function parseWords(tokens: Token[], at: number, words: NumberWords): NumberMention | null {
  let total = 0;
  let part = 0;
  let end = at;
  for (let index = at; index < tokens.length; index++) {
    const fold = tokens[index]!.fold;
    const value = Object.hasOwn(words.values, fold) ? words.values[fold] : undefined;
    const scale = Object.hasOwn(words.scales, fold) ? words.scales[fold] : undefined;
    if (value === 20 && part === 4) part = 80;
    else if (value !== undefined && canFollow(part, value, index > at)) part += value;
    else if (scale === 100 && part < 100 && (index > at || fold !== 'hundred')) part = (part || 1) * 100;
    else if (scale !== undefined && scale > 100 && (index > at || part === 0)) {
      total += (part || 1) * scale;
      part = 0;
    } else if (
      fold === words.link &&
      index > at &&
      Object.hasOwn(words.values, tokens[index + 1]?.fold ?? '') &&
      linkable(part, words.values[tokens[index + 1]!.fold]!)
    ) {
      continue;
    } else break;
    end = index + 1;
  }
  if (end === at) return null;
  // "un", "une" alone is an article, but « l'un d'eux » counts one.
  const isArticle = end === at + 1 && words.indefinite.includes(tokens[at]!.fold);
  if (isArticle && endOfPhrase(words.ofThem, tokens, end) === null) return null;
  return { first: at, end, min: total + part, max: total + part, vague: false };
}

/** A unit may follow tens or hundreds ("forty" + "five", "soixante" + "dix"), never another unit. */
function canFollow(part: number, value: number, started: boolean): boolean {
  if (!started || part === 0) return true;
  const room = part % 100 === 0 ? 100 : part % 20 === 0 && part % 100 >= 60 ? 20 : part % 10 === 0 ? 10 : 0;
  return value < room;
}

/** "vingt et un", "two hundred and five": but "twenty and thirty" are two numbers. */
function linkable(part: number, value: number): boolean {
  return part > 0 && (part % 100 === 0 || (part % 10 === 0 && value <= 11));
}

function bound(tokens: Token[], plain: Map<number, NumberMention>, reader: NumberReader): NumberMention[] {
  const hits = findPatterns(reader.bounds, tokens, 0, tokens.length, classesOf({ n: plain.values() }));
  const mentions: NumberMention[] = [];
  const taken = new Set<number>();
  // A range outranks the bounds of its parts, the longer phrase the shorter one.
  const order = { change: 0, range: 0, open: 1, upto: 1, 'open-behind': 2, about: 2 };
  hits.sort((a, b) => order[a.value] - order[b.value] || b.end - b.first - (a.end - a.first));
  for (const hit of hits) {
    const parts = hit.classes.map((part) => plain.get(part.token)!);
    if (parts.some((part) => taken.has(part.first))) continue;
    const [one, two] = parts;
    if (!one) continue;
    const base = { first: Math.min(hit.first, one.first), end: Math.max(hit.end, one.end) };
    // "The toll has risen from 18 to 23": 23.
    if (hit.value === 'change') {
      if (!two) continue;
      mentions.push({ ...two, first: one.first });
    } else if (hit.value === 'range') {
      if (!two || two.min <= one.min || one.vague !== two.vague) continue;
      mentions.push({ ...base, min: one.min, max: two.max, vague: one.vague });
    } else if (hit.value === 'open-behind') {
      // "Two killed, at least five injured": the words are of the next.
      if (plain.has(hit.end) || tokens.slice(one.end, hit.end).some(({ kind }) => kind !== 'word')) continue;
      mentions.push({ ...one, max: null });
    } else if (hit.value === 'open') mentions.push({ ...base, min: one.min, max: null, vague: one.vague });
    else if (hit.value === 'upto')
      mentions.push({ ...base, min: 1, max: one.max ?? one.min, vague: one.vague });
    else mentions.push({ ...base, min: one.min, max: one.max, vague: true });
    for (const part of parts) taken.add(part.first);
  }
  for (const mention of plain.values()) if (!taken.has(mention.first)) mentions.push(mention);
  return mentions.sort((a, b) => a.first - b.first);
}
