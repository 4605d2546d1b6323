/** Knowledge with so many further names of villages: GeoNames' where its files lie beside the project, then made-up ones. */
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompiler, type CompiledPlace } from '../../src/gazetteer/compile.ts';
import { FILE, renderFile } from '../../src/gazetteer/format.ts';
import { readGeoNames } from '../../src/gazetteer/geonames.ts';
import { createVocabulary } from '../../src/gazetteer/names.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { knowledge, SHARED } from './texts.ts';

const COUNTRIES = ['ML', 'BF', 'NE'];
const SYLLABLES = 'ba bo da di do fa ga go ka ko la lo ma mi na ni sa so ta ti to wa ya zo'.split(' ');
/** As many names as any measure asks for. */
const MOST = 100_000;

/** What `npm run gazetteer` would write, in a folder that goes when the process ends. */
export async function writeNames(names: number): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  await writeFile(join(dir, FILE), renderFile(takeNames(await compilePlaces(), names), [], '2024-06-05'));
  return dir;
}

export async function knowledgeWith(names: number): Promise<Knowledge> {
  return loadKnowledge({ gazetteer: { dir: await writeNames(names), required: true } });
}

let compiled: Promise<CompiledPlace[]> | null = null;

/** All places that there are to take from, those of the three countries mixed. */
function compilePlaces(): Promise<CompiledPlace[]> {
  compiled ??= (async () => {
    const compiler = createCompiler(knowledge.gazetteer, createVocabulary(knowledge.languages.values()));
    for (const country of COUNTRIES) {
      const file = join(SHARED, 'geonames', `${country}.txt`);
      if (existsSync(file)) for await (const row of readGeoNames(file)) compiler.add(row);
    }
    for (let index = 0; index < MOST; index++) compiler.add(makeRow(index));
    // Real names first, each with the digits of its id turned round, which mixes them the same way every time.
    const key = ({ id }: CompiledPlace) =>
      (id >= MADE_UP ? 1e12 : 0) + Number([...String(id)].toReversed().join(''));
    return compiler.finish().places.sort((a, b) => key(a) - key(b));
  })();
  return compiled;
}

const MADE_UP = 900_000_000;

/** "Badakosolo", another name for every index, somewhere between the three capitals. */
function makeRow(index: number) {
  let name = '';
  for (let rest = index + SYLLABLES.length ** 3; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]!;
  name = name[0]!.toUpperCase() + name.slice(1);
  const [lat, lon] = [12.5 + (index % 97) / 60, -7 + (index % 89) / 10];
  const country = lon < -3 ? 'ML' : lon < 0.5 ? 'BF' : 'NE';
  const area = { feature: 'P.PPL', country, admin1: '', admin2: '' };
  return { id: MADE_UP + index, name, ascii: name, alternates: [], lat, lon, ...area };
}

function takeNames(places: CompiledPlace[], names: number): CompiledPlace[] {
  let sum = 0;
  const taken = places.slice(
    0,
    places.findIndex(({ exact }) => (sum += exact.length) >= names),
  );
  if (sum < names) throw new Error(`there are only ${sum} names, ${names} are wanted`);
  return taken;
}
