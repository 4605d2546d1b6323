/** What is let go before the costly steps, and what never may be. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/nlp/text/clean.ts';
import { canReport } from '../../src/nlp/text/sift.ts';
import { findTokens } from '../../src/nlp/text/tokens.ts';
import { loadCorpus } from '../corpus/load.ts';
import { knowledge, readText } from './read-text.ts';
import { parseTable } from './table.ts';

function passes(text: string, lang: string, title: string | null = null): boolean {
  const tokens = findTokens(cleanArticle(title, text, knowledge.furniture).text);
  return canReport(tokens, knowledge.readers.get(lang)!, knowledge.gazetteer);
}

describe('an item is let go unless it names a place of the packs and has a word that tells of acts', () => {
  for (const { given, expected } of parseTable(`
# both
Gunmen killed ten people in Tessit on Friday. => en
An ambush near Tinzawaten left ten dead. => en
GUNMEN KILL TEN IN TESSIT => en
Fighting broke out in the three-border area on Friday. => en
Des hommes armés ont tué dix personnes à Gorom Gorom. => fr
Une embuscade près de Tinzaouatène a fait dix morts. => fr
Des combats ont éclaté dans la zone des trois frontières. => fr
# no place of the packs
Gunmen killed ten people in Medellin on Friday. => let go en
Rebels killed 20 people in the village of Babila in Ituri, in the Democratic Republic of Congo. => let go en
Des hommes armés ont tué dix personnes à Kherson vendredi. => let go fr
# no act
The mango season has begun in Sikasso. => let go en
La saison des mangues a commencé à Sikasso. => let go fr
`)) {
    it(given, () => {
      expect(passes(given, expected.slice(-2))).toBe(!expected.startsWith('let go'));
    });
  }

  it('so that hardly any item of the world is read further', async () => {
    const file = path.join(import.meta.dirname, '../../bench/read/world-news.txt');
    const items = (await readFile(file, 'utf8')).split('\n').filter((line) => line && !line.startsWith('#'));
    const read = items.filter((item) => {
      const [title = '', text = ''] = item.split(' | ');
      return passes(text, readText(text, { title }).lang, title);
    });
    expect(items).toHaveLength(50);
    // "Central bank" may be the region of Ghana; its sentence says that it is none.
    expect(read.length).toBeLessThan(3);
  });
});

it('no text of the corpus that holds a report is let go, save where the reader has no word for what was done', async () => {
  const held = (await loadCorpus()).filter(({ reports }) =>
    reports.some(
      ({ optional, place }) => !optional && knowledge.gazetteer.countries.has(place?.country ?? ''),
    ),
  );
  expect(held.length).toBeGreaterThan(100);
  const letGo = held.filter(({ text, lang, title }) => !passes(text, lang, title));
  expect(letGo.length).toBeLessThan(held.length / 100);
});

it('what is let go has a reading as any other, with hardly any relevance', () => {
  expect(readText('Gunmen killed ten people in Medellin on Friday.')).toMatchObject({
    lang: 'en',
    relevance: 0.02,
    reports: [],
  });
});
