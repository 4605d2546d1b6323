/** What the look-ups find in a sorted list is what going through all of it would find. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { covering, firstFrom, lastBefore, lastEndingBy, within } from '../../src/nlp/text/sorted.ts';

const token = fc.nat({ max: 40 });
/** Mentions in the order of the text, some right behind one another, none overlapping. */
const mentions = fc
  .array(fc.record({ gap: fc.nat({ max: 3 }), length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 12 })
  .map((list) => {
    let at = 0;
    return list.map(({ gap, length }) => ({ first: at + gap, end: (at += gap + length) }));
  });

const RUNS = { seed: 20_240_605, numRuns: 500 };

it('the items of a stretch are those that begin in it', () => {
  fc.assert(
    fc.property(mentions, token, token, (items, from, to) => {
      expect(within(items, from, to)).toEqual(items.filter(({ first }) => first >= from && first < to));
    }),
    RUNS,
  );
});

it('the next and the last before are the nearest on either side', () => {
  fc.assert(
    fc.property(mentions, token, (items, at) => {
      expect(firstFrom(items, at)).toBe(items.find(({ first }) => first >= at));
      expect(lastBefore(items, at)).toBe(items.findLast(({ first }) => first < at));
      expect(lastEndingBy(items, at)).toBe(items.findLast(({ end }) => end <= at));
    }),
    RUNS,
  );
});

it('what covers a token begins at it or before and ends behind it', () => {
  fc.assert(
    fc.property(mentions, token, (items, at) => {
      expect(covering(items, at)).toBe(items.find(({ first, end }) => first <= at && at < end));
    }),
    RUNS,
  );
});
