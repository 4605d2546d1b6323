/** The codebook's rules for totals and severity, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import type { Claim, Severity, SubEventType, Toll } from '../src/model.ts';
import { parseSeverity, sumKilled, type TollClaim } from '../src/totals.ts';

const says = (min: number, changes: Partial<TollClaim> = {}): TollClaim => ({
  measure: 'killed',
  min,
  max: min,
  of: 'civilians',
  by: null,
  byKind: 'official',
  wording: `${min} killed`,
  ...changes,
});
const toll = (low: number, best: number, high: number): Toll => ({ low, best, high });
const army = { by: 'the army', byKind: 'army' } as const;
const group = { by: 'the group', byKind: 'armed group' } as const;

describe('the total of killed', () => {
  it.each<[string, TollClaim[], Toll]>([
    ['is 0 where nobody speaks of deaths', [], toll(0, 0, 0)],
    ['counts killed alone', [says(4), says(9, { measure: 'wounded' })], toll(4, 4, 4)],
    ['never adds a part', [says(21), says(11, { part: true })], toll(21, 21, 21)],
    ['never adds two speakers up', [says(12), says(14, { byKind: 'resident' })], toll(12, 12, 14)],
    ['adds up the sides', [says(12), says(3, { of: 'mali-army' })], toll(15, 15, 15)],
    ['is open upwards where the wording is', [says(40, { max: null })], toll(40, 40, 40)],
    ['reaches to the highest maximum', [says(40, { max: 50 }), says(45, { byKind: 'un' })], toll(40, 45, 50)],
    [
      'has the lowest minimum for its low',
      [says(40), says(1, { max: 60, byKind: 'media' })],
      toll(1, 40, 60),
    ],
    [
      'takes a vague figure for low and best only where there is no other',
      [says(24, { vague: true, max: null, byKind: 'un' }), says(12)],
      toll(12, 12, 24),
    ],
    [
      'takes a vague figure where there is no other',
      [says(24, { vague: true, max: null })],
      toll(24, 24, 24),
    ],
    [
      'of one side does not hang on the vagueness of another',
      [says(12, { vague: true }), says(3, { of: 'mali-army' })],
      toll(15, 15, 15),
    ],
    [
      'takes nobody’s dead for those of the only side with losses',
      [says(12), says(14, { of: null, byKind: 'media' })],
      toll(12, 12, 14),
    ],
    [
      'counts nobody’s dead for themselves where two sides have losses',
      [says(12), says(3, { of: 'mali-army' }), says(2, { of: null })],
      toll(17, 17, 17),
    ],
    ['counts nobody’s dead for themselves where no side has any', [says(2, { of: null })], toll(2, 2, 2)],
    [
      'takes the later of two figures of one speaker',
      [says(12, { by: 'the mayor', at: '2024-05-03' }), says(9, { by: 'the mayor', at: '2024-05-05' })],
      toll(9, 9, 9),
    ],
    [
      'whichever comes first in the list',
      [says(9, { by: 'the mayor', at: '2024-05-05' }), says(12, { by: 'the mayor', at: '2024-05-03' })],
      toll(9, 9, 9),
    ],
    [
      'takes, of one article, the figure that says killed outright',
      [says(60, { ...army, wording: 'neutralized 60' }), says(57, { ...army, wording: 'killed 57' })],
      toll(57, 57, 57),
    ],
    [
      'knows a speaker with and without the article',
      [says(12, { by: 'The mayor' }), says(14, { by: 'mayor', at: '2024-05-05' })],
      toll(14, 14, 14),
    ],
    ['takes two unnamed speakers for two', [says(12), says(14)], toll(12, 12, 14)],
    ['of equals has the lower for its best', [says(30, army), says(20, group)], toll(20, 20, 30)],
  ])('%s', (_rule, claims, expected) => {
    expect(sumKilled(claims)).toEqual(expected);
  });

  it('rests best on the speaker who stands highest', () => {
    const order = ['un', 'ngo', 'medical', 'official', 'resident', 'media', 'unattributed', 'army'] as const;
    order.forEach((byKind, rank) => {
      const lower = order.slice(rank + 1).map((kind, index) => says(index, { byKind: kind }));
      expect(sumKilled([...lower, says(100, { byKind })]).best, byKind).toBe(100);
    });
  });
});

describe('severity', () => {
  const none: Toll = toll(0, 0, 0);
  const measure = (kind: Claim['measure'], min: number): TollClaim => says(min, { measure: kind });

  it.each<[string, Toll, TollClaim[], SubEventType, Severity]>([
    ['nobody killed', none, [], 'Arrests', 'low'],
    ['1 killed', toll(1, 1, 1), [], 'Armed clash', 'medium'],
    ['9 killed', toll(9, 9, 9), [], 'Armed clash', 'medium'],
    ['10 killed', toll(10, 10, 10), [], 'Armed clash', 'high'],
    ['29 killed', toll(29, 29, 29), [], 'Armed clash', 'high'],
    ['30 killed', toll(30, 30, 30), [], 'Armed clash', 'critical'],
    ['best counts, not high', toll(0, 9, 200), [], 'Armed clash', 'medium'],
    ['4 civilians killed', toll(4, 4, 4), [says(4)], 'Attack', 'medium'],
    ['5 civilians killed', toll(5, 5, 5), [says(5)], 'Attack', 'high'],
    ['10 civilians killed', toll(10, 10, 10), [says(10)], 'Attack', 'critical'],
    ['50 civilians killed', toll(50, 50, 50), [says(50)], 'Attack', 'critical'],
    ['a town taken without a death', none, [], 'Non-state actor overtakes territory', 'medium'],
    ['a town retaken', toll(12, 12, 12), [], 'Government regains territory', 'critical'],
    ['1 wounded', none, [measure('wounded', 1)], 'Attack', 'medium'],
    ['1 abducted', none, [measure('abducted', 1)], 'Abduction/forced disappearance', 'medium'],
    ['10 abducted', none, [measure('abducted', 10)], 'Abduction/forced disappearance', 'high'],
    ['100 abducted', none, [measure('abducted', 100)], 'Abduction/forced disappearance', 'critical'],
    ['999 displaced', none, [measure('displaced', 999)], 'Attack', 'low'],
    ['1000 displaced', none, [measure('displaced', 1000)], 'Attack', 'critical'],
    ['many captured', none, [measure('captured', 500)], 'Armed clash', 'low'],
  ])('%s', (_what, killed, claims, subEventType, severity) => {
    expect(parseSeverity(killed, claims, subEventType)).toBe(severity);
  });
});
