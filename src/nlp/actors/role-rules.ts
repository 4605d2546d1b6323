/** The rules that tell from its neighbourhood on which side of an act an actor stands; the first that fits decides. */
import type { ActorKind } from '../../model.ts';
import type { Act } from '../events/acts.ts';
import type { ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Scene } from '../events/scenes.ts';
import { firstFrom } from '../text/sorted.ts';
import { isBare, isPassive } from './voice.ts';

export type Side = 'A' | 'B';
/** `act` is what the side was read from, where it was one act; `weight` how sure the rule is. */
export type Placed = { side: Side; weight: number; rule: string; act?: Act };

type RoleContext = {
  document: Document;
  scene: Scene;
  mention: ActorMention;
  kind: ActorKind;
  /** Acts of the scene, the nearest first. */
  acts: Act[];
  /** The preposition before the mention, articles and adjectives skipped. */
  before: string | null;
};
type RoleRule = (context: RoleContext) => Placed | null;

export const ATTACKS = new Set<Sense>([
  'attack',
  'ambush',
  'strike',
  'shelling',
  'suicide',
  'kill',
  'murder',
  'abduct',
  'rape',
  'beat',
  'loot',
  'arrest',
  'grenade',
  'explosive',
  'overtake',
  'storm',
]);

/** What a bare word of the past tells of the side that has no army. */
const BEGUN = new Set<Sense>(['attack', 'ambush', 'storm']);

export const CAPTORS: ActorKind[] = ['jihadist', 'rebel', 'unidentified'];

/** How many words, with "held by", may stand before who holds a place. */
const HOLD_REACH = 6;

export const ROLE_RULES: RoleRule[] = [
  /** "an exchange of fire between the army and gunmen who attacked its camp" */
  function relative({ document, acts, mention }) {
    if (!document.language.relativeSubjects.includes(document.tokens[mention.end]?.fold ?? '')) return null;
    const act = acts.find(({ clause, part }) => clause.first === mention.end && part !== 'noun');
    return act && !isPassive(document, act) && ATTACKS.has(act.sense)
      ? { side: 'A', weight: 3, rule: 'relative', act }
      : null;
  },
  /** "clashes between JNIM and the army": the one named first is taken to have begun. */
  function between({ document, acts, before, mention, scene }) {
    const act = acts.find((one) => one.sense === 'clash');
    if (!act) return null;
    if (before !== null && document.language.roles.between.includes(before))
      return { side: 'A', weight: 2, rule: 'between', act };
    return isAfterBetween(document, mention.first, scene.first)
      ? { side: 'B', weight: 2, rule: 'between-and', act }
      : null;
  },
  /** "attacked positions held by the rival group", "un poste tenu par l'armée": whose they are, was attacked. */
  function heldBy({ document, acts, before, mention }) {
    const { roles, holdWords, numbers } = document.language;
    if (before === null || !roles.by.includes(before)) return null;
    const words = document.tokens.slice(Math.max(0, mention.first - HOLD_REACH), mention.first);
    const by = words.findLastIndex(({ fold }) => fold === before);
    if (!holdWords.includes(words[by - 1]?.fold ?? '')) return null;
    // "The town was occupied by rebels" tells what they did.
    if (roles.passive.includes(words[by - 2]?.fold ?? '') || numbers.none.includes(words[by - 2]?.fold ?? ''))
      return null;
    const act = acts.find((one) => one.end <= mention.first && ATTACKS.has(one.sense));
    return act ? { side: 'B', weight: 2.5, rule: 'held-by', act } : null;
  },
  /** "six villagers were killed by gunmen" */
  function by({ document, acts, before, mention }) {
    const act = acts.find((one) => one.end <= mention.first);
    if (!act || before === null || !document.language.roles.by.includes(before)) return null;
    return { side: 'A', weight: 3, rule: 'by', act };
  },
  /** "an attack on civilians", "une attaque contre l'armée" */
  function against({ document, acts, before, mention }) {
    if (before === null || !document.language.roles.against.includes(before)) return null;
    const act = acts.find((one) => one.end <= mention.first && one.part === 'noun' && ATTACKS.has(one.sense));
    if (act) return { side: 'B', weight: 3, rule: 'against', act };
    const clash = acts.find((one) => one.sense === 'clash');
    return clash ? { side: 'B', weight: 0.5, rule: 'fought-against', act: clash } : null;
  },
  /** "took the town after heavy fighting with the army", "des combats avec l'armée": whom the others met. */
  function foughtWith({ document, acts, mention }) {
    const act = acts.find((one) => one.end <= mention.first);
    if (act?.sense !== 'clash' || mention.first - act.end > 4) return null;
    const { and } = document.language.roles;
    const { link } = document.language.numbers;
    const gap = document.tokens.slice(act.end, mention.first);
    const met = gap.some(({ fold }) => fold !== link && and.includes(fold));
    return met && gap.every(({ kind }) => kind !== 'mark')
      ? { side: 'B', weight: 0.5, rule: 'fought-with' }
      : null;
  },
  /** "JNIM lost 12 fighters", "l'armée a perdu 12 hommes" */
  function loses({ document, mention }) {
    const { bareMeasures } = document.language;
    const next = document.tokens.slice(mention.end, mention.end + 3);
    const verb = next.findIndex(({ fold }) => bareMeasures.includes(fold));
    return verb >= 0 && next.slice(0, verb).every(({ kind }) => kind === 'word')
      ? { side: 'B', weight: 1, rule: 'loses' }
      : null;
  },
  /** Subject or object of the nearest act of its clause; beside a noun, what the noun governs. */
  function clause({ document, acts, mention, kind, before }) {
    for (const act of acts) {
      if (!isInClause(document, mention, act)) continue;
      const found =
        act.part === 'noun' || (act.part === 'suffered' && mention.first >= act.end)
          ? (besideNoun(document, act, mention, kind, before) ?? besideSuffered(document, act, mention, kind))
          : besideVerb(document, act, mention, kind);
      if (found) return found;
    }
    return null;
  },
  function civilians({ kind }) {
    return kind === 'civilians' ? { side: 'B', weight: 1, rule: 'civilians' } : null;
  },
  /** "with 12 soldiers dead": counted among the losses. */
  function counted({ document, mention }) {
    return document.tokens[mention.first - 1]?.kind === 'number'
      ? { side: 'B', weight: 0.5, rule: 'counted' }
      : null;
  },
  /** "Gunmen on motorcycles, some of them in uniform, killed six": the act stands in a later clause. */
  function distantSubject({ document, acts, mention, scene }) {
    const act = acts.find((one) => one.part !== 'noun' && mention.end <= one.first);
    if (!act || (mention.first > scene.first + 8 && !opensClause(document, scene, mention))) return null;
    // "Accusing traders of helping EIGS, the GSIM fighters looted": the subject is whoever stands nearest.
    const nearer = firstFrom(scene.actors, mention.end);
    if (nearer && nearer.end <= act.first && !isTogether(document, mention, nearer)) return null;
    return { side: isPassive(document, act) ? 'B' : 'A', weight: 1, rule: 'distant-subject', act };
  },
];

