/**
 * Whom strikes, shells and bombs hit where the text names no people ("a drone strike on a market", "a blast in a bus"),
 * whose goods were taken or burned ("stole 300 cattle"), and who was attacked in a garrison.
 */
import type { Act } from '../events/acts.ts';
import type { Document } from '../text/document.ts';
import type { EventDraft } from '../events/events.ts';
import type { Language } from '../language.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Role } from './roles.ts';

const RAIDS: Sense[] = ['attack', 'ambush', 'storm'];
const REMOTE: Sense[] = ['strike', 'shelling', 'explosive', 'suicide', 'grenade'];

/** How far from the word of the strike the site may stand, in tokens. */
const REACH = 8;

/**
 * The roles with the people of the site that was hit, where nobody is known to have been. `force`: the army of the
 * country, null where it is the one that attacks.
 */
export function addPeopleOfSite(
  roles: Role[],
  event: EventDraft,
  document: Document,
  force: string | null,
): Role[] {
  if (roles.some((role) => role.side === 'B')) return roles;
  for (const scene of event.scenes) {
    for (const act of scene.acts) {
      const unarmed = REMOTE.includes(act.sense) ? findSite(act, scene, document) : null;
      const goods = act.sense === 'loot' ? findGoods(act, scene, document) : null;
      const held = force && RAIDS.includes(act.sense) ? findGarrison(act, document) : null;
      if (unarmed !== null) return [...roles, createHit('civilians', unarmed)];
      if (goods !== null) return [...roles, createHit('civilians', goods)];
      if (force && held !== null) return [...roles, createHit(force, held)];
    }
  }
  return roles;
}

/** Somebody who was hit, named by the word of the site at a token. */
function createHit(id: string, at: number): Role {
  const meaning = { kind: 'actor', id, loose: true } as const;
  const mention = { first: at, end: at + 1, meaning, country: null, id };
  return { id, side: 'B', attribution: 'stated', weight: 1, mention, rule: 'site' };
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

/** How far from the word of the attack the garrison may stand, in tokens. */
const GARRISON_REACH = 4;

/** "attacked the base in Tessit", "the garrison was attacked"; of "their patrol" others have been named. */
function findGarrison({ first, end, clause }: Act, { tokens, language }: Document): number | null {
  const from = Math.max(clause.first, first - GARRISON_REACH);
  const to = Math.min(clause.end, end + GARRISON_REACH);
  for (let at = from; at < to; at++) {
    if (!language.heldSites.includes(tokens[at]!.fold)) continue;
    const before = tokens.slice(Math.max(clause.first, at - 3), at).map(({ fold }) => fold);
    if (
      !before.some((word) => [language.besideWords, language.possessives].some((all) => all.includes(word)))
    )
      return at;
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
