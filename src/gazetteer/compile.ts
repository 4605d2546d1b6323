/** GeoNames' rows to the places that Vigie adds to those of its packs. */
import { distanceKm } from '../distance.ts';
import { precisionOf, type Gazetteer } from '../nlp/places/gazetteer.ts';
import { foldText, spellingKey, splitName } from '../nlp/text/tokens.ts';
import type { DatedParent } from '../packs/schema.ts';
import { createAreaFinder, type Lying } from './areas.ts';
import { kindOf } from './features.ts';
import type { GeoNamesRow } from './geonames.ts';
import { chooseNames, isWeak, keysOf, type Vocabulary } from './names.ts';

export type CompiledPlace = {
  /** geonameid */
  id: number;
  name: string;
  kind: 'town' | 'village' | 'site';
  country: string;
  lat: number;
  lon: number;
  parents: DatedParent[];
  inferred: boolean;
  weak: boolean;
  /** Keys as text finds them; `others` are spelling keys of names that only a look-up finds. */
  exact: string[];
  spelled: string[];
  others: string[];
};

export type Compiled = {
  places: CompiledPlace[];
  counts: {
    rows: number;
    /** Rows of the features that become places, before what follows is left out. */
    chosen: number;
    /** Quarters of a capital: a record names the city. */
    quarters: number;
    /** The pack has them. */
    known: number;
    /** Rows for a place that stands there twice. */
    doubles: number;
  };
  /** Countries that no pack covers, with the number of their rows. */
  skipped: Map<string, number>;
};

/** One name within so many kilometres is one place: the pack's, or another row's. */
const SAME_AS_KNOWN_KM = 20;
const SAME_ROW_KM = 5;
/** Names so near a capital are its quarters: a record names the city. */
const QUARTER_KM = 8;
/** A place of the pack where no populated row lies is the nearest of its name within: one of the two positions errs. */
const ASTRAY_KM = 100;

type Row = GeoNamesRow & { kind: CompiledPlace['kind']; names: string[]; keys: string[] };

/** Collects rows one by one; `finish` makes the places of them, in the order of their names. */
export function createCompiler(
  gazetteer: Gazetteer,
  vocabulary: Vocabulary,
): { add(row: GeoNamesRow): void; finish(): Compiled } {
  const rows: Row[] = [];
  const areas: GeoNamesRow[] = [];
  const skipped = new Map<string, number>();
  let read = 0;
  return {
    add(row) {
      read++;
      if (gazetteer.places.get(row.country.toLowerCase())?.covered !== true) {
        skipped.set(row.country, (skipped.get(row.country) ?? 0) + 1);
        return;
      }
      if (row.feature === 'A.ADM1' || row.feature === 'A.ADM2') areas.push(row);
      const kind = kindOf(row.feature);
      const names = kind ? chooseNames(row.name, row.ascii, row.alternates) : [];
      if (!kind || names.length === 0) return;
      rows.push({ ...row, kind, names, keys: [...new Set(names.map(keyOf))] });
    },
    finish() {
      const quarters = findQuarters(rows, gazetteer);
      const outside = rows.filter((row) => !quarters.has(row));
      const unknown = leaveOutKnown(outside, gazetteer);
      const single = joinDoubles(unknown);
      const lieIn = createAreaFinder(gazetteer, areas);
      const words: Words = {
        vocabulary,
        openers: findOpeners(single),
        quarters: new Set([...quarters].map((row) => keyOf(row.name))),
      };
      const places = single
        .flatMap((row) => toPlace(row, lieIn(row), words) ?? [])
        .map((place) => ({ place, fold: foldText(place.name) }))
        .sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.place.id - b.place.id))
        .map(({ place }) => place);
      const counts = {
        rows: read,
        chosen: rows.length,
        quarters: quarters.size,
        known: outside.length - unknown.length,
        doubles: unknown.length - single.length,
      };
      return { places, counts, skipped };
    },
  };
}

/** One key for all spellings of a name, blanks or none: as look-ups compare them. */
function keyOf(name: string): string {
  return splitName(name).map(spellingKey).join('');
}

function findQuarters(rows: Row[], gazetteer: Gazetteer): Set<Row> {
  const capitals = [...gazetteer.capitals].flatMap((id) => gazetteer.places.get(id) ?? []);
  return new Set(
    rows.filter((row) => capitals.some((city) => (distanceKm(row, city) ?? Infinity) <= QUARTER_KM)),
  );
}