/** "Région du Yaadga : le 18 février, l'armée, appuyée par …": the first actor of its sentence heads a clause. */
function opensClause({ tokens }: Document, { first, actors, acts }: Scene, mention: ActorMention): boolean {
  if (actors[0] !== mention || (acts[0] && acts[0].first < mention.first)) return false;
  return tokens
    .slice(Math.max(first, mention.first - 2), mention.first)
    .some(({ fold }) => fold === ',' || fold === ':');
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
  // "Two soldiers died": the word of dying is no deed of its subject.
  if (act.sense === 'kill' && mention.end === act.first) return { side: 'B', weight: 2, rule: 'died', act };
  // "neutralisation of 17 terrorists", "l'assassinat de deux soldats": whom such a noun governs has suffered it.
  if (SUFFERED.has(act.sense) && isOfNoun(document, act, mention))
    return { side: 'B', weight: 2, rule: 'noun-of', act };
  if (armed && (modifies || shares)) {
    return { side: 'A', weight: 2, rule: 'noun-modifier', act };
  }
  if (mention.first < act.end) return null;
  const near = mention.first - act.end <= 3;
  const between = near ? document.tokens.slice(act.end, mention.first).map((token) => token.fold) : [];
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

/** The preposition within five words before a mention and behind `limit`, in the same breath. */
export function findPrepositionBefore(document: Document, first: number, limit: number): string | null {
  const { tokens, language } = document;
  const { by, against, between, together } = language.roles;
  for (let at = first - 1; at >= Math.max(limit, first - 5); at--) {
    const token = tokens[at]!;
    // 'ambushed by "terrorists"', « tendue par des « terroristes » »: the words of others.
    if (token.fold === '"') continue;
    if (token.kind === 'mark' || together.includes(token.fold)) return null;
    if (by.includes(token.fold) || against.includes(token.fold) || between.includes(token.fold))
      return token.fold;
  }
  return null;
}

/** "between X and Y": is this the Y? */
export function isAfterBetween(document: Document, first: number, limit: number): boolean {
  const { tokens, language } = document;
  let joined = false;
  for (let at = first - 1; at >= Math.max(limit, first - 14); at--) {
    const word = tokens[at]!.fold;
    if (word === '.' || word === ';') return false;
    if (language.roles.and.includes(word)) joined = true;
    if (language.roles.between.includes(word)) return joined;
  }
  return false;
}

/** "Wagner fighters, alongside the army, killed": words between two actors that put them on one side. */
export function isTogether({ tokens, language }: Document, one: ActorMention, other: ActorMention): boolean {
  const { together, between } = language.roles;
  const gap = tokens.slice(one.end, other.first).map(({ fold }) => fold);
  return (
    gap.some((word) => together.includes(word)) &&
    !gap.includes('.') &&
    !gap.some((word) => between.includes(word))
  );
}
