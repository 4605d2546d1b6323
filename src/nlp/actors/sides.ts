/** Who stands on which side of an event: the weight of all that its words say of each actor. */
import type { ActorKind } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Role } from './roles.ts';

const BEGINNINGS: Sense[] = [
  'attack',
  'ambush',
  'clash',
  'strike',
  'shelling',
  'suicide',
  'explosive',
  'abduct',
  'overtake',
  'storm',
];

/** Who was killed or wounded does not tell who began. */
const LOSSES: (Sense | undefined)[] = ['kill', 'murder', 'beat'];

const STATE: ActorKind[] = ['state', 'peacekeepers'];
const GROUPS: ActorKind[] = ['jihadist', 'rebel', 'unidentified'];

type Known = {
  kindOf: (id: string) => ActorKind;
  /** The text tells of a fight or an attack. */
  fought: boolean;
  /** Whom the text says to have been acted upon. */
  hit: Set<string>;
  hitCivilians: Set<string>;
  /** A force and a group are told to have done something together. */
  allied: boolean;
};

/** For each actor the side with more weight; the attribution of its strongest evidence on that side. */
export function decideSides(roles: Role[], senses: Map<Sense, number>, index: ActorIndex): Role[] {
  const named = roles.some((role) => role.side === 'A' && !role.men && role.id !== 'civilians');
  const all = mergeIdentities(named ? roles.filter((role) => !role.men) : roles, index);
  const byActor = Map.groupBy(all, (role) => role.id);
  const order = { claimed: 0, denied: 1, stated: 2, alleged: 3 };
  const decided: Role[] = [];
  // Who was killed does not tell who began, where the text says so otherwise; nor does what came before.
  const begun = BEGINNINGS.some((sense) => senses.has(sense));
  const worth = (role: Role) =>
    role.act?.backdrop ? 0.2 : begun && LOSSES.includes(role.act?.sense) ? 0.3 : 1;
  const known: Known = {
    kindOf: (id) => index.actors.get(id)!.kind,
    fought: senses.has('clash') || senses.has('ambush') || senses.has('attack'),
    hit: new Set(all.flatMap(({ id, side }) => (side === 'B' ? [id] : []))),
    hitCivilians: findWhoHitCivilians(all, index),
    allied: all.some(({ id, ally }) => ally !== undefined && isGroup(id, index) !== isGroup(ally, index)),
  };
  const front = all.some((role) => role.act && !role.act.backdrop);
  for (const list of byActor.values()) {
    const weight = (side: 'A' | 'B') =>
      list.filter((role) => role.side === side).reduce((sum, role) => sum + role.weight * worth(role), 0);
    const { id } = list[0]!;
    const kind = known.kindOf(id);
    // "Gunmen killed 21 villagers. The army killed seven of the gunmen": who began is on side A, met or not.
    const began = GROUPS.includes(kind) && known.hitCivilians.has(id);
    const side =
      kind === 'civilians' ? 'B' : kind === 'protesters' || began || weight('A') >= weight('B') ? 'A' : 'B';
    const onSide = list.filter((role) => role.side === side);
    // "Attackers stormed the post; a source blames JNIM": how it is told of the name, not of the word.
    const naming = onSide.filter((role) => role.mention.id === id);
    const own = (naming.length > 0 ? naming : onSide).sort(
      (a, b) => order[a.attribution] - order[b.attribution] || b.weight - a.weight,
    );
    // Named only in what stands behind the event ("after clashes between …"): no part in it.
    if (front && list.every((role) => role.act?.backdrop)) continue;
    decided.push({ ...(own[0] ?? { ...list[0]!, side }), weight: weight(side) });
  }
  return splitRivals(splitCamps(giveWay(decided, all, index), known), known).sort(
    (a, b) => a.mention.first - b.mention.first,
  );
}

