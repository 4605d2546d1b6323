/** What became of the people or things that a number counts: killed, wounded, taken, by the words around it. */
import type { Measure } from '../../model.ts';
import type { FoundClaim } from './claims.ts';
import type { Language } from '../language.ts';
import { MOST_LISTED, type Counted } from './counted.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { firstFrom, indexFrom } from '../text/sorted.ts';

/** The words of harm of a sentence, by where they begin and where they end. */
export type Measures = {
  hits: PatternHit<Measure>[];
  killed: PatternHit<Measure>[];
  byEnd: Map<number, PatternHit<Measure>[]>;
};

export function indexMeasures(hits: PatternHit<Measure>[]): Measures {
  return {
    hits,
    killed: hits.filter((hit) => hit.value === 'killed'),
    byEnd: Map.groupBy(hits, (hit) => hit.end),
  };
}

/** The words of harm that a number belongs to, by nearness and by who did it; null for none. */
export function measureOf(
  document: Document,
  number: Counted,
  measures: Measures,
  previous: Counted | undefined,
  next: Counted | undefined,
  sentence: Sentence,
): PatternHit<Measure> | null {
  const { tokens, language } = document;
  const between = (from: number, to: number) => tokens.slice(from, to);
  const preceding = findPreceding(measures, number, previous?.end ?? sentence.first);
  const following = findFollowing(document, measures, number, next, next?.first ?? sentence.end);
  const fate = following && fateAfter(document, measures, number, following, next?.first ?? sentence.end);
  if (fate) return fate;
  const suffered = fateOfSubject(document, measures, number, next, sentence);
  if (suffered) return suffered;
  if (number.article === 'known') return fateOfKnown(document, number, preceding, following);
  const gap = preceding ? between(preceding.end, number.first) : [];
  const joined = gap.some((token) => language.joins.includes(token.fold));
  // 'avoir tué "une quinzaine de terroristes"', « exécuté sommairement » au moins 61 civils; but a word alone in quotes
  // is another's: '"neutralised" 60' says less than the figure of those killed behind it.
  const alone = preceding && tokens[preceding.first - 1]?.fold === '"' && gap[0]?.fold === '"';
  const broken = gap.some(
    (token, at) =>
      token.kind === 'mark' && (token.fold !== '"' || (alone && !opensQuote(document, preceding.end + at))),
  );
  const close = gap.every(
    (token, at) => language.figureLinks.includes(token.fold) || opensQuote(document, preceding!.end + at),
  );
  // "30 civilians killed and 1,200 people arrived": another deed.
  if (preceding && close && !(joined && (following || hasOwnVerb(document, number)))) return preceding;
  if (number.article)
    return following && isPlainFate(document, number, previous, following) ? following : null;
  if (following && !between(number.end, following.first).some((token) => /^[;:.]$/.test(token.fold)))
    return following;
  // "several wounded when three women blew themselves up": what the next clause counts is another matter.
  const apart = gap.some(
    ({ fold }) => language.speech.verbs.includes(fold) || language.whenWords.includes(fold),
  );
  return preceding && !broken && !apart ? preceding : null;
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
  if (![roles.links, roles.genitive, locators].some((list) => list.includes(opening))) return words;
  const verb = words.findIndex((word) => roles.passive.includes(word) || roles.active.includes(word));
  const inner = words.slice(0, verb);
  const whole =
    verb > 0 &&
    verb <= LONGEST_COMPLEMENT &&
    inner.every((word) => /^\p{L}/u.test(word) && !clauseWords.includes(word) && !joins.includes(word));
  return whole ? words.slice(verb) : words;
}

/** "un militaire a été tué": nothing else may come between an article's person and what became of them. */
function isPlainFate(
  { tokens, language }: Document,
  number: Counted,
  previous: Counted | undefined,
  following: PatternHit<Measure>,
): boolean {
  const words = withoutComplement(
    language,
    withoutAside(tokens.slice(number.head!.end, following.first).map((token) => token.fold)),
  );
  // "Ten people, including three women and a child, were killed."
  if (words[0] === ',' && previous && words.length > 1) words.shift();
  const plain = [...language.roles.passive, ...language.roles.active, ...language.speech.adverbs];
  return words.length <= 4 && words.every((word) => plain.includes(word));
}

/** How far behind a noun what became of it is looked for, past all that is said of it, in words. */
const SUBJECT_REACH = 60;

