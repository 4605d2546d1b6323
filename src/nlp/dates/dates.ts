/** Dates as a text tells them: the days they span, and how old an event of these days is. */
import { daysBetween } from './days.ts';

export type DateSpan = {
  start: string;
  end: string;
  precision: 'day' | 'week' | 'month';
  /** "at the weekend": on either of the two days. */
  either?: boolean;
  /** "an overnight raid": of the last night, unless the text names another. */
  manner?: boolean;
};

export type DateMention = {
  first: number;
  end: number;
  /** `stated`: a calendar date; `implied`: relative to publication or to a date before it. */
  from: 'stated' | 'implied';
  /** null: a time too wide for an event, or a length of time (`days`). */
  span: DateSpan | null;
  kind: 'date' | 'background' | 'period' | 'duration' | 'relative' | 'following' | 'after';
  /**
   * Length in days of a `duration`; offset of a `relative` one from what was told before; of an `after` one ("two days
   * after the raid") that of what stands behind it from the day of the sentence.
   */
  days: number;
};

/** How old an event of these days is at publication, by the codebook's three classes. */
export function ageOf(span: DateSpan, publishedOn: string | null): 'current' | 'recalled' {
  return publishedOn !== null && daysBetween(span.end, publishedOn) > 7 ? 'recalled' : 'current';
}
