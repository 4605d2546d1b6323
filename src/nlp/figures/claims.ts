/** Figures: how many, of whom, who says so. The codebook's section on claims, sentence by sentence. */
import type { Measure } from '../../model.ts';
import { findEarlier } from '../events/background.ts';
import { findBreakdowns, markBreakdowns, withBreakdowns } from './breakdowns.ts';
import type { ClaimReader } from './claim-reader.ts';
import { countedIn, nextOutside } from './counted.ts';
import type { ClaimInput, FoundClaim } from './found-claim.ts';
import type { Document, Sentence } from '../text/document.ts';
import { indexMeasures } from './harm-words.ts';
import { joinLists } from './join-lists.ts';
import { makeClaim } from './make-claim.ts';
import { measureOf } from './measures.ts';
import {
  findPartWords,
  measureOfAdded,
  measureOfPart,
  measureOfTally,
  measureOfTold,
  TOLD,
} from './parts.ts';
import { shareMeasure } from './share-measure.ts';
import { findSideLabels, labelOf, sideOfItems, type LosingSide } from './side-labels.ts';
import { findPatterns, type PatternHit } from '../text/patterns.ts';
import { within } from '../text/sorted.ts';
import { admitterOf, losesOurs } from './whose.ts';
import { findThenKilled } from './then-killed.ts';
import { findVague } from './vague-tolls.ts';

export function findClaims(document: Document, reader: ClaimReader, input: ClaimInput): FoundClaim[] {
  const inDates = new Set(
    input.dates.flatMap((date) => Array.from({ length: date.end - date.first }, (_, i) => date.first + i)),
  );
  const claims: FoundClaim[] = [];
  /** Whose losses the items of a list are, by the line above them. */
  let standing: LosingSide | null = null;
  /** The last figure of dead. */
  let dead: FoundClaim | null = null;
  for (const sentence of document.sentences) {
    // A headline says what the text says again: "Eight peacekeepers hurt" over "wounding eight of them".
    const apart =
      document.sentences[sentence.index - 1]?.role === 'title' || opensOwnItem(document, input, sentence);
    const told = apart ? null : lastOf(claims, sentence.index - 1);
    const none = findPatterns(reader.notMeasures, document.tokens, sentence.first, sentence.end);
    const measures = indexMeasures(
      findPatterns(reader.measures, document.tokens, sentence.first, sentence.end)
        .filter((hit) => !none.some(({ first, end }) => hit.first >= first && hit.end <= end))
        .map((hit) => withoutLink(document, hit)),
    );
    const numbers = countedIn(document, sentence, { ...input, units: reader.units }, inDates);
    const isEarlier = findEarlier(
      document,
      reader.earlier,
      sentence,
      within(input.dates, sentence.first, sentence.end),
    );
    const labels = findSideLabels(document, sentence, input.actors);
    standing = sideOfItems(document, labels, sentence) ?? (sentence.item ? standing : null);
    const parts = findPartWords(document, reader.parts, sentence);
    const breakdowns = findBreakdowns(document, numbers);
    const near = numbers.map((number, index) =>
      measureOf(
        document,
        number,
        measures,
        numbers[index - 1],
        nextOutside(document, numbers, index),
        sentence,
      ),
    );
    const own = withBreakdowns(numbers, near, breakdowns);
    let before: FoundClaim | null = null;
    const counted: FoundClaim[] = [];
    for (const [index, number] of numbers.entries()) {
      // Where the text has no figures of its own yet, the event before is what it is about.
      if ((before ?? claims.at(-1)) && isEarlier(number.first)) continue;
      const measure: PatternHit<Measure> | null =
        own[index] ??
        shareMeasure(document, numbers, own, index, before) ??
        measureOfPart(document, number, parts, before ?? told) ??
        measureOfTold(document, number, sentence, before ? null : told) ??
        measureOfAdded(document, number, sentence, before ? null : told) ??
        (dead && measureOfTally(document, number));
      const claim: FoundClaim | null =
        measure &&
        makeClaim(
          document,
          input,
          {
            sentence,
            number,
            measure,
            before: measure.source === TOLD ? (before ?? told ?? dead) : (before ?? told),
            side:
              labelOf(document, labels, number.first) ??
              standing ??
              (losesOurs(document, sentence, number, measure)
                ? 'own'
                : admitterOf(document, input, sentence, number, measure)),
          },
          parts,
        );
      if (!claim) continue;
      counted.push(claim);
      const then =
        measure && findThenKilled(document, number, measure, measures, numbers[index + 1]?.first ?? Infinity);
      const death =
        then &&
        makeClaim(document, input, { sentence, number, measure: then, before: null, side: null }, parts);
      if (death) counted.push(death);
      before = claim;
      if (claim.measure === 'killed' && !claim.part) dead = claim;
    }
    const marked = markBreakdowns(counted, numbers, breakdowns);
    for (const claim of joinLists(document, marked)) claims.push(claim);
    for (const claim of findVague(document, reader, input, sentence)) claims.push(claim);
  }
  return claims;
}

/** "Deux des nôtres sont tombés, trois autres …": what a pattern asks for behind its words is none of them. */
function withoutLink({ tokens, language }: Document, hit: PatternHit<Measure>): PatternHit<Measure> {
  const last = tokens[hit.end - 1]!;
  const link = last.kind === 'mark' || language.joins.includes(last.fold);
  return link && hit.end - hit.first > 1 ? { ...hit, end: hit.end - 1 } : hit;
}

/**
 * The last figure of a sentence, where it counts persons and all there are of one side: "Seven soldiers were killed.
 * Two of them died of their wounds. Five others were wounded."
 */
function lastOf(claims: FoundClaim[], sentence: number): FoundClaim | null {
  const last = claims.at(-1);
  if (last?.sentence !== sentence || last.unit) return null;
  for (let at = claims.length - 1; claims[at]?.sentence === sentence; at--)
    if (claims[at]!.of !== last.of) return null;
  return last;
}

/** Another item of the list goes on with nothing that was told before it. */
function opensOwnItem(
  { sentences }: Document,
  { ownItems }: ClaimInput,
  { paragraph, index }: Sentence,
): boolean {
  return ownItems.has(paragraph) && sentences[index - 1]?.paragraph !== paragraph;
}
