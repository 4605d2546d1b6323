/** Days that are those of the paper or of what was said, and not of what happened. */
import type { Act } from '../events/acts.ts';
import { findClauses, type Clause } from '../text/clauses.ts';
import type { DateMention, DateSpan } from './dates.ts';
import type { Document, Sentence } from '../text/document.ts';
import { isParticiple } from '../figures/participles.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { covering, indexFrom, lastEndingBy, positionFrom, within } from '../text/sorted.ts';
import { startsAll } from '../text/word-index.ts';
import type { Speaker } from '../speech/speakers.ts';

/** "Sahel Press, 20 November 2026": a line with the day of publication and no more dates nothing that follows. */
export function isByline(
  { tokens, publishedOn }: Document,
  sentence: Sentence,
  { start, end }: DateSpan,
): boolean {
  const open = tokens[sentence.end - 1]!.fold !== '.';
  return open && sentence.end - sentence.first <= 20 && start === publishedOn && end === publishedOn;
}

/** "Bamako / Geneva, 11 May 2022 - …", "Bamako, le 24 mars 2025. …": where and when the paper was written. */
export function isDateline(
  { tokens, publishedOn }: Document,
  sentence: Sentence,
  date: DateMention,
): boolean {
  const next = tokens[date.end];
  if (date.span?.start !== publishedOn || date.first - sentence.first > 8 || !next) return false;
  const before = tokens.slice(sentence.first, date.first);
  const capitals = before.every(({ kind, shape }) => kind === 'mark' || shape !== 'lower');
  return before.length > 0 && capitals && /^[-–—.(]$/.test(next.fold);
}

/** "told AFP on Friday", "in a statement Friday", "On Friday, an official said …": the day of speaking. */
export function isSpeechDate(
  document: Document,
  sentence: Sentence,
  date: DateMention,
  speakers: Speaker[],
): boolean {
  const { tokens, language } = document;
  const { verbs, listeners } = language.speech;
  if (isOwned(document, date)) return false;
  // "condamne l'attaque de lundi", but "dans un communiqué de lundi"
  const own = language.roles.genitive.includes(tokens[date.first]!.fold);
  if (own && !language.statements.includes(tokens[date.first - 1]?.fold ?? '')) return false;
  for (let at = date.first - 1; at >= Math.max(sentence.first, date.first - 3); at--) {
    const word = tokens[at]!.fold;
    // "in an attack claimed by JNIM on Sunday": the day of the attack, which nothing else dates.
    if (
      language.roles.by.includes(tokens[at + 1]!.fold) &&
      !language.roles.passive.includes(tokens[at - 1]?.fold ?? '')
    )
      continue;
    // "fait état mardi de quatre morts": a verb of several words too.
    if (endOfPhrase(verbs, tokens, at) === date.first) return true;
    if (verbs.includes(word) || listeners.includes(word) || language.statements.includes(word)) return true;
    // "denied on Thursday that its soldiers had killed": the day of the denial.
    if (language.speech.answers.includes(word)) return true;
    // "said that on Wednesday gunmen attacked": the day of the attack.
    if (tokens[at]!.kind === 'mark' || word === language.complementizer) break;
  }
  if (isToldTo(document, sentence, date.first) || isOfCharge(document, sentence, date)) return true;
  if (endOfPhrase(verbs, tokens, date.end) !== null || isSpokenNext(document, date.end)) return true;
  const opening = date.first <= sentence.first + 2;
  return (
    opening &&
    within(speakers, date.end, date.end + 3).some(
      (speaker) => speaker.verb !== null && speaker.end === speaker.verb,
    )
  );
}

/** How long the name of who is accused may be. */
const ACCUSED = 10;

/** "accused the army and its allies on Wednesday of killing": the day of the charge, which its words follow. */
function isOfCharge({ tokens, language }: Document, { first }: Sentence, date: DateMention): boolean {
  if (!language.roles.origin.includes(tokens[date.end]?.fold ?? '')) return false;
  return tokens
    .slice(Math.max(first, date.first - ACCUSED), date.first)
    .some(({ fold }) => language.speech.accuses.includes(fold));
}

/** How long the name of who listens may be. */
const LISTENER = 8;

/** "told the Hausa Service of the Voice of America on Sunday": nothing but who listens stands between. */
function isToldTo({ tokens, language }: Document, { first }: Sentence, day: number): boolean {
  const { telling, listeners, auxiliaries } = language.speech;
  const { links } = language.roles;
  for (let at = day - 1; at > Math.max(first, day - LISTENER); at--) {
    const { fold, shape, kind } = tokens[at]!;
    if (telling.includes(fold)) return true;
    const names = kind === 'word' && (shape !== 'lower' || listeners.includes(fold) || fold === 's');
    if (!names && ![links, auxiliaries, language.locators].some((words) => words.includes(fold)))
      return false;
  }
  return false;
}

/** "An aid organisation that sent a car on Friday said": told aside, of who speaks. */
export function isOfSpeaker(
  { tokens, language }: Document,
  { first, end }: DateMention,
  speakers: Speaker[],
  acts: Act[],
): boolean {
  const speaker = lastEndingBy(speakers, first);
  if (!speaker?.verb || speaker.verb < end) return false;
  // "The army, which lost ten men in an ambush on Friday, said": that is the event. "The injured" tell of no deed.
  return within(acts, speaker.end, speaker.verb).every((act) =>
    language.definite.includes(tokens[act.first - 1]?.fold ?? ''),
  );
}

/**
 * "In a message posted on Saturday, JNIM said …", "the general staff acknowledged the attack on Sunday", "the man,
 * who reached the town on Friday, …": the day of a text, of an admission, or of something told aside. `dates` are
 * those of the sentence.
 */
export function findDatedWords(
  document: Document,
  sentence: Sentence,
  acts: Act[],
  dates: DateMention[],
): (date: DateMention) => boolean {
  const clauses = findClauses(document, sentence);
  const known = new Map<Clause, boolean>();
  return (date) => {
    const clause = covering(clauses, date.first);
    if (!clause) return false;
    if (isOfBurial(document, clause, acts, date)) return true;
    if (isOwned(document, date) || isOfDeed(document, clause, acts, dates, date.first)) return false;
    const dated = known.get(clause) ?? isOfWords(document, clause, within(acts, clause.first, clause.end));
    known.set(clause, dated);
    return dated;
  };
}

/** "killed on Sunday were buried on Tuesday in Dori": the word that stands nearer to the day. */
function isOfBurial(
  { index, tokens, language }: Document,
  clause: Clause,
  acts: Act[],
  { first, end }: DateMention,
): boolean {
  const words = startsAll(index, tokens, language.burialWords);
  const behind = positionFrom(words, first);
  const nextAct = indexFrom(acts, first);
  /** How far the nearest of those before the day and behind it stands. */
  const distance = (before: Clause | undefined, after: Clause | undefined) =>
    Math.min(
      before && before.first >= clause.first ? first - before.end : Infinity,
      after && after.first < clause.end ? after.first - end : Infinity,
    );
  const wordAt = (at: number | undefined) => (at === undefined ? undefined : { first: at, end: at + 1 });
  const toAct = distance(acts[nextAct - 1], acts[nextAct]);
  return toAct < Infinity && distance(wordAt(words[behind - 1]), wordAt(words[behind])) < toAct;
}

/** "condemned Monday's attack": the day of what follows. */
function isOwned({ text, tokens }: Document, { end }: DateMention): boolean {
  const { end: at } = tokens[end - 1]!;
  return /^['’]s\b/.test(text.slice(at, at + 3));
}

/**
 * "claimed on Tuesday the attack carried out on Sunday", "acknowledged on Tuesday the attack on the camp on Sunday": a
 * participle between the deed and the day, or another day before the deed, says that this one is that of the deed.
 */
function isOfDeed(
  document: Document,
  clause: Clause,
  acts: Act[],
  dates: DateMention[],
  day: number,
): boolean {
  const { tokens, language } = document;
  const last = lastEndingBy(acts, day);
  if (last?.part !== 'noun' || last.first < clause.first) return false;
  const between = tokens.slice(last.end, day);
  // "l'attaque de lundi": the day may hold its "de".
  const { genitive, origin } = language.roles;
  if ([...between, tokens[last.end]!].every(({ fold }) => genitive.includes(fold))) return true;
  // "claimed the attack of 17 April": of "of May 28" the day holds its "of" too.
  const link = between.length > 0 ? between : [tokens[last.end]!];
  if (link.every(({ fold }) => origin.includes(fold))) return true;
  if (between.some(({ fold }) => language.speech.verbs.includes(fold))) return false;
  return (
    between.some((token) => isParticiple(document, token)) ||
    within(dates, clause.first, last.first).some(({ kind }) => kind === 'date')
  );
}

/** `inside`: the acts of the clause. */
function isOfWords(document: Document, clause: Clause, inside: Act[]): boolean {
  const { tokens, language } = document;
  const words = tokens.slice(clause.first, clause.end).map((token) => token.fold);
  // "three days of fighting, which ended on Saturday"
  if (words.some((word) => language.endWords.includes(word) || language.roles.between.includes(word)))
    return false;
  if (inside.length === 0) {
    return (
      words.some((word) => language.statements.includes(word)) ||
      // "We buried fifteen people on Monday. Shops were looted.": the day of the burial alone.
      words.some((word) => language.burialWords.includes(word)) ||
      language.relativeWords.includes(words[0] ?? '')
    );
  }
  // "HRW said the killings took place on 29 December"
  const { happens } = language;
  for (let at = clause.first; at < clause.end; at++)
    if (endOfPhrase(happens, tokens, at) !== null) return false;
  const speaks = words.some((word) => language.speech.verbs.includes(word));
  return (
    speaks &&
    inside.every(
      (act) => act.part === 'noun' && language.definite.includes(tokens[act.first - 1]?.fold ?? ''),
    )
  );
}

/** French puts the auxiliary between: "lundi a déclaré". */
function isSpokenNext(document: Document, at: number): boolean {
  const { tokens, language } = document;
  return (
    language.speech.auxiliaries.includes(tokens[at]?.fold ?? '') &&
    endOfPhrase(language.speech.verbs, tokens, at + 1) !== null
  );
}

/** How far back the word that opens a clause about what came before may stand, in words. */
const SINCE_REACH = 12;

/** "in one of the deadliest attacks since the military took power in a coup in July": when something else was. */
export function isSinceThen({ tokens, language }: Document, { first, span }: DateMention): boolean {
  if (span?.precision !== 'month') return false;
  for (let at = first - 1; at >= Math.max(0, first - SINCE_REACH); at--) {
    const { kind, fold } = tokens[at]!;
    if (kind === 'mark') return false;
    if (language.sinceWords.includes(fold)) return first - at > 3;
  }
  return false;
}