/** "of the Foreign Legion", "de Barke-Daga": a noun's own words, at most so many. */
const COMPLEMENT = 8;

/**
 * "Trois volontaires (VDP), des supplétifs de l'armée, ont été tués", "a soldier of the Foreign Legion had been killed":
 * what became of those who are counted, past whose they are and what stands between commas and in brackets.
 */
function fateOfSubject(
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
  while (at !== null && at < limit && !auxiliary(tokens[at]!)) at = pastWordsOf(document, at, limit);
  if (at === null || at >= limit) return undefined;
  const from = at;
  const { adverbs } = language.speech;
  while (at < limit && (auxiliary(tokens[at]!) || adverbs.includes(tokens[at]!.fold))) at++;
  const hit = hits[indexFrom(hits, at)];
  if (hit?.first !== at) return undefined;
  const done = tokens.slice(from, at).some(({ fold }) => passive.includes(fold));
  // "Ten men, all armed, had killed the mayor": somebody else suffered.
  const behind = tokens[hit.end];
  const alone = !behind || behind.kind === 'mark' || language.locators.includes(behind.fold);
  return done || (alone && next?.first !== hit.end) ? hit : undefined;
}

/** Past what stands in brackets or between commas, or past whose somebody is; null for anything else. */
function pastWordsOf({ tokens, language }: Document, at: number, limit: number): number | null {
  const { genitive, origin, passive, active } = language.roles;
  const { fold } = tokens[at]!;
  if (fold === ',' || fold === '(') {
    const close = fold === ',' ? ',' : ')';
    for (let end = at + 1; end < limit; end++) if (tokens[end]!.fold === close) return end + 1;
    return null;
  }
  if (!genitive.includes(fold) && !origin.includes(fold)) return null;
  for (let end = at + 1; end < Math.min(limit, at + COMPLEMENT); end++) {
    const word = tokens[end]!;
    if (word.kind === 'mark' || passive.includes(word.fold) || active.includes(word.fold)) return end;
    if (language.clauseWords.includes(word.fold)) return null;
  }
  return null;
}

/** '"neutralised" 60' closes one, 'killed "60 soldiers"' opens one: what follows stands close. */
function opensQuote({ text, tokens }: Document, at: number): boolean {
  const { fold, start, end } = tokens[at]!;
  return (
    fold === '"' && (/[“«]/.test(text[start]!) || (text[start] === '"' && tokens[at + 1]?.start === end))
  );
}

/**
 * "Cinq déplacés, dont trois femmes, ont été tués", "60 women abducted in May were freed": what they were before is no
 * measure of what became of them.
 */