/** The pack's own positions and parents stand: a row of the same place adds nothing but its errors. */
function leaveOutKnown(rows: Row[], gazetteer: Gazetteer): Row[] {
  const byKey = groupByKey(rows);
  const known = new Set<Row>();
  for (const place of gazetteer.places.values()) {
    if (precisionOf(place.kind) !== 'place' || !place.covered) continue;
    const same = new Set(
      (gazetteer.namesOf.get(place.id) ?? []).flatMap((name) => byKey.get(keyOf(name)) ?? []),
    );
    const near = [...same]
      .map((row) => ({ row, km: distanceKm(row, place) ?? Infinity }))
      .sort((a, b) => a.km - b.km);
    const here = near.filter(({ km }) => km <= SAME_AS_KNOWN_KM);
    for (const { row } of here) known.add(row);
    // Tessit's camp stands where Tessit lies, the town itself 64 km off.
    const astray = near.find(({ row }) => row.kind !== 'site' && row.country === place.country);
    if (here.every(({ row }) => row.kind === 'site') && astray && astray.km <= ASTRAY_KM)
      known.add(astray.row);
  }
  return rows.filter((row) => !known.has(row));
}

function groupByKey(rows: Row[]): Map<string, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of row.keys) {
      const list = byKey.get(key);
      if (list) list.push(row);
      else byKey.set(key, [row]);
    }
  }
  return byKey;
}

/** GeoNames was filled from several sources: "Ouéssébougou" and "Wésébougou" stand a kilometre apart. */
function joinDoubles(rows: Row[]): Row[] {
  const byKey = new Map<string, Row[]>();
  const kept: Row[] = [];
  const rank = { town: 0, village: 1, site: 2 };
  for (const row of rows.toSorted((a, b) => rank[a.kind] - rank[b.kind] || a.id - b.id)) {
    const same = row.keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((other) => (distanceKm(row, other) ?? Infinity) <= SAME_ROW_KM);
    if (same) {
      same.names = [...new Set([...same.names, ...row.names])];
      continue;
    }
    kept.push(row);
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return kept;
}

/**
 * Words that open many names and are seldom a name of their own: "Ouro" (hamlet), "Saré", "Tin". Where a text has
 * "Ouro-Tchaboro" and no such place is known, Ouro is not meant.
 */
function findOpeners(rows: Row[]): Set<string> {
  const opens = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const row of rows) {
    const counted = new Set<string>();
    for (const [first, ...rest] of row.names.map(splitName)) {
      if (first === undefined || counted.has(first)) continue;
      counted.add(first);
      const counts = rest.length > 0 ? opens : alone;
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
  }
  return new Set(
    [...opens]
      .filter(([word, times]) => times >= 8 && times > 2 * (alone.get(word) ?? 0))
      .map(([word]) => word),
  );
}

type Words = {
  vocabulary: Vocabulary;
  openers: Set<string>;
  /** Keys of names that a capital's quarters have: elsewhere they need support. */
  quarters: Set<string>;
};

function toPlace(row: Row, lying: Lying | null, words: Words): CompiledPlace | null {
  if (!lying) return null;
  const { vocabulary, openers, quarters } = words;
  const weak = isWeak(row.name, vocabulary) || quarters.has(keyOf(row.name));
  const [exact, spelled, others] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const name of row.names) {
    const keys = keysOf(name, vocabulary);
    const joined = keyOf(name);
    // A second name that is a common word helps nobody; the chief one is kept, and marked.
    const sound = name === row.names[0] || !(isWeak(name, vocabulary) || quarters.has(joined));
    const use = sound && !openers.has(splitName(name).join(' '));
    for (const key of use ? keys.exact : []) exact.add(key);
    for (const key of use ? keys.spelled : []) spelled.add(key);
    if (!use || !keys.spelled.some((key) => key.replaceAll(' ', '') === joined)) others.add(joined);
  }
  return {
    id: row.id,
    name: row.names[0]!,
    kind: row.kind,
    country: row.country,
    lat: row.lat,
    lon: row.lon,
    parents: lying.parents,
    inferred: lying.inferred,
    weak,
    exact: [...exact],
    spelled: [...spelled],
    others: [...others].filter((key) => key !== ''),
  };
}
