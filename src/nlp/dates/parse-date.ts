/** What a date phrase means, read against the day of publication as the codebook's table says. */
import type { Calendar } from './date-parts.ts';
import type { DateMention, DateSpan } from './dates.ts';
import { addDays, lastDayOfMonth, lastWeekday, parseDay } from './days.ts';
import type { DateRule } from '../language/date-words.ts';
import type { NumberMention } from '../figures/numbers.ts';
import type { PatternHit } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';

/** The date of one phrase; null where it means none, or where `today`, the day of publication, is not known but needed. */
export function parseHit(
  hit: PatternHit<DateRule>,
  tokens: Token[],
  calendar: Calendar,
  counts: Map<number, NumberMention>,
  today: string | null,
): DateMention | null {
  const rule = hit.value;
  const of = (name: string) =>
    hit.classes.filter((part) => part.name === name).map((part) => tokens[part.token]!.fold);
  const days = of('day').map(Number);
  const months = of('month').map((word) => calendar.months[word]!);
  const weekdays = of('weekday').map((word) => calendar.weekdays[word]!);
  const years = of('year').map(Number);
  const year = years.at(-1) ?? null;
  const countAt = hit.classes.find((part) => part.name === 'count')?.token;
  const count = countAt === undefined ? null : (counts.get(countAt)?.min ?? null);
  const base = { first: hit.first, end: hit.end, kind: 'date' as const, days: 0 };
  const stated = (span: DateSpan | null): DateMention | null =>
    span ? { ...base, from: 'stated', span } : null;
  const implied = (span: DateSpan | null): DateMention | null =>
    span ? { ...base, from: 'implied', span } : null;
  /** "in November 2022" is of the calendar; which November "in November" is, only publication tells. */
  const inMonth = (span: DateSpan | null): DateMention | null =>
    year === null ? implied(span) : stated(span);
  const oneDay = (day: string | null): DateSpan | null =>
    day ? { start: day, end: day, precision: 'day' } : null;

  /** "two separate attacks on Wednesday and Thursday": each was on one of them. */
  const eachOf = (span: DateSpan): DateSpan =>
    followsSeveral(hit.first, tokens, calendar, counts) ? { ...span, either: true } : span;

  switch (rule.rule) {
    case 'weekday':
      return today ? implied(oneDay(lastWeekday(weekdays[0]!, today))) : null;
    case 'weekday-last-week': {
      if (!today) return null;
      const sunday = lastWeekday(0, addDays(today, -1));
      return implied(oneDay(lastWeekday(weekdays[0]!, sunday)));
    }
    case 'weekdays': {
      if (!today) return null;
      const end = lastWeekday(weekdays[1]!, today);
      return implied(eachOf({ start: lastWeekday(weekdays[0]!, end), end, precision: 'day' }));
    }
    case 'night-before-weekday': {
      if (!today) return null;
      const end = lastWeekday(weekdays[0]!, today);
      return implied({ start: addDays(end, -1), end, precision: 'day' });
    }
    case 'day':
      return today ? implied(oneDay(addDays(today, rule.offset))) : null;
    case 'night':
      return today
        ? implied({
            start: addDays(today, rule.offset - 1),
            end: addDays(today, rule.offset),
            precision: 'day',
            ...(rule.manner && { manner: true }),
          })
        : null;
    case 'days-ago':
      return today && count !== null && count < 60 ? implied(oneDay(addDays(today, -count))) : null;
    case 'day-month':
      // "le 3 de ce mois"
      if (months.length === 0 && !today) return null;
      return stated(oneDay(resolveDay(days[0]!, months[0] ?? Number(today!.slice(5, 7)), year, today)));
    case 'night-of-day': {
      const start = resolveDay(days[0]!, months[0]!, year, today);
      return stated(start ? { start, end: addDays(start, 1), precision: 'day' } : null);
    }
    case 'days-month': {
      const range = hit.classes.find((part) => part.name === 'range')?.token;
      const [one, two] =
        range === undefined ? days : [Number(tokens[range]!.fold), Number(tokens[range + 1]!.fold)];
      const end = resolveDay(two!, months[0]!, year, today);
      const start =
        end &&
        (one! <= two!
          ? resolveDay(one!, months[0]!, Number(end.slice(0, 4)), today)
          : resolveDay(one!, ((months[0]! + 10) % 12) + 1, null, end));
      return stated(start && end ? eachOf({ start, end, precision: 'day' }) : null);
    }
    case 'day-month-day-month': {
      const end = resolveDay(days[1]!, months[1] ?? months[0]!, year, today);
      const start = end && resolveDay(days[0]!, months[0]!, years.length > 1 ? years[0]! : null, end);
      return stated(start && end ? { start, end, precision: 'day' } : null);
    }
    case 'iso': {
      const [y, m, d] = [0, 1, 2].map((offset) => Number(tokens[hit.first + offset]!.fold));
      return stated(oneDay(parseDay(y!, m!, d!)));
    }
    case 'numeric': {
      // Day first: the way of the region's press; a first number over 12 could be nothing else.
      const [d, m, y] = [0, 1, 2].map((offset) => Number(tokens[hit.first + offset]!.fold));
      return stated(oneDay(parseDay(y! < 100 ? 2000 + y! : y!, m!, d!)));
    }
    case 'day/month': {
      const [d, m] = [0, 1].map((offset) =>
        Number(tokens[hit.classes.find((part) => part.name === 'day/month')!.token + offset]!.fold),
      );
      const end = resolveDay(d!, m!, null, today);
      // "15 to 16/04"
      const from = end && days[0]! < d! ? resolveDay(days[0]!, m!, Number(end.slice(0, 4)), today) : null;
      return stated(from ? { start: from, end: end!, precision: 'day' } : oneDay(end));
    }
    case 'weekend': {
      if (!today) return null;
      const start = lastWeekday(6, today);
      return implied({ start, end: addDays(start, 1), precision: 'day', either: true });
    }
    case 'recent-week':
      return today ? implied({ start: addDays(today, -6), end: today, precision: 'week' }) : null;
    case 'past-week': {
      if (!today) return null;
      const sunday = lastWeekday(0, addDays(today, -1));
      return implied({ start: addDays(sunday, -6), end: sunday, precision: 'week' });
    }
    case 'part-of-month': {
      const found = resolveMonth(months[0]!, year, today);
      if (!found) return null;
      const [y, m] = found;
      if (rule.part === 'early')
        return inMonth({ start: parseDay(y, m, 1)!, end: parseDay(y, m, 10)!, precision: 'week' });
      if (rule.part === 'mid')
        return inMonth({ start: parseDay(y, m, 11)!, end: parseDay(y, m, 20)!, precision: 'week' });
      return inMonth({ start: parseDay(y, m, 21)!, end: lastDayOfMonth(y, m), precision: 'week' });
    }
    case 'month': {
      const found = resolveMonth(months[0]!, year, today);
      return found ? inMonth(wholeMonth(...found)) : null;
    }
    case 'past-month': {
      if (!today) return null;
      const end = addDays(`${today.slice(0, 7)}-01`, -1);
      return implied({ start: `${end.slice(0, 7)}-01`, end, precision: 'month' });
    }
    case 'past-year-end':
      return today ? implied(wholeMonth(Number(today.slice(0, 4)) - 1, 12)) : null;
    case 'this-month':
      return today ? implied({ start: `${today.slice(0, 7)}-01`, end: today, precision: 'month' }) : null;
    case 'next-day':
      return { ...base, kind: 'relative', from: 'implied', span: null, days: rule.offset };
    case 'following-days':
      return count === null
        ? { ...base, kind: 'following', from: 'implied', span: null }
        : { ...base, kind: 'relative', from: 'implied', span: null, days: count };
    case 'preceding-days':
      return count !== null && count < 60
        ? { ...base, kind: 'relative', from: 'implied', span: null, days: -count }
        : null;
    case 'days-after': {
      const days = rule.days ?? count;
      return days !== null && days < 60
        ? { ...base, kind: 'after', from: 'implied', span: null, days: -days }
        : null;
    }
    case 'duration':
      return count !== null && count <= 31
        ? { ...base, kind: 'duration', from: 'implied', span: null, days: count }
        : null;
    case 'future':
      return null;
    case 'background':
    case 'period':
      return { ...base, kind: rule.rule, from: 'stated', span: null };
  }
}

