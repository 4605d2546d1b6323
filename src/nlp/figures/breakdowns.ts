/** Totals that the same breath breaks down: "14 dead: eight soldiers and six civilians". */
import type { Measure } from '../../model.ts';
import { MOST_LISTED, type Counted } from './counted.ts';
import type { FoundClaim } from './found-claim.ts';
import type { Document } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';

/** Indices of a total among the numbers of a sentence, and of the first and last figure that make it up. */
export type Breakdown = { whole: number; first: number; last: number };

/** How many words may stand between a total and the colon or bracket behind which it is broken down. */
const LONGEST_GAP = 12;

/** Figures of persons, joined like a list, that add up to the number before them. */
export function findBreakdowns(document: Document, numbers: Counted[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (const [whole, { min, max, vague, article, head }] of numbers.entries()) {
    if (min !== max || vague || article || head?.unit) continue;
    if (found.at(-1) && whole <= found.at(-1)!.last) continue;
    if (!opensList(document, numbers, whole)) continue;
    let sum = 0;
    for (let at = whole + 1; at < Math.min(numbers.length, whole + MOST_LISTED); at++) {
      const piece = numbers[at]!;
      if (!piece.head || piece.head.unit || piece.article === 'known') break;
      if (at > whole + 1 && !isListed(document, numbers[at - 1]!, piece)) break;
      sum += piece.min;
      if (sum > min) break;
      if (sum === min && at > whole + 1) found.push({ whole, first: whole + 1, last: at });
    }
  }
  return found;
}

/** Right behind a comma or a dash, or anywhere near behind a colon or a bracket. */
function opensList({ tokens }: Document, numbers: Counted[], whole: number): boolean {
  const next = numbers[whole + 1];
  if (!next) return false;
  const { end, head } = numbers[whole]!;
  const gap = tokens.slice(head?.end ?? end, next.first).map(({ fold }) => fold);
  const mark = gap.at(-1) ?? '';
  return gap.length === 1 ? /^[,:(–—-]$/.test(mark) : /^[:(]$/.test(mark) && gap.length <= LONGEST_GAP;
}

function isListed({ tokens, language }: Document, before: Counted, { first }: Counted): boolean {
  const gap = tokens.slice(before.head?.end ?? before.end, first);
  const links = [',', ...language.joins, ...language.figureLinks];
  return gap.length > 0 && gap.length <= 3 && gap.every(({ fold }) => links.includes(fold));
}

/** What became of those whom a number counts, with that of a total for the figures that make it up. */
export function withBreakdowns(
  numbers: Counted[],
  own: (PatternHit<Measure> | null)[],
  breakdowns: Breakdown[],
): (PatternHit<Measure> | null)[] {
  const told = [...own];
  for (const { whole, first, last } of breakdowns)
    for (let at = first; at <= last; at++) {
      const number = numbers[at]!;
      const measure = told[whole];
      if (measure && number.article !== 'known')
        told[at] = { ...measure, first: number.first, end: number.end, classes: [], source: 'shared' };
    }
  return told;
}

/** The pieces of a total of one side are its parts; where they are of several sides, the total is theirs together. */
export function markBreakdowns(
  claims: FoundClaim[],
  numbers: Counted[],
  breakdowns: Breakdown[],
): FoundClaim[] {
  let marked = claims;
  for (const { whole, first, last } of breakdowns) {
    const tokens = numbers.slice(first, last + 1).map((number) => number.first);
    const total = marked.find((claim) => claim.number === numbers[whole]!.first);
    const pieces = marked.filter((claim) => tokens.includes(claim.number));
    if (!total || pieces.length < tokens.length) continue;
    const sides = new Set(pieces.map(({ of, neutral }) => (neutral ? 'civilians' : of)));
    const together = sides.size > 1;
    // "two people, a nurse and the driver, were wounded": who the two were.
    if (!together && pieces.some(({ single }) => single)) continue;
    marked = marked.map((claim) => {
      if (together && claim === total) return { ...claim, of: null, neutral: false, part: true as const };
      if (!together && pieces.includes(claim)) return { ...claim, part: true as const };
      return claim;
    });
  }
  return marked;
}
