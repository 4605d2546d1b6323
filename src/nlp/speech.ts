/** Where a sentence names who speaks: "according to X", "X said", "a indiqué X". */
import type { Document, Sentence } from './document.ts';
import { findPatterns, type PatternSet } from './patterns.ts';
import { opensCount } from './voice.ts';

/** `far`: commas stand between the name and its verb. */
export type Found = { first: number; end: number; verb: number | null; far?: true };

const LONGEST_NAME = 14;

/** "according to a local official", "selon le maire de la commune" */
export function findSources(document: Document, sources: PatternSet<true>, sentence: Sentence): Found[] {
  return findPatterns(sources, document.tokens, sentence.first, sentence.end).flatMap((hit) => {
    const first = document.tokens[hit.first]!.fold === 'de' ? hit.first + 1 : hit.end;
    const end = phraseEnd(document, first, sentence.end);
    return end > first ? [{ first, end, verb: null }] : [];
  });
}

/** "The army's account: 17 enemies killed", "la version de l'armée : 17 ennemis tués": whose it is, up to the colon. */
export function findAccounts(document: Document, sentence: Sentence): Found[] {
  const { tokens, language } = document;
  const found: Found[] = [];
  for (let at = sentence.first + 1; at < sentence.end; at++) {
    if (!language.speech.accounts.includes(tokens[at]!.fold)) continue;
    const colon = findColon(document, at, sentence.end);
    if (colon === null) continue;
    const owned = tokens[at - 1]!.fold === 's' && tokens[at - 1]!.glued;
    const end = owned ? at - 1 : phraseEnd(document, at + 2, colon);
    const first = owned ? phraseStart(document, end, sentence.first) : at + 2;
    const linked = owned || language.roles.genitive.includes(tokens[at + 1]?.fold ?? '');
    if (linked && end > first && nameable(document, first, end)) found.push({ first, end, verb: colon });
  }
  return found;
}

/** A colon within a few words, nothing else between. */
function findColon({ tokens }: Document, from: number, limit: number): number | null {
  for (let at = from + 1; at < Math.min(limit, from + 8); at++) {
    if (tokens[at]!.fold === ':') return at;
    if (tokens[at]!.kind === 'mark') return null;
  }
  return null;
}

/** The subject of a verb of speaking: before it, or after it where the sentence is turned ("a indiqué le maire"). */
export function findSubjects(document: Document, sentence: Sentence): Found[] {
  const { tokens, language } = document;
  const { adverbs } = language.speech;
  const found: Found[] = [];
  for (let verb = sentence.first; verb < sentence.end; verb++) {
    const next = verbEnd(document, verb);
    if (next === null) continue;
    let end = verb;
    while (
      end > sentence.first &&
      (isAuxiliary(document, end - 1) || adverbs.includes(tokens[end - 1]!.fold))
    )
      end--;
    end = beforeDay(document, end, sentence.first);
    end = beforeBracket(document, end, sentence.first);
    const first = phraseStart(document, end, sentence.first);
    const after = skipListener(document, next);
    const stop = phraseEnd(document, after, sentence.end);
    const places: Omit<Found, 'verb'>[] = [antecedentOf(document, first, end, sentence.first)];
    // Turned round: "…", a indiqué le maire. In English only at the end of what is said.
    const turned =
      stop > after &&
      endsHere(document, stop, sentence.end) &&
      nameable(document, after, stop) &&
      // "On dénombre cinq villageois tués."
      !language.speech.persons.includes(tokens[end - 1]?.fold ?? '');
    if (turned) places.push({ first: after, end: stop });
    // "The mayor, who asked not to be named, said", "Le FLA, coalition touareg, a dénoncé": a comma closes the name.
    else if (tokens[end - 1]?.fold === ',') places.push(...segmentsBefore(document, end, sentence.first));
    for (const place of places) {
      if (place.end > place.first && nameable(document, place.first, place.end))
        found.push({ ...place, verb });
    }
  }
  return found;
}

/** How many commas back the name of who speaks may stand. */
const SEGMENTS = 3;