/** Words between "two" and "attacks", and between those and their days. */
const BETWEEN = 3;

/** Whether several deeds are counted right before: "three raids in the Gao region on". */
function followsSeveral(
  first: number,
  tokens: Token[],
  { deeds }: Calendar,
  counts: Map<number, NumberMention>,
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - 2 * BETWEEN); at--) {
    if (/^[.;:]$/.test(tokens[at]!.fold)) return false;
    if (!deeds.includes(tokens[at]!.fold)) continue;
    for (let before = at - 1; before >= Math.max(0, at - BETWEEN); before--)
      if ((counts.get(before)?.min ?? 0) > 1) return true;
    return false;
  }
  return false;
}

/** The day and month in the given year, else the last time they came before publication. */
function resolveDay(day: number, month: number, year: number | null, today: string | null): string | null {
  if (year !== null) return parseDay(year, month, day);
  if (!today) return null;
  const thisYear = parseDay(Number(today.slice(0, 4)), month, day);
  if (thisYear && thisYear <= today) return thisYear;
  return parseDay(Number(today.slice(0, 4)) - 1, month, day);
}

function resolveMonth(month: number, year: number | null, today: string | null): [number, number] | null {
  if (year !== null) return [year, month];
  if (!today) return null;
  const thisYear = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= month ? [thisYear, month] : [thisYear - 1, month];
}

function wholeMonth(year: number, month: number): DateSpan {
  return { start: parseDay(year, month, 1)!, end: lastDayOfMonth(year, month), precision: 'month' };
}
