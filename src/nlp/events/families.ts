/** Families of acts: those that one kind of event is told with, and which of them one event can join. */
import type { Act } from './acts.ts';
import type { Sense } from '../language/trigger-words.ts';

/** Senses that belong to one kind of event; what is in no family joins any. */
const FAMILIES: Record<string, Sense[]> = {
  violence: [
    'kill',
    'murder',
    'attack',
    'ambush',
    'clash',
    'strike',
    'shelling',
    'explosive',
    'suicide',
    'grenade',
    'chemical',
    'rape',
    'beat',
    'abduct',
    'overtake',
    'storm',
    'regain',
  ],
  protest: ['protest', 'disperse', 'riot', 'lynch'],
  loot: ['loot'],
  arrest: ['arrest'],
  disarm: ['disarm'],
  politics: ['deal', 'change', 'base', 'leave', 'free', 'remains', 'other'],
};

const FAMILY = new Map(
  Object.entries(FAMILIES).flatMap(([family, senses]) => senses.map((sense) => [sense, family] as const)),
);

/** Families that one event can join: robbed in the attack, arrested at the march. */
export const TOGETHER = new Set([
  'violence/loot',
  'loot/violence',
  'protest/arrest',
  'arrest/protest',
  'protest/violence',
  'protest/loot',
  'violence/arrest',
  'violence/disarm',
  'arrest/disarm',
  'disarm/arrest',
]);

/**
 * The gravest, save that a march stays one where it is told at least as often: "police fired tear gas at marchers angry
 * over killings" tells of no killing.
 */
export function familyOf(counts: Map<Sense, number>): string {
  const march = (counts.get('protest') ?? 0) + (counts.get('disperse') ?? 0);
  const told = new Map<string | undefined, number>();
  for (const [sense, count] of counts) {
    const family = FAMILY.get(sense);
    told.set(family, (told.get(family) ?? 0) + count);
  }
  if (march > 0 && march >= (told.get('violence') ?? 0)) return 'protest';
  return Object.keys(FAMILIES).find((family) => (told.get(family) ?? 0) > 0) ?? 'violence';
}

/** How often each sense is told; added to `counts` where they are given. */
export function countSenses(acts: Act[], counts = new Map<Sense, number>()): Map<Sense, number> {
  for (const { sense } of acts) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return counts;
}