/** "à Radio Exemple", "to Example Radio" */
function isTold({ text, tokens, language }: Document, at: number): boolean {
  const token = tokens[at];
  if (!token || !language.speech.toldTo.includes(text.slice(token.start, token.end))) return false;
  return tokens[at + 1] !== undefined && tokens[at + 1]!.shape !== 'lower';
}

/** What stands between commas before a verb, the furthest first: "JNIM, a coalition of groups, had said". */
function segmentsBefore(document: Document, end: number, limit: number): Omit<Found, 'verb'>[] {
  const found: Omit<Found, 'verb'>[] = [];
  let stop = end;
  while (found.length < SEGMENTS && stop > limit && document.tokens[stop - 1]?.fold === ',') {
    const named = beforeBracket(document, stop - 1, limit);
    const first = phraseStart(document, named, limit);
    found.push({ ...antecedentOf(document, first, named, limit), far: true });
    stop = first;
    // Back over a clause that opens with a relative word: "…, whom we spoke to, …".
    while (stop > limit && document.tokens[stop - 1]!.kind !== 'mark') stop--;
  }
  return found.toReversed();
}

/** "The group JNIM on Monday said": the name ends before the day. */
function beforeDay({ tokens, language }: Document, end: number, limit: number): number {
  if (end - 1 <= limit || !Object.hasOwn(language.weekdays, tokens[end - 1]!.fold)) return end;
  let first = end - 1;
  while (first > limit && language.speech.moments.includes(tokens[first - 1]!.fold)) first--;
  return first > limit ? first : end;
}

/** "The Azawad Liberation Front (FLA) said": the name ends before its abbreviation. */
function beforeBracket({ tokens }: Document, end: number, limit: number): number {
  if (tokens[end - 1]?.fold !== ')') return end;
  for (let at = end - 2; at >= Math.max(limit, end - 6); at--) if (tokens[at]!.fold === '(') return at;
  return end;
}

/** "a déclaré mardi soir à l'AFP le maire": past the day and whom it was told to. */
function skipListener(document: Document, at: number): number {
  const { tokens, language } = document;
  const { listeningPhrases, adverbs, moments } = language.speech;
  for (let steps = 0; steps < 4; steps++) {
    const word = tokens[at]?.fold ?? '';
    const phrase = listeningPhrases.find((one) =>
      one.split(' ').every((part, index) => tokens[at + index]?.fold === part),
    );
    if (phrase !== undefined) at += phrase.split(' ').length;
    else if (isTold(document, at)) {
      // "a confié à Radio Exemple un responsable": an outlet's name is written large.
      at++;
      while (tokens[at] && tokens[at]!.shape !== 'lower' && tokens[at]!.kind === 'word') at++;
    } else if (Object.hasOwn(language.weekdays, word) || moments.includes(word) || adverbs.includes(word))
      at++;
    else break;
  }
  return at;
}

/** "An aid organisation that sent a car said": the name stands before the relative clause. */
function antecedentOf(
  document: Document,
  first: number,
  end: number,
  limit: number,
): { first: number; end: number } {
  const { tokens, language } = document;
  if (
    first <= limit ||
    ![...language.relativeWords, language.complementizer].includes(tokens[first - 1]!.fold)
  )
    return { first, end };
  const stop = tokens[first - 2]?.fold === ',' ? first - 2 : first - 1;
  const start = phraseStart(document, stop, limit);
  return start < stop ? { first: start, end: stop } : { first, end };
}

/** Nothing but a mark, a clause of its own or a day follows a name that stands behind its verb. */
function endsHere(document: Document, at: number, limit: number): boolean {
  const { tokens, language } = document;
  if (at >= limit) return true;
  const token = tokens[at]!;
  return (
    token.kind === 'mark' ||
    language.clauseWords.includes(token.fold) ||
    Object.hasOwn(language.weekdays, token.fold) ||
    opensStatement(document, at) ||
    endsName(document, at)
  );
}