/** "JNIM took control of the town after the army had left": who only left stands across from who came. */
function giveWay(decided: Role[], all: Role[], index: ActorIndex): Role[] {
  const took = decided.some(
    ({ id, side }) =>
      side === 'A' &&
      isGroup(id, index) &&
      all.some((role) => role.id === id && role.act && TAKING.includes(role.act.sense)),
  );
  if (!took) return decided;
  const onlyLeft = (id: string) => {
    const own = all.filter((role) => role.id === id && role.side === 'A');
    return own.length > 0 && own.every(({ act }) => act?.sense === 'leave');
  };
  return decided.map((role) =>
    role.side === 'A' && STATE.includes(index.actors.get(role.id)!.kind) && onlyLeft(role.id)
      ? { ...role, side: 'B' as const, attribution: 'stated' as const }
      : role,
  );
}

const TAKING: Sense[] = ['overtake', 'storm'];

function isGroup(id: string, index: ActorIndex): boolean {
  return GROUPS.includes(index.actors.get(id)!.kind);
}

/** Named as the doers of a deed that civilians suffered. */
function findWhoHitCivilians(roles: Role[], index: ActorIndex): Set<string> {
  const suffered = new Set(
    roles.flatMap(({ id, side, act }) =>
      act && side === 'B' && index.actors.get(id)!.kind === 'civilians' ? [act] : [],
    ),
  );
  return new Set(
    roles.flatMap(({ id, side, act }) => (act && side === 'A' && suffered.has(act) ? [id] : [])),
  );
}

/**
 * Forces of the state (with the militias beside them) and a group that fight are never on one side: the group is
 * taken to have begun, save where only the state is told to have hit civilians.
 */
function splitCamps(roles: Role[], { kindOf, fought, hit, hitCivilians, allied }: Known): Role[] {
  const state = ({ id }: Role) => STATE.includes(kindOf(id)) || kindOf(id) === 'militia';
  const group = ({ id }: Role) => GROUPS.includes(kindOf(id));
  const fighting = roles.filter((role) => state(role) || group(role));
  if (new Set(fighting.map((role) => role.side)).size !== 1 || !fighting.some(state) || !fighting.some(group))
    return roles;
  const guilty = (role: Role) => hitCivilians.has(role.id);
  const stateBegan = fighting.some((role) => state(role) && guilty(role));
  const groupBegan = fighting.some((role) => group(role) && guilty(role));
  const groupHit = fighting.some((role) => group(role) && hit.has(role.id));
  if (stateBegan && !groupBegan && !fighting.some((role) => state(role) && hit.has(role.id))) {
    // "They accused the villagers of helping JNIM": a group that nobody hit took no part.
    return roles.flatMap((role) => {
      if (!group(role)) return [role];
      return hit.has(role.id) ? [{ ...role, side: 'B' as const, attribution: 'stated' as const }] : [];
    });
  }
  if (!fought && !groupHit && !groupBegan) {
    // "Planes destroyed a terrorist depot": whose it was is no doer of the strike.
    const strikes = (role: Role) => role.act?.sense === 'strike';
    const struck =
      fighting.some((role) => state(role) && strikes(role)) &&
      !fighting.some((role) => group(role) && strikes(role));
    return struck
      ? roles.map((role) =>
          group(role) ? { ...role, side: 'B' as const, attribution: 'stated' as const } : role,
        )
      : roles;
  }
  // "Soldiers and foreign fighters killed twenty villagers": what is done together tells of no fight.
  if (allied) return roles;
  return roles.map((role) => {
    if (group(role)) return { ...role, side: 'A' as const };
    if (!state(role)) return role;
    const responds = hit.has(role.id) ? {} : { responds: true as const };
    return { ...role, side: 'B' as const, attribution: 'stated' as const, ...responds };
  });
}

/** "Fighters of JNIM and of ISSP clashed", who met nobody else: the one named first is taken to have begun. */
function splitRivals(roles: Role[], { kindOf }: Known): Role[] {
  const fighters = roles.filter(({ id }) => kindOf(id) !== 'civilians');
  const rivals = fighters.filter(({ id, act }) => GROUPS.includes(kindOf(id)) && act?.sense === 'clash');
  if (rivals.length < 2 || fighters.length > rivals.length || fighters.some(({ side }) => side === 'B'))
    return roles;
  const first = Math.min(...rivals.map(({ mention }) => mention.first));
  return roles.map((role) =>
    rivals.includes(role) && role.mention.first !== first
      ? { ...role, side: 'B' as const, rival: true as const }
      : role,
  );
}

