import type { Incident } from '../model.ts';
import type { Words } from './words.ts';

type When = Pick<Incident, 'start' | 'end' | 'datePrecision'>;
type Width = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The days of an event as people write them: "14–15 February 2022", "in March 2024", "around 1–7 May 2024". */
export function renderWhen({ start, end, datePrecision }: When, words: Words, width: Width = 'long'): string {
  const first = parseDay(start ?? end);
  const last = parseDay(end ?? start);
  if (first === null || last === null) return words.dayUnknown;
  const byMonth = datePrecision === 'month';
  const range = formatOf(words.locale, width, byMonth).formatRange(first, last < first ? first : last);
  // "4–5 March" stands close, "29 February – 1 March" does not, whatever blanks this version of Intl has.
  const days = words.days(range.replace(/^(\d+)\s*–\s*(?=\d)/u, '$1–').replace(/\s+–\s+/u, ' – '));
  if (byMonth) return words.month(days);
  return datePrecision === 'week' ? words.week(days) : days;
}

/** One day or instant as "18 February 2022"; null where it is no date. */
export function renderDay(instant: string | null, words: Words, width: Width = 'long'): string | null {
  const time = parseDay(instant);
  return time === null ? null : words.days(formatOf(words.locale, width, false).format(time));
}

function parseDay(text: string | null): Date | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time);
}

/** Making a format costs a hundred times more than using it. */
function formatOf(locale: string, width: Width, byMonth: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${width} ${byMonth}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(byMonth ? {} : { day: 'numeric' }),
    month: width,
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}
