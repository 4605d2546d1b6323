/** Whose losses a figure counts, where its words or those around it say so: the speaker's own, a loser's, a rank's. */
import type { Measure } from '../../model.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { ClaimInput } from './found-claim.ts';
import type { Counted } from './counted.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { firstFrom, lastEndingBy, within } from '../text/sorted.ts';

/** How many words may stand between who lost people and the word of losing. */
const LOSER_REACH = 4;

/** How many words before a figure may say that it is of the speaker's own. */
const OWN_REACH = 4;

/** "three of their members", says the FLA: people of the speaker's own. */
export function ownPeople(
  document: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  speaker: { actor: string | null } | null,
): string | null {
  if (!speaker?.actor) return null;
  // "Two of the brothers attained martyrdom": nobody speaks so of the other side.
  const told = document.tokens.slice(measure.first, measure.end);
  if (told.some(({ fold }) => document.language.martyrs.includes(fold))) return speaker.actor;
  const before = document.tokens
    .slice(Math.max(0, number.first - OWN_REACH), number.first)
    .map((token) => token.fold);
  const { possessives, lossWords } = document.language;
  // "put its losses at four dead"
  if (before.some((word, index) => possessives.includes(word) && lossWords.includes(before[index + 1] ?? '')))
    return speaker.actor;
  // "acknowledged the loss of five fighters"
  const unnamed = !number.head?.of || number.head.of.startsWith('unidentified');
  if (
    unnamed &&
    measure.end <= number.first &&
    told.some(({ fold }) => document.language.bareMeasures.includes(fold))
  )
    return speaker.actor;
  const words = document.tokens.slice(number.end, number.end + 4).map((token) => token.fold);
  if (words.some((word) => document.language.ours.includes(word))) return speaker.actor;
  // "one of our brothers", « un de nos frères »
  const our = words.findIndex((word) => document.language.our.includes(word));
  if (our >= 0 && document.language.persons.includes(words[our + 1] ?? '')) return speaker.actor;
  if (inOwnRanks(document, number.end) || goesOnOfOurs(document, number)) return speaker.actor;
  const at = words.findIndex((word) => document.language.possessives.includes(word));
  return at >= 0 && words.slice(at + 1).some((word) => document.language.persons.includes(word))
    ? speaker.actor
    : null;
}

/** How far into a sentence, in words, "our men" or a figure without a noun may stand at its head. */
const OPENING = 3;

/** "Our men fought with courage. Five fell": a figure without a noun at the head goes on about them. */
function goesOnOfOurs(
  { tokens, language, sentences, sentenceOf }: Document,
  { first, head }: Counted,
): boolean {
  const sentence = sentences[sentenceOf[first]!]!;
  const before = sentences[sentence.index - 1];
  if (head || !before || first - sentence.first >= OPENING) return false;
  const isForce = (word: string) => [...language.forceWords, ...language.persons].includes(word);
  return tokens
    .slice(before.first, before.first + OPENING)
    .some(
      ({ fold }, at) => language.our.includes(fold) && isForce(tokens[before.first + at + 1]?.fold ?? ''),
    );
}

/**
 * "The army lost 17 men", "killed 12 and lost two", "l'armée déplore deux morts", "we lost 17 men": those of the subject,
 * or of who speaks.
 */
export function loserOf(
  document: Document,
  { actors }: ClaimInput,
  sentence: Sentence,
  number: Counted,
  measure: PatternHit<Measure>,
  speaker: { first?: number; actor: string | null } | null,
): string | null {
  const { tokens, language } = document;
  const bare = language.bareMeasures.includes(tokens[measure.first]?.fold ?? '');
  const verb = bare ? measure.first : lossVerbBefore(document, number, sentence.first);
  if (verb === null) return null;
  const subject = subjectOf(document, actors, sentence, verb);
  if (subject) return subject;
  if (!bare) return null;
  const goesOn = joinsVerb(document, verb);
  const [opening] = within(actors, sentence.first, verb);
  const speaks = speaker?.first !== undefined && speaker.first < verb && speaker.first >= sentence.first;
  return (goesOn && !speaks ? opening?.id : null) ?? speaker?.actor ?? null;
}

/** "Nos forces déplorent trois morts", "we lost two": the losses of who speaks. */
export function losesOurs(
  document: Document,
  sentence: Sentence,
  number: Counted,
  measure: PatternHit<Measure>,
): boolean {
  const { tokens, language } = document;
  const bare = language.bareMeasures.includes(tokens[measure.first]?.fold ?? '');
  const verb = bare ? measure.first : lossVerbBefore(document, number, sentence.first);
  if (verb === null || verb > number.first) return false;
  const words = tokens.slice(Math.max(sentence.first, verb - LOSER_REACH), verb);
  const own = [...language.forceWords, ...language.persons];
  return words.some(
    ({ fold }, at) =>
      language.we.includes(fold) || (language.our.includes(fold) && own.includes(words[at + 1]?.fold ?? '')),
  );
}

/** "The army has admitted the loss of 12": who admits to have lost people; null where no force does. */
export function admitterOf(
  { tokens, language }: Document,
  { actors }: ClaimInput,
  sentence: Sentence,
  number: Counted,
  measure: PatternHit<Measure>,
): { of: string } | null {
  const bare = language.bareMeasures.includes(tokens[measure.first]?.fold ?? '');
  if (!bare || number.head || measure.first > number.first) return null;
  for (let verb = measure.first - 1; verb >= Math.max(sentence.first, measure.first - 3); verb--) {
    if (!language.admitVerbs.includes(tokens[verb]!.fold)) continue;
    const subject = lastEndingBy(actors, verb);
    const near = subject && subject.first >= sentence.first && verb - subject.end <= LOSER_REACH;
    return near && subject.id && subject.id !== 'civilians' ? { of: subject.id } : null;
  }
  return null;
}

