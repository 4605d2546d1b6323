/** Which of the reader's reports of an article is which of the reports that a case asks for. */
import type { EventType, StoredReport } from '../../../src/model.ts';
import type { MergeIncident } from '../../../test/corpus/merge-case.ts';

/** One article's report of one incident, as the case asks for it. */
export type Mention = {
  /** Index of its incident in the case. */
  incident: number;
  article: string;
  eventType: EventType;
  place: string;
  start: string;
  end: string;
};

export function listMentions(incidents: MergeIncident[]): Mention[] {
  return incidents.flatMap(({ mentions, eventType, place, start, end }, incident) =>
    mentions.map((mention) => ({
      incident,
      article: mention.article,
      eventType: mention.eventType ?? eventType,
      place: mention.place ?? place,
      start: mention.start ?? start,
      end: mention.end ?? mention.start ?? end ?? start,
    })),
  );
}

type Told = Pick<StoredReport, 'eventType' | 'start' | 'end' | 'place' | 'otherPlaces'> & {
  article: { id: string };
};

/** Less is no report of that event: type, place and day count two each. */
const LEAST = 3;

/** Each mention with the report of its article that fits it best, the best fits first; a report is of one mention. */
export function alignMentions<R extends Told>(mentions: Mention[], reports: R[]): Map<Mention, R> {
  const pairs = mentions
    .flatMap((mention) =>
      reports
        .filter(({ article }) => article.id === mention.article)
        .map((report) => ({ mention, report, fit: fitOf(mention, report) })),
    )
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit);
  const found = new Map<Mention, R>();
  const taken = new Set<R>();
  for (const { mention, report } of pairs) {
    if (found.has(mention) || taken.has(report)) continue;
    found.set(mention, report);
    taken.add(report);
  }
  return found;
}

const VIOLENCE = new Set<EventType>(['Battles', 'Explosions/Remote violence', 'Violence against civilians']);

function fitOf(mention: Mention, report: Told): number {
  const alike = VIOLENCE.has(mention.eventType) && VIOLENCE.has(report.eventType);
  const type = mention.eventType === report.eventType ? 2 : alike ? 1 : 0;
  const place = isSameName(mention.place, report.place.name)
    ? 2
    : report.otherPlaces.some(({ name }) => isSameName(mention.place, name))
      ? 1
      : 0;
  const { start, end } = report;
  const days =
    start === null || end === null
      ? 0
      : start === mention.start && end === mention.end
        ? 2
        : start <= mention.end && mention.start <= end
          ? 1.5
          : 0;
  return type + place + days;
}

export function isSameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}
