/** Where a sentence names who speaks: "according to X", "X said", "a indiqué X". */
import { startsOf, type Document, type Sentence } from '../text/document.ts';
import { opensCount } from '../actors/voice.ts';
import { findPatterns, type PatternSet } from '../text/patterns.ts';
import {
  endsHere,
  isAuxiliary,
  nameable,
  phraseEnd,
  phraseStart,
  skipListener,
  verbEnd,
} from './speaker-names.ts';

/** `far`: commas stand between the name and its verb. */
export type Found = {
  first: number;
  end: number;
  verb: number | null;
  far?: true;
  /** What is said follows: "JNIM claims twelve" tells nothing of figures that stand before it. */
  opens?: true;
  source?: SourceKind;
  /** Token of the noun that has to be one for people who tell: "- army sources" against "- army hits back". */
  head?: number;
};

/** `origin`: "AFP reported, citing X"; `relay`: "a resident quoted by X". */
export type SourceKind = 'source' | 'origin' | 'relay';

/** "according to a local official", "selon le maire de la commune" */
export function findSources(
  document: Document,
  sources: PatternSet<SourceKind>,
  sentence: Sentence,
): Found[] {
  return findPatterns(sources, document.tokens, sentence.first, sentence.end).flatMap((hit) => {
    // « en milieu d'après-midi » is no "according to".
    const next = document.tokens[hit.end];
    if (next && document.text.slice(document.tokens[hit.end - 1]!.end, next.start) === '-') return [];
    const first = document.tokens[hit.first]!.fold === 'de' ? hit.first + 1 : hit.end;
    const end = phraseEnd(document, first, sentence.end);
    return end > first ? [{ ...ofAccount(document, first, end), verb: null, source: hit.value }] : [];
  });
}

