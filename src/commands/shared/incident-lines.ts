import { renderExercise } from '../../alerts/exercise.ts';
import { fitText } from '../../alerts/fit.ts';
import { nameOf } from '../../alerts/ledger.ts';
import { escapeMarkdown } from '../../alerts/markdown.ts';
import { renderOrigins, renderRating } from '../../alerts/origins.ts';
import { renderWhen } from '../../alerts/when.ts';
import { renderWhere } from '../../alerts/where.ts';
import type { Naming, Words } from '../../alerts/words.ts';
import type { Incident } from '../../model.ts';
import type { IncidentHit } from '../../services.ts';

/** Stands before what lies only in a zone or larger area that overlaps the region asked for. */
export const OVERLAPS_MARK = '≈';
const MAX_NAMES = 120;

/** An incident as two lines of safe Markdown: when and where, then what, who and on whose word. */
export function renderIncidentLines({ incident, match }: IncidentHit, words: Words, naming: Naming): string {
  const mark = match === 'overlaps' ? `${OVERLAPS_MARK} ` : '';
  const when = renderWhen(incident, words, 'short');
  const where = fitText(renderWhere(incident.place, words, naming), 2 * MAX_NAMES);
  const details = [
    renderExercise(incident, words),
    words.subEventTypes[incident.subEventType],
    renderKilled(incident, words),
    renderSides(incident, naming),
    renderOrigins(incident, words),
    renderRating(incident),
    `\`${incident.id.replaceAll('`', '')}\``,
  ];
  return `${mark}**${when} · ${where}**\n${details.filter((part) => part !== null).join(' · ')}`;
}

/** "killed 30–40", null where nobody was. */
function renderKilled({ killed: { low, high } }: Incident, words: Words): string | null {
  if (high === 0) return null;
  const number = (value: number) => value.toLocaleString(words.locale);
  const range = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return `${words.measures.killed.toLocaleLowerCase(words.locale)} ${range}`;
}

/** "Katiba Macina → civilians", null where nobody is named. */
function renderSides(incident: Incident, naming: Naming): string | null {
  const side = (side: 'A' | 'B') => {
    const names = incident.actors
      .filter((actor) => actor.side === side)
      .map(({ id }) => nameOf(id, incident, naming));
    return names.length === 0 ? null : fitText(names.map(escapeMarkdown).join(', '), MAX_NAMES);
  };
  const sides = [side('A'), side('B')];
  return sides.every((names) => names === null) ? null : sides.map((names) => names ?? '?').join(' → ');
}
