/** English headings and words of communiqués, and losses that they tell without a number. */
import type { Measure, SpeakerKind } from '../../../model.ts';

export const issuers = {
  headings: [
    ['ministry of ~1 defence|defense ~12 release|statement|communique|bulletin|headquarters', 'army'],
    ['ministry of ~1 defence|defense', 'army'],
    ['armed forces ~9 release|statement|communique|bulletin|staff', 'army'],
    ['armed forces|army', 'army'],
    ['task force ~4 release|statement|communique|bulletin', 'army'],
    ['general staff', 'army'],
    ['bulletin of operations', 'army'],
    ['defence|defense and security forces', 'army'],
    ['press release', 'army'],
    ['communique', 'army'],
    ['statement', 'army'],
    ['ocha|unhcr|unicef|minusma ~2 flash|update|note|situation|report', 'un'],
    ['flash update|note', 'ngo'],
    ['situation update|note', 'ngo'],
  ] as [string, SpeakerKind][],
  generic:
    'flash note notes no number situation update report humanitarian security bulletin press release statement information briefing weekly daily incident brief'.split(
      ' ',
    ),
  own: [
    'our gallant? brave? troops|soldiers|forces|men|side|armed|ranks',
    'our own side|ranks',
    'chief of ~2 staff ~4 bows|salutes|commends|congratulates',
  ],
  informs: ['informs|inform ~4 opinion|public', 'wishes|wish|regrets to inform'],
  devout: ['in the name of god|allah', 'praise be? to god|allah', 'by the grace of god|allah'],
};
/** Everybody who was there, however many they were. */
export const wholeTolls: [string, Measure][] = [
  ['all|everyone|everybody on|aboard|inside board? ~3 killed|died|perished|dead', 'killed'],
  ['all of? its|the|their passengers|occupants|crew|crewmen ~3 killed|died|perished|dead', 'killed'],
  ['killed|killing all|everyone|everybody on|aboard|inside', 'killed'],
  ['killed|killing all of? its|the|their passengers|occupants|crew|crewmen', 'killed'],
  ['no|without survivors', 'killed'],
];
export const vagueTolls: [string, Measure][] = [
  ['heavy|serious|significant|severe|important losses|casualties|toll', 'killed'],
  ['loss of life|lives', 'killed'],
  ['many|numerous dead|deaths|victims', 'killed'],
];