/**
 * "Militants" where the event has one known enemy are that enemy, "jihadists" where it has one such group; a part
 * of a force (its air force) beside the force itself is the force.
 */
function mergeIdentities(roles: Role[], index: ActorIndex): Role[] {
  const ids = [...new Set(roles.map((role) => role.id))];
  const kindOf = (id: string) => index.actors.get(id)!.kind;
  // "after clashes between Daesh and Al Qaeda": who stands only behind the event is none of its groups.
  const acting = new Set(roles.flatMap(({ id, act }) => (act?.backdrop ? [] : [id])));
  const groups = ids.filter(
    (id) =>
      ['jihadist', 'rebel'].includes(kindOf(id)) &&
      !id.startsWith('unidentified') &&
      (acting.size === 0 || acting.has(id)),
  );
  const jihadists = groups.filter((id) => kindOf(id) === 'jihadist');
  const merged = new Map<string, string>();
  const wings = new Set(index.roles.get('air-force')?.values());
  if (jihadists.length === 1) merged.set('unidentified-jihadists', jihadists[0]!);
  else if (groups.length === 1) merged.set('unidentified-jihadists', groups[0]!);
  if (groups.length === 1) merged.set('unidentified', groups[0]!);
  else if (groups.length === 0 && ids.includes('unidentified-jihadists'))
    merged.set('unidentified', 'unidentified-jihadists');
  for (const id of ids) {
    const parent = index.actors.get(id)!.parent;
    // The air force beside the army, and alone: records name the armed forces.
    if (parent && (ids.includes(parent) || wings.has(id))) merged.set(id, parent);
  }
  // "Rival jihadists clash" over an account of JNIM and of ISSP: the word says of both what they are.
  const rivals = jihadists.length > 1 && roles.some(({ act }) => act?.sense === 'clash');
  const told = rivals ? roles.filter(({ id }) => id !== 'unidentified-jihadists') : roles;
  return told.map((role) => ({ ...role, id: merged.get(role.id) ?? role.id }));
}

/**
 * The sides with those whom the losses alone name: with their own camp, else against the other, else where it was hit.
 * `told`: all figures of the event, repeats included.
 */
export function addLosers(
  sides: Role[],
  claims: FoundClaim[],
  told: FoundClaim[],
  index: ActorIndex,
): Role[] {
  const all = sides.filter(({ id, mention }) => id !== 'civilians' || !isCounted(mention.first, told));
  for (const { of, measure, first, end, rule } of claims) {
    if (of === null || !index.actors.has(of) || all.some((role) => role.id === of)) continue;
    if (measure !== 'killed' && measure !== 'wounded' && measure !== 'abducted') continue;
    const mention = {
      first,
      end,
      id: of,
      country: null,
      meaning: { kind: 'actor' as const, id: of, loose: true },
    };
    all.push({ id: of, side: sideOfLosses(of, all, index), attribution: 'stated', weight: 0, rule, mention });
  }
  return all;
}

/** "The army lost 17 men": the word for persons in a figure of others names no civilians. */
function isCounted(token: number, claims: FoundClaim[]): boolean {
  return claims.some(
    ({ first, end, of }) => first <= token && token < end && of !== null && of !== 'civilians',
  );
}

function sideOfLosses(id: string, sides: Role[], index: ActorIndex): 'A' | 'B' {
  const kindOf = (one: string) => index.actors.get(one)!.kind;
  if (kindOf(id) === 'civilians') return 'B';
  const camp = (one: string) => (GROUPS.includes(kindOf(one)) ? 'group' : 'state');
  const fighters = sides.filter((role) => kindOf(role.id) !== 'civilians');
  const ally = fighters.find((role) => camp(role.id) === camp(id));
  if (ally) return ally.side;
  const other = [...fighters, ...sides].find((role) => camp(role.id) !== camp(id));
  return other ? (other.side === 'A' ? 'B' : 'A') : 'B';
}
