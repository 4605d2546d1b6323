/**
 * Whom strikes, shells and bombs hit where the text names no people ("a drone strike on a market", "a blast in a bus"),
 * and whose goods were taken or burned ("stole 300 cattle").
 */
import type { Act } from '../events/acts.ts';
import type { Document } from '../text/document.ts';
import type { EventDraft } from '../events/events.ts';
import type { Language } from '../language.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Role } from './roles.ts';

const REMOTE: Sense[] = ['strike', 'shelling', 'explosive', 'suicide', 'grenade'];

/** How far from the word of the strike the site may stand, in tokens. */
const REACH = 8;

/** The roles with the people of the site that was hit, where nobody is known to have been. */
export function addPeopleOfSite(roles: Role[], event: EventDraft, document: Document): Role[] {
  if (roles.some((role) => role.side === 'B')) return roles;
  for (const scene of event.scenes) {
    for (const act of scene.acts) {
      const struck = REMOTE.includes(act.sense);
      if (!struck && act.sense !== 'loot') continue;
      const at = struck ? findSite(act, scene, document) : findGoods(act, scene, document);
      if (at === null) continue;
      const mention = {
        first: at,
        end: at + 1,
        meaning: { kind: 'actor', id: 'civilians', loose: true } as const,
        country: null,
        id: 'civilians',
      };
      const people: Role = {
        id: 'civilians',
        side: 'B',
        attribution: 'stated',
        weight: 1,
        mention,
        rule: 'site',
      };
      return [...roles, people];
    }
  }
  return roles;
}

/** "near a market" was not hit. */
function findSite(
  act: Act,
  scene: { first: number; end: number },
  { tokens, language }: Document,
): number | null {
  const from = Math.max(scene.first, act.first - REACH);
  const to = Math.min(scene.end, act.end + REACH);
  for (let at = from; at < to; at++) {
    if (!language.unarmedSites.includes(tokens[at]!.fold)) continue;
    const before = tokens.slice(Math.max(scene.first, at - 3), at);
    if (!before.some(({ fold }) => language.besideWords.includes(fold))) return at;
  }
  return null;
}

/** Things that people own and no force does. */
const GOODS = ['livestock', 'houses', 'shops', 'granaries'];

/** Their words, by language. */
const goodsWords = new WeakMap<Language, Set<string>>();

function findGoods(
  act: Act,
  scene: { first: number; end: number },
  { tokens, language }: Document,
): number | null {
  let words = goodsWords.get(language);
  if (!words) {
    words = new Set(GOODS.flatMap((unit) => language.units[unit]?.split(' ') ?? []));
    goodsWords.set(language, words);
  }
  for (let at = act.first; at < Math.min(scene.end, act.end + REACH); at++)
    if (words.has(tokens[at]!.fold)) return at;
  return null;
}
