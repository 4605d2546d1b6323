/** The side of an actor that stands in the clause of an act: its subject or object, or what its noun governs. */
import type { ActorKind } from '../../model.ts';
import type { ActorMention } from './actors.ts';
import type { Act } from '../events/acts.ts';
import type { Document } from '../text/document.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Placed } from './roles.ts';
import { isBare, isPassive } from './voice.ts';

/** What a bare word of the past tells of the side that has no army. */
const BEGUN = new Set<Sense>(['attack', 'ambush', 'storm']);

/** Who holds people, and attacks of its own accord. */
export const CAPTORS: ActorKind[] = ['jihadist', 'rebel', 'unidentified'];

/** Null where the actor stands outside the clause, or what stands there leaves its side open. */
export function besideAct(
  document: Document,
  act: Act,
  mention: ActorMention,
  kind: ActorKind,
  before: string | null,
): Placed | null {
  if (!isInClause(document, mention, act)) return null;
  return act.part === 'noun' || (act.part === 'suffered' && mention.first >= act.end)
    ? (besideNoun(document, act, mention, kind, before) ?? besideSuffered(document, act, mention, kind))
    : besideVerb(document, act, mention, kind);
}

/**
 * "The Group for the Support of Islam and Muslims (JNIM) attacked", "the men who attacked": a bracket ends, or a word
 * stands for them, where the clause begins.
 */
function isInClause({ tokens, language }: Document, { first, end }: ActorMention, { clause }: Act): boolean {
  if (first >= clause.first) return first < clause.end;
  if (end !== clause.first) return false;
  return tokens[end - 1]!.kind === 'mark' || language.relativeSubjects.includes(tokens[end]!.fold);
}

function besideVerb(document: Document, act: Act, mention: ActorMention, kind: ActorKind): Placed | null {
  // "eleven of those in the hands of armed men were freed": the captors are told, not the freed.
  if (act.sense === 'free' && CAPTORS.includes(kind)) return { side: 'A', weight: 1, rule: 'captor', act };
  // "Gunmen attacked in the night", but "Six gunmen killed in Gao": who bears arms attacks.
  const attacks = BEGUN.has(act.sense) && CAPTORS.includes(kind) && isBare(document, act);
  const passive = isPassive(document, act) && !attacks;
  if (mention.end <= act.first) {
    return {
      side: passive ? 'B' : 'A',
      weight: act.first - mention.end <= 6 ? 2.5 : 1.5,
      rule: passive ? 'passive' : 'subject',
      act,
    };
  }
  // "an army drone struck": the words of the act begin with who did it.
  if (mention.first <= act.first && mention.end > act.first && mention.end < act.end && !passive)
    return { side: 'A', weight: 2.5, rule: 'subject-inside', act };
  // "took a teacher from his home", "overruns an army base": the words of the act hold whom it was done to.
  if (mention.first > act.first && mention.end <= act.end && !passive)
    return { side: 'B', weight: 2.5, rule: 'object-inside', act };
  if (mention.first < act.end || passive) return null;
  return { side: 'B', weight: mention.first - act.end <= 8 ? 2.5 : 1, rule: 'object', act };
}

function besideNoun(
  document: Document,
  act: Act,
  mention: ActorMention,
  kind: ActorKind,
  before: string | null,
): Placed | null {
  const { genitive, links, against } = document.language.roles;
  const armed = kind !== 'civilians' && kind !== 'protesters';
  // "a jihadist attack", "JNIM ambush"; French puts it behind: "attaque jihadiste".
  const modifies = genitive.length > 0 ? mention.first === act.end : mention.end === act.first;
  // "an army drone strike", "une frappe de drone de l'armée": one word is of both.
  const shares =
    mention.first < act.end &&
    mention.end > act.first &&
    // "fire by gunmen on …", but "a coup d'état" is no deed of the state's.
    (mention.first <= act.first || mention.end > act.end || kind !== 'state');
  // "Two soldiers died", "lost their lives": the word of dying is no deed of its subject.
  const lost = document.language.bareMeasures.includes(document.tokens[act.first]!.fold);
  if ((act.sense === 'kill' || lost) && mention.end === act.first)
    return { side: 'B', weight: 2, rule: 'died', act };
  // "neutralisation of 17 terrorists", "l'assassinat de deux soldats": whom such a noun governs has suffered it.
  if (SUFFERED.has(act.sense) && isOfNoun(document, act, mention))
    return { side: 'B', weight: 2, rule: 'noun-of', act };
  if (armed && (modifies || shares)) {
    return { side: 'A', weight: 2, rule: 'noun-modifier', act };
  }
  if (mention.first < act.end) return null;
  const between = genitiveWords(document, act, mention);
  const governed =
    between.some((word) => genitive.includes(word)) &&
    between.every((word) => genitive.includes(word) || links.includes(word));
  if (governed) {
    // "l'attaque du JNIM" is by it, "l'attaque de l'armée" on it; "les frappes de l'armée" are its own.
    const acts = armed && (kind !== 'state' || act.sense === 'strike');
    return { side: acts ? 'A' : 'B', weight: 1.5, rule: 'noun-genitive', act };
  }
  return before !== null && against.includes(before)
    ? { side: 'B', weight: 2, rule: 'noun-object', act }
    : null;
}

/** "attaque meurtrière du JNIM": the words between a noun and whom it governs, past an adjective or a day. */
function genitiveWords({ tokens, language }: Document, act: Act, mention: ActorMention): string[] {
  const words = tokens.slice(act.end, Math.min(mention.first, act.end + 4));
  const { genitive, links, by, against } = language.roles;
  const [opening] = words;
  const small = [genitive, links, by, against, language.clauseWords, language.locators];
  const describes =
    opening?.kind === 'word' && words.length > 1 && !small.some((list) => list.includes(opening.fold));
  const rest = describes ? words.slice(1) : words;
  return mention.first - act.end <= (describes ? 4 : 3) ? rest.map(({ fold }) => fold) : [];
}

/** Nouns of what is done to people: of whom they are told, it happened to. */
const SUFFERED = new Set<Sense>(['kill', 'murder', 'abduct']);

/** Behind the noun or at the end of its words, with nothing but "of", a number and the like between. */
function isOfNoun({ tokens, language }: Document, act: Act, { first }: ActorMention): boolean {
  const { genitive, links } = language.roles;
  const gap = tokens.slice(act.first + 1, first);
  const small = (fold: string) => [...genitive, ...links].includes(fold);
  return (
    first > act.first &&
    gap.length <= 4 &&
    small(gap[0]?.fold ?? '') &&
    gap.every(
      ({ kind, fold }) => kind === 'number' || small(fold) || Object.hasOwn(language.numbers.values, fold),
    )
  );
}

/** "came under fire from gunmen" */
function besideSuffered(document: Document, act: Act, mention: ActorMention, kind: ActorKind): Placed | null {
  if (act.part !== 'suffered' || mention.first < act.end || kind === 'civilians') return null;
  const { origin, links } = document.language.roles;
  const gap = document.tokens.slice(act.end, mention.first).map(({ fold }) => fold);
  const from =
    origin.includes(gap[0] ?? '') && gap.every((word) => origin.includes(word) || links.includes(word));
  return from ? { side: 'A', weight: 1.5, rule: 'suffered-from', act } : null;
}
