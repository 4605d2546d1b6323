/** Whom the figures of an event mean, which are parts of others, and which the text says twice. */
import { saysOutright } from '../../totals.ts';
import type { FoundClaim } from './found-claim.ts';
import type { Document } from '../text/document.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { EventDraft } from '../events/events.ts';
import type { Language } from '../language.ts';
import { enemyOf, namedOwner, sameForce, sufferersOf, type Deed, type SettleInput } from './met.ts';
import { CAPTORS } from '../actors/beside-act.ts';
import { WHOLE } from './vague-tolls.ts';
import type { Role } from '../actors/roles.ts';
import { splitName } from '../text/tokens.ts';

/** Fills in whom "people", "bodies" and peoples' names mean, and leaves out what the text says twice. */
export function settleClaims(event: EventDraft, sides: Role[], input: SettleInput): FoundClaim[] {
  const on = (side: 'A' | 'B') => sides.filter((role) => role.side === side);
  const known = event.claims.map((claim) =>
    claim.people
      ? { ...claim, of: ofPeople(claim.people, sides, input) }
      : { ...claim, of: claim.of && ofRivals(sameForce(claim.of, sides, input.index), sides, input) },
  );
  // "Six people were killed, as well as the two bombers": who blow themselves up are told of apart.
  const bombed = event.scenes.some((scene) => scene.acts.some(({ sense }) => sense === 'suicide'));
  const bombers = bombed ? on('A').map(({ id }) => id) : [];
  // "Two volunteers who had come to help were also killed": besides those whom the other figures count.
  const besides = known.flatMap((claim) => (claim.of !== null && saysAlso(claim, input) ? [claim.of] : []));
  const apart = new Set([...bombers, ...besides]);
  const losers = [
    ...new Set(
      known.flatMap(({ of, measure }) => (of !== null && measure === 'killed' && !apart.has(of) ? [of] : [])),
    ),
  ];
  const struck = on('B').filter(({ id }) => !apart.has(id));
  /** The only side that can be meant: the one with losses told, else the one that was attacked. */
  const only =
    losers.length === 1
      ? losers[0]!
      : losers.length === 0 && struck.length === 1 && !struck[0]!.rival
        ? struck[0]!.id
        : null;
  const deeds = new Map<number, Deed>(
    event.scenes.toReversed().flatMap((scene) => scene.acts.map((act) => [act.first, { scene, act }])),
  );
  const sceneOf = new Map(event.scenes.toReversed().map((scene) => [scene.sentence.index, scene]));
  const sums = sumsOfSides(known);
  const isState = (id: string | null) => input.index.actors.get(id ?? '')?.kind === 'state';
  const force =
    known.find(({ actor }) => isState(actor))?.actor ?? known.find(({ of }) => isState(of))?.of ?? null;
  const beside = Map.groupBy(known, (claim) => claim.sentence);
  const settled = known.map((claim) => {
    const sum = isOfAnybody(claim, input) && sums.get(`${claim.measure}/${claim.min}`);
    if (typeof sum === 'number' && sum !== claim.sentence) return { ...claim, of: null, part: true as const };
    if (claim.label) return { ...claim, of: ofLabel(claim, sides, force, input) };
    if (claim.of !== null || (!claim.neutral && !claim.people && !claim.unit)) return claim;
    // "The army acknowledged heavy losses": its own.
    if (claim.vague && claim.actor && claim.rule.endsWith('vague toll') && !claim.rule.endsWith(WHOLE))
      return { ...claim, of: sameForce(claim.actor, sides, input.index) };
    if (claim.measure === 'displaced') return { ...claim, of: 'civilians' };
    if (claim.unit)
      return {
        ...claim,
        of: namedOwner(claim, input) ?? ownerOf(claim, sides, input),
      };
    const deed = deeds.get(claim.first);
    const met = deed
      ? enemyOf(claim, deed, sides, input)
      : sufferersOf(claim, sceneOf.get(claim.sentence), sides, input);
    // "The army acknowledged a large number of deaths", where several sides had losses: its own.
    const troops = ofTroops(claim, sides, input);
    const own =
      claim.vague && claim.actor && claim.byKind === 'army'
        ? sameForce(claim.actor, sides, input.index)
        : null;
    const told = ofTeller(claim, beside.get(claim.sentence) ?? [], sides, input);
    return { ...claim, of: met ?? troops ?? only ?? told ?? own ?? ofToll(claim, sides, input) };
  });
  const named = settled.map((claim) =>
    isTaken(claim, sides, input) ? { ...claim, measure: 'abducted' as const } : claim,
  );
  // "Soldiers were killed" says nothing more where a number of them stands.
  const counted = new Set(
    named.flatMap(({ rule, measure, of }) => (rule.endsWith('vague toll') ? [] : [`${measure}/${of}`])),
  );
  const telling = named.filter(
    (claim) =>
      !claim.rule.endsWith('vague toll') ||
      (!counted.has(`${claim.measure}/${claim.of}`) && (claim.of !== null || counted.size === 0)),
  );
  return dropRepeats(markSingles(markParts(telling, input.document)), input.document);
}

