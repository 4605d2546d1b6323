/** Acts that a sentence recalls, to say of whom it speaks or what came before, beside what it tells of. */
import type { Act } from './acts.ts';
import type { Clause } from '../text/clauses.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Document } from '../text/document.ts';
import type { Trigger } from '../language/trigger-words.ts';
import { firstFrom, indexFrom, within } from '../text/sorted.ts';
import { isPassive } from '../actors/voice.ts';

/** How far before a deed, in words, its auxiliary may stand: "was finally freed". */
const AUXILIARY_REACH = 2;

/** "last year was freed": what was done goes on behind what is told of somebody; not "last year and was freed". */
export function isSuffered({ tokens, language }: Document, from: number, act: number): boolean {
  // The words of the deed may begin with its auxiliary: "été libéré".
  const words = tokens.slice(from, act + 1).map(({ fold }) => fold);
  return (
    words.slice(-AUXILIARY_REACH - 1).some((word) => language.roles.passive.includes(word)) &&
    !words.some((word) => word === language.numbers.link || /^[,;:]$/.test(word))
  );
}

/** "after clashes", "after the army had left"; but "killed after gunmen attacked their truck" goes on with the same event. */
export function isBackdrop(
  { tokens, language }: Document,
  part: Trigger['part'],
  clause: Clause,
  at: number,
): boolean {
  if (!language.backdropWords.includes(tokens[clause.first]!.fold)) return false;
  // "an officer said after the attack": when it was said, and the attack is what it is about.
  const said = tokens.slice(Math.max(0, clause.first - 3), clause.first);
  const verb = said.findLastIndex(({ fold }) => language.speech.verbs.includes(fold));
  if (verb >= 0 && said.slice(verb).every(({ kind }) => kind === 'word')) return false;
  return (
    part === 'noun' ||
    tokens.slice(clause.first, at + 1).some(({ fold }) => language.pluperfect.includes(fold))
  );
}

/** "Four aid workers abducted on 28 October were freed on Thursday": how they came there is not what happened. */
export function isFormer(document: Document, act: Act, acts: Act[], dates: DateMention[]): boolean {
  if (act.sense !== 'abduct') return false;
  // "The jihadists freed the mayor they had abducted"; with a day of its own it is recalled.
  const before = acts[indexFrom(acts, act.first) - 1];
  const { fold: link } = document.tokens[act.clause.first]!;
  const dated = within(dates, act.first, act.clause.end).length > 0;
  const same = before?.sense === 'free' && before.sentence === act.sentence;
  if (same && !dated && link !== document.language.numbers.link) return true;
  const next = acts[indexFrom(acts, act.first + 1)];
  if (next?.sense !== 'free' || next.sentence !== act.sentence) return false;
  // "A doctor who was kidnapped by jihadists has been released"
  const told = within(dates, act.first, next.first).length > 0;
  if (!told && opensRelative(document, link) && !actsItself(document, act)) return true;
  if (act.part !== 'participle') return false;
  const {
    roles: { passive, active },
    numbers,
  } = document.language;
  const bare = document.tokens
    .slice(Math.max(act.clause.first, act.first - 2), act.end)
    .every(({ fold }) => !passive.includes(fold) && !active.includes(fold));
  const goesOn = document.tokens
    .slice(act.end, next.first)
    .some(({ fold }) => fold === numbers.link || fold === ';' || fold === ':');
  return bare && !goesOn;
}

/** How far before a deed, in words, the suspicion of it may stand. */
const CHARGE_REACH = 8;

/**
 * "Soldiers arrested eight people suspected of taking part in an attack on a post": what they are arrested for has been
 * before, and is told of here only where it has a day of its own.
 */
export function isCharge(
  { tokens, sentences, language }: Document,
  act: Act,
  acts: Act[],
  dates: DateMention[],
): boolean {
  if (act.sense === 'arrest') return false;
  const before = tokens.slice(Math.max(0, act.first - CHARGE_REACH), act.first);
  if (!act.backdrop && !before.some(({ fold }) => language.chargeWords.includes(fold))) return false;
  const sentence = sentences[act.sentence]!;
  const arrest = within(acts, sentence.first, sentence.end).find((other) => other.sense === 'arrest');
  if (!arrest) return false;
  const far = ({ first }: DateMention, other: Act) => Math.abs(first - other.first);
  const [from, end] = [Math.min(act.first, arrest.first), Math.max(act.clause.end, arrest.clause.end)];
  return within(dates, from, end).every((date) => far(date, arrest) < far(date, act));
}

function opensRelative({ language }: Document, word: string): boolean {
  return language.relativeWords.includes(word) || word === language.complementizer;
}

/** "Gunmen who abducted three teachers freed them": whom the clause is about did it. */
function actsItself(document: Document, act: Act): boolean {
  const { first, clause } = act;
  const { relativeSubjects } = document.language;
  const subject = relativeSubjects.includes(document.tokens[clause.first]!.fold) && first - clause.first <= 2;
  return subject && !isPassive(document, act);
}

/** "The terrorists who kill our farmers will be hunted": the present tense of a clause about somebody dates nothing. */
export function isHabit(document: Document, act: Act, dates: DateMention[]): boolean {
  const { first, end } = act.clause;
  if (act.part !== 'verb' || !document.language.relativeWords.includes(document.tokens[first]!.fold))
    return false;
  if (document.tokens[act.end - 1]!.fold.endsWith('ing') || act.end - act.first > 1) return false;
  const date = firstFrom(dates, first);
  return !date || date.first >= end;
}

/** How far before a coup the word may stand by which it only dates or places somebody, in words. */
const ORIGIN_REACH = 7;

/** "The rulers, who seized power in 2022, …", "in power since the coup of July": what is recalled of somebody. */
export function isAside({ tokens, language }: Document, act: Act, dates: DateMention[]): boolean {
  if (act.sense !== 'other') return false;
  const { first, end } = act.clause;
  const dayless = within(dates, first, end).every(({ span }) => span?.precision !== 'day');
  if (act.part === 'noun') {
    // "The rulers have justified their coup of July by …"
    if (dayless && language.possessives.includes(tokens[act.first - 1]?.fold ?? '')) return true;
    const behind = tokens.slice(Math.max(0, act.first - ORIGIN_REACH), act.first);
    const mark = behind.findLastIndex(({ kind }) => kind === 'mark');
    // "Since then, a coup has …" has no day either.
    if (behind.slice(-4).some(({ fold }) => language.backdropWords.includes(fold))) return true;
    if (behind.slice(mark + 1).some(({ fold }) => language.originWords.includes(fold))) return true;
  }
  return dayless && language.relativeWords.includes(tokens[first]!.fold);
}
