/** What became of those whom a noun names, past all that is said of them between: "a soldier of the Legion was killed". */
import type { Measure } from '../../model.ts';
import type { Language } from '../language.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { firstFrom, indexFrom } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';
import type { Measures } from './harm-words.ts';
import { isParticiple } from './participles.ts';

/** How far behind a noun what became of it is looked for, past all that is said of it, in words. */
const SUBJECT_REACH = 60;

/** "of the Foreign Legion", "de Barke-Daga": a noun's own words, at most so many. */
const COMPLEMENT = 8;

/**
 * "Trois volontaires (VDP), des supplétifs de l'armée, ont été tués", "a soldier of the Foreign Legion had been killed":
 * what became of those who are counted, past whose they are and what stands between commas and in brackets.
 */
export function fateOfSubject(
  document: Document,
  { hits }: Measures,
  number: Counted,
  next: Counted | undefined,
  sentence: Sentence,
): PatternHit<Measure> | undefined {
  const { tokens, language } = document;
  const { passive, active } = language.roles;
  if (!number.head || number.article === 'known') return undefined;
  const limit = Math.min(sentence.end, number.head.end + SUBJECT_REACH);
  let at: number | null = number.head.end;
  const auxiliary = ({ fold }: Token) => passive.includes(fold) || active.includes(fold);
  while (at !== null && at < limit && !auxiliary(tokens[at]!)) at = pastWordsOf(document, hits, at, limit);
  if (at === null || at >= limit) return undefined;
  const from = at;
  const { adverbs } = language.speech;
  while (at < limit && (auxiliary(tokens[at]!) || adverbs.includes(tokens[at]!.fold))) at++;
  const hit = hits[indexFrom(hits, at)];
  if (hit?.first !== at) return undefined;
  const done = tokens.slice(from, at).some(({ fold }) => passive.includes(fold));
  // "Ten men, all armed, had killed the mayor": somebody else suffered.
  return done || (next?.first !== hit.end && endsDeed(document, hit.end)) ? hit : undefined;
}

/** "ont péri lundi", "had perished in the attack": what follows is not whom it was done to. */
function endsDeed({ tokens, language }: Document, at: number): boolean {
  const behind = tokens[at];
  if (!behind || behind.kind === 'mark') return true;
  const { locators, clauseWords, weekdays, speech } = language;
  return (
    [locators, clauseWords, speech.moments].some((words) => words.includes(behind.fold)) ||
    Object.hasOwn(weekdays, behind.fold)
  );
}

/** Past what stands in brackets or between commas, or past whose somebody is; null for anything else. */
function pastWordsOf(
  document: Document,
  hits: PatternHit<Measure>[],
  at: number,
  limit: number,
): number | null {
  const { tokens, language } = document;
  const { genitive, origin, passive, active } = language.roles;
  const { fold } = tokens[at]!;
  if (language.relativeSubjects.includes(fold)) return pastClause(document, hits, at, limit);
  // "…, in the Ténenkou district, have died": the comma that closed it is behind.
  const behind = tokens[at + 1]?.fold ?? '';
  if (fold === ',' && (passive.includes(behind) || active.includes(behind))) return at + 1;
  if (fold === ',' || fold === '(') {
    const close = fold === ',' ? ',' : ')';
    for (let end = at + 1; end < limit; end++) if (tokens[end]!.fold === close) return end + 1;
    return null;
  }
  if (![genitive, origin, language.locators].some((words) => words.includes(fold))) return null;
  for (let end = at + 1; end < Math.min(limit, at + COMPLEMENT); end++) {
    const word = tokens[end]!;
    if (word.kind === 'mark' || passive.includes(word.fold) || active.includes(word.fold)) return end;
    // "of the VDP force who had rushed to the scene": what is said of them may be gone past as well.
    if (language.relativeSubjects.includes(word.fold)) return end;
    if (language.clauseWords.includes(word.fold)) return null;
  }
  return null;
}

/**
 * "Two volunteers who had rushed to the scene were also killed": the auxiliary right behind which they suffer; what
 * stands before it in the clause has a verb of its own.
 */
function pastClause(
  { tokens, language }: Document,
  hits: PatternHit<Measure>[],
  at: number,
  limit: number,
): number | null {
  const { passive, active } = language.roles;
  const auxiliary = (fold: string) => passive.includes(fold) || active.includes(fold);
  for (let verb = at + 1; verb < limit; verb++) {
    if (/^[.;:]$/.test(tokens[verb]!.fold)) return null;
    if (!auxiliary(tokens[verb]!.fold)) continue;
    let next = verb + 1;
    while (auxiliary(tokens[next]?.fold ?? '') || language.speech.adverbs.includes(tokens[next]?.fold ?? ''))
      next++;
    const opens = tokens.slice(at + 1, verb).every(({ fold }) => auxiliary(fold));
    if (!opens && hits[indexFrom(hits, next)]?.first === next) return verb;
    verb = next - 1;
  }
  return null;
}

