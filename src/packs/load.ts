/** Reads region packs from disk, checks them, and names every mistake at once by file, row and field. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import { findPackMistakes } from './check.ts';
import { parseParents } from './parents.ts';
import { actorSchema, packFileSchema, placeRowSchema, wordsSchema, zoneRowSchema } from './schema.ts';
import type { LooseWords, Pack, PackActor, PackPlace, PackZone } from './schema.ts';

/** Every folder of `dir` that holds a pack.json. Throws one error that lists the mistakes of all packs. */
export async function loadPacks(dir: string): Promise<Pack[]> {
  const folders = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const holding = await Promise.all(
    folders.map(async ({ name }) => ({ name, files: await readdir(join(dir, name)) })),
  );
  const packs = await Promise.allSettled(
    holding
      .filter(({ files }) => files.includes('pack.json') || files.includes('places.csv'))
      .map(({ name }) => loadPack(join(dir, name))),
  );
  const failed = packs.filter((result) => result.status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => String(reason.message)).join('\n'));
  return packs.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const WORLD = join(import.meta.dirname, '..', '..', 'packs', 'world');

/** Those without a name, whom every pack's reports tell of (civilians, gunmen), with the loose words for them. */
export async function loadNameless(dir: string = WORLD): Promise<Pack> {
  const mistakes: string[] = [];
  const [text, words] = await Promise.all([readText(dir, 'actors.json', mistakes), loadWords(dir, mistakes)]);
  const actors = parseActors(text, mistakes, new Set());
  const name = { en: 'World', fr: 'Monde' };
  const pack = {
    id: 'world',
    name,
    countries: [],
    capitals: {},
    roles: {},
    places: [],
    zones: [],
    actors,
    words,
  };
  return orFail(pack, dir, [...mistakes, ...findPackMistakes(pack)]);
}

/** One pack. Throws an error whose message has a line for every mistake found in its files. */
export async function loadPack(dir: string): Promise<Pack> {
  const nameless = await loadNameless();
  const mistakes: string[] = [];
  const read = (file: string) => readText(dir, file, mistakes);
  const [packText, placesText, zonesText, actorsText, words] = await Promise.all([
    read('pack.json'),
    read('places.csv'),
    read('zones.csv'),
    read('actors.json'),
    loadWords(dir, mistakes),
  ]);
  const broken = new Set<string>();
  const head = parseJson('pack.json', packText, packFileSchema, mistakes);
  const places = parseRows('places.csv', placesText, placeRowSchema, mistakes, broken).map((row) =>
    toPlace(row, mistakes),
  );
  const zones = parseRows('zones.csv', zonesText, zoneRowSchema, mistakes, broken).map(toZone);
  const actors = parseActors(actorsText, mistakes, broken);
  const known = new Set(nameless.actors.map(({ id }) => id));
  if (head) mistakes.push(...findPackMistakes({ ...head, places, zones, actors, words }, broken, known));
  const pack = head && { ...head, places: withCountries(places), zones, actors, words };
  return orFail(pack, dir, mistakes);
}

function orFail(pack: Pack | null, dir: string, mistakes: string[]): Pack {
  if (pack && mistakes.length === 0) return pack;
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  throw new Error(
    `the pack "${basename(dir)}" has ${count}:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
  );
}

async function readText(dir: string, file: string, mistakes: string[]): Promise<string | null> {
  try {
    return await readFile(join(dir, file), 'utf8');
  } catch (error) {
    mistakes.push(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
}

/** words.<language>.json, one a language: found by listing, so that a further language is one more file. */
async function loadWords(dir: string, mistakes: string[]): Promise<Record<string, LooseWords[]>> {
  const files = (await readdir(dir)).filter((file) => /^words\.[a-z]{2,3}\.json$/.test(file)).sort();
  const words: Record<string, LooseWords[]> = {};
  for (const file of files) {
    const parsed = parseJson(file, await readText(dir, file, mistakes), wordsSchema, mistakes);
    if (parsed) words[file.split('.')[1] ?? file] = parsed.loose;
  }
  return words;
}

function parseJson<T extends z.ZodType>(
  file: string,
  text: string | null,
  schema: T,
  mistakes: string[],
): z.output<T> | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    mistakes.push(`${file}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  mistakes.push(...result.error.issues.map((issue) => `${file}, ${describeIssue(issue)}`));
  return null;
}

/** Each actor by itself, so that one mistake does not hide those of the others. */
function parseActors(text: string | null, mistakes: string[], broken: Set<string>): PackActor[] {
  if (text === null) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    mistakes.push(`actors.json: is not JSON (${error instanceof Error ? error.message : String(error)})`);
    return [];
  }
  if (!Array.isArray(json)) {
    mistakes.push('actors.json: wants an array of actors');
    return [];
  }
  return json.flatMap((entry: unknown, index) => {
    const result = actorSchema.safeParse(entry);
    if (result.success) return [result.data];
    const named = actorSchema.pick({ id: true }).loose().safeParse(entry);
    if (named.success) broken.add(named.data.id);
    const where = `actors.json entry ${index + 1}${named.success ? ` (${named.data.id})` : ''}`;
    mistakes.push(...result.error.issues.map((issue) => `${where}, ${describeIssue(issue)}`));
    return [];
  });
}

