/** A second pack, for another conflict, is a folder of data: no code knows of it, and the first pack stays what it was. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { readArticle } from '../../src/nlp/read.ts';
import { briefOf } from '../nlp/read-text.ts';
import { parseTable } from '../nlp/table.ts';

const PACKS = join(import.meta.dirname, '../../packs');

const actor = (id: string, kind: string, name: string, fr: string, more: object = {}) => ({
  id,
  kind,
  countries: ['MZ'],
  parent: null,
  names: [{ name, fr }],
  aliases: { any: [], en: [], fr: [], ...more },
});

/** The north of Mozambique, as small as a pack can be. */
const FILES: Record<string, string> = {
  'pack.json': JSON.stringify({
    id: 'cabo-delgado',
    name: { en: 'Cabo Delgado', fr: 'Cabo Delgado' },
    countries: ['MZ'],
    capitals: { MZ: 'mz-maputo' },
    roles: { army: { MZ: 'mozambique-army' } },
  }),
  'places.csv': `id,kind,name,name_en,parent,lat,lon,aliases,since,until,weak
mz,country,Mozambique,,,-18.25,35,,,,
mz-p-cabo-delgado,admin1,Cabo Delgado,,mz,-12.3,39.3,,,,
mz-p-maputo,admin1,Maputo,,mz,-25.5,32.5,,,,y
mz-d-macomia,admin2,Macomia,,mz-p-cabo-delgado,-12.2,40.1,,,,y
mz-maputo,town,Maputo,,mz-p-maputo,-25.97,32.58,,,,
mz-macomia,town,Macomia,,mz-d-macomia,-12.25,40.13,,,,
mz-mucojo,village,Mucojo,,mz-d-macomia,-12.07,40.48,Mucujo,,,
mz-quissanga,town,Quissanga,,mz-p-cabo-delgado,-12.42,40.49,,,,
`,
  'zones.csv': 'id,name,name_en,countries,lat,lon,radius_km,aliases_en,aliases_fr,overlaps\n',
  'actors.json': JSON.stringify([
    actor('mozambique-army', 'state', 'Mozambican army', 'Armée mozambicaine', { any: ['FADM'] }),
    actor('ism', 'jihadist', 'Islamic State Mozambique', 'État islamique au Mozambique', { any: ['ISM'] }),
  ]),
  'words.en.json': JSON.stringify({
    loose: [
      { words: ['the army', 'soldiers', 'troops'], role: 'army' },
      { words: ['insurgents', 'mashababos'], actor: 'ism' },
    ],
  }),
  'words.fr.json': JSON.stringify({
    loose: [
      { words: ["l'armée", 'soldats', 'militaires'], role: 'army' },
      { words: ['insurgés'], actor: 'ism' },
    ],
  }),
};

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vigie-second-pack-'));
  for (const home of ['alone', 'both']) {
    const folder = join(dir, home, 'cabo-delgado');
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(FILES)) await writeFile(join(folder, file), text);
  }
  await cp(join(PACKS, 'sahel'), join(dir, 'both', 'sahel'), { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

function read(body: string, knowledge: Knowledge) {
  const published = { at: '2024-06-05', from: 'option' as const };
  const article = { id: 'text', title: null, body, url: null, source: null, published, lang: null };
  return readArticle(article, knowledge).reports;
}

const CASES = parseTable(`
# English
Insurgents killed ten people in Mucojo, in Cabo Delgado, on Friday. => Attack | Mucojo | 2024-05-31 | ism > civilians | 10
Soldiers clashed with insurgents near Macomia on Friday; six soldiers were killed. => Armed clash | Macomia near | 2024-05-31 | mozambique-army > ism | 6
The Mozambican army killed nine fighters of ISM in Quissanga on Friday. => Armed clash | Quissanga | 2024-05-31 | mozambique-army > ism | 9
Gunmen killed ten people in Mucojo on Friday. => Attack | Mucojo | 2024-05-31 | unidentified > civilians | 10
# French
Des insurgés ont tué dix personnes à Mucojo, au Mozambique, vendredi. => Attack | Mucojo | 2024-05-31 | ism > civilians | 10
Les soldats ont tué neuf combattants de l'ISM à Quissanga vendredi. => Armed clash | Quissanga | 2024-05-31 | mozambique-army > ism | 9
`);

describe('a second pack', () => {
  for (const home of ['alone', 'both'])
    for (const { given, expected } of CASES) {
      it(`is read ${home === 'both' ? 'beside the first' : 'by itself'}: ${given}`, async () => {
        const knowledge = await loadKnowledge({ packsDir: join(dir, home) });
        expect(read(given, knowledge).map(briefOf).join(' & ')).toBe(expected);
      });
    }

  it('leaves what lies in no pack alone', async () => {
    const knowledge = await loadKnowledge({ packsDir: join(dir, 'alone') });
    expect(read('Gunmen killed ten people in Tessit, in Mali, on Friday.', knowledge)).toEqual([]);
  });

  it('takes nothing from the first', async () => {
    const knowledge = await loadKnowledge({ packsDir: join(dir, 'both') });
    expect(read('The army killed nine JNIM fighters in Tessit on Friday.', knowledge).map(briefOf)).toEqual([
      'Armed clash | Tessit | 2024-05-31 | mali-army > jnim | 9',
    ]);
  });
});
