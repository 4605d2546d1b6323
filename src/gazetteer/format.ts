/**
 * The compiled file: "vigie gazetteer <version> <CRC-32 of all that follows>", a line of JSON that says what is in it,
 * then a line a place, fields between tabs.
 */
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { spellName } from '../nlp/places/gazetteer.ts';
import { spellingKey, splitName } from '../nlp/text/tokens.ts';
import type { Compiled, CompiledPlace } from './compile.ts';

/** The one file of a compiled directory. */
export const FILE = 'places.txt';
export const ATTRIBUTION = 'GeoNames (geonames.org), CC BY 4.0';
export const VERSION = 1;
export const FIRST_LINE = /^vigie gazetteer (\d+) ([0-9a-f]+)$/;

const dayCell = z.string().optional();
export const headerSchema = z.object({
  /** How the keys are spelled: another spelling would find nothing. */
  spelling: z.string(),
  attribution: z.string(),
  /** Names of the files it was compiled from. */
  files: z.array(z.string()),
  /** Day on which it was compiled. */
  made: z.string(),
  counts: z.object({ places: z.number(), exact: z.number(), spelled: z.number(), others: z.number() }),
  /** Lists of dated parents; a place names one by its index. */
  parents: z.array(z.array(z.object({ id: z.string(), from: dayCell, until: dayCell }))),
});
export type Header = z.infer<typeof headerSchema>;

export const KINDS: Record<string, CompiledPlace['kind']> = { t: 'town', v: 'village', s: 'site' };
/** Column of each field. */
export const FIELD = {
  id: 0,
  name: 1,
  kind: 2,
  country: 3,
  lat: 4,
  lon: 5,
  parents: 6,
  /** `i`: what it lies in is inferred; `w`: the name is weak. */
  flags: 7,
  exact: 8,
  spelled: 9,
  others: 10,
} as const;

/** Changes where the reader comes to spell a name in another way: what was compiled before must be made anew. */
export function spellingMark(): string {
  const samples = [
    'Ti-n-Zaouâtene',
    'In Delimane',
    'Djibo',
    'Ouéssébougou',
    'Gorom-Gorom',
    "N'Tillit",
    'Dyè',
  ];
  const forms = samples.map((name) =>
    spellName(splitName(name)).map((form) => `${form.join(' ')}=${form.map(spellingKey).join(' ')}`),
  );
  return crc32(JSON.stringify(forms)).toString(16);
}

export function renderFile(places: Compiled['places'], files: string[], made: string): string {
  const parents: string[] = [];
  const indexOf = new Map<string, number>();
  const lines = places.map((place) => {
    const lying = JSON.stringify(place.parents);
    if (!indexOf.has(lying)) indexOf.set(lying, parents.push(lying) - 1);
    return [
      place.id,
      place.name,
      place.kind[0],
      place.country,
      place.lat,
      place.lon,
      indexOf.get(lying),
      `${place.inferred ? 'i' : ''}${place.weak ? 'w' : ''}`,
      place.exact.join('|'),
      place.spelled.join('|'),
      place.others.join('|'),
    ].join('\t');
  });
  const sum = (list: (place: CompiledPlace) => string[]) =>
    places.reduce((total, place) => total + list(place).length, 0);
  const header: Header = {
    spelling: spellingMark(),
    attribution: ATTRIBUTION,
    files,
    made,
    counts: {
      places: places.length,
      exact: sum((place) => place.exact),
      spelled: sum((place) => place.spelled),
      others: sum((place) => place.others),
    },
    parents: parents.map((lying) => JSON.parse(lying) as Header['parents'][number]),
  };
  const rest = [JSON.stringify(header), ...lines].map((line) => `${line}\n`).join('');
  return `vigie gazetteer ${VERSION} ${crc32(rest).toString(16)}\n${rest}`;
}
