/** Whom the figures of an event mean, which are parts of others, and which the text says twice. */
import type { ActorKind } from '../model.ts';
import type { ActorIndex, ActorMention } from './actors.ts';
import type { Act } from './acts.ts';
import type { FoundClaim } from './claims.ts';
import type { Document } from './document.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { EventDraft } from './events.ts';
import type { Role } from './roles.ts';
import type { Scene } from './scenes.ts';
import { indexFrom, lastEndingBy } from './sorted.ts';
import { splitName } from './tokens.ts';
import { isPassive } from './voice.ts';

type SettleInput = { document: Document; index: ActorIndex };

/** Fills in whom "people", "bodies" and peoples' names mean, and leaves out what the text says twice. */
export function settleClaims(event: EventDraft, sides: Role[], input: SettleInput): FoundClaim[] {
  const on = (side: 'A' | 'B') => sides.filter((role) => role.side === side);
  const known = event.claims.map((claim) =>
    claim.people
      ? { ...claim, of: ofPeople(claim.people, sides, input) }
      : { ...claim, of: claim.of && sameForce(claim.of, sides, input.index) },
  );
  const losers = [
    ...new Set(known.flatMap((claim) => (claim.of !== null && claim.measure === 'killed' ? [claim.of] : []))),
  ];
  /** The only side that can be meant: the one with losses told, else the one that was attacked. */
  const only =
    losers.length === 1 ? losers[0]! : losers.length === 0 && on('B').length === 1 ? on('B')[0]!.id : null;
  const deeds = new Map(
    event.scenes.toReversed().flatMap((scene) => scene.acts.map((act) => [act.first, { scene, act }])),
  );
  const settled = known.map((claim) => {
    if (claim.label) return { ...claim, of: ofLabel(claim, sides, input) };
    if (claim.of !== null || (!claim.neutral && !claim.people && !claim.unit)) return claim;
    // "The army acknowledged heavy losses": its own.
    if (claim.vague && claim.actor && claim.rule.endsWith('vague toll'))
      return { ...claim, of: sameForce(claim.actor, sides, input.index) };
    if (claim.measure === 'displaced') return { ...claim, of: 'civilians' };
    if (claim.unit) return { ...claim, of: ownerOf(claim, sides, input) };
    return { ...claim, of: enemyOf(claim, deeds.get(claim.first), sides, input) ?? only };
  });
  // "Soldiers were killed" says nothing more where a number of them stands.
  const counted = new Set(settled.flatMap((claim) => (claim.vague ? [] : [`${claim.measure}/${claim.of}`])));
  const telling = settled.filter(
    (claim) =>
      !claim.rule.endsWith('vague toll') ||
      (!counted.has(`${claim.measure}/${claim.of}`) && (claim.of !== null || counted.size === 0)),
  );
  return dropRepeats(markSingles(markParts(telling)), input.document);
}

/** "On the enemy's side": whom the speaker fights, else whom the state does. */
function ofLabel({ label, actor }: FoundClaim, sides: Role[], { index }: SettleInput): string | null {
  const speaker =
    sides.find((role) => role.id === actor) ??
    sides.find((role) => index.actors.get(role.id)!.kind === 'state');
  if (label === 'own' || !speaker) return speaker?.id ?? null;
  const enemies = sides.filter((role) => role.side !== speaker.side);
  return enemies.length === 1 ? enemies[0]!.id : null;
}

type Deed = { scene: Scene; act: Act };

/** "killed 57 of them": whom the subject of the deed fights, where that is one. */
function enemyOf(
  claim: FoundClaim,
  deed: Deed | undefined,
  sides: Role[],
  { document, index }: SettleInput,
): string | null {
  if (!deed) return null;
  const { scene, act } = deed;
  if (act.part === 'noun' || claim.number <= claim.first || isPassive(document, act)) return null;
  const agent = agentOf(document, scene, act);
  const id = agent?.id && sameForce(agent.id, sides, index);
  const side = sides.find((role) => role.id === id)?.side;
  const others = side ? sides.filter((role) => role.side !== side) : [];
  return others.length === 1 ? others[0]!.id : null;
}

/** Hardly a sentence that people write names more between a deed and who did it, or puts more words between. */
const MOST_PASSED = 20;
const LONGEST_CLAUSE = 60;

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

/** "by terrorists", "with JNIM": a preposition within three words before a name. */
function isGoverned({ tokens, language }: Document, first: number): boolean {
  const { by, against, between, and } = language.roles;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ fold }) => [...by, ...against, ...between, ...and].includes(fold));
}

const CIVIL_GOODS = ['livestock', 'houses', 'shops', 'granaries'];