/** End of a verb of speaking that starts here ("said", "fait état"); null where none does. */
function verbEnd({ tokens, language }: Document, at: number): number | null {
  const { verbs } = language.speech;
  // "fighters accused of killing three": the one accused says nothing.
  if (language.speech.accused.includes(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`)) return null;
  // "fighters reported dead", "deaths were reported", "an estimated 40": told of, not telling.
  if (
    language.numbers.indefinite.includes(tokens[at - 1]?.fold ?? '') ||
    language.speech.passiveAfter.includes(tokens[at + 1]?.fold ?? '') ||
    // "l'Est" is no auxiliary.
    (tokens[at - 1]?.shape === 'lower' && language.roles.passive.includes(tokens[at - 1]!.fold))
  )
    return null;
  if (verbs.includes(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`)) return at + 2;
  return verbs.includes(tokens[at]!.fold) ? at + 1 : null;
}

/** Back to the comma, quote or start of the sentence before a subject. */
function phraseStart(document: Document, end: number, limit: number): number {
  const { tokens, language } = document;
  let first = end;
  while (first > limit && end - first < LONGEST_NAME) {
    const token = tokens[first - 1]!;
    if (token.kind === 'mark' || language.clauseWords.includes(token.fold)) break;
    first--;
  }
  while (first < end && language.roles.and.includes(tokens[first]!.fold)) first++;
  // "In a communiqué the general staff put": how it was said is no part of the name.
  if (first < end && opensStatement(document, first)) {
    while (first < end && !language.statements.includes(tokens[first]!.fold)) first++;
    first++;
  }
  // A date at the head is no part of the name: "On Friday a local official said".
  while (
    first < end &&
    (Object.hasOwn(language.weekdays, tokens[first]!.fold) ||
      language.speech.openers.includes(tokens[first]!.fold))
  )
    first++;
  return end - first >= LONGEST_NAME ? end : first;
}

/** "un élu sous couvert de l'anonymat", "an official on condition of anonymity" */
function endsName({ tokens, language }: Document, at: number): boolean {
  return language.speech.nameEnds.some((phrase) =>
    phrase.split(' ').every((word, index) => tokens[at + index]?.fold === word),
  );
}

/** "dans un communiqué", "in a statement": how it was said is no part of who said it. */
function opensStatement({ tokens, language }: Document, at: number): boolean {
  return (
    language.locators.includes(tokens[at]!.fold) &&
    tokens.slice(at + 1, at + 4).some((token) => language.statements.includes(token.fold))
  );
}

/** By its letters as they stand: "un notable réfugié à Gao" has no "a" that speaks. */
function isAuxiliary({ text, tokens, language }: Document, at: number): boolean {
  const { start, end } = tokens[at]!;
  return language.speech.auxiliaries.includes(text.slice(start, end));
}

function phraseEnd(document: Document, first: number, limit: number): number {
  const { tokens, language } = document;
  let end = first;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end]!;
    if (
      token.kind === 'mark' ||
      language.clauseWords.includes(token.fold) ||
      (end > first && verbEnd(document, end) !== null)
    )
      break;
    if (end > first && isAuxiliary(document, end)) break;
    if (end > first && (opensStatement(document, end) || endsName(document, end))) break;
    if (Object.hasOwn(language.weekdays, token.fold)) break;
    end++;
  }
  return end;
}

function nameable(document: Document, first: number, end: number): boolean {
  const { fold, kind } = document.tokens[first]!;
  const { values, vague } = document.language.numbers;
  const counts = Object.hasOwn(values, fold) || Object.hasOwn(vague, fold);
  // "three dead in the ranks of the MSA" and "we have" name nobody; "two security sources" are somebody.
  if (kind === 'number' || opensCount(document, first)) return false;
  if (
    counts &&
    !document.language.numbers.indefinite.includes(fold) &&
    !namesTellers(document, first + 1, end)
  )
    return false;
  if (document.language.speech.persons.includes(fold) || document.language.roles.genitive.includes(fold))
    return false;
  return Array.from({ length: end - first }, (_, index) => document.tokens[first + index]!).some(
    (token) => token.fold.length > 1 && token.kind === 'word',
  );
}

/** "two security sources", "deux proches des victimes": a word for people who tell stands at the head. */
function namesTellers({ tokens, language }: Document, first: number, end: number): boolean {
  return tokens
    .slice(first, Math.min(end, first + 2))
    .some(({ fold }) => language.speech.tellers.includes(fold));
}
