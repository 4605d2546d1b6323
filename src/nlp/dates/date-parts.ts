/** What dates are made of: days, months, weekdays, years and dates in digits, wherever a text has them. */
import type { Language } from '../language.ts';
import type { NumberMention } from '../figures/numbers.ts';
import { classesOf, type Classes } from '../text/patterns.ts';
import { startsOf, type Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** What a language folder knows of dates. */
export type Calendar = Pick<Language, 'months' | 'weekdays' | 'abbreviations' | 'numbers' | 'deeds'>;

/** What a number in digits may be of a date. */
const OF_DIGITS = ['day', 'year', 'range', 'iso', 'numeric', 'day/month'] as const;

/** What dates are made of, by where it begins. */
export function findParts(document: Document, counts: Map<number, NumberMention>): Classes {
  const { tokens, language } = document;
  const parts: Record<string, { first: number; end: number }[]> = {};
  const add = (name: string, first: number, end: number | undefined) => {
    if (end !== undefined) (parts[name] ??= []).push({ first, end });
  };
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]!.kind === 'number')
      for (const name of OF_DIGITS) add(name, at, endOfDigits(name, at, tokens));
  for (const at of startsOf(document, [language.weekdays], 0, tokens.length)) add('weekday', at, at + 1);
  for (const at of startsOf(document, [language.months], 0, tokens.length)) {
    const { fold, shape } = tokens[at]!;
    // "may" and "march" are words of their own unless written as names.
    if (shape !== 'lower' || !/^(may|march|mar|dec|sep)$/.test(fold))
      add('month', at, monthEnd(tokens, at, language));
  }
  for (const { first, end } of counts.values()) add('count', first, end);
  return classesOf(parts);
}

function endOfDigits(name: (typeof OF_DIGITS)[number], at: number, tokens: Token[]): number | undefined {
  const token = tokens[at]!;
  const number = /^\d{1,4}$/.test(token.fold) ? Number(token.fold) : null;
  const next = tokens[at + 1];
  switch (name) {
    case 'day':
      return number !== null && number >= 1 && number <= 31 && token.fold.length <= 2 ? at + 1 : undefined;
    case 'year':
      return number !== null && number >= 1900 && number <= 2100 ? at + 1 : undefined;
    case 'range':
      return number !== null &&
        number <= 31 &&
        next?.glued &&
        /^\d{1,2}$/.test(next.fold) &&
        Number(next.fold) <= 31 &&
        Number(next.fold) > number
        ? at + 2
        : undefined;
    case 'iso':
      return token.fold.length === 4 && number !== null && gluedNumbers(tokens, at, 3) ? at + 3 : undefined;
    case 'numeric':
      return number !== null &&
        number <= 31 &&
        gluedNumbers(tokens, at, 3) &&
        /^\d{4}$|^\d{2}$/.test(tokens[at + 2]!.fold) &&
        !(tokens[at + 3]?.glued && tokens[at + 3]!.kind === 'number')
        ? at + 3
        : undefined;
    case 'day/month':
      return number !== null &&
        number <= 31 &&
        /^\d{2}$/.test(next?.fold ?? '') &&
        Number(next!.fold) >= 1 &&
        Number(next!.fold) <= 12 &&
        gluedNumbers(tokens, at, 2) &&
        !(tokens[at + 2]?.glued && tokens[at + 2]!.kind === 'number')
        ? at + 2
        : undefined;
  }
}

/** "Aug. 21", "le 3 sept. 2024": the stop of an abbreviation is part of it; "sept" without one is seven. */
function monthEnd(tokens: Token[], at: number, calendar: Calendar): number | undefined {
  const { fold, end } = tokens[at]!;
  const stop = tokens[at + 1];
  const stopped = calendar.abbreviations.has(fold) && stop?.fold === '.' && stop.start === end;
  if (!stopped && Object.hasOwn(calendar.numbers.values, fold)) return undefined;
  return stopped ? at + 2 : at + 1;
}

function gluedNumbers(tokens: Token[], at: number, count: number): boolean {
  for (let index = at + 1; index < at + count; index++) {
    const token = tokens[index];
    if (token?.kind !== 'number' || !token.glued) return false;
  }
  return true;
}
