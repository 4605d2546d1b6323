/**
 * An incident as a card: plain data that any chat could draw, within Discord's limits by construction.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
import type { Actor, Incident, Severity } from '../model.ts';
import { renderExercise } from './exercise.ts';
import { fitLines, fitText } from './fit.ts';
import { nameOf, renderLedger } from './ledger.ts';
import { cleanLine, escapeMarkdown, parseLink, renderLink } from './markdown.ts';
import { renderOrigins, renderRating, renderSourceMarks } from './origins.ts';
import type { Reason } from './reason.ts';
import { renderDay, renderWhen } from './when.ts';
import { renderWhere } from './where.ts';
import { asRecorded, type Naming, type Words } from './words.ts';

type CardField = { name: string; value: string; inline: boolean };
export type Card = {
  title: string;
  description: string;
  fields: CardField[];
  footer: string;
  /** 0xRRGGBB. */
  colour: number;
  url: string | null;
  /** ISO 8601: when the newest of its sources was published. */
  timestamp: string | null;
};

/** Discord's limits in UTF-16 units; `TOTAL` counts titles, descriptions, names, values and footers. */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  total: 6000,
};
/** What we use of them, so that the longest card of all still adds up to less than `LIMITS.total`. */
const ROOM = { title: 256, description: 900, footer: 250, name: 60, line: 190, sourceLink: 500 };
const SMALLEST_FIELD = 270;
const SOURCES_FIELD = 700;

const MARKS: Record<Severity, { mark: string; colour: number }> = {
  critical: { mark: '🔴', colour: 0xc62828 },
  high: { mark: '🟠', colour: 0xef6c00 },
  medium: { mark: '🟡', colour: 0xf9a825 },
  low: { mark: '⚪', colour: 0x78909c },
};

const RETRACTED = { mark: '⚫', colour: 0x424242 };

type Draft = { name: string; lines: string[]; inline?: boolean; least?: number };

/** The card of an incident in one language; `reason` is why the channel is shown it now. */
export function renderCard(
  incident: Incident,
  { words, reason, naming = asRecorded }: { words: Words; reason: Reason; naming?: Naming },
): Card {
  const { mark, colour } = incident.retracted ? RETRACTED : MARKS[incident.severity];
  const retracted = incident.retracted ? words.labels.retracted[incident.retracted] : null;
  const what = [renderExercise(incident, words), retracted, words.subEventTypes[incident.subEventType]];
  const head = `${mark} ${what.filter((part) => part !== null).join(' · ')} · `;
  const tail = ` · ${renderWhen(incident, words)}`;
  const where = fitText(renderWhere(incident.place, words, naming), ROOM.title - head.length - tail.length);
  const title = head + where + tail;
  const severity = `${words.labels.severity} ${words.severities[incident.severity]}`;
  const kind = `**${words.eventTypes[incident.eventType]}** · ${severity}`;
  const summary = escapeMarkdown(incident.summary[words.language]);
  const description = fitText(`${kind}\n${summary}`.trim(), ROOM.description);
  const footer = fitText(renderFooter(incident, words, reason), ROOM.footer);
  const room = LIMITS.total - title.length - description.length - footer.length;
  return {
    title,
    description,
    fields: fitFields(draftFields(incident, words, naming), room, words),
    footer,
    colour,
    url: incident.sources.map((source) => parseLink(source.url)).find((link) => link !== null) ?? null,
    timestamp: newestInstant(incident),
  };
}

/** At most 15 drafts, however much is known: two sides, deaths, nine measures and three more. */
function draftFields(incident: Incident, words: Words, naming: Naming): Draft[] {
  const { labels } = words;
  const side = (side: Actor['side']) => {
    const lines = incident.actors
      .filter((actor) => actor.side === side)
      .map((actor) => renderActor(actor, words, naming));
    return lines.length > 0 ? lines : [labels.nobodyNamed];
  };
  const drafts: Draft[] = [
    { name: labels.sideA, lines: side('A'), inline: true },
    { name: labels.sideB, lines: side('B'), inline: true },
    { name: labels.killed, lines: [renderToll(incident.killed, words)], inline: true },
    ...renderLedger(incident, words, naming).map(({ measure, lines }) => ({
      name: labels.claims(words.measures[measure]),
      lines,
    })),
    { name: labels.disputed, lines: (incident.disputed ?? []).map((type) => words.eventTypes[type]) },
    {
      name: labels.alsoAt,
      lines: incident.otherPlaces.map((place) => fitText(renderWhere(place, words, naming), ROOM.line)),
    },
    {
      name: labels.sources,
      lines: incident.sources.map((source) => renderSource(source, incident, words)),
      least: SOURCES_FIELD,
    },
  ];
  return drafts.filter(({ lines }) => lines.length > 0);
}

/** Every draft gets its first line for certain; what is left over goes to the ones that come first. */
function fitFields(drafts: Draft[], room: number, words: Words): CardField[] {
  let left = room;
  let reserved = drafts.reduce((sum, draft) => sum + (draft.least ?? SMALLEST_FIELD), 0);
  return drafts.map(({ name, lines, inline = false, least = SMALLEST_FIELD }) => {
    reserved -= least;
    const title = fitText(name, ROOM.name);
    const value = fitLines(lines, Math.min(LIMITS.value, left - reserved - title.length), words.more);
    left -= title.length + value.length;
    return { name: title, value, inline };
  });
}

function renderActor(actor: Actor, words: Words, naming: Naming): string {
  const known = escapeMarkdown(nameOf(actor.id, { actors: [actor] }, naming)) || words.labels.nobodyNamed;
  const name = fitText(known, ROOM.line - 50);
  return actor.attribution === 'stated' ? name : `${name} (${words.attributions[actor.attribution]})`;
}

/** "30 to 45, best supported 40", or just "40" where all accounts agree. */
function renderToll({ low, best, high }: Incident['killed'], words: Words): string {
  const number = (value: number) => value.toLocaleString(words.locale);
  return low === high ? number(best) : words.toll(number(low), number(best), number(high));
}

function renderSource(one: Incident['sources'][number], incident: Incident, words: Words): string {
  const { article, source, url, publishedAt, exercise } = one;
  const link = parseLink(url, ROOM.sourceLink);
  // A dropped file names no outlet: the article's id is then its path in the folder.
  const file = article.slice(article.lastIndexOf('/') + 1);
  const label =
    cleanLine(source ?? '') ||
    (link === null ? cleanLine(file) || words.labels.unnamed : new URL(link).hostname);
  const day = renderDay(publishedAt, words);
  const marked = exercise ? words.labels.exercise : null;
  const marks = renderSourceMarks(one, incident, words);
  return [renderLink(label, link, 80), day, marked, ...marks].filter((part) => part !== null).join(' · ');
}

function renderFooter(incident: Incident, words: Words, reason: Reason): string {
  const rating = renderRating(incident);
  return [
    words.reasons[reason],
    words.revision(incident.revision),
    renderOrigins(incident, words),
    ...(rating && incident.credibility ? [`${rating} ${words.credibilities[incident.credibility]}`] : []),
    words.confidence(Math.round(incident.confidence * 100)),
    cleanLine(incident.id),
  ].join(' · ');
}

function newestInstant(incident: Incident): string | null {
  const times = incident.sources
    .map(({ publishedAt }) => Date.parse(publishedAt ?? ''))
    .filter(Number.isFinite);
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
