/** Whose dead, wounded or things a figure counts: its own words, a label, who lost them, the figure before it. */
import type { Measure } from '../../model.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import type { Issuer } from '../speech/issuer.ts';
import type { Speaker } from '../speech/speakers.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figure.ts';
import type { ClaimInput, FoundClaim } from './found-claim.ts';
import { firstFrom } from '../text/sorted.ts';
import { TOLD } from './parts.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { themBefore, themWithin } from './them.ts';
import { inRanks, loserOf, onBothSides, ownPeople } from './whose.ts';

/** Whose a figure is, by an actor's id or by what the event has to decide; `end`: where its words end. */
export function whoseFigure(
  document: Document,
  input: ClaimInput,
  { sentence, number, measure, before, side }: Figure,
  { part, end, speaker }: { part: boolean; end: number; speaker: Speaker | Issuer | null },
): Pick<FoundClaim, 'of' | 'neutral' | 'label'> {
  const { head } = number;
  // "Eight soldiers were killed, 14 others injured and four are missing": all of one side.
  const shares =
    before !== null &&
    (part ||
      measure.source === TOLD ||
      // "Three terrorists were killed and two motorcycles seized": theirs.
      (head?.unit && before.sentence === sentence.index && !before.unit && before.of !== 'civilians') ||
      ((before.measure !== measure.value || saysOwn(document, number)) &&
        namesNobody(document, number, measure) &&
        isContinued(sentence, before, number)));
  const ones = endOfPhrase(document.language.ownOnes, document.tokens, number.end) !== null;
  const loser = loserOf(document, input, sentence, number, measure, speaker);
  const own =
    ownPeople(document, number, measure, speaker) ??
    (before && !ones ? null : ((ones ? loser : null) ?? themBefore(document, input, number, speaker)));
  const them = before?.sentence === sentence.index ? null : themWithin(document, input, number, measure);
  const labelled = side === 'own' ? (speaker?.actor ?? null) : side === 'enemy' ? null : (side?.of ?? null);
  const nextNumber = firstFrom(input.numbers, number.end)?.first ?? sentence.end;
  const near = inRanks(document, end, input, nextNumber);
  const ranks = near ?? inRanks(document, end, input);
  // "lost 17 men", "lost 12 fighters", the word being no side; "lost seven soldiers and five volunteers" names two.
  // "several dozen fighters dead on the two sides" are of both.
  const both = onBothSides(document, end);
  const plain =
    head?.of === 'civilians' || ((loser !== null || both) && head?.of?.startsWith('unidentified'));
  const named = plain ? null : head?.of;
  const hurt = hurtMen(document, number, measure);
  const of =
    side && !named
      ? (own ?? labelled)
      : shares && !head?.of && !near
        ? before.of
        : (own ?? named ?? loser ?? them ?? (both || hurt ? null : head?.of) ?? ranks);
  return {
    of,
    neutral:
      !side &&
      !ones &&
      (!head?.of || hurt) &&
      !head?.unit &&
      !head?.people &&
      !own &&
      !ranks &&
      !loser &&
      !them &&
      !both,
    label: of !== null ? null : typeof side === 'string' ? side : shares ? before.label : null,
  };
}

/** "Five injured men", « cinq hommes blessés » : whoever they were, the word for men says less than what became of them. */
function hurtMen(
  { tokens, language }: Document,
  { end, head }: Counted,
  { value, first }: PatternHit<Measure>,
): boolean {
  if (value !== 'wounded' || head?.of !== 'civilians' || first < end || first > head.end) return false;
  return tokens
    .slice(end, head.end)
    .every(({ fold }, at) => end + at === first || language.men.includes(fold));
}

/** "five of their comrades", "six de ses hommes": of those told of before. */
function saysOwn(
  { tokens, language }: Pick<Document, 'tokens' | 'language'>,
  { end, head }: Pick<Counted, 'end' | 'head'>,
) {
  return (
    head !== null &&
    head.of === null &&
    tokens
      .slice(end, head.end)
      .some(({ fold }) => language.possessives.includes(fold) && !language.our.includes(fold))
  );
}

/** "four are missing", "14 others", "six wounded", "two bodies": what became of them, and not who they were. */
function namesNobody({ tokens, language }: Document, { end, head }: Counted, measure: PatternHit<Measure>) {
  if (!head || head.end === end) return true;
  if (head.of || head.unit || head.people) return false;
  return (
    (measure.first >= end && measure.first < head.end && measure.end >= head.end) ||
    tokens.slice(end, head.end).some(({ fold }) => language.others.includes(fold)) ||
    saysOwn({ tokens, language }, { end, head })
  );
}

/** The figure follows another one closely, or opens the sentence behind it: "Five others were wounded." */
function isContinued(sentence: Sentence, before: FoundClaim, number: Counted): boolean {
  return before.sentence === sentence.index
    ? number.first - before.end <= 6
    : number.first - sentence.first <= 2;
}
