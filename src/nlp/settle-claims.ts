/** Whom the figures of an event mean, which are parts of others, and which the text says twice. */
import type { ActorIndex } from './actors.ts';
import type { FoundClaim } from './claims.ts';
import type { Document } from './document.ts';
import type { EventDraft } from './events.ts';
import type { Role } from './roles.ts';
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
  const settled = known.map((claim) => {
    if (claim.of !== null || (!claim.neutral && !claim.people && !claim.unit)) return claim;
    // "The army acknowledged heavy losses": its own.
    if (claim.vague && claim.actor && claim.rule.endsWith('vague toll'))
      return { ...claim, of: sameForce(claim.actor, sides, input.index) };
    if (claim.measure === 'displaced') return { ...claim, of: 'civilians' };
    if (claim.unit) return { ...claim, of: ownerOf(claim, sides, input) };
    return { ...claim, of: enemyOf(claim, event, sides, input) ?? only };
  });
  // "Soldiers were killed" says nothing more where a number of them stands.
  const counted = new Set(settled.flatMap((claim) => (claim.vague ? [] : [`${claim.measure}/${claim.of}`])));
  const telling = settled.filter(
    (claim) =>
      !claim.rule.endsWith('vague toll') ||
      (!counted.has(`${claim.measure}/${claim.of}`) && (claim.of !== null || counted.size === 0)),
  );
  return dropRepeats(markParts(telling), input.document);
}

/** "killed 57 of them": whom the subject of the deed fights, where that is one. */
function enemyOf(
  claim: FoundClaim,
  event: EventDraft,
  sides: Role[],
  { document, index }: SettleInput,
): string | null {
  const scene = event.scenes.find((one) => one.acts.some((act) => act.first === claim.first));
  const act = scene?.acts.find((one) => one.first === claim.first);
  if (!scene || !act || act.part === 'noun' || claim.number <= claim.first || isPassive(document, act))
    return null;
  const named = scene.actors.filter((mention) => mention.end <= act.first);
  // "repelled an attack by terrorists, killing 22 of them": who did it stands under no preposition.
  const agent = named.findLast((mention) => !isGoverned(document, mention.first)) ?? named.at(-1);
  const id = agent?.id && sameForce(agent.id, sides, index);
  const side = sides.find((role) => role.id === id)?.side;
  const others = side ? sides.filter((role) => role.side !== side) : [];
  return others.length === 1 ? others[0]!.id : null;
}

/** "by terrorists", "with JNIM": a preposition within three words before a name. */
function isGoverned({ tokens, language }: Document, first: number): boolean {
  const { by, against, between, and } = language.roles;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ fold }) => [...by, ...against, ...between, ...and].includes(fold));
}

/** Vehicles and houses are of whom the speaker fights, else of civilians where only they were hit. */
function ownerOf(claim: FoundClaim, sides: Role[], input: SettleInput): string | null {
  const speaker = sides.find((role) => role.id === claim.actor);
  const others = sides.filter((role) => (speaker ? role.side !== speaker.side : role.side === 'B'));
  if (others.length === 1) return others[0]!.id;
  return others.find((role) => input.index.actors.get(role.id)!.kind === 'state')?.id ?? null;
}

/** A smaller figure of the same speaker that names nobody after a larger one is part of it: "bodies left behind". */
function markParts(claims: FoundClaim[]): FoundClaim[] {
  return claims.map((claim, at) => {
    if (claim.part || claim.unit || claim.by === null) return claim;
    const whole = claims
      .slice(0, at)
      .find(
        (other) =>
          other.measure === claim.measure &&
          !other.part &&
          other.by !== null &&
          sharesName(other, claim) &&
          other.min > claim.min,
      );
    if (!whole || !claim.neutral) return claim;
    if (claim.of !== null && whole.of !== null && claim.of !== whole.of) return claim;
    return { ...claim, of: whole.of, part: true as const };
  });
}

/** A loose word in a figure ("fighters", "terrorists") means the one group of that kind that the event has. */
function sameForce(id: string, sides: Role[], index: ActorIndex): string {
  const loose = id.startsWith('unidentified');
  const groups = sides.filter(
    (role) =>
      ['jihadist', 'rebel', 'militia'].includes(index.actors.get(role.id)!.kind) ||
      role.id.startsWith('unidentified'),
  );
  const parent = sides.find((role) => role.id === index.actors.get(id)?.parent);
  return parent?.id ?? (loose && groups.length === 1 ? groups[0]!.id : id);
}

/** "50 Russians" among fighters are the mercenaries of that country, "10 Malians" its army. */
function ofPeople(country: string, sides: Role[], input: SettleInput): string | null {
  const home = (id: string) => input.index.actors.get(id)!;
  const army = input.index.roles.get('army')?.get(country);
  if (army && sides.some((role) => role.id === army)) return army;
  return sides.find((role) => home(role.id).kind === 'mercenary')?.id ?? null;
}

/** Headline, lead and body repeat a figure: the account that names its speaker, and names them best, stays. */
function dropRepeats(claims: FoundClaim[], document: Document): FoundClaim[] {
  const role = (claim: FoundClaim) => document.sentences[claim.sentence]!.role;
  const worth = (claim: FoundClaim) =>
    (claim.by ? 4 : 0) + (role(claim) === 'body' ? 2 : 0) + (claim.of ? 1 : 0) + (claim.vague ? 0 : 0.5);
  return claims.filter((claim, at) =>
    claims.every((other, index) => {
      if (
        other === claim ||
        other.measure !== claim.measure ||
        other.unit !== claim.unit ||
        other.min !== claim.min
      )
        return true;
      if (other.of !== claim.of && other.of !== null && claim.of !== null) return true;
      const repeats =
        sameSpeaker(other, claim) || role(claim) !== 'body' || claim.by === null || role(other) !== 'body';
      if (!repeats) return true;
      return worth(claim) > worth(other) || (worth(claim) === worth(other) && at < index);
    }),
  );
}

/** "a civilian official in the area" and "the official in the Tessit area": enough to take a smaller figure as a part. */
function sharesName(a: FoundClaim, b: FoundClaim): boolean {
  const words = (claim: FoundClaim) => splitName(claim.by ?? '').filter((word) => word.length > 3);
  if (a.actor !== null && a.actor === b.actor) return true;
  return a.byKind === b.byKind && words(a).some((word) => words(b).includes(word));
}

/** "a local official" and "the official" of one text are one; "a local politician" and "a retired official" are two. */
function sameSpeaker(a: FoundClaim, b: FoundClaim): boolean {
  if (a.byKind !== b.byKind) return false;
  const words = (claim: FoundClaim) => splitName(claim.by ?? '').filter((word) => word.length > 3);
  const [one, other] = [words(a), words(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