function fateAfter(
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

/** At most four words before a number, the nearest first. */
function findPreceding(
  { byEnd }: Measures,
  { first }: Counted,
  from: number,
): PatternHit<Measure> | undefined {
  for (let end = first; end >= Math.max(from, first - 4); end--) {
    const hit = byEnd.get(end)?.[0];
    if (hit) return hit;
  }
  return undefined;
}

/** At most twelve words behind a number, the nearest first. */
function findFollowing(
  document: Document,
  measures: Measures,
  number: Counted,
  next: Counted | undefined,
  to: number,
): PatternHit<Measure> | undefined {
  const { hits } = measures;
  for (let at = indexFrom(hits, number.end); at < hits.length; at++) {
    const hit = hits[at]!;
    if (hit.first >= to || hit.first - (number.head?.end ?? number.end) > 12) return undefined;
    if (!hasDoneIt(document, number, hit, next, measures)) return hit;
  }
  return undefined;
}

/** "Some 200 gunmen killed ten people", "200 soldats …, tuant dix civils": the figure behind is of those who suffered. */
function hasDoneIt(
  { tokens, language }: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  next: Counted | undefined,
  { hits }: Measures,
): boolean {
  const { and, together, passive } = language.roles;
  if (!number.head || !next || next.first < measure.end) return false;
  if (tokens.slice(measure.first - 3, measure.first).some((token) => passive.includes(token.fold)))
    return false;
  // "12 soldiers killed 5 wounded": a list without commas.
  if (!next.head && firstFrom(hits, next.end)?.first === next.end) return false;
  return tokens
    .slice(measure.end, next.first)
    .every(
      ({ fold }) => language.figureLinks.includes(fold) && !and.includes(fold) && !together.includes(fold),
    );
}

/** "killing its driver", "the driver was killed": right behind the deed, or right before what was done. */
function fateOfKnown(
  { tokens, language }: Document,
  number: Counted,
  preceding: PatternHit<Measure> | undefined,
  following: PatternHit<Measure> | undefined,
): PatternHit<Measure> | null {
  const { passive, active } = language.roles;
  if (preceding?.end === number.first) return preceding;
  if (!following) return null;
  const words = withoutComplement(
    language,
    withoutAside(tokens.slice(number.head!.end, following.first).map((token) => token.fold)),
  );
  const plain = [...passive, ...active, ...language.speech.adverbs];
  const suffered =
    words.some((word) => passive.includes(word)) && words.every((word) => plain.includes(word));
  return suffered ? following : null;
}

/** "After the arrest of three leaders, dozens of youths had gathered": the second figure opens a clause of its own. */
function isSubject({ text, tokens, language }: Document, { head }: Counted): boolean {
  const next = head ? tokens[head.end] : undefined;
  // By its letters: "à" places, "a" is a verb.
  const word = next ? text.slice(next.start, next.end) : '';
  return language.roles.active.includes(word) || language.roles.passive.includes(word);
}

/** "30 civilians killed and 1,200 people arrived": a participle right behind says what became of the second. */
function hasOwnVerb(document: Document, { head }: Counted): boolean {
  const next = head ? document.tokens[head.end] : undefined;
  return next !== undefined && isParticiple(document, next);
}

function isParticiple({ text, language }: Document, { kind, start, end }: Token): boolean {
  return kind === 'word' && language.participle.test(text.slice(start, end));
}

/** How many words may stand between two figures where the first is told whose it is. */
const LONGEST_GENITIVE = 7;

/**
 * "killed 50 Russians and 10 Malians": the second figure shares the measure of the first; "four soldiers and six
 * volunteers were killed": the first that of the second.
 */
export function shareMeasure(
  document: Document,
  numbers: Counted[],
  own: (PatternHit<Measure> | null)[],
  index: number,
  before: FoundClaim | null,
): PatternHit<Measure> | null {
  const { joins, parts } = document.language;
  const number = numbers[index]!;
  const coordinated = (from: Counted, to: Counted) => {
    const link = document.tokens.slice(from.head?.end ?? from.end, to.first);
    return (
      !hasOwnVerb(document, number) &&
      // "eight soldiers of the junta and four mercenaries"
      link.length <=
        (from.head && document.language.roles.links.includes(link[0]?.fold ?? '') ? LONGEST_GENITIVE : 3) &&
      // "shot dead three passengers and led seven others away": another deed.
      !link.some((token) => isParticiple(document, token)) &&
      link.some((token) => token.fold === ',' || joins.includes(token.fold) || parts.includes(token.fold))
    );
  };
  const shared = (value: Measure): PatternHit<Measure> => ({
    value,
    first: number.first,
    end: number.end,
    classes: [],
    source: 'shared',
  });
  const previous = numbers[index - 1];
  // "neutralised two bombs and three gunmen": where the first counts no people, its word holds for the second.
  const measure = before && before.number === previous?.first ? before.measure : own[index - 1]?.value;
  const goesOn =
    previous && measure && coordinated(previous, number) && !isSubject(document, number)
      ? shared(measure)
      : null;
  // "nine motorcycles destroyed, five rifles and a machine gun seized": the second list has a word of its own.
  const closed = previous && own[index - 1] && own[index - 1]!.first >= previous.end;
  if (goesOn && !closed) return goesOn;
  // "Sept militaires ont perdu la vie, trois chauffeurs aussi", "seven soldiers were killed, three drivers too"
  const behind = document.tokens[number.head?.end ?? number.end]?.fold ?? '';
  if (measure && document.language.alsoWords.includes(behind)) return shared(measure);
  // "Ten soldiers, two volunteers and four civilians were killed": what is said behind the last holds for all.
  for (let last = index + 1; last < Math.min(numbers.length, index + MOST_LISTED); last++) {
    const to = numbers[last]!;
    if (!coordinated(numbers[last - 1]!, to)) break;
    const follows = own[last];
    if (!follows) continue;
    if (follows.first < to.end) break;
    return shared(follows.value);
  }
  return goesOn;
}
