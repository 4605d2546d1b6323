/** What free text and a distance find an incident by; of the incident alone. */
import { fromCentre } from './distance.ts';
import { isExact } from './incidents/match-places.ts';
import type { Incident } from './model.ts';
import { foldText } from './nlp/text/tokens.ts';

/** No index takes words of any length. */
const LONGEST_WORD = 64;

/** The words of a text as they are compared, each once: lower case, no accents, nothing but letters and digits. */
export function findWords(text: string): string[] {
  const words = foldText(text).split(/[^\p{Ll}\p{Lo}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD)))];
}

/** Of summary, places, actors and wordings of claims. */
export function findIncidentWords(incident: Incident): string[] {
  const places = [incident.place, ...incident.otherPlaces];
  return findWords(
    [
      incident.summary.en,
      incident.summary.fr,
      ...places.flatMap(({ name, admin2, admin1 }) => [name, admin2 ?? '', admin1 ?? '']),
      ...incident.actors.map(({ name }) => name),
      ...incident.claims.map(({ wording }) => wording),
    ].join('\n'),
  );
}

/** Where it happened, in kilometres from the centre of the Earth. An area is nowhere: its reference point tells nothing. */
export function findPoints(incident: Incident): { x: number; y: number; z: number }[] {
  const points = new Map<string, { x: number; y: number; z: number }>();
  for (const place of [incident.place, ...incident.otherPlaces].filter(isExact)) {
    const [x, y, z] = fromCentre(place) ?? [];
    if (x !== undefined && y !== undefined && z !== undefined) points.set(`${x} ${y} ${z}`, { x, y, z });
  }
  return [...points.values()];
}
