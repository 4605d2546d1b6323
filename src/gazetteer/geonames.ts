/** GeoNames country files: text, one feature a line, 19 columns between tabs (download.geonames.org/export/dump). */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

export type GeoNamesRow = {
  id: number;
  name: string;
  ascii: string;
  /** Other spellings and other languages, none of them marked. */
  alternates: string[];
  lat: number;
  lon: number;
  /** Class and code: "P.PPL". */
  feature: string;
  /** ISO 3166-1 alpha-2; empty where GeoNames leaves it open. */
  country: string;
  /** "ML.08", empty where there is none; the second with its first: "BF.12.40". */
  admin1: string;
  admin2: string;
};

const COLUMNS = 19;
const WANTED =
  'a line of a GeoNames country file has 19 columns between tabs: geonameid, name, asciiname ...';
const REMEDY =
  'Country files such as ML.txt (out of ML.zip) come from https://download.geonames.org/export/dump/';

/** What is wrong with a file, with its name, the line and the remedy. */
class GeoNamesError extends Error {
  override name = 'GeoNamesError';
}

/** The rows of one file, in its order. @throws GeoNamesError at the first line that is none of GeoNames. */
export async function* readGeoNames(file: string): AsyncIterable<GeoNamesRow> {
  const name = basename(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number++;
      const row = line === '' ? null : parseRow(number === 1 ? line.replace(/^\uFEFF/, '') : line);
      if (typeof row === 'string') throw new GeoNamesError(`${name} line ${number}: ${row}. ${REMEDY}`);
      if (row !== null) yield row;
    }
  } catch (error) {
    throw error instanceof GeoNamesError ? error : new GeoNamesError(describe(error, name));
  }
  if (number === 0) throw new GeoNamesError(`${name} is empty. ${REMEDY}`);
}

function describe(error: unknown, name: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `${name}: there is no such file. ${REMEDY}`;
  if (code === 'EISDIR') return `${name} is a folder: name the files in it. ${REMEDY}`;
  return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** The row, or what is wrong with the line. */
function parseRow(line: string): GeoNamesRow | string {
  if (line.startsWith('PK\u0003\u0004')) return 'this is a zip archive; unpack it first';
  const cells = line.split('\t');
  const cell = (index: number) => cells[index] ?? '';
  if (cells.length !== COLUMNS)
    return `${cells.length} ${cells.length === 1 ? 'column' : 'columns'}; ${WANTED}`;
  const [id, lat, lon] = [Number(cell(0)), Number(cell(4)), Number(cell(5))];
  if (!/^\d+$/.test(cell(0))) return `"${cell(0)}" is no geonameid, a whole number`;
  if (cell(1) === '') return 'column 2, the name, is empty';
  if (cell(4) === '' || !(Math.abs(lat) <= 90)) return `column 5, "${cell(4)}", is no latitude in degrees`;
  if (cell(5) === '' || !(Math.abs(lon) <= 180)) return `column 6, "${cell(5)}", is no longitude in degrees`;
  if (!/^([A-Z]{2})?$/.test(cell(8))) return `column 9, "${cell(8)}", is no country code`;
  const admin1 = cell(8) !== '' && cell(10) !== '' ? `${cell(8)}.${cell(10)}` : '';
  return {
    id,
    name: cell(1),
    ascii: cell(2),
    alternates: cell(3) === '' ? [] : cell(3).split(','),
    lat,
    lon,
    feature: `${cell(6)}.${cell(7)}`,
    country: cell(8),
    admin1,
    admin2: admin1 !== '' && cell(11) !== '' ? `${admin1}.${cell(11)}` : '',
  };
}
