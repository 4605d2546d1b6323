/** English words for speakers that have no name. */
import type { SpeakerRole, SpeakerWords } from '../../language/speaker-words.ts';

/** Where the many are no more than an "s", or the role is called something else as well. */
const MANY: Partial<Record<SpeakerRole, string>> = {
  witness: 'witnesses',
  authority: 'authorities',
  'local authority': 'local authorities',
  ministry: 'ministries',
  'interior ministry': 'interior ministries',
  'defence ministry': 'defence ministries',
  army: 'armies',
  police: 'police',
};
const ALSO: Partial<Record<SpeakerRole, string[]>> = {
  governor: ['regional governor', 'state governor'],
  mayor: ['local mayor', 'town mayor'],
  governorate: ["governor's office"],
  prefecture: ["prefect's office"],
  councillor: ['municipal councillor', 'councilor', 'municipal councilor'],
  'defence ministry': ['defense ministry', 'ministry of defence', 'ministry of defense'],
  'interior ministry': ['ministry of the interior'],
  'elected official': ['elected representative'],
  'local elected official': ['local elected representative'],
  'village chief': ['village head', 'chief of the village'],
  'general staff': ['general staff of the armed forces', 'army general staff'],
  'health centre': ['health center'],
  'health worker': ['health official'],
  'humanitarian source': ['aid source'],
  'aid worker': ['humanitarian worker'],
  trader: ['merchant', 'shopkeeper'],
  witness: ['eyewitness'],
};

export const speakers: SpeakerWords = {
  forms(role) {
    const all = [role, ...(ALSO[role] ?? [])];
    const many = all.map((one, at) => (at === 0 && MANY[role]) || `${one}${one.endsWith('s') ? 'es' : 's'}`);
    return {
      the: all.map((one) => `the ${one}`),
      a: all.flatMap((one) => [`${/^[aeio]/.test(one) ? 'an' : 'a'} ${one}`, `one ${one}`]),
      many: [...many, ...many.map((each) => `some ${each}`)],
      'the many': many.map((each) => `the ${each}`),
      several: many.map((each) => `several ${each}`),
      two: many.map((each) => `two ${each}`),
      bare: all,
    };
  },
  before: '(?:of|in|from|at) ',
  of: (speaker, place) => `${speaker} of ${place}`,
};
