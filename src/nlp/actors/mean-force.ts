/** Whom an armed group means by "soldiers": where it fought gendarmes, guards or police, these. */
import type { ActorIndex } from './actor-index.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { Role } from './roles.ts';

/** Forces of the state that are no army. */
const FORCES = ['gendarmerie', 'police', 'national-guard', 'customs', 'forest-rangers', 'prison-guards'];

/**
 * "Five gendarmes were killed in an attack on their post. JNIM claimed to have killed 20 soldiers": what the army is
 * told to have lost by the group alone, the one other force has lost.
 */
export function meanForce(
  roles: Role[],
  claims: FoundClaim[],
  index: ActorIndex,
): { roles: Role[]; claims: FoundClaim[] } {
  const armies = new Set(index.roles.get('army')?.values());
  const boasts = claims.filter(
    ({ of, actor }) => of !== null && armies.has(of) && isGroup(actor ?? '', index),
  );
  const army = boasts[0]?.of;
  if (!army || claims.filter(({ of }) => of === army).length > boasts.length) return { roles, claims };
  // The army is named in those figures and nowhere else.
  const named = ({ id, mention }: Role) =>
    id === army && !boasts.some(({ first, end }) => first <= mention.first && mention.end <= end);
  const others = new Set(FORCES.flatMap((role) => [...(index.roles.get(role)?.values() ?? [])]));
  const hit = new Set(roles.flatMap(({ id, side }) => (side === 'B' && others.has(id) ? [id] : [])));
  const [force] = hit;
  if (hit.size !== 1 || force === undefined || roles.some(named)) return { roles, claims };
  return {
    roles: roles.map((role) => (role.id === army ? { ...role, id: force } : role)),
    claims: claims.map((claim) => (claim.of === army ? { ...claim, of: force } : claim)),
  };
}

function isGroup(id: string, index: ActorIndex): boolean {
  return ['jihadist', 'rebel'].includes(index.actors.get(id)?.kind ?? '');
}
