/** Whom a figure without a name means by the deed beside it: "killing three of them". */
import type { ActorKind } from '../../model.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Act } from '../events/acts.ts';
import type { FoundClaim } from './found-claim.ts';
import type { Document } from '../text/document.ts';
import { saysPart } from './parts.ts';
import type { Role } from '../actors/roles.ts';
import type { Scene } from '../events/scenes.ts';
import { firstFrom, indexFrom, lastEndingBy, within } from '../text/sorted.ts';
import { isPassive } from '../actors/voice.ts';

export type SettleInput = { document: Document; index: ActorIndex; actors: ActorMention[] };

export type Deed = { scene: Scene; act: Act };

/** "killed 57 of them": whom the subject of the deed fights, where that is one. */
export function enemyOf(
  claim: FoundClaim,
  { scene, act }: Deed,
  sides: Role[],
  { document, index }: SettleInput,
): string | null {
  if (act.part === 'noun' || claim.number <= claim.first || isPassive(document, act)) return null;
  const agent = agentOf(document, scene, act);
  const id = agent?.id && sameForce(agent.id, sides, index);
  const side = sides.find((role) => role.id === id)?.side;
  // "A truck that carried traders struck a mine, killing five of them": whoever met a mine suffered by it.
  const mined = scene.acts.some(
    (one) => one.sense === 'explosive' && agent && one.first > agent.first && one.first < act.first,
  );
  if (id && mined && saysPart(document, { end: claim.end })) return id;
  // "destroyed a gathering of terrorists, neutralising eight of them": named with what was done to them alone.
  if (id && !side && saysPart(document, { end: claim.end })) return id;
  const others = side ? sides.filter((role) => role.side !== side) : [];
  return others.length === 1 ? others[0]!.id : null;
}

/** Hardly a sentence that people write names more between a deed and who did it, or puts more words between. */
const MOST_PASSED = 20;
const LONGEST_CLAUSE = 60;

/** "A convoy of peacekeepers struck a mine, wounding eight of them": the one force that its sentence names and nobody fights. */
export function sufferersOf(
  claim: FoundClaim,
  scene: Scene | undefined,
  sides: Role[],
  { document, index }: SettleInput,
): string | null {
  if (!scene || claim.number <= claim.first || !saysPart(document, { end: claim.end })) return null;
  const before = within(scene.actors, scene.first, claim.first).slice(-MOST_PASSED);
  const named = new Set(before.flatMap(({ id }) => (id ? [sameForce(id, sides, index)] : [])));
  const [only] = named;
  const fights = sides.some(({ id, side }) => id === only && side === 'A');
  return named.size === 1 && only !== undefined && !fights ? only : null;
}

/**
 * "repelled an attack by terrorists, killing 22 of them", "ambushed a patrol, killing three of them": who did it stands
 * under no preposition and is not whom the deed before was done to.
 */
function agentOf(document: Document, { actors, acts }: Scene, act: Act): ActorMention | undefined {
  const last = lastEndingBy(actors, act.first);
  let at = last ? indexFrom(actors, last.first) : -1;
  const least = Math.max(0, at - MOST_PASSED);
  while (
    at >= least &&
    (isGoverned(document, actors[at]!.first) || isObject(document, actors[at]!, acts, act))
  )
    at--;
  return at >= least ? actors[at] : last;
}

/** "ambushed a patrol": right behind a deed of the same clause, and no subject of a clause about it. */
function isObject(document: Document, { first, end }: ActorMention, acts: Act[], of: Act): boolean {
  const deed = lastEndingBy(acts, first);
  if (!deed || deed === of || deed.part === 'noun' || first >= deed.clause.end || isPassive(document, deed))
    return false;
  return !document.tokens
    .slice(end, Math.min(of.first, end + LONGEST_CLAUSE))
    .some(({ fold }) => document.language.relativeWords.includes(fold));
}

/** "by terrorists", "with JNIM": a preposition within three words before a name; not that of "On Saturday, JNIM". */
function isGoverned({ tokens, language }: Document, first: number): boolean {
  const { by, against, between, and } = language.roles;
  const words = tokens.slice(Math.max(0, first - 3), first);
  const stop = words.findLastIndex(
    ({ kind, fold }) => kind === 'mark' || Object.hasOwn(language.weekdays, fold),
  );
  return words.slice(stop + 1).some(({ fold }) => [...by, ...against, ...between, ...and].includes(fold));
}

/**
 * A loose word in a figure ("fighters", "terrorists") means the one group of that kind that the event has; of several,
 * the only one with a name of its own on the side that the loose word stands on.
 */
export function sameForce(id: string, sides: Role[], index: ActorIndex): string {
  const parent = sides.find((role) => role.id === index.actors.get(id)?.parent);
  if (parent || !isLoose(id)) return parent?.id ?? id;
  const of = (...kinds: ActorKind[]) =>
    sides.filter((role) => kinds.includes(index.actors.get(role.id)!.kind));
  const rebels = of('jihadist', 'rebel');
  // "terrorists ambushed the volunteers; some fifteen assailants were killed", "the volunteers repelled an attack; the
  // assailants lost eight men": not the volunteers.
  const begun = sides.some((role) => role.side === 'A');
  const groups =
    rebels.length > 0 ? rebels : of('militia', 'unidentified').filter((role) => begun || isLoose(role.id));
  const side = sides.find((role) => role.id === id)?.side;
  const named = groups.filter((role) => !isLoose(role.id) && role.side === side);
  const only = groups.length === 1 ? groups : named;
  return only.length === 1 ? only[0]!.id : id;
}

function isLoose(id: string): boolean {
  return id.startsWith('unidentified');
}

/** How many words may stand between a thing and whose it is: "pick-up trucks belonging to an armed group". */
const OWNER_REACH = 6;

/** "Motorcycles of terrorists", "three trucks belonging to the army": whose the words say they are. */
export function namedOwner({ end }: FoundClaim, { document, actors }: SettleInput): string | null {
  const owner = firstFrom(actors, end);
  if (!owner || owner.first > end + OWNER_REACH) return null;
  const between = document.tokens.slice(end, owner.first).map(({ fold }) => fold);
  const { belonging, origin, links } = document.language.roles;
  const at = between.findIndex((word) => belonging.includes(word));
  const small = between
    .slice(Math.max(at, 0))
    .every((word) => [...belonging, ...origin, ...links].includes(word));
  return small && (at >= 0 || origin.includes(between[0] ?? '')) ? owner.id : null;
}
