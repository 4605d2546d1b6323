/** Another day: of publication, of the week, of the month. */
import type { Report } from '../../../src/model.ts';
import { addDays, daysBetween, lastWeekday } from '../../../src/nlp/dates/days.ts';
import { knowledge } from '../read-text.ts';
import { replaceName, type Base, type Variant } from './variants.ts';

/** Words that stand for a day without naming one, and names of months. */
const OTHER_DAYS: Record<Base['lang'], RegExp> = {
  en: /\b(?:today|yesterday|tomorrow|tonight|overnight|night|weekend|week|days?|earlier|later|next|following|month|ago)\b/i,
  fr: /(?<!\p{L})(?:aujourd['’]hui|hier|avant-hier|demain|veille|lendemain|nuit|week-?end|semaine|jours?|journée|mois|suivante?|il y a)(?!\p{L})/iu,
};

/** The first days of new administrative maps. */
const NEW_MAPS = ['2016-01-01', '2023-03-13', '2025-07-02'];

/**
 * Published a week later: what is dated by words moves with it. Skipped where the text holds a year, a month or a
 * number of a day, which do not move, or where a new map comes into force in between.
 */
export function aWeekLater({ text, published, reports, lang }: Base): Variant | null {
  const months = Object.keys(knowledge.languages.get(lang)!.months).filter((month) => month.length > 3);
  const stated = new RegExp(String.raw`\d{4}|\d/\d|(?<!\p{L})(?:${months.join('|')})(?!\p{L})`, 'iu');
  if (published === null || reports.length === 0 || stated.test(text)) return null;
  if (reports.some(({ start, datePrecision }) => start === null || datePrecision === 'month')) return null;
  const later = addDays(published.slice(0, 10), 7);
  const remapped = ({ start }: Report) => NEW_MAPS.some((day) => start! < day && day <= later);
  if (/month|mois/i.test(text) || reports.some(remapped)) return null;
  return {
    text,
    published: later,
    expected: reports.map((report) => moveDays(report, 7)),
  };
}

/**
 * The day of the week before the one named. Skipped unless one weekday alone stands in the text, no calendar date, no
 * other word for a day, and every report is of that day.
 */
export function anotherWeekday({ text, published, reports, lang }: Base): Variant | null {
  const day = published?.slice(0, 10);
  const { weekdays, months } = knowledge.languages.get(lang)!;
  const named = Object.keys(weekdays).filter((name) => mentions(text, name));
  const [name] = named;
  if (!day || named.length !== 1 || !name || OTHER_DAYS[lang].test(text) || reports.length === 0) return null;
  if (Object.keys(months).some((month) => month.length > 3 && mentions(text, month)) || /\d{4}/.test(text))
    return null;
  const old = weekdays[name]!;
  const wanted = (old + 6) % 7;
  if (
    reports.some(({ start, end }) => start === null || start !== end || new Date(start).getUTCDay() !== old)
  )
    return null;
  const other = Object.keys(weekdays).find((one) => weekdays[one] === wanted && one.length > 3)!;
  const moved = lastWeekday(wanted, day);
  return {
    text: replaceName(replaceName(text, name, other), capital(name), capital(other)),
    published,
    expected: reports.map((report) => moveDays(report, daysBetween(report.start!, moved))),
  };
}

/**
 * The day of the month before the one named. Skipped unless a report of one stated day stands alone in the text with
 * a date of that day, and is as old as before by the codebook's classes.
 */
export function anotherDate({ text, published, reports, lang }: Base): Variant | null {
  const [report, more] = reports;
  if (!published || !report || more || report.dateFrom !== 'stated' || report.start !== report.end)
    return null;
  const day = Number(report.start!.slice(8));
  const { weekdays } = knowledge.languages.get(lang)!;
  const numbers = [...text.matchAll(/\d+/g)].filter((match) => Number(match[0]) === day);
  const [number] = numbers;
  if (day < 3 || numbers.length !== 1 || !number) return null;
  if (Object.keys(weekdays).some((name) => mentions(text, name)) || OTHER_DAYS[lang].test(text)) return null;
  const expected = moveDays(report, -1);
  const age = (start: string) => daysBetween(start, published.slice(0, 10)) > 7;
  if (age(report.end!) !== age(expected.end!)) return null;
  const written = String(day - 1).padStart(number[0].length === 2 && number[0].startsWith('0') ? 2 : 1, '0');
  const changed = text.slice(0, number.index) + written + text.slice(number.index + number[0].length);
  return { text: changed, published, expected: [expected] };
}

function moveDays(report: Report, days: number): Report {
  const move = (day: string | null) => day && addDays(day, days);
  return { ...report, start: move(report.start), end: move(report.end) };
}

function mentions(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu').test(text);
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
