/** A third language is one folder, and a file of loose words in each pack: told apart, read, and no other file knows of it. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { PUBLISHED } from './read-text.ts';
import { parseTable } from './table.ts';

const WORDS = {
  loose: [
    { words: ['watu wenye silaha'], actor: 'unidentified' },
    { words: ['jeshi', 'wanajeshi'], role: 'army' },
    { words: ['raia', 'wanakijiji'], actor: 'civilians' },
  ],
};

let dir: string;
let knowledge: Knowledge;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vigie-third-language-'));
  await cp(join(import.meta.dirname, '../../packs/sahel'), join(dir, 'sahel'), { recursive: true });
  await writeFile(join(dir, 'sahel', 'words.sw.json'), JSON.stringify(WORDS));
  const own = join(import.meta.dirname, 'third-language');
  knowledge = await loadKnowledge({ packsDir: dir, languageDirs: [LANGUAGES, own] });
});
afterAll(() => rm(dir, { recursive: true }));

function read(body: string) {
  const published = { at: PUBLISHED, from: 'option' as const };
  return readArticle(
    { id: 'text', title: null, body, url: null, source: null, published, lang: null },
    knowledge,
  );
}

describe('a third language', () => {
  for (const { given, expected } of parseTable(`
Watu wenye silaha waliua wanakijiji huko Tessit siku ya Ijumaa. => sw Attack ml-tessit 2024-05-31 unidentified>civilians
Wanajeshi walishambulia wapiganaji wa JNIM karibu na Djibo siku ya Jumatatu. => sw Armed clash bf-djibo 2024-06-03 burkina-army>jnim
Watu wenye silaha waliwateka nyara raia katika Gao. => sw Abduction/forced disappearance ml-gao 2024-06-05 unidentified>civilians
Bei ya vitunguu ni ya juu huko Gao na katika soko la Tessit. => sw
Gunmen killed villagers in Tessit on Friday. => en Attack ml-tessit 2024-05-31 unidentified>civilians
Des hommes armés ont tué des villageois à Tessit vendredi. => fr Attack ml-tessit 2024-05-31 unidentified>civilians
`)) {
    it(`is read beside the others: ${given}`, () => {
      const { lang, reports } = read(given);
      const told = reports.map(({ subEventType, place, start, actors }) => {
        const side = (wanted: string) => actors.filter((one) => one.side === wanted).map(({ id }) => id);
        return `${subEventType} ${place.id} ${start} ${side('A').join('+')}>${side('B').join('+')}`;
      });
      expect([lang, ...told].join(' ')).toBe(expected);
    });
  }

  it('has its summaries in English and French, as all have', () => {
    const [report] = read('Watu wenye silaha waliua wanakijiji huko Tessit siku ya Ijumaa.').reports;
    expect(report!.summary.en).toContain('Tessit');
    expect(report!.summary.fr).toContain('Tessit');
  });
});
