/** People of whom two things are told in turn: taken, and then killed. */
import type { Measure } from '../../model.ts';
import type { Document } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { firstFrom } from '../text/sorted.ts';
import type { Counted } from './counted.ts';
import type { Measures } from './harm-words.ts';

/** How many words may stand between the verb and what joins it: "and were later killed", « puis ont été tués ». */
const LONGEST_TURN = 5;

/**
 * The word for their death behind the one for what was done to them first: "three men were kidnapped and later killed",
 * « ont enlevé deux commerçants avant de les tuer ». Null where somebody else was killed: "kidnapped three men and killed
 * the chief".
 */
export function findThenKilled(
  { tokens, language }: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  { killed }: Measures,
  /** Where the next figure begins. */
  limit: number,
): PatternHit<Measure> | null {
  if (measure.value !== 'abducted' && measure.value !== 'captured') return null;
  const isPassive = measure.first >= number.end;
  const from = isPassive ? measure.end : (number.head?.end ?? number.end);
  const hit = firstFrom(killed, from);
  // "and killed two of them": the next figure is theirs.
  if (!hit || hit.first < from || hit.end + 1 >= limit) return null;
  let at = hit.first - 1;
  let joined = false;
  let named = false;
  for (; at >= from && hit.first - at <= LONGEST_TURN; at--) {
    const { fold } = tokens[at]!;
    if (language.them.includes(fold)) named = true;
    else if (language.thenWords.includes(fold)) joined = true;
    else if (!language.turnWords.includes(fold)) break;
  }
  // "led away on Monday and killed": a mark in between begins another clause.
  if (!joined || tokens.slice(from, at + 1).some(({ fold }) => /^[.;:"]$/.test(fold))) return null;
  const next = tokens[hit.end]?.fold ?? '';
  if (language.them.includes(next)) named = true;
  const object = [language.definite, language.numbers.indefinite, language.possessives];
  if (!named && (!isPassive || object.some((words) => words.includes(next)))) return null;
  return hit;
}
