import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameTable, type NameTable } from '../../src/gazetteer/name-table.ts';
import { addPhrase, createTrie, findLongest } from '../../src/nlp/text/trie.ts';

function tableOf(names: string[]): NameTable {
  const bytes = Buffer.from(names.join('|'));
  const table = createNameTable(bytes, names.length);
  let at = 0;
  for (const [line, name] of names.entries()) {
    table.add(at, at + name.length, line);
    at += name.length + 1;
  }
  return table;
}

describe('the table of names', () => {
  const table = tableOf(['tin', 'tin hama', 'gao', 'tin hama koura sud', 'gao']);
  const find = (text: string, at = 0) => table.find((index) => text.split(' ')[index], at);

  it('finds the longest name that starts at a word', () => {
    expect(find('tin hama is attacked')).toEqual({ end: 2, values: [1] });
    expect(find('tin hama koura sud')).toEqual({ end: 4, values: [3] });
    expect(find('near tin', 1)).toEqual({ end: 2, values: [0] });
  });

  it('falls back to a shorter one where a longer is not completed', () => {
    expect(find('tin hama koura')).toEqual({ end: 2, values: [1] });
    expect(find('tin')).toEqual({ end: 1, values: [0] });
  });

  it('gives every line that bears the name', () => {
    expect(find('gao')).toEqual({ end: 1, values: [2, 4] });
  });

  it.each(['tinh', 'ti', 'hama', 'ga o', '', 'gaò', 'tin  hama'.slice(4)])(
    'finds nothing in "%s"',
    (text) => {
      expect(find(text)).toBe(null);
    },
  );

  it('finds what a trie finds, whatever the names and the text', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 30 }), fc.array(word, { maxLength: 12 }), (phrases, text) => {
        const names = tableOf(phrases.map((words) => words.join(' ')));
        const trie = createTrie<number>();
        for (const [line, words] of phrases.entries()) addPhrase(trie, words, line);
        for (let at = 0; at <= text.length; at++) {
          expect(names.find((index) => text[index], at)).toEqual(
            findLongest(trie, (index) => text[index], at),
          );
        }
      }),
    );
  });

  it('lists its names in the order they were given', () => {
    expect([...tableOf(['b', 'a c']).entries()]).toEqual([
      { name: 'b', line: 0 },
      { name: 'a c', line: 1 },
    ]);
  });
});

describe('a trie with more names beside it', () => {
  const trie = createTrie<string>();
  addPhrase(trie, ['tin'], 'own');
  addPhrase(trie, ['gao'], 'own');
  trie.beside = (wordAt, at) =>
    wordAt(at) === 'gao'
      ? { end: at + 1, values: ['other'] }
      : wordAt(at + 1) === 'hama'
        ? { end: at + 2, values: ['other'] }
        : null;
  const find = (text: string) => findLongest(trie, (index) => text.split(' ')[index], 0);

  it('prefers its own where both are as long, and the other where that is longer', () => {
    expect(find('gao')?.values).toEqual(['own']);
    expect(find('tin hama')?.values).toEqual(['other']);
    expect(find('tin koura')?.values).toEqual(['own']);
    expect(find('mopti')).toBe(null);
  });
});
