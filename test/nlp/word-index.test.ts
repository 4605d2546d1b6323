import { describe, expect, it } from 'vitest';
import { findTokens } from '../../src/nlp/text/tokens.ts';
import { addList, createWordIndex, startsAll, startsIn } from '../../src/nlp/text/word-index.ts';

const DAYS = ['monday'];
const VERBS = ['said', 'attack*'];
const index = createWordIndex();
for (const list of [DAYS, VERBS])
  addList(
    index,
    list,
    list.map((word) => [word]),
  );
const tokens = findTokens('Residents said on Monday the attackers had come on Monday, said one.');

describe('an index of words', () => {
  it('knows where a text has something of a list, in order', () => {
    expect(startsAll(index, tokens, DAYS)).toEqual([3, 9]);
    expect(startsAll(index, tokens, VERBS)).toEqual([1, 5, 11]);
  });

  it('knows those of a stretch, of several lists once each', () => {
    expect(startsIn(index, tokens, [DAYS, VERBS], 2, 10)).toEqual([3, 5, 9]);
    expect(startsIn(index, tokens, [DAYS], 4, 9)).toEqual([]);
  });

  it('refuses a list that it was not given', () => {
    expect(() => startsAll(index, tokens, [])).toThrow('no index was given');
  });
});