function parseRows<T extends z.ZodType>(
  file: string,
  text: string | null,
  schema: T,
  mistakes: string[],
  broken: Set<string>,
): z.output<T>[] {
  if (text === null) return [];
  let records: string[][];
  try {
    records = parseCsv(text);
  } catch (error) {
    mistakes.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
  const [header = [], ...rows] = records;
  return rows.flatMap((record, index) => {
    const row: Record<string, string | undefined> = {};
    for (let column = 0; column < header.length; column++) row[header[column] ?? ''] = record[column];
    // Row 1 is the header, as a spreadsheet counts.
    const where = () => `${file} row ${index + 2}${record[0] ? ` (${record[0]})` : ''}`;
    if (record.length !== header.length) {
      broken.add(record[0] ?? '');
      mistakes.push(`${where()}: has ${record.length} fields, the header has ${header.length}`);
      return [];
    }
    const result = schema.safeParse(row);
    if (result.success) return [result.data];
    broken.add(record[0] ?? '');
    mistakes.push(...result.error.issues.map((issue) => `${where()}, ${describeIssue(issue)}`));
    return [];
  });
}

function describeIssue(issue: { path: PropertyKey[]; message: string }): string {
  return `field ${issue.path.map(String).join('.') || '(all)'}: ${issue.message}`;
}

function toPlace(row: z.output<typeof placeRowSchema>, mistakes: string[]): PackPlace {
  const { parents, mistakes: wrong } = parseParents(row.parent);
  mistakes.push(...wrong.map((mistake) => `places.csv (${row.id}), field parent: ${mistake}`));
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    nameEn: row.name_en === '' ? null : row.name_en,
    country: '',
    parents,
    lat: Number(row.lat),
    lon: Number(row.lon),
    aliases: parseList(row.aliases),
    ...(row.since ? { since: row.since } : {}),
    ...(row.until ? { until: row.until } : {}),
    ...(row.weak === 'y' ? { weak: true as const } : {}),
  };
}

function toZone(row: z.output<typeof zoneRowSchema>): PackZone {
  return {
    id: row.id,
    name: row.name,
    nameEn: row.name_en === '' ? null : row.name_en,
    ...(row.name_fr ? { nameFr: row.name_fr } : {}),
    countries: parseList(row.countries),
    lat: Number(row.lat),
    lon: Number(row.lon),
    radiusKm: Number(row.radius_km),
    aliases: { en: parseList(row.aliases_en), fr: parseList(row.aliases_fr) },
    overlaps: parseList(row.overlaps),
  };
}

/** `a|b|c` to its parts; an empty cell is an empty list. */
function parseList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((part) => part.trim());
}

/** Fills `country` from the topmost ancestor, whose id is the country's code in lower case. */
function withCountries(places: PackPlace[]): PackPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const countryOf = (place: PackPlace): string => {
    const parent = byId.get(place.parents[0]?.id ?? '');
    return parent ? countryOf(parent) : place.id.toUpperCase();
  };
  return places.map((place) => ({ ...place, country: countryOf(place) }));
}
