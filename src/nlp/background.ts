/** Sentences that tell of years and not of an event: the paragraph on the conflict that every report ends with. */
import type { DateMention } from './dates.ts';
import type { Document, Sentence } from './document.ts';
import type { Cue } from './language.ts';
import { within } from './sorted.ts';

/**
 * Indices of sentences of the body that go on where one before them in their paragraph spoke of years or of what
 * happens again and again ("Burkina Faso has faced regular attacks since 2015. They have killed 2,000 people."), up
 * to the next day that is named; and of those that say themselves that they tell of the whole conflict.
 */
export function findHistory(
  document: Document,
  dates: DateMention[],
  cuesOf: (sentence: Sentence) => Cue[],
): Set<number> {
  const history = new Set<number>();
  let begun: number | null = null;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== begun) begun = null;
    if (sentence.role !== 'body') continue;
    const own = within(dates, sentence.first, sentence.end);
    if (own.some(({ kind }) => kind === 'date' || kind === 'relative')) {
      begun = null;
      continue;
    }
    const cues = cuesOf(sentence);
    const wide = own.some(({ kind }) => kind === 'background' || kind === 'period');
    if (begun !== null || cues.includes('history')) history.add(sentence.index);
    if (wide || cues.includes('history') || cues.includes('continuing')) begun = sentence.paragraph;
  }
  return history;
}
