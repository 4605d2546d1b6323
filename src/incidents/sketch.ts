/**
 * Copies among texts: a sketch of a text is its smallest shingle hashes, kept with its reports, and two of them say how
 * much of the shorter text stands in the longer one (bottom-k MinHash: Broder, "On the resemblance and containment of
 * documents", 1997).
 */

/** Words a shingle has: two accounts of one event share some 5 % of their triples, a copy cut to a third nearly all. */
const SHINGLE = 3;
/** A text of no more shingles than this is compared whole, not by sample. */
const MOST = 96;
/** Of the shorter text: unrelated reports share at most 0.31, and a copy with each sixth word changed still has half. */
const COPIED = 0.4;
/** What shorter texts share by the manner of their kind: "Des hommes armés ont attaqué le village de …". */
const BY_CHANCE = 12;
/** Fewer than this say nothing: "Gunmen kill 12 in Tessit" anybody may write. */
const FEWEST = 4;

/** Its up to 96 smallest hashes of 32 bits, ascending, in base64: at most 512 characters. Case and accents count for nothing. */
export function sketchText(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at++) shingles.add(hashShingle(hashes, at));
  const smallest = Uint32Array.from(shingles).sort().slice(0, MOST);
  return Buffer.from(smallest.buffer).toString('base64');
}

export type Sketch = Uint32Array;

export function parseSketch(base64: string): Sketch {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}

/** Whether so much of the shorter text stands in the longer one; of a very short one all of it must. */
export function areCopies(a: Sketch, b: Sketch): boolean {
  // Of both texts, all hashes up to here are known.
  const limit = Math.min(lastKnown(a), lastKnown(b));
  let inA = 0;
  let inB = 0;
  let shared = 0;
  while (inA < a.length && inB < b.length) {
    const one = a[inA]!;
    const other = b[inB]!;
    if (one > limit || other > limit) break;
    if (one === other) shared++;
    if (one <= other) inA++;
    if (other <= one) inB++;
  }
  while (inA < a.length && a[inA]! <= limit) inA++;
  while (inB < b.length && b[inB]! <= limit) inB++;
  const shorter = Math.min(inA, inB);
  return shorter >= FEWEST && shared >= Math.max(shorter * COPIED, Math.min(shorter, BY_CHANCE));
}

/** A sketch that is not full holds its whole text. */
function lastKnown(sketch: Sketch): number {
  return sketch.length < MOST ? Infinity : sketch.at(-1)!;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** In order, and mixed so that the smallest hashes are a fair sample (the finish of MurmurHash3). */
function hashShingle(words: number[], at: number): number {
  let hash = 0;
  for (let next = at; next < at + SHINGLE; next++) hash = Math.imul(hash ^ words[next]!, 0x01000193) + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
