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
