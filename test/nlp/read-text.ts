/** Reads short texts with the real packs and languages, and puts reports into one line that tables can hold. */
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Claim, Reading, Report } from '../../src/model.ts';
import { readArticle } from '../../src/nlp/read.ts';

/** A Wednesday. */
export const PUBLISHED = '2024-06-05';
export const knowledge = await loadKnowledge();

type Given = { published?: string | null; title?: string | null; lang?: string | null };

export function readText(
  body: string,
  { published = PUBLISHED, title = null, lang = null }: Given = {},
): Reading {
  const at = published === null ? null : { at: published, from: 'option' as const };
  return readArticle({ id: 'text', title, body, url: null, source: null, published: at, lang }, knowledge, {
    text: true,
  });
}

/** The one report of a text, its main one where it holds several; null for none. */
export function readOne(body: string, given: Given = {}): Report | null {
  const { reports } = readText(body, given);
  return reports.find((report) => report.main) ?? reports[0] ?? null;
}

/** Reports of events in the three countries of the pack. */
export function reportsInside(body: string, given: Given = {}): Report[] {
  return readText(body, given).reports.filter(({ place }) =>
    knowledge.gazetteer.countries.has(place.country),
  );
}

/** `Attack | Tessit near | 2024-05-31 | unidentified > civilians | 10`; sides nobody stands on are `-`. */
export function briefOf(report: Report | null): string {
  if (!report) return 'nothing';
  const { place, killed } = report;
  const where = place.precision === 'place' ? place.name : `${place.name} ${place.precision}`;
  return [report.subEventType, where, daysOf(report), sidesOf(report), tollOf(killed)].join(' | ');
}

export function daysOf({ start, end }: Report): string {
  return start === end ? String(start) : `${start}..${end}`;
}

/** `10`, or `low/best/high` where they differ. */
export function tollOf({ low, best, high }: Report['killed']): string {
  return low === best && best === high ? String(best) : `${low}/${best}/${high}`;
}

/** `jnim+issp > mali-army`, each side in alphabetical order. */
export function sidesOf({ actors }: Report): string {
  const side = (wanted: 'A' | 'B') =>
    actors
      .filter((actor) => actor.side === wanted)
      .map((actor) => actor.id)
      .sort()
      .join('+') || '-';
  return `${side('A')} > ${side('B')}`;
}

/** `40-40`, `40-`, `40-40 vague`, `2-2 part`. */
export function figureOf({ min, max, vague, part }: Claim): string {
  return `${min}-${max ?? ''}${vague ? ' vague' : ''}${part ? ' part' : ''}`;
}
