/** The actors of a report: those with a side, those that its losses name, and without those that only stood by. */
import type { Actor, SubEventType } from '../../model.ts';
import { actorRecord, type ActorIndex } from './actor-index.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { EventKind } from '../events/classify.ts';
import type { Role } from './roles.ts';

/** What the words leave open: civilians are whom an attack on nobody named hits; the state meets who attacks it. */
export function completeActors(
  sides: Role[],
  kind: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
  day: string | null,
  issuer: string | null,
): Actor[] {
  const actors = sides.map((role) =>
    actorRecord(index, role.id, day, { side: role.side, attribution: role.attribution }),
  );
  addBoaster(actors, kind, claims, index, day);
  const teller = issuer ?? strikerOf(actors, kind, claims, index);
  if (teller !== null) addIssuer(actors, kind, index, day, teller);
  if (kind.eventType === 'Protests' || kind.eventType === 'Riots')
    return crowdActors(actors, kind, claims, index, day);
  const lone = (side: 'A' | 'B') => !actors.some((actor) => actor.side === side);
  dropBystanders(actors, sides, kind, claims, index);
  if (kind.eventType === 'Violence against civilians' && lone('B') && index.actors.has('civilians')) {
    actors.push(actorRecord(index, 'civilians', day, { side: 'B', attribution: 'stated' }));
  }
  return actors;
}

/**
 * "At least 33 soldiers were killed in the attack, JNIM said": a group that counts the state's dead fought them itself,
 * where nobody else is named.
 */
function addBoaster(
  actors: Actor[],
  { eventType }: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
  day: string | null,
): void {
  if (eventType !== 'Battles' && eventType !== 'Explosions/Remote violence') return;
  const tellers = new Set(
    claims.flatMap(({ measure, of, actor }) => {
      const counts = measure === 'killed' && index.actors.get(of ?? '')?.kind === 'state';
      const group = index.actors.get(actor ?? '');
      return counts && (group?.kind === 'jihadist' || group?.kind === 'rebel') ? [group] : [];
    }),
  );
  const [teller] = tellers;
  if (!teller || tellers.size > 1 || actors.some(({ id }) => id === teller.id)) return;
  const begun = actors.filter(({ side }) => side === 'A');
  const fits = ({ id }: Actor) =>
    id === 'unidentified' || (id === 'unidentified-jihadists' && teller.kind === 'jihadist');
  if (!begun.every(fits)) return;
  for (const actor of begun) actors.splice(actors.indexOf(actor), 1);
  actors.push(actorRecord(index, teller.id, day, { side: 'A', attribution: 'claimed' }));
}

/** "An air strike killed 30 terrorists, the army said": who tells of an enemy's dead struck them, where nobody else is named. */
function strikerOf(
  actors: Actor[],
  { subEventType }: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
): string | null {
  if (subEventType !== 'Air/drone strike' || actors.length === 0) return null;
  if (!actors.every(({ kind }) => kind === 'jihadist' || kind === 'rebel')) return null;
  const telling = claims.find(({ actor }) => index.actors.get(actor ?? '')?.kind === 'state');
  return telling?.actor ?? null;
}

/** What a force tells in its own communiqué as done, by nobody that is named, it did. */
const OWN_DEEDS: SubEventType[] = [
  'Air/drone strike',
  'Arrests',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Government regains territory',
];

/** "A device was detonated on a vehicle of the army", says a group: its own; a mine that an army tells of was laid for it. */
function laidBy(issuer: Actor['kind'], { subEventType }: EventKind): boolean {
  return subEventType === 'Remote explosive/landmine/IED' && (issuer === 'jihadist' || issuer === 'rebel');
}

/**
 * "On 9 March a patrol clashed with terrorists near Bankilaré", "six suspects were apprehended" in a bulletin of an
 * army: it is one of the two who fought, and who arrested them.
 */
function addIssuer(
  actors: Actor[],
  kind: EventKind,
  index: ActorIndex,
  day: string | null,
  issuer: string,
): void {
  const own = index.actors.get(issuer);
  const has = (side: 'A' | 'B') => actors.some((actor) => actor.side === side);
  const told = actors.some((actor) => actor.id === issuer || actor.kind === own?.kind);
  if (!own || told) return;
  const side =
    (OWN_DEEDS.includes(kind.subEventType) || laidBy(own.kind, kind)) && !has('A')
      ? 'A'
      : kind.subEventType === 'Armed clash' && has('A') !== has('B')
        ? has('A')
          ? 'B'
          : 'A'
        : null;
  if (side)
    actors.push(actorRecord(index, issuer, day, { side, attribution: side === 'A' ? 'claimed' : 'stated' }));
}

/**
 * Governments only speak of violence; civilians take part in a battle where they have losses, and in anything else that
 * hit others where more is told of them than that they were there: "a mine hit volunteers on the way back from
 * escorting traders". A crowd that gunmen fired into did nothing.
 */
function dropBystanders(
  actors: Actor[],
  sides: Role[],
  kind: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
): void {
  const governments = new Set(index.roles.get('government')?.values());
  const violent = kind.eventType !== 'Strategic developments';
  const hit = claims.some((claim) => claim.of === 'civilians');
  const present = sides.some(({ id, rule }) => id === 'civilians' && rule === 'civilians');
  const others = actors.some(({ id, side }) => side === 'B' && id !== 'civilians');
  for (let at = actors.length - 1; at >= 0; at--) {
    const actor = actors[at]!;
    const idle =
      (violent && governments.has(actor.id)) ||
      (actor.id === 'civilians' && !hit && (kind.eventType === 'Battles' || (present && others))) ||
      (kind.eventType === 'Violence against civilians' &&
        actor.kind === 'protesters' &&
        actors.some((other) => other.side === 'A' && other !== actor));
    if (idle) actors.splice(at, 1);
  }
}

/**
 * Who demonstrates is a protester, who riots or lynches a rioter. The state takes part where it steps in, or where a
 * riot hurt its men; other people where a mob hurt them.
 */
function crowdActors(
  actors: Actor[],
  kind: EventKind,
  claims: FoundClaim[],
  index: ActorIndex,
  day: string | null,
): Actor[] {
  const acting =
    kind.subEventType === 'Protest with intervention' ||
    kind.subEventType === 'Excessive force against protesters';
  const riot = kind.eventType === 'Riots';
  const hurt = new Set(
    claims.flatMap(({ measure, of, unit }) =>
      !unit && (measure === 'killed' || measure === 'wounded') ? [of] : [],
    ),
  );
  const kept = actors.filter(
    ({ id, kind: own }) =>
      own !== 'civilians' && own !== 'protesters' && (acting || own !== 'state' || (riot && hurt.has(id))),
  );
  const crowd = riot ? 'rioters' : (actors.find((actor) => actor.kind === 'protesters')?.id ?? 'protesters');
  const add = (id: string, side: 'A' | 'B') =>
    index.actors.has(id) ? [actorRecord(index, id, day, { side, attribution: 'stated' })] : [];
  // "Two suspected thieves were lynched": whoever they were, they bore no arms that are told of.
  const mobbed =
    kind.subEventType === 'Mob violence' && (hurt.has('civilians') || (hurt.has(null) && kept.length === 0));
  return [
    ...add(crowd, 'A'),
    ...kept.map((actor) => ({ ...actor, side: 'B' as const })),
    ...(mobbed ? add('civilians', 'B') : []),
  ];
}
