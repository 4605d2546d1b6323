/** The Admiralty code over the independent accounts of an incident (docs/codebook.md). EXERCISE only. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestReliability, rateCredibility } from '../../src/incidents/credibility.ts';
import { reliabilitySchema, type Reliability, type StoredReport } from '../../src/model.ts';
import { actor, claim, report } from './reports.ts';

const TYPE = 'Violence against civilians';
/** An account by sources of these letters: "FB" are two outlets, one not rated and one B. */
const origin = (letters: string, changes: Partial<Parameters<typeof report>[0]> = {}): StoredReport[] =>
  [...letters].map((letter, index) => {
    const told = report({ article: `${letters}${index}`, ...changes });
    return { ...told, article: { ...told.article, reliability: letter as Reliability } };
  });
const rate = (...origins: StoredReport[][]) => rateCredibility(origins, TYPE);
const killed = (min: number, max: number | null = min, changes = {}) => ({
  claims: [claim(min, { max, ...changes })],
});

describe('credibility', () => {
  it.each<[number, string, string[]]>([
    [1, 'two accounts, one of them rated', ['B', 'F']],
    [1, 'two accounts that are both rated', ['C', 'C']],
    [1, 'three accounts of which none is rated', ['F', 'F', 'F']],
    [1, 'two accounts beside an unreliable one', ['A', 'F', 'E']],
    [2, 'two accounts of which none is rated', ['F', 'F']],
    [2, 'one account of a usually reliable source', ['B']],
    [2, 'one account of a reliable source beside an unreliable one', ['A', 'E']],
    [2, 'one account that a reliable source passes on as well', ['FFA']],
    [3, 'one account of a fairly reliable source', ['C']],
    [3, 'one that is not rated beside an unreliable one', ['F', 'D']],
    [4, 'one account of an unreliable source', ['E']],
    [4, 'nothing but unreliable ones, however many', ['D', 'E', 'D']],
    [6, 'one account that is not rated', ['F']],
    [6, 'one account that is not rated, in many outlets', ['FFFF']],
  ])('is %i for %s', (wanted, _what, letters) => {
    expect(rate(...letters.map((each) => origin(each)))).toBe(wanted);
  });

  it('is F where the list of sources says nothing', () => {
    expect(rateCredibility([[report()]], TYPE)).toBe(6);
  });

  it.each<[string, StoredReport[][]]>([
    ['tolls of one side that do not touch', [origin('B', killed(12)), origin('F', killed(30, null))]],
    [
      'an account of another type',
      [origin('B'), origin('F', { eventType: 'Battles', subEventType: 'Armed clash' })],
    ],
    ['an actor who denies', [origin('B', { actors: [actor('mali-army', 'A', 'denied')] }), origin('F')]],
  ])('falls by a step for %s', (_what, origins) => {
    expect(rate(...origins)).toBe(2);
  });

  it.each<[string, StoredReport[][]]>([
    ['tolls that touch', [origin('B', killed(10, null)), origin('F', killed(30))]],
    ['tolls of two sides', [origin('B', killed(12)), origin('F', killed(30, 30, { of: 'mali-army' }))]],
    ['a vague figure', [origin('B', killed(12)), origin('F', killed(24, null, { vague: true }))]],
    ['a part of a toll', [origin('B', killed(12)), origin('F', killed(3, 3, { part: true }))]],
    ['wounded beside killed', [origin('B', killed(12)), origin('F', killed(30, 30, { measure: 'wounded' }))]],
    [
      'what was looted as well',
      [
        origin('B'),
        origin('F', { eventType: 'Strategic developments', subEventType: 'Looting/property destruction' }),
      ],
    ],
    ['two figures of one account', [[...origin('B', killed(12)), ...origin('F', killed(30))], origin('F')]],
  ])('does not fall for %s', (_what, origins) => {
    expect(rate(...origins)).toBe(1);
  });

  it('is 5 where unreliable accounts contradict each other, and stays 6 where nothing can be judged', () => {
    expect(rate(origin('D', killed(12)), origin('E', killed(30)))).toBe(5);
    expect(rate(origin('F', { actors: [actor('mali-army', 'A', 'denied')] }))).toBe(6);
  });

  it('is never worse for a better letter', () => {
    const letters = fc.constantFrom(...reliabilitySchema.options);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 4 }), letters, letters, (others, a, b) => {
        fc.pre(a !== 'F' && b !== 'F');
        const [better, worse] = a < b ? [a, b] : [b, a];
        const beside = others.map((letter) => origin(letter));
        expect(rate(...beside, origin(better))).toBeLessThanOrEqual(rate(...beside, origin(worse)));
      }),
    );
  });
});

it('the best letter is the first of the alphabet; what cannot be judged is none', () => {
  expect(bestReliability(['F', 'D', 'B'])).toBe('B');
  expect(bestReliability(['F', 'E'])).toBe('E');
  expect(bestReliability([])).toBe('F');
});
