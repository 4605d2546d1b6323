/** Every country of the world by its names, capital and people, so that an event elsewhere is read as elsewhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';

type InBoth<T> = { en: T; fr: T };
export type WorldCountry = {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  iso: string;
  /** The usual name first, then others ("Myanmar (Burma)", "Myanmar", "Burma"). */
  names: InBoth<string[]>;
  capital: InBoth<string>;
  /** The capital's position, WGS 84 degrees. */
  lat: number;
  lon: number;
  /** "Nigerien", "Nigerois" for NE; "Nigerian" for NG. French ones masculine and feminine. */
  demonyms: InBoth<string[]>;
};

const FIELDS = 10;

/** Names come from Intl.DisplayNames, all else from packs/world/countries.csv. Throws on a malformed row. */
export async function loadWorld(
  dir: string = join(import.meta.dirname, '..', '..', 'packs', 'world'),
): Promise<WorldCountry[]> {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const french = new Intl.DisplayNames('fr', { type: 'region' });
  const [, ...rows] = parseCsv(await readFile(join(dir, 'countries.csv'), 'utf8'));
  return rows.map((row, index) => {
    const [
      iso = '',
      capitalEn = '',
      capitalFr = '',
      lat,
      lon,
      peopleEn,
      peopleFr,
      othersEn,
      othersFr,
      unused,
    ] = row;
    // "Grenade" is a weapon and "Maurice" a man far more often than a country.
    const usual = (name: string | undefined) => (parts(unused).includes(name ?? iso) ? [] : [name ?? iso]);
    if (row.length !== FIELDS || !/^[A-Z]{2}$/.test(iso) || Number.isNaN(Number(lat) + Number(lon))) {
      throw new Error(
        `packs/world/countries.csv row ${index + 2} (${iso}) wants ${FIELDS} fields, see its header`,
      );
    }
    return {
      iso,
      names: {
        en: unique([...usual(english.of(iso)), ...parts(othersEn)]),
        fr: unique([...usual(french.of(iso)), ...parts(othersFr)]),
      },
      capital: { en: capitalEn, fr: capitalFr },
      lat: Number(lat),
      lon: Number(lon),
      demonyms: { en: parts(peopleEn), fr: parts(peopleFr) },
    };
  });
}

/** `a|b` to its parts; an empty cell has none. */
function parts(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((part) => part !== '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