/**
 * "Cinq déplacés, dont trois femmes, ont été tués", "60 women abducted in May were freed": what they were before is no
 * measure of what became of them.
 */
export function fateAfter(
  document: Document,
  { hits, killed }: Measures,
  { end, head }: Counted,
  former: PatternHit<Measure>,
  to: number,
): PatternHit<Measure> | undefined {
  const { tokens, language } = document;
  if (former.value === 'displaced' && former.first === end) {
    const fate = firstFrom(killed, former.end + 1);
    return fate && fate.first - former.end <= FATE_REACH ? fate : undefined;
  }
  // "six people wounded": the noun may hold the participle.
  // "Un prêtre catholique enlevé": one word may stand between.
  const beside = head && former.first > end && former.first <= head.end + 1 && former.end >= head.end;
  const bare = beside && isParticiple(document, tokens[former.first]!);
  if (!bare || !FORMER.includes(former.value)) return undefined;
  for (let at = indexFrom(hits, former.end); at < hits.length && hits[at]!.first < to; at++) {
    const { first } = hits[at]!;
    const { passive, active } = language.roles;
    const told = tokens
      .slice(first - 2, first)
      .some(({ fold }) => passive.includes(fold) || active.includes(fold));
    const joined = tokens.slice(former.end, first).some(({ fold }) => language.joins.includes(fold));
    if (told && !joined && first - former.end <= FATE_REACH) return hits[at];
  }
  return undefined;
}

/** What may be told of people before what became of them. */
const FORMER: Measure[] = ['abducted', 'captured', 'displaced', 'wounded'];

/** How far behind the word for who they were, in words, what became of them is looked for. */
const FATE_REACH = 40;

/** "killing its driver", "the driver was killed": right behind the deed, or right before what was done. */
export function fateOfKnown(
  document: Document,
  number: Counted,
  preceding: PatternHit<Measure> | undefined,
  following: PatternHit<Measure> | undefined,
): PatternHit<Measure> | null {
  const { language } = document;
  const { passive, active } = language.roles;
  if (preceding?.end === number.first) return preceding;
  if (!following) return null;
  const words = wordsBetween(document, number.head!.end, following.first);
  const plain = [...passive, ...active, ...language.speech.adverbs];
  const suffered =
    words.some((word) => passive.includes(word)) && words.every((word) => plain.includes(word));
  return suffered ? following : null;
}

/** "un militaire a été tué": nothing else may come between an article's person and what became of them. */
export function isPlainFate(
  document: Document,
  number: Counted,
  previous: Counted | undefined,
  following: PatternHit<Measure>,
): boolean {
  const { language } = document;
  const words = wordsBetween(document, number.head!.end, following.first);
  // "Ten people, including three women and a child, were killed."
  if (words[0] === ',' && previous && words.length > 1) words.shift();
  const { passive, active, suspected } = language.roles;
  // « Un voleur présumé a été lynché »
  const plain = [...passive, ...active, ...suspected, ...language.speech.adverbs];
  return words.length <= 4 && words.every((word) => plain.includes(word));
}

/** What stands between a person and what became of them, without whose they are and what commas set apart. */
function wordsBetween({ tokens, language }: Document, from: number, to: number): string[] {
  const all = tokens.slice(from, to).map((token) => token.fold);
  // "Le mari de la patiente, qui l'accompagnait, a été tué", "a man, aged 40, from Djibo was shot dead"
  return withoutComplement(language, withoutAside(withoutComplement(language, withoutAside(all))));
}

/** "The driver, aged about forty, was shot dead": past what stands between commas. */
function withoutAside(words: string[]): string[] {
  const close = words[0] === ',' ? words.indexOf(',', 1) : -1;
  return close > 0 ? words.slice(close + 1) : words;
}

/** How long what belongs to a person's name or office may be, in words. */
const LONGEST_COMPLEMENT = 6;

/** "le chef du village de Bouroum a été enlevé", "a teacher from Kelbo was killed": past whose chief, and from where. */
function withoutComplement({ roles, locators, clauseWords, joins }: Language, words: string[]): string[] {
  const [opening = ''] = words;
  const openers = [roles.links, roles.genitive, roles.suspected, locators];
  if (!openers.some((list) => list.includes(opening))) return words;
  const verb = words.findIndex(
    (word) => word === ',' || roles.passive.includes(word) || roles.active.includes(word),
  );
  const inner = words.slice(0, verb);
  const whole =
    verb > 0 &&
    verb <= LONGEST_COMPLEMENT &&
    inner.every((word) => /^\p{L}/u.test(word) && !clauseWords.includes(word) && !joins.includes(word));
  return whole ? words.slice(verb) : words;
}
