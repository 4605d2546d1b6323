/** Which words are a speaker's name, and which are its verb of speaking. */
import { cutName, textOf, type Document } from '../text/document.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { opensCount } from '../actors/voice.ts';

const LONGEST_NAME = 18;

/** Nothing but a mark, a clause of its own or a day follows a name that stands behind its verb. */
export function endsHere(document: Document, at: number, limit: number): boolean {
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
export function verbEnd({ tokens, language }: Document, at: number): number | null {
  const end = endOfPhrase(language.speech.verbs, tokens, at);
  if (end === null) return null;
  // "fighters accused of killing three": the one accused says nothing.
  if (endOfPhrase(language.speech.accused, tokens, at) !== null) return null;
  // "fighters reported dead", "deaths were reported", "an estimated 40": told of, not telling.
  if (
    language.numbers.indefinite.includes(tokens[at - 1]?.fold ?? '') ||
    language.speech.passiveAfter.includes(tokens[at + 1]?.fold ?? '') ||
    // "an assault claimed by JNIM": the assault says nothing.
    (language.speech.owned.includes(tokens[at]!.fold) &&
      language.roles.by.includes(tokens[end]?.fold ?? '')) ||
    // "l'Est" is no auxiliary.
    (tokens[at - 1]?.shape === 'lower' && language.roles.passive.includes(tokens[at - 1]!.fold))
  )
    return null;
  return end;
}

/** Back to the comma, quote or start of the sentence before a subject. */
export function phraseStart(document: Document, end: number, limit: number): number {
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
      // "Monday evening the governor's office"
      (Object.hasOwn(language.weekdays, tokens[first - 1]?.fold ?? '') &&
        language.speech.moments.includes(tokens[first]!.fold)) ||
      language.speech.openers.includes(tokens[first]!.fold))
  )
    first++;
  return end - first >= LONGEST_NAME ? end : first;
}

/** "un élu sous couvert de l'anonymat", "an official on condition of anonymity", "un élu à l'AFP" */
function endsName({ tokens, language }: Document, at: number): boolean {
  return endOfPhrase(language.speech.nameEnds, tokens, at) !== null;
}

/** "dans un communiqué", "in a statement": how it was said is no part of who said it. */
function opensStatement({ tokens, language }: Document, at: number): boolean {
  return (
    language.locators.includes(tokens[at]!.fold) &&
    tokens.slice(at + 1, at + 4).some((token) => language.statements.includes(token.fold))
  );
}

/** By its letters as they stand: "un notable réfugié à Gao" has no "a" that speaks. */
export function isAuxiliary({ text, tokens, language }: Document, at: number): boolean {
  const { start, end } = tokens[at]!;
  return language.speech.auxiliaries.includes(text.slice(start, end));
}

/** End of "he", "t-il", "ce dernier" where that begins at a token: who spoke before. */
function sameEnd({ tokens, language }: Document, first: number, limit: number): number | null {
  for (const words of [2, 1]) {
    const phrase = tokens.slice(first, Math.min(limit, first + words));
    if (phrase.length === words && language.speech.same.includes(phrase.map(({ fold }) => fold).join(' ')))
      return first + words;
  }
  return null;
}

export function phraseEnd(document: Document, first: number, limit: number): number {
  const { tokens, language } = document;
  // "according to him the attackers …", "ajoute-t-il dans un texte"
  const same = sameEnd(document, first, limit);
  if (same !== null) return same;
  let end = first;
  while (end < limit && end - first < LONGEST_NAME) {
    const token = tokens[end]!;
    if (
      token.kind === 'mark' ||
      (end > first && opensAnother(document, end)) ||
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

/** Shorter words may be prepositions: "from the", "pour la". */
const SHORT = 4;

/** "According to residents the attackers …", "selon le maire dix personnes …": a noun follows that no preposition links. */
function opensAnother({ tokens, language }: Document, at: number): boolean {
  const { fold, kind } = tokens[at]!;
  const counts = kind === 'number' || Object.hasOwn(language.numbers.values, fold);
  if (!counts && !language.definite.includes(fold)) return false;
  const before = tokens[at - 1]!;
  const { genitive, and, by } = language.roles;
  return (
    before.shape === 'lower' &&
    before.fold.length > SHORT &&
    ![language.locators, genitive, and, by].some((words) => words.includes(before.fold))
  );
}

export function nameable(document: Document, first: number, end: number): boolean {
  const { fold, kind } = document.tokens[first]!;
  const { values, vague } = document.language.numbers;
  const counts = Object.hasOwn(values, fold) || Object.hasOwn(vague, fold);
  // "three dead in the ranks of the MSA" and "we have" name nobody; "two security sources" are somebody.
  if (kind === 'number' || opensCount(document, first)) return false;
  if (
    counts &&
    values[fold] !== 1 &&
    !document.language.numbers.indefinite.includes(fold) &&
    !namesTellers(document, first + 1, end)
  )
    return false;
  // "affirme avoir tué dix soldats", "we have"
  const { persons } = document.language.speech;
  if (persons.includes(fold) || document.language.roles.active.includes(fold)) return false;
  // "des sources", "d'autres survivants" against "des assaillants"
  if (document.language.roles.genitive.includes(fold) && !namesTellers(document, first + 1, end))
    return false;
  return document.tokens.slice(first, end).some((token) => token.fold.length > 1 && token.kind === 'word');
}

/** "two security sources", "deux proches des victimes": a word for people who tell stands at the head. */
function namesTellers({ tokens, language }: Document, first: number, end: number): boolean {
  return tokens
    .slice(first, Math.min(end, first + 2))
    .some(({ fold }) => language.speech.tellers.includes(fold));
}

/** "à Radio Exemple", "to Example Radio" */
function isTold({ text, tokens, language }: Document, at: number): boolean {
  const token = tokens[at];
  if (!token || !language.speech.toldTo.includes(text.slice(token.start, token.end))) return false;
  return tokens[at + 1] !== undefined && tokens[at + 1]!.shape !== 'lower';
}

/** "a déclaré mardi soir à l'AFP le maire": past the day and whom it was told to. */
export function skipListener(document: Document, at: number): number {
  const { tokens, language } = document;
  const { listeningPhrases, adverbs, moments } = language.speech;
  for (let steps = 0; steps < 4; steps++) {
    const word = tokens[at]?.fold ?? '';
    const told = endOfPhrase(listeningPhrases, tokens, at);
    if (told !== null) at = told;
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

/** As records hold it: without quotation marks, on one line. */
export function nameOf(document: Document, first: number, end: number): string {
  const words = textOf(document, first, end).replace(/["“”«»]/g, '');
  return cutName(words.replace(/\s+/g, ' ').trim());
}
