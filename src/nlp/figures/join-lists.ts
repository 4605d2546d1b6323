/** "A woman and her two children were killed": the people of one side that one breath counts are one figure. */
import type { FoundClaim } from './found-claim.ts';
import { MOST_LISTED } from './counted.ts';
import { spanOfTokens, textOf, type Document } from '../text/document.ts';

/** The figures of one sentence, in order, with those of a list of one side's people added up. */
export function joinLists(document: Document, claims: FoundClaim[]): FoundClaim[] {
  const joined: FoundClaim[] = [];
  for (let at = 0; at < claims.length; at++) {
    let last = at;
    let end = at;
    while (
      last + 1 < Math.min(claims.length, at + MOST_LISTED) &&
      canJoin(document, claims[last]!, claims[last + 1]!)
    ) {
      last++;
      // "two women, a child": only "and" closes a list.
      if (isLinkedByAnd(document, claims[last - 1]!, claims[last]!)) end = last;
    }
    const [whole, ...rest] = claims.slice(at, end + 1);
    // "two people, a nurse and the driver, were wounded": who the two were.
    const tellsWho = rest.length > 1 && whole!.min === sumOf(rest);
    joined.push(rest.length === 0 || tellsWho ? whole! : addUp(document, [whole!, ...rest]));
    at = end;
  }
  return joined;
}

function canJoin(document: Document, before: FoundClaim, claim: FoundClaim): boolean {
  const { language } = document;
  return (
    [before, claim].every(({ part, unit, people }) => !part && !unit && !people) &&
    before.measure === claim.measure &&
    before.by === claim.by &&
    before.label === claim.label &&
    (before.of === claim.of || (isUnarmed(before) && isUnarmed(claim))) &&
    between(document, before, claim).every((word) =>
      [',', ...language.joins, ...language.figureLinks, ...language.possessives].includes(word),
    )
  );
}

/** "a woman and two children": civilians, whether a word says so or not. */
function isUnarmed({ of, neutral }: FoundClaim): boolean {
  return of === 'civilians' || (of === null && neutral);
}

function isLinkedByAnd(document: Document, before: FoundClaim, claim: FoundClaim): boolean {
  return between(document, before, claim).some((word) => document.language.joins.includes(word));
}

function between({ tokens }: Document, before: FoundClaim, claim: FoundClaim): string[] {
  return tokens.slice(before.end, claim.number).map(({ fold }) => fold);
}

function sumOf(list: FoundClaim[]): number {
  return list.reduce((sum, { min }) => sum + min, 0);
}

function addUp(document: Document, list: FoundClaim[]): FoundClaim {
  const first = Math.min(...list.map((one) => one.first));
  const end = Math.max(...list.map((one) => one.end));
  const { vague: _vague, ...opening } = list[0]!;
  return {
    ...opening,
    min: sumOf(list),
    max: list.reduce<number | null>((sum, { max }) => (sum === null || max === null ? null : sum + max), 0),
    ...(list.some(({ vague }) => vague) && { vague: true as const }),
    of: list.find(({ of }) => of !== null)?.of ?? null,
    neutral: list.every(({ neutral }) => neutral),
    single: list.every(({ single }) => single),
    wording: textOf(document, first, end),
    span: spanOfTokens(document, first, end),
    first,
    end,
  };
}
