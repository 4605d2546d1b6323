/** `npm run gazetteer`: GeoNames country files into a directory of place names that Vigie uses beside its packs. */
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { createCompiler, type Compiled } from '../gazetteer/compile.ts';
import { ATTRIBUTION, FILE, renderFile } from '../gazetteer/format.ts';
import { readGeoNames } from '../gazetteer/geonames.ts';
import { createVocabulary } from '../gazetteer/names.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { createProgress } from './progress.ts';
import { runCli, UsageError } from './run.ts';

const USAGE = `usage: npm run gazetteer -- FILE ... [--out DIR]
  FILE ...   country files of GeoNames, all at once: ML.txt BF.txt NE.txt (https://download.geonames.org/export/dump/)
  --out DIR  where the compiled names go; by default where the bot, ingest and incidents look for them
             (GAZETTEER_DIR, else gazetteer/ in DATA_DIR)`;
/** Lines between two steps of the progress bar. */
const STEP = 1000;

runCli(async () => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || files.length === 0) throw new UsageError(USAGE);
  const dir = values.out ?? loadConfig().gazetteer.dir;
  const { gazetteer, languages } = await loadKnowledge();
  const compiler = createCompiler(gazetteer, createVocabulary(languages.values()));
  const progress = createProgress('compiling', Math.ceil((await countLines(files)) / STEP));
  try {
    let read = 0;
    for (const file of files) {
      for await (const row of readGeoNames(file)) {
        compiler.add(row);
        if (++read % STEP === 0) progress.step();
      }
    }
  } finally {
    progress.end();
  }
  const compiled = compiler.finish();
  for (const [country, rows] of compiled.skipped)
    process.stderr.write(`skipped ${rows} rows of ${country || 'no country'}: no pack covers it\n`);
  if (compiled.places.length === 0)
    throw new Error('nothing was written: the files hold no place in a country of the packs');
  await write(
    dir,
    renderFile(
      compiled.places,
      files.map((file) => basename(file)),
      new Date().toISOString().slice(0, 10),
    ),
  );
  process.stderr.write(`${summarise(compiled)}\n${join(dir, FILE)} is written. Data: ${ATTRIBUTION}\n`);
  return 0;
});

/** Lines of all files together; those that cannot be read are told of when their turn comes. */
async function countLines(files: string[]): Promise<number> {
  let lines = 0;
  for (const file of files) {
    if (!(await stat(file).catch(() => null))?.isFile()) continue;
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

/** Whole or not at all: a bot that starts meanwhile finds the old file or the new one. */
async function write(dir: string, text: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const file = join(dir, FILE);
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function summarise({ places, counts }: Compiled): string {
  const names = places.reduce((sum, place) => sum + place.exact.length, 0);
  const weak = places.filter((place) => place.weak).length;
  const inferred = places.filter((place) => place.inferred).length;
  return (
    `${counts.rows} rows: ${counts.chosen} villages and sites, of which the packs have ${counts.known} and ${counts.doubles} stand twice; ` +
    `${places.length} places under ${names} names (${weak} weak; what they lie in inferred for ${inferred})`
  );
}
