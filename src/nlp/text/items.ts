/** Lists: which items tell of something of their own, and the heading that places what stands under it. */
import type { Act } from '../events/acts.ts';
import type { ChosenPlace } from '../places/choose-places.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document, Sentence } from './document.ts';
import { within } from './sorted.ts';

export type Lists = {
  /**
   * Paragraphs that are items of a list with a day or a place of their own: each tells of events of its own. Other
   * items ("- two soldiers killed") go on with what is told.
   */
  own: Set<number>;
  /** The heading that a sentence stands under, by the number of the sentence: "Région de Tahoua", "Mopti region". */
  headings: Map<number, ChosenPlace>;
  /** Paragraphs that name a place: their heading adds none. */
  placed: Set<number>;
};

type Input = { acts: Act[]; dates: DateMention[]; places: ChosenPlace[] };

export function findLists(document: Document, { acts, dates, places }: Input): Lists {
  const headings = new Map<number, ChosenPlace>();
  const found = new Set<ChosenPlace>();
  let heading: ChosenPlace | null = null;
  for (const sentence of document.sentences) {
    const { first, end, index } = sentence;
    if (isLine(document, sentence) && within(acts, first, end).length === 0) {
      heading = headingOf(sentence, within(places, first, end));
      if (heading) found.add(heading);
    }
    if (heading) headings.set(index, heading);
  }
  // One alone may be anything; of several each has its own lines below it, whether or not a dash opens them.
  const listed = found.size > 1;
  const own = new Set<number>();
  const placed = new Set<number>();
  for (const { first, end, index, item, paragraph } of document.sentences) {
    if (!item && !(listed && headings.has(index))) continue;
    if (within(places, first, end).some((place) => !place.aside && place !== headings.get(index)))
      placed.add(paragraph);
    if (placed.has(paragraph) || within(dates, first, end).some(isDay)) own.add(paragraph);
  }
  return { own, headings: listed ? headings : new Map(), placed };
}

function isDay({ kind, span }: DateMention): boolean {
  return kind === 'date' && span?.precision === 'day';
}

/** How many words a heading has besides the name. */
const MOST_BESIDE = 4;

/** "Région de Tillabéri", "GAO :", "3. Mopti region": names one place, below a country, and says no more. */
function headingOf({ first, end }: Sentence, named: ChosenPlace[]): ChosenPlace | null {
  const [place, ...more] = named;
  if (!place?.place?.covered || more.length > 0 || place.precision === 'country') return null;
  return end - first - (place.end - place.first) <= MOST_BESIDE ? place : null;
}

/** A short line of its own that no full stop ends. */
function isLine({ tokens, sentences }: Document, { first, end, index, paragraph }: Sentence): boolean {
  if (end - first > 8 || /^[.!?]$/.test(tokens[end - 1]!.fold)) return false;
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}
