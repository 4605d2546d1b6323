import type { Place } from '../model.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Naming, Words } from './words.ts';

/**
 * A place with its precision and what it lies in, as safe Markdown: "near Tessit, Ansongo, Gao, Mali".
 * A name that repeats the one before it is said once ("Gao, Mali").
 */
export function renderWhere(place: Place, words: Words, naming: Naming): string {
  const name = place.precision === 'country' ? countryName(place.country, words) : naming.place(place.name);
  const parents = [place.admin2, place.admin1].map((parent) =>
    parent === null ? null : naming.place(parent),
  );
  const seen = new Set([name]);
  const chain = [words.place[place.precision](name)];
  for (const parent of [...parents, countryName(place.country, words)]) {
    if (parent === null || seen.has(parent)) continue;
    seen.add(parent);
    chain.push(parent);
  }
  return chain
    .map(escapeMarkdown)
    .filter((part) => part !== '')
    .join(', ');
}

/** "Mali" for "ML"; the code itself where it is none of a country. */
export function countryName(code: string, words: Words): string {
  try {
    return new Intl.DisplayNames([words.locale], { type: 'region' }).of(code) ?? code;
  } catch {
    // Intl throws on what is not shaped like a code; the record then still says what it has.
    return code;
  }
}
