/** On whose word an incident rests, for people: how many independent accounts, and how far they bear it out. */
import type { Incident } from '../model.ts';
import type { Words } from './words.ts';

/** "5 outlets, 2 origins"; "2 origins" where each outlet has its own. */
export function renderOrigins(
  { sources, origins }: Pick<Incident, 'sources' | 'origins'>,
  words: Words,
): string {
  return words.origins(countOutlets(sources), origins);
}

/** "B2" by the Admiralty code; null in a record that was saved before it was told. */
export function renderRating({
  reliability,
  credibility,
}: Pick<Incident, 'reliability' | 'credibility'>): string | null {
  return reliability && credibility ? `${reliability}${credibility}` : null;
}

/** A source of several that are one origin says which: "origin 2"; one that is rated its letter. */
export function renderSourceMarks(
  { origin, reliability }: Incident['sources'][number],
  { sources, origins }: Pick<Incident, 'sources' | 'origins'>,
  words: Words,
): string[] {
  return [
    ...(reliability && reliability !== 'F' ? [reliability] : []),
    ...(origin !== undefined && origins < countOutlets(sources) ? [words.origin(origin + 1)] : []),
  ];
}

/** A file that names no outlet counts for itself. */
function countOutlets(sources: Incident['sources']): number {
  return new Set(sources.map(({ source, article }) => source ?? article)).size;
}
