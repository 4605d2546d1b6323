/** Makes a claim of a figure: its bounds, whose it is, who says so, and where it stands. */
import type { Measure } from '../../model.ts';
import { spanOfTokens, textOf, type Document } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { speakerAt } from '../speech/speakers.ts';
import { canCount } from './can-count.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figure.ts';
import type { ClaimInput, FoundClaim } from './found-claim.ts';
import { partOf, saysPart, type PartWords } from './parts.ts';
import { whoseFigure } from './whose-figure.ts';

/** The claim of a figure; null where it counts nobody and nothing. */
export function makeClaim(
  document: Document,
  input: ClaimInput,
  figure: Figure,
  parts: PartWords,
): FoundClaim | null {
  if (!canCount(document, input, figure)) return null;
  const { sentence, number, measure, before } = figure;
  const { head } = number;
  const first = Math.min(number.first, measure.first);
  const end = Math.max(head?.end ?? number.end, measure.end);
  // What is no smaller than the figure before it is no part of that; "found terrorists and killed eight of them" is of
  // those whom its own sentence names.
  const apart =
    before?.sentence !== sentence.index && measure.end <= number.first && saysPart(document, number);
  const whole = before && (before.part || before.min > number.min) && !apart ? before : null;
  // "abducted two traders and killed one of them": of those before, and another thing became of them.
  const other = before !== null && measure.value !== before.measure && saysPart(document, number);
  const part = other ? null : partOf(document, number, measure, parts, whole);
  const speaker = speakerAt(document, input.speakers, sentence.index, number.first) ?? input.issuer;
  return {
    measure: part === 'before' && before ? before.measure : measure.value,
    min: number.min,
    max: number.max,
    ...(head?.unit && { unit: head.unit }),
    ...(number.vague && { vague: true as const }),
    ...(part && { part: true as const }),
    ...whoseFigure(document, input, figure, { part: part !== null, end, speaker }),
    by: speaker?.name ?? null,
    byKind: speaker?.kind ?? 'unattributed',
    wording: textOf(document, first, end),
    span: spanOfTokens(document, first, end),
    first,
    end,
    number: number.first,
    fate: { first: measure.first, end: measure.end },
    sentence: sentence.index,
    people: head?.people ?? null,
    actor: speaker?.actor ?? null,
    single: number.article !== undefined || isOfFamily(document, number, measure, before),
    rule: `${document.language.code}:${measure.value}`,
  };
}

/** "a woman who lost two sons", « tué avec ses deux fils »: among those whom the toll counts. */
function isOfFamily(
  { tokens, language }: Document,
  { first: number, end, head }: Counted,
  { first, source }: PatternHit<Measure>,
  before: FoundClaim | null,
) {
  // "who lost his father and two sisters"
  const goesOn = source === 'shared' && before?.single === true;
  return (
    (goesOn ||
      language.bareMeasures.includes(tokens[first]?.fold ?? '') ||
      language.possessives.includes(tokens[number - 1]?.fold ?? '')) &&
    head !== null &&
    tokens.slice(end, head.end).some(({ fold }) => language.kin.includes(fold))
  );
}
