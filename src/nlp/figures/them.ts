/** Whom "of them" means: those whom the sentence, or the one before it, named as many. */
import type { Measure } from '../../model.ts';
import type { Counted } from './counted.ts';
import type { ClaimInput } from './found-claim.ts';
import { saysPart } from './parts.ts';
import type { Document } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { within } from '../text/sorted.ts';

/** How far into a sentence, in words, a figure without a noun may stand at its head. */
const OPENING = 3;

/**
 * "A base used by terrorists. Several of them were neutralised", "they left eight of theirs behind": who bears arms,
 * named last in the sentence before.
 */
export function themBefore(
  document: Document,
  { actors }: ClaimInput,
  { first, end, head }: Counted,
  speaker: { actor: string | null } | null,
): string | null {
  const { sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[first]!]!;
  const before = sentences[sentence.index - 1];
  const ones = endOfPhrase(document.language.ownOnes, document.tokens, end) !== null;
  const opens = !head && first - sentence.first < OPENING && saysPart(document, { end });
  if (!before || !(ones || opens)) return null;
  const them = within(actors, before.first, before.end).at(-1);
  return them?.id?.startsWith('unidentified') && them.id !== speaker?.actor ? them.id : null;
}

/**
 * "Terrorists attacked the detachment and thirty of them were killed": those whom the sentence named last as many; a
 * name may stand for one or many.
 */
export function themWithin(
  document: Document,
  { actors }: ClaimInput,
  { first, end, head }: Counted,
  measure: PatternHit<Measure>,
): string | null {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[first]!]!;
  if (head || measure.first < end || !saysPart(document, { end })) return null;
  const before = within(actors, sentence.first, first);
  for (let at = before.length - 1; at >= Math.max(0, before.length - MOST_NAMED); at--) {
    const { id, first: from, end: to } = before[at]!;
    const { fold, shape } = tokens[to - 1]!;
    // "Jihadists of JNIM"
    const linked = before[at - 1]?.id === id && from - before[at - 1]!.end <= 2;
    if (/(?:[sx]|men|people)$/.test(fold) && !linked) return id;
    if (shape !== 'lower') return null;
  }
  return null;
}

/** More names than that stand in no sentence before those whom "of them" means. */
const MOST_NAMED = 8;
