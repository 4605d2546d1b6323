/** Rows in GeoNames' format, written for the tests: real names and positions, ids of our own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCompiler, type Compiled } from '../../src/gazetteer/compile.ts';
import { FILE, renderFile } from '../../src/gazetteer/format.ts';
import type { GeoNamesRow } from '../../src/gazetteer/geonames.ts';
import { createVocabulary } from '../../src/gazetteer/names.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';

type Given = Partial<GeoNamesRow> & Pick<GeoNamesRow, 'id' | 'name' | 'lat' | 'lon'>;

export function row(given: Given): GeoNamesRow {
  return {
    ascii: given.name,
    alternates: [],
    feature: 'P.PPL',
    country: 'ML',
    admin1: '',
    admin2: '',
    ...given,
  };
}

/** A line of a country file. */
export function renderRow(one: GeoNamesRow): string {
  const [featureClass, code] = one.feature.split('.');
  const admin1 = one.admin1.split('.')[1] ?? '';
  const admin2 = one.admin2.split('.')[2] ?? '';
  const names = [one.id, one.name, one.ascii, one.alternates.join(',')];
  const place = [one.lat, one.lon, featureClass, code, one.country, '', admin1, admin2, '', ''];
  return [...names, ...place, 0, '', 250, 'Africa/Bamako', '2020-01-01'].join('\t');
}

const area = (id: number, feature: string, code: string, name: string, alternates: string[] = []) =>
  row({
    id,
    name,
    alternates,
    feature,
    lat: 14,
    lon: -4,
    country: code.slice(0, 2),
    admin1: code.split('.').slice(0, 2).join('.'),
    admin2: feature === 'A.ADM2' ? code : '',
  });

/** First and second levels as GeoNames names them: maps of before 2016 and 2025. */
export const AREAS = [
  area(1, 'A.ADM1', 'ML.04', 'Mopti Region', ['Région de Mopti']),
  area(2, 'A.ADM1', 'ML.09', 'Gao Region', ['Gawo']),
  area(3, 'A.ADM1', 'ML.07', 'Koulikoro Region'),
  area(4, 'A.ADM1', 'BF.12', 'Sahel'),
  area(5, 'A.ADM1', 'BF.10', 'Nord'),
  area(6, 'A.ADM2', 'BF.12.40', 'Province du Soum', ['Soum']),
  area(7, 'A.ADM2', 'BF.12.71', 'Province du Séno'),
];

/** What a compiler makes of rows beside the real pack. */
export function compile(knowledge: Knowledge, rows: GeoNamesRow[]): Compiled {
  const compiler = createCompiler(knowledge.gazetteer, createVocabulary(knowledge.languages.values()));
  for (const one of [...AREAS, ...rows]) compiler.add(one);
  return compiler.finish();
}

/** A directory with them, which goes with the test. */
export async function writeGazetteer(compiled: Compiled): Promise<string> {
  const dir = await write(compiled);
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function write(compiled: Compiled): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'vigie-gazetteer-'));
  await writeFile(join(dir, FILE), renderFile(compiled.places, ['ML.txt', 'BF.txt'], '2024-05-06'));
  return dir;
}

/** What the reader knows with rows compiled beside the packs. */
export async function knowWith(rows: GeoNamesRow[]): Promise<Knowledge> {
  const dir = await write(compile(await loadKnowledge(), rows));
  try {
    return await loadKnowledge({ gazetteer: { dir, required: true } });
  } finally {
    await rm(dir, { recursive: true });
  }
}
