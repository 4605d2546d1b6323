/** Who stands on which side of an event: the weight of all that its words say of each actor. */
import type { ActorIndex } from './actors.ts';
import type { Sense } from './language.ts';
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
];

/** For each actor the side with more weight; the attribution of its strongest evidence on that side. */
export function decideSides(roles: Role[], senses: Map<Sense, number>, index: ActorIndex): Role[] {
  const byActor = Map.groupBy(mergeIdentities(roles, index), (role) => role.id);
  const order = { claimed: 0, denied: 1, stated: 2, alleged: 3 };
  const decided: Role[] = [];
  // Who was killed does not tell who began, where the text says so otherwise; nor does what came before.
  const begun = BEGINNINGS.some((sense) => senses.has(sense));
  const worth = (role: Role) =>
    role.act?.backdrop
      ? 0.2
      : begun && (role.act?.sense === 'kill' || role.act?.sense === 'murder')
        ? 0.3
        : 1;
  for (const list of byActor.values()) {
    const weight = (side: 'A' | 'B') =>
      list.filter((role) => role.side === side).reduce((sum, role) => sum + role.weight * worth(role), 0);
    const kind = index.actors.get(list[0]!.id)!.kind;
    const side =
      kind === 'civilians' ? 'B' : kind === 'protesters' ? 'A' : weight('A') >= weight('B') ? 'A' : 'B';
    const own = list
      .filter((role) => role.side === side)
      .sort((a, b) => order[a.attribution] - order[b.attribution] || b.weight - a.weight);
    // Named only in what stands behind the event ("after clashes between …"): no part in it.
    if (list.every((role) => role.act?.backdrop)) continue;
    decided.push({ ...(own[0] ?? { ...list[0]!, side }), weight: weight(side) });
  }
  return splitCamps(decided, senses, index).sort((a, b) => a.mention.first - b.mention.first);
}

/** Forces of the state and a group that fight are never on one side: the group is taken to have begun. */
function splitCamps(roles: Role[], senses: Map<Sense, number>, index: ActorIndex): Role[] {
  if (!senses.has('clash') && !senses.has('ambush') && !senses.has('attack')) return roles;
  const kindOf = (role: Role) => index.actors.get(role.id)!.kind;
  const state = (role: Role) => kindOf(role) === 'state' || kindOf(role) === 'peacekeepers';
  const group = (role: Role) => ['jihadist', 'rebel', 'unidentified'].includes(kindOf(role));
  const fighting = roles.filter((role) => state(role) || group(role));
  if (new Set(fighting.map((role) => role.side)).size !== 1 || !fighting.some(state) || !fighting.some(group))
    return roles;
  return roles.map((role) =>
    state(role)
      ? { ...role, side: 'B' as const, attribution: 'stated' as const }
      : group(role)
        ? { ...role, side: 'A' as const }
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
  const groups = ids.filter(
    (id) => ['jihadist', 'rebel'].includes(kindOf(id)) && !id.startsWith('unidentified'),
  );
  const jihadists = groups.filter((id) => kindOf(id) === 'jihadist');
  const merged = new Map<string, string>();
  const armies = new Set(index.roles.get('army')?.values());
  if (jihadists.length === 1) merged.set('unidentified-jihadists', jihadists[0]!);
  else if (groups.length === 1) merged.set('unidentified-jihadists', groups[0]!);
  if (groups.length === 1) merged.set('unidentified', groups[0]!);
  else if (groups.length === 0 && ids.includes('unidentified-jihadists'))
    merged.set('unidentified', 'unidentified-jihadists');
  for (const id of ids) {
    const parent = index.actors.get(id)!.parent;
    // The air force beside the army, and alone: records name the armed forces.
    if (parent && (ids.includes(parent) || armies.has(parent))) merged.set(id, parent);
  }
  return roles.map((role) => ({ ...role, id: merged.get(role.id) ?? role.id }));
}
