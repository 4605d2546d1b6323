/** Whether an incident is spoken of in a channel now, and why: the decision has a name. */
import type { Incident, StoredReport } from '../model.ts';
import type { Delivery } from '../store/store.ts';

export type Reason = 'first report' | 'late report' | 'update';
type Silence =
  | 'unchanged'
  | 'no incident'
  | 'nothing new'
  | 'under the confidence floor'
  | 'recalled event that is not what the article is about'
  | 'recalled event that is known already'
  | 'recalled event of more than a year back'
  | 'not fresh';
export type Decision = { reason: Reason } | { reason: null; why: Silence };

const DAY = 86_400_000;
/** A feed's item is news for two days (codebook). */
const FRESH_DAYS = 2;
/** A massacre comes to light weeks later, not years (codebook). */
const LATE_DAYS = 366;

export type ReasonInput = {
  incident: Pick<Incident, 'revision' | 'confidence' | 'retracted'>;
  /** Revision that the channel shows or is about to show; null where it has no card of this incident. */
  shownRevision: number | null;
  /** The reports of this incident that have just come in. */
  news: NewsReport[];
  /** The store knew the incident before them. */
  known: boolean;
  now: Date;
  /** Confidence under which a person decides, 0..1. */
  floor: number;
};
export type NewsReport = Pick<StoredReport, 'kind' | 'main' | 'start' | 'end'> & {
  article: Pick<StoredReport['article'], 'origin' | 'publishedAt'>;
};

/**
 * One channel's reason to show the incident. A card that is there is kept true whatever the news is worth;
 * a new one needs news that is sure enough, current (or come to light late) and, from a feed, fresh.
 */
export function decideReason({ incident, shownRevision, news, known, now, floor }: ReasonInput): Decision {
  if (shownRevision !== null) {
    return incident.revision > shownRevision ? { reason: 'update' } : { reason: null, why: 'unchanged' };
  }
  if (incident.retracted) return { reason: null, why: 'no incident' };
  if (news.length === 0) return { reason: null, why: 'nothing new' };
  if (incident.confidence < floor) return { reason: null, why: 'under the confidence floor' };
  const decisions = news.map((report) => decideFirst(report, known, now));
  return (
    decisions.find((decision) => decision.reason === 'first report') ??
    decisions.find((decision) => decision.reason !== null) ??
    decisions[0] ?? { reason: null, why: 'nothing new' }
  );
}

function decideFirst(report: NewsReport, known: boolean, now: Date): Decision {
  if (report.kind === 'recalled') {
    if (!report.main) {
      return { reason: null, why: 'recalled event that is not what the article is about' };
    }
    if (known) return { reason: null, why: 'recalled event that is known already' };
    const published = parseInstant(report.article.publishedAt) ?? now.getTime();
    const day = parseInstant(report.end ?? report.start);
    if (day === null || published - day > LATE_DAYS * DAY) {
      return { reason: null, why: 'recalled event of more than a year back' };
    }
  }
  if (report.article.origin === 'feed' && !isFresh(report.article.publishedAt, now)) {
    return { reason: null, why: 'not fresh' };
  }
  return { reason: report.kind === 'recalled' ? 'late report' : 'first report' };
}

/** Published within two days of now; a clock that is ahead by as much is forgiven. */
function isFresh(publishedAt: string | null, now: Date): boolean {
  const published = parseInstant(publishedAt);
  if (published === null) return false;
  // A bare day ("2024-08-25") is fresh until two days after it has ended.
  const slack = /^\d{4}-\d{2}-\d{2}$/.test(publishedAt ?? '') ? DAY : 0;
  return Math.abs(now.getTime() - published) <= FRESH_DAYS * DAY + slack;
}

function parseInstant(text: string | null): number | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** The reason that the footer of a card names, from what the outbox knows of it. */
export function reasonOfDelivery(
  delivery: Pick<Delivery, 'sentRevision'>,
  incident: Pick<Incident, 'kind'>,
): Reason {
  if (delivery.sentRevision !== null) return 'update';
  return incident.kind === 'recalled' ? 'late report' : 'first report';
}