/** "The army's account: 17 enemies killed", "la version de l'armée : 17 ennemis tués": whose it is, up to the colon. */
export function findAccounts(document: Document, sentence: Sentence): Found[] {
  const { tokens, language } = document;
  const found: Found[] = [];
  for (const at of startsOf(document, [language.speech.accounts], sentence.first + 1, sentence.end)) {
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

/** How many words an account has before whose it is: "un premier bilan provisoire de". */
const ACCOUNT = 4;

/** "a toll from the army said", "selon un bilan de l'armée": whose account it is, and what stands otherwise. */
function ofAccount({ tokens, language }: Document, first: number, end: number): Pick<Found, 'first' | 'end'> {
  const { accounts, accountOf } = language.speech;
  for (let at = first; at < Math.min(first + ACCOUNT, end - 2); at++) {
    if (!accounts.includes(tokens[at]!.fold) && !language.statements.includes(tokens[at]!.fold)) continue;
    for (let of = at + 1; of < Math.min(at + ACCOUNT, end - 1); of++)
      if (accountOf.includes(tokens[of]!.fold)) return { first: of + 1, end };
  }
  return { first, end };
}

/** « Le bilan provisoire fait état de 24 morts », "an earlier toll said": an account of nobody names no speaker. */
function isAccount({ tokens, language }: Document, { first, end }: Pick<Found, 'first' | 'end'>): boolean {
  const { accounts } = language.speech;
  return tokens.slice(first, Math.min(end, first + ACCOUNT)).some(({ fold }) => accounts.includes(fold));
}

/** "army spokesman", "sources locales": the noun stands last in English, first in French. */
function headOf({ language }: Document, first: number, end: number): number {
  return language.roles.genitive.length > 0 ? first : end - 1;
}

/** How many words may name who speaks at the end of a headline. */
const TAIL = 5;

/** "Ten killed in attack on Tessit - governor", "Ten killed: army", "Deux militaires blessés près de Tougbo (état-major)" */
export function findTails(document: Document, sentence: Sentence): Found[] {
  const { tokens } = document;
  const closed = tokens[sentence.end - 1]!.fold === ')';
  const end = closed ? sentence.end - 1 : sentence.end;
  if (tokens[end - 1]!.kind !== 'word') return [];
  for (let at = end - 1; at >= Math.max(sentence.first + 1, end - TAIL); at--) {
    const { fold, kind } = tokens[at - 1]!;
    if (kind !== 'mark') continue;
    const opens = (closed ? fold === '(' : fold === '–' || fold === ':') && nameable(document, at, end);
    return opens ? [{ first: at, end, verb: null, far: true, head: headOf(document, at, end) }] : [];
  }
  return [];
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
  for (const verb of startsOf(document, [language.speech.verbs], sentence.first, sentence.end)) {
    const next = verbEnd(document, verb);
    if (next === null || language.speech.infinitives.includes(tokens[verb - 1]?.fold ?? '')) continue;
    let end = verb;
    for (let from = -1; from !== end;) {
      from = end;
      end = beforeAside(document, end, sentence.first);
      if (end > sentence.first && (isAuxiliary(document, end - 1) || adverbs.includes(tokens[end - 1]!.fold)))
        end--;
    }
    end = beforeDay(document, end, sentence.first);
    end = beforeBracket(document, end, sentence.first);
    const first = phraseStart(document, end, sentence.first);
    // "a toll confirmed by the prefect"
    const told = language.roles.by.includes(tokens[next]?.fold ?? '') ? next + 1 : next;
    const after = skipListener(document, told);
    const stop = phraseEnd(document, after, sentence.end);
    const places: Omit<Found, 'verb'>[] = [antecedentOf(document, first, end, sentence.first)];
    const words = wordsOf(document, verb, next);
    const unturned = language.speech.unturned.includes(words);
    // Turned round: "…", a indiqué le maire. In English only at the end of what is said.
    const turned =
      stop > after &&
      !unturned &&
      // « Le JNIM affirme avoir tué vingt soldats et reconnaît la perte de cinq de ses combattants »
      !language.joins.includes(tokens[verb - 1]?.fold ?? '') &&
      !language.speech.telling.includes(words) &&
      // "ajoute-t-il dans un texte lu à la radio"
      (endsHere(document, stop, sentence.end) || tokens[after]!.glued) &&
      nameable(document, after, stop) &&
      // "On dénombre cinq villageois tués."
      !language.speech.persons.includes(tokens[end - 1]?.fold ?? '');
    // "Residents put the figure at twenty", but "residents told AFP".
    const object = unturned && after === next && tokens[next]?.kind !== 'mark' && next < sentence.end;
    const opens = object || opensSaid(document, after);
    if (turned) places.push({ first: after, end: stop });
    // "The mayor, who asked not to be named, said", "Le FLA, coalition touareg, a dénoncé": a comma closes the name.
    const named = turned && tokens.slice(after, stop).some((token) => token.shape !== 'lower');
    if (!named && tokens[end - 1]?.fold === ',')
      places.push(...segmentsBefore(document, end, sentence.first));
    // "said Amadou Diallo, the mayor of Tessit"
    if (named && tokens[stop]?.fold === ',')
      places.push({ first: stop + 1, end: phraseEnd(document, stop + 1, sentence.end) });
    const head = headBefore(document, sentence.first, verb);
    if (!turned && head && head.end < first) places.push({ ...head, far: true });
    for (const place of places) {
      const owner = ofAccount(document, place.first, place.end);
      if (owner.first === place.first && isAccount(document, place)) continue;
      // "Diffa, said the hospital had …": what another verb of speaking opens is said, and names nobody.
      const said = owner.end - owner.first > 1 && verbEnd(document, owner.first) !== null;
      if (!said && owner.end > owner.first && nameable(document, owner.first, owner.end))
        found.push({ ...place, ...owner, verb, ...(owner.first < verb && opens && { opens }) });
    }
  }
  return found;
}

/** "Des habitants ayant fui Tessit après l'attaque ont affirmé": the head of the sentence, where a clause about it follows. */
function headBefore(document: Document, first: number, verb: number): Pick<Found, 'first' | 'end'> | null {
  const { tokens, language } = document;
  const end = phraseEnd(document, first, verb);
  const word = tokens[end]?.fold ?? '';
  const about =
    language.relativeWords.includes(word) ||
    (language.clauseWords.includes(word) && language.roles.active.includes(word));
  return about && end > first && end < verb ? { first, end } : null;
}

function wordsOf({ tokens }: Document, first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map((token) => token.fold)
    .join(' ');
}

/** How many commas back the name of who speaks may stand. */
const SEGMENTS = 3;

/** What stands between commas before a verb, the furthest first: "JNIM, a coalition of groups, had said". */
function segmentsBefore(document: Document, end: number, limit: number): Omit<Found, 'verb'>[] {
  const found: Omit<Found, 'verb'>[] = [];
  let stop = end;
  while (found.length < SEGMENTS && stop > limit && document.tokens[stop - 1]?.fold === ',') {
    const named = beforeBracket(document, stop - 1, limit);
    const first = phraseStart(document, named, limit);
    const segment = antecedentOf(document, first, named, limit);
    // "L'armée a arrêté six hommes, et saisi 400 litres, annonce le bulletin": a clause is no name.
    const clause = document.tokens
      .slice(segment.first, segment.end)
      .some((_, offset) => isAuxiliary(document, segment.first + offset));
    if (!clause) found.push({ ...segment, far: true });
    stop = first;
    // Back over a clause that opens with a relative word: "…, whom we spoke to, …".
    while (stop > limit && document.tokens[stop - 1]!.kind !== 'mark') stop--;
  }
  return found.toReversed();
}

/** "JNIM claims twelve", "the army said that …": what is said follows. */
function opensSaid(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  const { complementizer, numbers } = document.language;
  return (
    token.fold === complementizer ||
    token.kind === 'number' ||
    Object.hasOwn(numbers.values, token.fold) ||
    Object.hasOwn(numbers.vague, token.fold) ||
    opensCount(document, at)
  );
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

/** « ont, eux, parlé de », « a quant à lui avancé »: what stands between the verb and its auxiliary or subject. */
function beforeAside({ tokens, language }: Document, end: number, limit: number): number {
  const closed = tokens[end - 1]?.fold === ',' ? end - 1 : end;
  for (const phrase of language.speech.asides) {
    const words = phrase.split(' ');
    const start = closed - words.length;
    if (start <= limit || !words.every((word, at) => tokens[start + at]!.fold === word)) continue;
    return tokens[start - 1]!.fold === ',' ? start - 1 : start;
  }
  return end;
}

/** "An aid organisation that sent a car said": the name stands before the relative clause. */
function antecedentOf(
  document: Document,
  first: number,
  end: number,
  limit: number,
): { first: number; end: number } {
  const { tokens, language } = document;
  // « Le GSIM a tué vingt militaires et reconnaît la perte de … »: one subject of two verbs.
  if (end > first && language.joins.includes(tokens[end - 1]!.fold)) {
    for (let at = first + 1; at < end; at++) if (isAuxiliary(document, at)) return { first, end: at };
  }
  // "un infirmier qui a participé aux secours": the auxiliary looks like a preposition.
  let head = first;
  while (head > limit && language.roles.and.includes(tokens[head - 1]!.fold)) head--;
  if (head <= limit || ![...language.relativeWords, language.complementizer].includes(tokens[head - 1]!.fold))
    return { first, end };
  const stop = tokens[head - 2]?.fold === ',' ? head - 2 : head - 1;
  const start = phraseStart(document, stop, limit);
  return start < stop ? { first: start, end: stop } : { first, end };
}
