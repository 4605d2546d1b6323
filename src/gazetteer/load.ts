/** Loads a compiled directory: the bytes are checked and indexed; a place is made of its line when it is asked for. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Gazetteer, KnownPlace, MorePlaces } from '../nlp/places/gazetteer.ts';
import type { PhraseFinder } from '../nlp/text/trie.ts';
import {
  ATTRIBUTION,
  FIELD,
  FILE,
  FIRST_LINE,
  headerSchema,
  KINDS,
  spellingMark,
  VERSION,
  type Header,
} from './format.ts';
import { createNameTable, type NameTable } from './name-table.ts';

/** A compiled directory that is missing, damaged, foreign or outdated; the message names file and remedy. */
export class GazetteerError extends Error {
  override name = 'GazetteerError';
}

const TAB = 0x09;
const BREAK = 0x0a;
const BAR = 0x7c;

export function hasGazetteer(dir: string): boolean {
  return existsSync(join(dir, FILE));
}

/**
 * `packs` are needed for what its places lie in.
 * @throws GazetteerError
 */
export async function loadGazetteer(dir: string, packs: Gazetteer): Promise<MorePlaces> {
  const file = join(dir, FILE);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new GazetteerError(
      error.code === 'ENOENT'
        ? `${file}: there is no such file; compile one with: npm run gazetteer -- FILE ... --out ${dir}`
        : `${file} cannot be read: ${error.message}`,
    );
  });
  const compile = (what: string) => `${what} it with: npm run gazetteer -- FILE ... --out ${dir}`;
  const first = bytes.indexOf(BREAK);
  const [, version, checksum] = FIRST_LINE.exec(bytes.toString('latin1', 0, Math.max(0, first))) ?? [];
  if (version === undefined)
    throw new GazetteerError(
      `${file} is no gazetteer of Vigie's; ${compile('move it away and make')} (country files of ${ATTRIBUTION})`,
    );
  if (Number(version) !== VERSION)
    throw new GazetteerError(`${file} was compiled by another version of Vigie; ${compile('renew')}`);
  const rest = bytes.subarray(first + 1);
  if (crc32(rest).toString(16) !== checksum)
    throw new GazetteerError(`${file} is damaged; ${compile('renew')}`);
  const second = rest.indexOf(BREAK);
  const header = headerSchema.parse(JSON.parse(rest.toString('utf8', 0, second)));
  const again = `renew it with: npm run gazetteer -- ${header.files.join(' ')} --out ${dir}`;
  if (header.spelling !== spellingMark())
    throw new GazetteerError(`${file} was compiled by another version of Vigie; ${again}`);
  const lost = header.parents.flat().find(({ id }) => !packs.places.has(id));
  if (lost)
    throw new GazetteerError(`${file} was compiled for other packs (no place "${lost.id}"); ${again}`);
  return indexPlaces(rest.subarray(second + 1), header);
}

function indexPlaces(body: Buffer, { counts, parents }: Header): MorePlaces {
  const tables = new Map<number, NameTable>([
    [FIELD.exact, createNameTable(body, counts.exact)],
    [FIELD.spelled, createNameTable(body, counts.spelled)],
    [FIELD.others, createNameTable(body, counts.others)],
  ]);
  const lineOf = new Map<number, number>();
  for (let line = 0; line < body.length;) {
    lineOf.set(readNumber(body, line), line);
    let field = 0;
    let from = line;
    let at = line;
    for (; body[at] !== BREAK; at++) {
      if (body[at] !== TAB && body[at] !== BAR) continue;
      if (at > from) tables.get(field)?.add(from, at, line);
      from = at + 1;
      if (body[at] === TAB) field++;
    }
    if (at > from) tables.get(field)?.add(from, at, line);
    line = at + 1;
  }

  // One object a place, so that two mentions of it are one.
  const made = new Map<number, KnownPlace>();
  const placeAt = (line: number): KnownPlace => {
    let place = made.get(line);
    if (!place) made.set(line, (place = parsePlace(body, line, parents)));
    return place;
  };
  const finder =
    (field: number): PhraseFinder<KnownPlace> =>
    (wordAt, at) => {
      const hit = tables.get(field)!.find(wordAt, at);
      return hit && { end: hit.end, values: hit.values.map(placeAt) };
    };
  let keys: { name: string; line: number }[] | null = null;
  return {
    size: counts.places,
    get(id) {
      const number = /^gn-(\d+)$/.exec(id)?.[1];
      const line = number === undefined ? undefined : lineOf.get(Number(number));
      return line === undefined ? undefined : placeAt(line);
    },
    exact: finder(FIELD.exact),
    spelled: finder(FIELD.spelled),
    search(fits, limit) {
      keys ??= [FIELD.spelled, FIELD.others]
        .flatMap((field) => [...tables.get(field)!.entries()])
        .map(({ name, line }) => ({ name: name.replaceAll(' ', ''), line }))
        .sort((a, b) => a.line - b.line);
      const found = new Set<number>();
      for (const { name, line } of keys) {
        if (found.size >= limit) break;
        if (fits(name)) found.add(line);
      }
      return [...found].map(placeAt);
    },
  };
}

function readNumber(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; bytes[at] !== TAB; at++) number = number * 10 + bytes[at]! - 0x30;
  return number;
}

function parsePlace(body: Buffer, line: number, parents: Header['parents']): KnownPlace {
  const cells = body.toString('utf8', line, body.indexOf(BREAK, line)).split('\t');
  const cell = (field: number) => cells[field]!;
  return {
    id: `gn-${cell(FIELD.id)}`,
    kind: KINDS[cell(FIELD.kind)]!,
    name: cell(FIELD.name),
    nameEn: null,
    country: cell(FIELD.country),
    countries: [cell(FIELD.country)],
    parents: parents[Number(cell(FIELD.parents))]!,
    lat: Number(cell(FIELD.lat)),
    lon: Number(cell(FIELD.lon)),
    overlaps: [],
    covered: true,
    ...(cell(FIELD.flags).includes('i') && { inferred: true }),
    ...(cell(FIELD.flags).includes('w') && { weak: true }),
  };
}
