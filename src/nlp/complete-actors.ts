/** The actors of a report: those with a side, those that its losses name, and without those that only stood by. */
import type { Actor } from '../model.ts';
import { actorRecord, type ActorIndex } from './actors.ts';
import type { FoundClaim } from './claims.ts';
import type { EventKind } from './classify.ts';
import type { Role } from './roles.ts';

/** What the words leave open: civilians are whom an attack on nobody named hits; the state meets who attacks it. */
export function completeActors(
  sides: Role[],
  kind: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
  day: string | null,
): Actor[] {
  const actors = sides.map((role) =>
    actorRecord(index, role.id, day, { side: role.side, attribution: role.attribution }),
  );
  if (kind.eventType === 'Protests' || kind.eventType === 'Riots')
    return crowdActors(actors, kind, index, day);
  const lone = (side: 'A' | 'B') => !actors.some((actor) => actor.side === side);
  for (const claim of claims) {
    if (claim.of === null || !index.actors.has(claim.of) || actors.some((actor) => actor.id === claim.of))
      continue;
    if (claim.measure !== 'killed' && claim.measure !== 'wounded' && claim.measure !== 'abducted') continue;
    const side = sideOfLosses(claim.of, actors, index);
    actors.push(actorRecord(index, claim.of, day, { side, attribution: 'stated' }));
  }
  dropBystanders(actors, kind, claims, index);
  if (kind.eventType === 'Violence against civilians' && lone('B') && index.actors.has('civilians')) {
    actors.push(actorRecord(index, 'civilians', day, { side: 'B', attribution: 'stated' }));
  }
  return actors;
}

/** Governments only speak of violence; civilians take part in a battle where they have losses. */
function dropBystanders(actors: Actor[], kind: EventKind, claims: FoundClaim[], index: ActorIndex): void {
  const governments = new Set(index.roles.get('government')?.values());
  const violent = kind.eventType !== 'Strategic developments';
  const hit = claims.some((claim) => claim.of === 'civilians');
  for (let at = actors.length - 1; at >= 0; at--) {
    const actor = actors[at]!;
    const idle =
      (violent && governments.has(actor.id)) ||
      (kind.eventType === 'Battles' && actor.kind === 'civilians' && !hit);
    if (idle) actors.splice(at, 1);
  }
}

/** Who is named among the losses alone stands with its own camp, else against the other, else where it was hit. */
function sideOfLosses(id: string, actors: Actor[], index: ActorIndex): 'A' | 'B' {
  const camp = (kind: string) =>
    kind === 'state' || kind === 'peacekeepers' || kind === 'mercenary' || kind === 'civilians'
      ? 'state'
      : kind === 'militia'
        ? 'state'
        : 'group';
  const own = camp(index.actors.get(id)!.kind);
  if (own === 'state' && index.actors.get(id)!.kind === 'civilians') return 'B';
  const ally = actors.find((actor) => camp(actor.kind) === own && actor.kind !== 'civilians');
  if (ally) return ally.side;
  const other = actors.find((actor) => camp(actor.kind) !== own);
  return other ? (other.side === 'A' ? 'B' : 'A') : 'B';
}

/** Who demonstrates is a protester; the state takes part only where it steps in. */
function crowdActors(actors: Actor[], kind: EventKind, index: ActorIndex, day: string | null): Actor[] {
  const acting =
    kind.subEventType === 'Protest with intervention' ||
    kind.subEventType === 'Excessive force against protesters';
  const crowd = kind.subEventType === 'Mob violence' ? 'rioters' : 'protesters';
  const known = actors.filter((actor) => actor.kind !== 'civilians' && actor.kind !== 'protesters');
  const kept = known.filter((actor) => acting || actor.kind !== 'state');
  const id = actors.find((actor) => actor.kind === 'protesters')?.id ?? crowd;
  const people = index.actors.has(id)
    ? [actorRecord(index, id, day, { side: 'A', attribution: 'stated' })]
    : [];
  return [...people, ...kept.map((actor) => ({ ...actor, side: 'B' as const }))];
}