/** Vehicles and houses are of whom the speaker fights, else of civilians where only they were hit. */
function ownerOf(claim: FoundClaim, sides: Role[], input: SettleInput): string | null {
  const state = sides.find((role) => input.index.actors.get(role.id)!.kind === 'state');
  const official = claim.byKind === 'army' || claim.byKind === 'official';
  const speaker = sides.find((role) => role.id === claim.actor) ?? (official ? state : undefined);
  const others = sides.filter((role) => (speaker ? role.side !== speaker.side : role.side === 'B'));
  if (others.length === 1) return others[0]!.id;
  if (CIVIL_GOODS.includes(claim.unit ?? '')) return 'civilians';
  return others.find((role) => input.index.actors.get(role.id)!.kind === 'state')?.id ?? null;
}

/**
 * "ten people were killed … the mayor was killed": one of them, where a larger figure of the same people stands; not
 * where both are told in one breath ("a woman and her two children").
 */
function markSingles(claims: FoundClaim[]): FoundClaim[] {
  const keyOf = ({ measure, of }: FoundClaim) => `${measure}/${of}`;
  const larger = Map.groupBy(
    claims.filter(({ min, part }) => min > 1 && !part),
    keyOf,
  );
  return claims.map((claim) => {
    if (!claim.single || claim.part) return claim;
    const wholes = larger.get(keyOf(claim)) ?? [];
    // Sorted by sentence as they stand in the text: one look at either end says whether another sentence has one.
    const elsewhere = [wholes[0], wholes.at(-1)].some((one) => one && one.sentence !== claim.sentence);
    return elsewhere ? { ...claim, part: true as const } : claim;
  });
}

/** A smaller figure of the same speaker that names nobody after a larger one is part of it: "bodies left behind". */
function markParts(claims: FoundClaim[]): FoundClaim[] {
  /** By who speaks: the figures told before that are larger than all of theirs before them, in order. */
  const records = new Map<string, number[]>();
  return claims.map((claim, at) => {
    if (claim.part || claim.by === null) return claim;
    const keys = speakerKeys(claim);
    const whole = claim.neutral && !claim.unit ? findLarger(claims, records, keys, claim.min) : undefined;
    for (const key of keys) {
      const known = records.get(key);
      if (!known) records.set(key, [at]);
      else if (claims[known.at(-1)!]!.min < claim.min) known.push(at);
    }
    if (!whole || (claim.of !== null && whole.of !== null && claim.of !== whole.of)) return claim;
    return { ...claim, of: whole.of, part: true as const };
  });
}

/** "a civilian official in the area" and "the official in the Tessit area" share a word: enough to take a smaller figure as a part. */
function speakerKeys({ measure, actor, byKind, by }: FoundClaim): string[] {
  const words = new Set(splitName(by ?? '').filter((word) => word.length > 3));
  const keys = [...words].map((word) => `${measure}/${byKind}/${word}`);
  return actor === null ? keys : [...keys, `${measure}//${actor}`];
}

/** The first figure of one of these speakers that is larger. */
function findLarger(
  claims: FoundClaim[],
  records: Map<string, number[]>,
  keys: string[],
  min: number,
): FoundClaim | undefined {
  const found = keys.flatMap((key) => {
    const known = records.get(key) ?? [];
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (claims[known[middle]!]!.min <= min) low = middle + 1;
      else high = middle;
    }
    return known[low] ?? [];
  });
  return claims[Math.min(...found)];
}

/**
 * A loose word in a figure ("fighters", "terrorists") means the one group of that kind that the event has; of several,
 * the only one with a name of its own on the side that the loose word stands on.
 */
function sameForce(id: string, sides: Role[], index: ActorIndex): string {
  const parent = sides.find((role) => role.id === index.actors.get(id)?.parent);
  if (parent || !isLoose(id)) return parent?.id ?? id;
  const of = (...kinds: ActorKind[]) =>
    sides.filter((role) => kinds.includes(index.actors.get(role.id)!.kind));
  const rebels = of('jihadist', 'rebel');
  // "terrorists ambushed the volunteers; some fifteen assailants were killed": not the volunteers.
  const groups = rebels.length > 0 ? rebels : of('militia', 'unidentified');
  const side = sides.find((role) => role.id === id)?.side;
  const named = groups.filter((role) => !isLoose(role.id) && role.side === side);
  const only = groups.length === 1 ? groups : named;
  return only.length === 1 ? only[0]!.id : id;
}

function isLoose(id: string): boolean {
  return id.startsWith('unidentified');
}

/** "50 Russians" among fighters are the mercenaries of that country, "10 Malians" its army. */
function ofPeople(country: string, sides: Role[], input: SettleInput): string | null {
  const home = (id: string) => input.index.actors.get(id)!;
  const army = input.index.roles.get('army')?.get(country);
  if (army && sides.some((role) => role.id === army)) return army;
  return sides.find((role) => home(role.id).kind === 'mercenary')?.id ?? null;
}
