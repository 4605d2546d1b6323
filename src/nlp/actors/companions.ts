/** Companions: who stands beside an actor in a sentence and shares its side ("the army backed by Wagner"). */
import type { ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';
import { isAfterBetween, isAided, isTogether } from './joining-words.ts';
import type { Role } from './roles.ts';
import type { Scene } from '../events/scenes.ts';
import { covering, within } from '../text/sorted.ts';
import type { Speaker } from '../speech/speakers.ts';

/** How far a companion may stand from the actor it goes with, in words. */
const COMPANION_REACH = 10;

/** "the army backed by Wagner", "l'armée et ses supplétifs": who stands beside an actor shares its side. */
export function addCompanions(
  document: Document,
  scene: Scene,
  roles: Role[],
  speakers: Speaker[],
  index: ActorIndex,
): Role[] {
  const { tokens, language } = document;
  const clash = scene.acts.some((act) => act.sense === 'clash');
  const all = new Set(roles);
  const rolesOf = Map.groupBy(roles, (role) => role.mention);
  for (const [at, mention] of scene.actors.entries()) {
    const before = findCompanion(scene.actors, at, (one) => rolesOf.has(one));
    if (!before || isAided(document, mention.first)) continue;
    // "killed civilians, residents and separatists said": who only tells goes with none who took part.
    const tells = covering(speakers, mention.first);
    if (tells && before.first < tells.first) continue;
    if (clash && isAfterBetween(document, mention.first, scene.first)) continue;
    // "dozos clashed with jihadists"
    if (
      within(scene.acts, before.end, mention.first).some(
        ({ sense, end }) => sense === 'clash' && end <= mention.first,
      )
    )
      continue;
    if (!isTogether(document, before, mention)) continue;
    // "the people are called upon to work with the army", "according to a resident and the rebels"
    if (isPeople(before.id!, index) !== isPeople(mention.id!, index) && mention.first - before.end > 3)
      continue;
    const gap = tokens.slice(before.end, mention.first).map((token) => token.fold);
    const [other] = rolesOf.get(before)!;
    const [own, ...rest] = rolesOf.get(mention) ?? [];
    // "The CMA and GATIA clashed": with each other.
    const shared = own?.side === 'A' && own.act === other!.act && own.act && own.act.sense !== 'clash';
    if (shared && gap.length <= 4 && document.language.roles.and.includes(gap[0] ?? '')) own.ally = other!.id;
    // "backed by the air force" joins, "two others taken by jihadists" does not.
    const close = gap.slice(-4).some((word) => language.roles.together.includes(word));
    if (own && (!close || (own.weight >= other!.weight && own.rule !== 'by' && own.rule !== 'object')))
      continue;
    if (own) all.delete(own);
    const attribution = other!.attribution === 'claimed' ? 'alleged' : other!.attribution;
    const added: Role = {
      ...other!,
      id: mention.id!,
      mention,
      attribution,
      weight: other!.weight - 0.1,
      rule: 'together',
    };
    all.add(added);
    rolesOf.set(mention, [...rest, added]);
  }
  return [...all];
}

function isPeople(id: string, index: ActorIndex): boolean {
  const kind = index.actors.get(id)?.kind;
  return kind === 'civilians' || kind === 'protesters';
}

/** The last of the actors before this one that is another and has a role, within reach. */
function findCompanion(
  actors: ActorMention[],
  of: number,
  hasRole: (mention: ActorMention) => boolean,
): ActorMention | null {
  const { id, first } = actors[of]!;
  for (let at = of - 1; at >= 0 && first - actors[at]!.end <= COMPANION_REACH; at--) {
    const before = actors[at]!;
    if (before.id !== id && hasRole(before)) return before;
  }
  return null;
}