/** "The assailants suffered heavy losses", "infligé de lourdes pertes à l'ennemi": whose losses are told without a number. */
export function loserOfVague(
  document: Document,
  { actors }: ClaimInput,
  sentence: Sentence,
  { first, end }: { first: number; end: number },
): string | null {
  const { tokens, language } = document;
  // "a town where the military recently suffered heavy losses": behind what is told.
  const aside = [...language.relativeWords, ...language.whenWords];
  if (tokens.slice(sentence.first, first).some(({ fold }) => aside.includes(fold))) return null;
  for (let verb = first - 1; verb >= Math.max(sentence.first, first - 3); verb--) {
    if (!language.lossVerbs.includes(tokens[verb]!.fold)) continue;
    const [opening] = within(actors, sentence.first, verb);
    return (
      subjectOf(document, actors, sentence, verb) ??
      (joinsVerb(document, verb) ? (opening?.id ?? null) : null)
    );
  }
  const struck = firstFrom(actors, end);
  const gap = struck && tokens.slice(end, struck.first).map(({ fold }) => fold);
  const { against, links } = language.roles;
  const onThem =
    gap && gap.length > 0 && gap.length <= 3 && gap.every((word) => [...against, ...links].includes(word));
  return onThem ? struck!.id : null;
}

/** "killed 12 terrorists and lost": behind "and", another verb of the same subject. */
function joinsVerb({ tokens, language }: Document, verb: number): boolean {
  return tokens.slice(verb - 2, verb).some(({ fold }) => language.joins.includes(fold));
}

/** Who stands right before a verb of losing, or whom a pronoun before it means. */
function subjectOf(
  document: Document,
  actors: ActorMention[],
  sentence: Sentence,
  verb: number,
): string | null {
  // "The army killed 12 terrorists and lost two men": the subject is that of the verb before, not its object.
  const subject = lastEndingBy(actors, verb);
  const near = subject && subject.first >= sentence.first && verb - subject.end <= LOSER_REACH;
  if (near && !joinsVerb(document, verb)) return subject.id;
  return opensWithPronoun(document, sentence, verb) ? subjectBefore(document, actors, sentence) : null;
}

/** "It lost three men", "Elle déplore deux morts": nobody but a pronoun stands before the verb. */
function opensWithPronoun({ tokens, language }: Document, { first }: Sentence, verb: number): boolean {
  const words = tokens.slice(first, verb);
  return (
    words.length <= LOSER_REACH &&
    words.some(({ fold }) => language.pronouns.includes(fold) || language.roles.itself.includes(fold))
  );
}

/** Whom the sentence before opens with. */
function subjectBefore(document: Document, actors: ActorMention[], sentence: Sentence): string | null {
  const before = document.sentences[sentence.index - 1];
  const opening = before && firstFrom(actors, before.first);
  return opening && opening.first < Math.min(before.end, before.first + SUBJECT) ? opening.id : null;
}

/** How far into a sentence its subject may begin, in tokens. */
const SUBJECT = 8;

/** "déplore", "suffered": within three words before a figure. */
function lossVerbBefore(
  { tokens, language }: Document,
  { first: at, head }: Counted,
  from: number,
): number | null {
  // "The attackers left four bodies behind"
  const bodies = tokens.slice(at, at + 3).some(({ fold }) => language.remains.includes(fold));
  for (let verb = at - 1; verb >= Math.max(from, at - 3); verb--) {
    const word = tokens[verb]!.fold;
    if (language.lossVerbs.includes(word) || (bodies && language.leaveVerbs.includes(word))) return verb;
    // "acknowledged the deaths of ten civilians" is of those.
    if (language.admitVerbs.includes(word) && !head?.of) return verb;
  }
  return null;
}

/** "two dead and six wounded in its ranks", "deux morts et six blessés dans ses rangs" */
function inOwnRanks({ tokens, language }: Document, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const word = tokens[at]?.fold ?? '.';
    if (/^[.;:,]$/.test(word)) return false;
    if (language.possessives.includes(word) && language.ranks.includes(tokens[at + 1]?.fold ?? ''))
      return true;
  }
  return false;
}

/** "about 30 dead on both sides", "une cinquantaine de morts dans les rangs des deux groupes" */
export function onBothSides({ tokens, language }: Document, from: number): boolean {
  const words = tokens.slice(from, from + 8).map((token) => token.fold);
  const stop = words.findIndex((word) => /^[.;:,]$/.test(word));
  const near = words.slice(0, stop < 0 ? words.length : stop).join(' ');
  return language.bothSides.some((phrase) => ` ${near} `.includes(` ${phrase} `));
}

/**
 * "11 morts dans les rangs des Forces armées", "three dead on the army's side". `stop`: where the next number stands,
 * or a mark; null where those further on are meant as well ("three dead and five wounded on the army's side").
 */
export function inRanks(
  document: Document,
  end: number,
  input: ClaimInput,
  stop: number | null = null,
): string | null {
  for (let at = end; at < Math.min(end + 6, stop ?? Infinity); at++) {
    if (stop !== null && document.tokens[at]?.kind === 'mark') return null;
    if (!document.language.ranks.includes(document.tokens[at]?.fold ?? '')) continue;
    const named = firstFrom(input.actors, end);
    return named && named.first <= at + 4 ? named.id : null;
  }
  return null;
}
