/** Which figures of an event the text only says again. */
import type { FoundClaim } from './found-claim.ts';
import type { Document } from '../text/document.ts';
import { splitName } from '../text/tokens.ts';

/** A figure as far as repeats go; `words`: the longer ones of its speaker's name; `named`: told by somebody below the headline. */
type Told = {
  named: boolean;
  claim: FoundClaim;
  at: number;
  body: boolean;
  worth: number;
  words: Set<string>;
};

/** Headline, lead and body repeat a figure: the account that names its speaker, and names them best, stays. */
export function dropRepeats(found: FoundClaim[], document: Document): FoundClaim[] {
  const claims = dropPointedBack(found, document);
  // Of accounts that differ in nothing the first stays, so that a figure said a thousand times is looked at once.
  const first = new Map<string, Told>();
  for (const [at, claim] of claims.entries()) {
    const body = document.sentences[claim.sentence]!.role === 'body';
    const key = JSON.stringify([
      claim.measure,
      claim.unit,
      claim.min,
      claim.of,
      body,
      claim.by,
      claim.byKind,
      claim.vague,
    ]);
    if (first.has(key)) continue;
    const worth = (claim.by ? 4 : 0) + (body ? 2 : 0) + (claim.of ? 1 : 0) + (claim.vague ? 0 : 0.5);
    const words = new Set(splitName(claim.by ?? '').filter((word) => word.length > 3));
    const named = claim.by !== null && !claim.vague && document.sentences[claim.sentence]!.role !== 'title';
    first.set(key, { claim, at, body, worth, words, named });
  }
  const figures = Map.groupBy(
    first.values(),
    ({ claim }) => `${claim.measure}/${claim.unit ?? ''}/${claim.min}`,
  );
  const kept = new Set<FoundClaim>();
  const told = [...first.values()];
  const inTitle = ({ sentence }: FoundClaim) => document.sentences[sentence]!.role === 'title';
  const below = Map.groupBy(
    told.filter(({ claim }) => !claim.part && !inTitle(claim)),
    ({ claim }) => `${claim.measure}/${claim.unit ?? ''}`,
  );
  for (const same of figures.values())
    for (const one of same) if (!same.some((other) => repeats(one, other))) kept.add(one.claim);
  for (const { claim } of told) {
    if (!inTitle(claim) || (!claim.vague && claim.max !== null)) continue;
    // "Dozens killed" over "at least 30 civilians were killed": the headline rounds.
    const exact = below
      .get(`${claim.measure}/${claim.unit ?? ''}`)
      ?.some((other) => rounds(claim, other.claim));
    if (exact) kept.delete(claim);
  }
  return claims.filter((claim) => kept.has(claim));
}

/**
 * "Ten volunteers were killed … The ten fighters were buried on Tuesday", « les dix combattants »: with an article a number
 * points back to those who were counted before, whatever they are called.
 */
function dropPointedBack(claims: FoundClaim[], document: Document): FoundClaim[] {
  const { tokens, language } = document;
  const first = new Map<string, FoundClaim>();
  return claims.filter((claim) => {
    const key = `${claim.measure}/${claim.unit ?? ''}/${claim.min}`;
    const before = first.get(key);
    if (!before) first.set(key, claim);
    if (!before || claim.min < 2 || before.end > claim.first || claim.by !== null) return true;
    return !language.definite.includes(tokens[claim.number - 1]?.fold ?? '');
  });
}

/** Whether a figure of a headline says loosely what another says of the same people. */
function rounds(loose: FoundClaim, exact: FoundClaim): boolean {
  const same = loose.of === exact.of || loose.of === null || exact.of === null;
  // "An NGO accuses the army of killing more than 60" over "at least 62, says the Observatory".
  if (loose.by !== null && loose.byKind !== exact.byKind) return false;
  return same && exact.min >= loose.min * 0.8 && (!exact.vague || exact.min > loose.min);
}

/** Whether another account of the same figure makes this one say nothing more. */
function repeats(one: Told, other: Told): boolean {
  if (one === other) return false;
  // "At least 14, officials said … fourteen, the mayor said" are two accounts.
  if (one.claim.max !== other.claim.max && one.named && other.named) return false;
  if (one.worth > other.worth) return false;
  if (one.worth === other.worth && one.at < other.at) return false;
  const { claim } = one;
  if (!sameSide(claim, other.claim)) return false;
  return !one.body || !other.body || claim.by === null || sameSpeaker(other, one);
}

function sameSide(a: FoundClaim, b: FoundClaim): boolean {
  return a.of === b.of || a.of === null || b.of === null;
}

/** "a local official" and "the official" of one text are one; "a local politician" and "a retired official" are two. */
function sameSpeaker(a: Told, b: Told): boolean {
  return a.claim.byKind === b.claim.byKind && (holds(a.words, b.words) || holds(b.words, a.words));
}

function holds(words: Set<string>, others: Set<string>): boolean {
  for (const word of others) if (!words.has(word)) return false;
  return true;
}
