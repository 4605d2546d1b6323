/** A text of the corpus as a relation starts from it, the text that a relation makes of it, and what must then be read. */
import { isDeepStrictEqual } from 'node:util';
import type { Reading, Report } from '../../../src/model.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { readText } from '../read-text.ts';

/** A text as the reader cleans it: offsets in its reports are offsets in it. */
export type Base = {
  id: string;
  lang: 'en' | 'fr';
  text: string;
  published: string | null;
  reports: Report[];
};
export type Variant = { text: string; published: string | null; expected: Report[] };
/** null where the text's own structure makes the change unsound: each relation states its rule. */
export type Relation = (base: Base) => Variant | null;

export async function loadBases(): Promise<Base[]> {
  const corpus = await loadCorpus();
  return corpus.map(({ id, lang, text, title, published }) => {
    const first = readText(text, { title, published });
    const clean = first.text ?? '';
    const day = first.publishedAt;
    return { id, lang, text: clean, published: day, reports: read(clean, day, lang).reports };
  });
}

function read(text: string, published: string | null, lang: string): Reading {
  return readText(text, { published, lang });
}

/** What a record says, without spans, wordings, sums of words and degrees of belief. */
function factsOf(report: Report): unknown {
  const { kind, main, eventType, subEventType, start, end, datePrecision, dateFrom, killed, severity } =
    report;
  const placeOf = ({ id, name, admin1, admin2, country, precision }: Report['place']) =>
    [id, id === null ? name : null, admin2, admin1, country, precision].join(' ');
  return {
    kind,
    main,
    type: `${eventType}: ${subEventType}`,
    dates: [start, end, datePrecision, dateFrom].join(' '),
    killed: [killed.low, killed.best, killed.high].join('/'),
    severity,
    place: placeOf(report.place),
    otherPlaces: report.otherPlaces.map(placeOf).sort(),
    actors: report.actors.map(({ id, side, attribution }) => `${id} ${side} ${attribution}`).sort(),
    claims: report.claims
      .map(({ measure, min, max, vague, part, joint, unit, of, by, byKind }) =>
        [measure, min, max, vague, part, joint, unit, of, plain(by), byKind].join(' '),
      )
      .sort(),
  };
}

/** Names of speakers without the marks that typography changes. */
function plain(name: string | null): string | undefined {
  return name
    ?.toLowerCase()
    .replace(/['’"“”]/g, "'")
    .replaceAll('\u00a0', ' ');
}

/** Whether the variant is read as expected, reports in any order; else what differs, for people to read. */
export function check(
  { text, published, expected }: Variant,
  lang: string,
): { holds: boolean; differs: string[] } {
  const order = (reports: Report[]) =>
    reports.map(factsOf).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const [wanted, found] = [order(expected), order(read(text, published, lang).reports)];
  if (isDeepStrictEqual(wanted, found)) return { holds: true, differs: [] };
  const lines = (facts: unknown[]) =>
    facts.flatMap((fact, at) =>
      Object.entries(fact as object).map(([key, value]) => `${at} ${key}: ${JSON.stringify(value)}`),
    );
  const [before, after] = [lines(wanted), lines(found)];
  return {
    holds: false,
    differs: [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ],
  };
}

/** Occurrences of a name as whole words, capitals as they stand. */
export function findName(text: string, name: string): number[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])${escape(name)}(?![\p{L}\p{N}-])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

export function replaceName(text: string, name: string, by: string): string {
  return findName(text, name).reduceRight(
    (done, at) => done.slice(0, at) + by + done.slice(at + name.length),
    text,
  );
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