/** "Fifteen fighters were killed as JNIM and ISSP clashed": of one of them or of both. */
function ofRivals(id: string, sides: Role[], { index }: SettleInput): string | null {
  if (id !== 'unidentified-jihadists' || sides.some((role) => role.id === id)) return id;
  const rivals = sides.filter((role) => index.actors.get(role.id)!.kind === 'jihadist');
  return new Set(rivals.map(({ side }) => side)).size > 1 ? null : id;
}

function saysAlso({ first, end }: FoundClaim, { document }: SettleInput): boolean {
  return document.tokens.slice(first, end).some(({ fold }) => document.language.alsoWords.includes(fold));
}

/** "Cinq éléments ont été tués" : les hommes de la seule force qui est de la partie. */
function ofTroops(claim: FoundClaim, sides: Role[], { document, index }: SettleInput): string | null {
  const words = document.tokens.slice(claim.number, claim.end);
  if (!words.some(({ fold }) => document.language.troopWords.includes(fold))) return null;
  const forces = sides.filter(({ id }) => index.actors.get(id)!.kind === 'state');
  return forces.length === 1 ? forces[0]!.id : null;
}

/** "Gunmen seized three engineers": people who are no fighters are abducted, save by the state. */
function isTaken({ measure, of, unit }: FoundClaim, sides: Role[], { index }: SettleInput): boolean {
  if (measure !== 'captured' || unit || of !== 'civilians') return false;
  return sides.some(({ id, side }) => side === 'A' && CAPTORS.includes(index.actors.get(id)!.kind));
}

/** More sides than that lose people in no sentence. */
const MOST_SIDES = 4;

/**
 * "Killing seven people. Three soldiers and four drivers lost their lives": the seven are both sides' together. By
 * measure and sum, the sentence that adds up to it.
 */
function sumsOfSides(claims: FoundClaim[]): Map<string, number> {
  const sums = new Map<string, number>();
  const counted = claims.filter(({ of, unit, part }) => of !== null && !unit && !part);
  for (const [at, { measure, sentence, of, min }] of counted.entries()) {
    let sum = min;
    for (const next of counted.slice(at + 1, at + MOST_SIDES)) {
      if (next.measure !== measure || next.sentence !== sentence || next.of === of) break;
      sum += next.min;
      if (!sums.has(`${measure}/${sum}`)) sums.set(`${measure}/${sum}`, sentence);
    }
  }
  return sums;
}

/** "Seven people", "20 of them", "seven dead": words that fit soldiers as well as villagers. */
function isOfAnybody(claim: FoundClaim, { document }: SettleInput): boolean {
  if (claim.part || claim.unit || claim.people || claim.label) return false;
  if (claim.of === null) return claim.neutral;
  const words = document.tokens.slice(claim.number, claim.end).map(({ fold }) => fold);
  return claim.of === 'civilians' && words.some((word) => document.language.persons.includes(word));
}

/** « donne un bilan de treize morts », "put the toll at 13": of those the event is about, where several sides had losses. */
function ofToll(claim: FoundClaim, sides: Role[], { document }: SettleInput): string | null {
  const words = document.tokens.slice(claim.first, claim.end);
  const struck = sides.filter((role) => role.side === 'B');
  const told = words.some(({ fold }) => document.language.tollWords.includes(fold));
  return told && claim.neutral && struck.length === 1 ? struck[0]!.id : null;
}

/** "The general staff speaks of three dead and says that twelve assailants were killed": the three are its own. */
function ofTeller(
  claim: FoundClaim,
  beside: FoundClaim[],
  sides: Role[],
  { index }: SettleInput,
): string | null {
  if (claim.byKind !== 'army') return null;
  const own =
    sides.find((role) => role.id === claim.actor) ??
    sides.find((role) => index.actors.get(role.id)!.kind === 'state');
  const enemies = new Set(sides.filter((role) => own && role.side !== own.side).map(({ id }) => id));
  return own && beside.some(({ of }) => of !== null && enemies.has(of)) ? own.id : null;
}

/** "On the enemy's side": whom the speaker fights, else whom the state does. `force`: one of the state's that speaks. */
function ofLabel(
  { label, actor }: FoundClaim,
  sides: Role[],
  force: string | null,
  { index, actors }: SettleInput,
): string | null {
  const speaker =
    sides.find((role) => role.id === actor) ??
    sides.find((role) => index.actors.get(role.id)!.kind === 'state');
  // "Our forces lost three men", where an army that takes no other part speaks elsewhere.
  const own = speaker?.id ?? force;
  if (label === 'own' || own === null) return own;
  const enemies = speaker ? sides.filter((role) => role.side !== speaker.side) : [];
  if (enemies.length === 1) return enemies[0]!.id;
  // An army's enemy of whom nothing else is told bears arms.
  const army = index.actors.get(own)!.kind === 'state';
  return enemies.length === 0 && army ? unnamedEnemy(actors, index) : null;
}

