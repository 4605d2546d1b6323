/** Finds the date phrases of a text, read against the day of publication. */
import { findParts } from './date-parts.ts';
import type { DateMention } from './dates.ts';
import { earlier } from './days.ts';
import type { Document } from '../text/document.ts';
import type { DateRule } from '../language/date-words.ts';
import type { NumberMention } from '../figures/numbers.ts';
import { parseHit } from './parse-date.ts';
import { compilePatterns, findPatterns, type PatternSet } from '../text/patterns.ts';
import { type WordIndex } from '../text/word-index.ts';

export type DateReader = PatternSet<DateRule>;

export function createDateReader(dates: [string, DateRule][], index: WordIndex): DateReader {
  return compilePatterns(index, dates);
}

/** Every date phrase, longest first where they overlap, in order; those after publication are left out. */
export function findDates(document: Document, reader: DateReader, numbers: NumberMention[]): DateMention[] {
  const { tokens, language, publishedOn } = document;
  const counts = new Map(numbers.map((number) => [number.first, number]));
  const hits = findPatterns(reader, tokens, 0, tokens.length, findParts(document, counts)).sort(
    (a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const taken = new Uint8Array(tokens.length);
  const mentions: DateMention[] = [];
  for (const hit of hits) {
    if (taken.subarray(hit.first, hit.end).includes(1)) continue;
    if (hit.value.rule === 'future') taken.fill(1, hit.first, hit.end);
    const mention = parseHit(hit, tokens, language, counts, publishedOn);
    if (!mention) continue;
    taken.fill(1, hit.first, hit.end);
    if (mention.span && publishedOn) {
      if (mention.span.start > publishedOn) continue;
      mention.span.end = earlier(mention.span.end, publishedOn);
    }
    mentions.push(mention);
  }
  return mentions.sort((a, b) => a.first - b.first);
}
