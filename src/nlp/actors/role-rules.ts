/** The rules that tell from its neighbourhood on which side of an act an actor stands; the first that fits decides. */
import type { ActorKind } from '../../model.ts';
import type { ActorMention } from './actors.ts';
import type { Act } from '../events/acts.ts';
import { besideAct } from './beside-act.ts';
import type { Document } from '../text/document.ts';
import { isAfterBetween, isTogether } from './joining-words.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Placed } from './roles.ts';
import type { Scene } from '../events/scenes.ts';
import { firstFrom } from '../text/sorted.ts';
import { isPassive } from './voice.ts';

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

/** What one side does to the other. */
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
  function loses({ document, mention, acts }) {
    const { bareMeasures } = document.language;
    const next = document.tokens.slice(mention.end, mention.end + 3);
    const verb = next.findIndex(({ fold }) => bareMeasures.includes(fold));
    // "A volunteer lost his life": that is an act of its own.
    if (acts.some(({ first }) => first === mention.end + verb)) return null;
    return verb >= 0 && next.slice(0, verb).every(({ kind }) => kind === 'word')
      ? { side: 'B', weight: 1, rule: 'loses' }
      : null;
  },
  /** Subject or object of the nearest act of its clause; beside a noun, what the noun governs. */
  function clause({ document, acts, mention, kind, before }) {
    for (const act of acts) {
      if (act.turned && isOfItsSubject(document, act, mention, acts)) continue;
      const found = besideAct(document, act, mention, kind, before);
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

/** "The attack on the soldiers was repelled", « attaque de la brigade repoussée » : the attack was, not who met it. */
function isOfItsSubject(document: Document, act: Act, mention: ActorMention, acts: Act[]): boolean {
  if (mention.end > act.first || !isPassive(document, act)) return false;
  return acts.some((one) => one.part === 'noun' && one.end <= mention.first && one.first >= act.clause.first);
}

/** "Région du Yaadga : le 18 février, l'armée, appuyée par …": the first actor of its sentence heads a clause. */
function opensClause({ tokens }: Document, { first, actors, acts }: Scene, mention: ActorMention): boolean {
  if (actors[0] !== mention || (acts[0] && acts[0].first < mention.first)) return false;
  return tokens
    .slice(Math.max(first, mention.first - 2), mention.first)
    .some(({ fold }) => fold === ',' || fold === ':');
}