/** "On the enemy side, six dead", where the event names no enemy: those of whom the text speaks elsewhere, if anybody. */
function unnamedEnemy(actors: SettleInput['actors'], index: SettleInput['index']): string | null {
  const armed = new Set(
    actors.flatMap(({ id }) => {
      const kind = index.actors.get(id ?? '')?.kind ?? '';
      return id && ['jihadist', 'rebel', 'unidentified'].includes(kind) ? [id] : [];
    }),
  );
  // "Terrorists" says more than "gunmen".
  if (armed.size > 1) armed.delete('unidentified');
  const [only = 'unidentified'] = armed;
  return armed.size <= 1 && index.actors.has(only) ? only : null;
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
  const tolls = claims.filter(({ min, part }) => min > 1 && !part);
  const larger = Map.groupBy(tolls, keyOf);
  const ofMeasure = Map.groupBy(tolls, ({ measure }) => measure);
  return claims.map((claim, at) => {
    if (!claim.single || claim.part) return claim;
    // "my neighbour was killed with his two sons", beside eight volunteers and three residents: of either.
    const wholes = (claim.of === null ? ofMeasure.get(claim.measure) : larger.get(keyOf(claim))) ?? [];
    // Sorted by sentence as they stand in the text: one look at either end says whether another sentence has one.
    const elsewhere = [wholes[0], wholes.at(-1)].some((one) => one && one.sentence !== claim.sentence);
    return elsewhere && !isOwnToll(claims, at, wholes) ? { ...claim, part: true as const } : claim;
  });
}

/**
 * "Four rangers and a soldier were killed, the director said. A military source spoke of two soldiers": told in one
 * breath with the losses of another side it is what its speaker counts, and the larger figures are all of others.
 */
function isOwnToll(claims: FoundClaim[], at: number, wholes: FoundClaim[]): boolean {
  const { by, measure, of, sentence } = claims[at]!;
  const beside = [claims[at - 1], claims[at + 1]].some(
    (one) => one?.sentence === sentence && one.measure === measure && one.of !== of && !one.single,
  );
  return (
    beside && by !== null && wholes.slice(0, MOST_SIDES).every((one) => one.by !== null && one.by !== by)
  );
}

/** A smaller figure of the same speaker that names nobody after a larger one is part of it: "bodies left behind". */
function markParts(claims: FoundClaim[], { language }: Document): FoundClaim[] {
  /** By who speaks: the figures told before that are larger than all of theirs before them, in order. */
  const records = new Map<string, number[]>();
  return claims.map((claim, at) => {
    if (claim.part || claim.by === null) return claim;
    const keys = speakerKeys(claim, language);
    const whole = claim.neutral && !claim.unit ? findLarger(claims, records, keys, claim.min) : undefined;
    for (const key of keys) {
      const known = records.get(key);
      if (!known) records.set(key, [at]);
      else if (claims[known.at(-1)!]!.min < claim.min) known.push(at);
    }
    // "neutralised 60 … killed 57 of them": the plainer word of the two, not a part of it.
    if (whole && saysOutright(claim) && !saysOutright(whole)) return claim;
    if (!whole || (claim.of !== null && whole.of !== null && claim.of !== whole.of)) return claim;
    return { ...claim, of: whole.of, part: true as const };
  });
}

/** "a civilian official in the area" and "the official in the Tessit area" share a word: enough to take a smaller figure as a part. */
function speakerKeys({ measure, actor, byKind, by }: FoundClaim, language: Language): string[] {
  const words = splitName(by ?? '');
  const keys = [...new Set(words)]
    .filter((word) => word.length > 3)
    .map((word) => `${measure}/${byKind}/${word}`);
  // "a military source" is not the general staff.
  const someone = words.some(
    (word, at) =>
      language.speech.tellers.includes(word) || (at === 0 && language.numbers.indefinite.includes(word)),
  );
  return actor === null || someone ? keys : [...keys, `${measure}//${actor}`];
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

/** "50 Russians" among fighters are the mercenaries of that country, "10 Malians" its army. */
function ofPeople(country: string, sides: Role[], input: SettleInput): string | null {
  const home = (id: string) => input.index.actors.get(id)!;
  const army = input.index.roles.get('army')?.get(country);
  if (army && sides.some((role) => role.id === army)) return army;
  return sides.find((role) => home(role.id).kind === 'mercenary')?.id ?? null;
}
