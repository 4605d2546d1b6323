/** The codebook's "Same incident or not", sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { ENOUGH, matchReports } from '../../src/incidents/match.ts';
import type { Place, StoredReport } from '../../src/model.ts';
import { actor, claim, geography, place, report } from './reports.ts';

type Changes = Parameters<typeof report>[0];
type Case = [why: string, one: Changes, other: Changes];

function isOne(one: Changes, other: Changes): boolean {
  const [a, b] = [report({ article: 'a', ...one }), report({ article: 'b', ...other })];
  const [there, back] = [matchReports(a, b, geography), matchReports(b, a, geography)];
  expect(back.score, 'the same from either side').toBeCloseTo(there.score, 10);
  expect(back.apart).toBe(there.apart);
  expect(there.reasons).not.toEqual([]);
  return !there.apart && there.score >= ENOUGH;
}

const NOBODY: StoredReport['actors'] = [];
const GUNMEN = [actor('unidentified', 'A'), actor('civilians', 'B')];
const JNIM_ARMY = [actor('jnim', 'A'), actor('mali-army', 'B')];
const BATTLE = { eventType: 'Battles', subEventType: 'Armed clash' } as const;
const STRIKE = { eventType: 'Explosions/Remote violence', subEventType: 'Air/drone strike' } as const;
const MINE = {
  eventType: 'Explosions/Remote violence',
  subEventType: 'Remote explosive/landmine/IED',
} as const;
const LOOTING = {
  eventType: 'Strategic developments',
  subEventType: 'Looting/property destruction',
} as const;
const PROTEST = { eventType: 'Protests', subEventType: 'Peaceful protest' } as const;
const RIOT = { eventType: 'Riots', subEventType: 'Violent demonstration' } as const;
const ARRESTS = { eventType: 'Strategic developments', subEventType: 'Arrests' } as const;

describe('one incident:', () => {
  it.each<Case>([
    ['type, day, place and actors agree', {}, {}],
    ['nobody is named by either', { actors: NOBODY }, { actors: NOBODY }],
    ['one account names the group that the other calls gunmen', { actors: GUNMEN }, {}],
    [
      'figures differ by speaker',
      { claims: [claim(40)] },
      { claims: [claim(12, { by: 'the army', byKind: 'army' })] },
    ],
    ['the places are within 25 km', {}, { place: place('ml-tadjalalt') }],
    [
      'a mine at one place, whose dead are people to one account and soldiers to the other',
      { ...MINE, actors: NOBODY, claims: [claim(3, { of: null })] },
      { ...MINE, actors: [actor('mali-army', 'B')], claims: [claim(3, { of: 'mali-army' })] },
    ],
    [
      'a mine at neighbouring places, with one account of all its dead and one of the soldiers alone',
      { ...MINE, actors: NOBODY, claims: [claim(4, { of: 'mali-army' }), claim(3)] },
      {
        ...MINE,
        place: place('ml-tadjalalt'),
        actors: [actor('mali-army', 'B')],
        claims: [claim(4, { of: 'mali-army' })],
      },
    ],
    [
      'neighbouring places, one attacker, and victims that the accounts dispute',
      { claims: [claim(17)] },
      { place: place('ml-tadjalalt'), claims: [claim(20, { of: 'unidentified-jihadists' })] },
    ],
    [
      'one of the other places is the same',
      {},
      { place: place('ml-gao'), otherPlaces: [place('ml-tessit')] },
    ],
    [
      'both name the same place that no gazetteer knows',
      unknownPlace('Tin Exercice'),
      unknownPlace('tin exercice'),
    ],
    [
      'the place that no gazetteer knows has an accent in one account alone',
      unknownPlace('Boundoré'),
      unknownPlace('Boundore'),
    ],
    [
      'its name is spelled otherwise, and a figure agrees',
      { ...unknownPlace('Gandefabou'), actors: NOBODY, claims: [claim(2)] },
      { ...unknownPlace('Gandafabou'), actors: NOBODY, claims: [claim(2)] },
    ],
    [
      'one of them gives no parent to the place that no gazetteer knows',
      unknownPlace('Boundoré'),
      unknownPlace('Boundoré', { admin2: null, admin1: null, precision: 'country' }),
    ],
    ['the cercle holds the village, and an actor agrees', {}, { place: place('ml-c-ansongo') }],
    [
      'the town that the cercle is named for stands for it, and a telling figure agrees',
      { ...inBankass('ml-bankass'), claims: [claim(12)] },
      { ...inBankass('ml-lessagou-habe'), claims: [claim(12)] },
    ],
    [
      'what lies near a town is of its commune, and a telling figure agrees',
      { ...inBankass('ml-baye', 'near'), claims: [claim(12)] },
      { ...inBankass('ml-lessagou-habe'), claims: [claim(12)] },
    ],
    [
      'where the village lies only its cercle tells, and a telling figure agrees',
      { ...unknownPlace('Gandefabou'), claims: [claim(9)] },
      { place: { ...place('ml-ansongo'), admin2: 'Ansongo' }, claims: [claim(9)] },
    ],
    [
      'the region holds the village, and a figure agrees',
      { actors: NOBODY, claims: [claim(12)] },
      { actors: NOBODY, claims: [claim(12)], place: place('ml-r-gao') },
    ],
    [
      'the zone overlaps the region of the village, and an actor agrees',
      {},
      { place: place('z-liptako-gourma') },
    ],
    [
      'across a border, within 25 km',
      { place: place('ml-tinzaouaten') },
      { place: place('dz-tin-zaouatine-algerie') },
    ],
    [
      'their spans of days overlap',
      { days: ['2024-05-01', '2024-05-03'] },
      { days: ['2024-05-03', '2024-05-05'] },
    ],
    [
      'the week of one holds the day of the other',
      { days: ['2024-05-01', '2024-05-07'], datePrecision: 'week' },
      {},
    ],
    [
      'the month of one holds the day of the other, and an actor agrees',
      { days: ['2024-05-01', '2024-05-31'], datePrecision: 'month' },
      {},
    ],
    [
      'a day apart, one of them defaulted to publication',
      {},
      { days: ['2024-05-04', '2024-05-04'], dateFrom: 'default' },
    ],
    ['a day apart, one of them of a week', { days: ['2024-04-26', '2024-05-02'], datePrecision: 'week' }, {}],
    ['a day apart, one of them a night', { days: ['2024-05-01', '2024-05-02'] }, {}],
    [
      'the parties dispute whether it was a battle, and an actor agrees',
      {},
      { ...BATTLE, actors: [actor('issp', 'A'), actor('jnim', 'B')] },
    ],
    [
      'a strike for one is an attack for the other, and an actor agrees',
      { actors: [actor('mali-army', 'A'), actor('civilians', 'B')] },
      { ...STRIKE, actors: [actor('mali-army', 'A'), actor('unidentified-jihadists', 'B')] },
    ],
    ['the same actor looted in the attack', {}, { ...LOOTING }],
    ['gunmen looted where gunmen killed', { actors: GUNMEN }, { ...LOOTING, actors: GUNMEN }],
    [
      'the same actor looted in the battle',
      { ...BATTLE, actors: JNIM_ARMY },
      { ...LOOTING, actors: [actor('jnim', 'A')] },
    ],
    [
      'a protest that others call a riot',
      { ...PROTEST, actors: [actor('protesters', 'A')] },
      { ...RIOT, actors: [actor('protesters', 'A')] },
    ],
    ['two sub-types of one type', BATTLE, { ...BATTLE, subEventType: 'Non-state actor overtakes territory' }],
    [
      'a child of the same organisation',
      { actors: [actor('jnim', 'A')] },
      { actors: [actor('katiba-macina', 'A')] },
    ],
    [
      'one names who was hit, the other who hit them',
      { ...BATTLE, actors: [actor('mali-army', 'B')] },
      { ...BATTLE, actors: [actor('jnim', 'A')] },
    ],
    [
      'each names another group, and a figure agrees',
      { claims: [claim(21)] },
      { actors: [actor('jnim', 'A'), actor('civilians', 'B')], claims: [claim(21)] },
    ],
  ])('%s', (_why, one, other) => {
    expect(isOne(one, other)).toBe(true);
  });
});

describe('two incidents:', () => {
  it.each<Case>([
    ['two stated days that differ', {}, { days: ['2024-05-04', '2024-05-04'] }],
    ['the same place a month apart', {}, { days: ['2024-06-03', '2024-06-03'] }],
    [
      'two days apart, one of them defaulted',
      {},
      { days: ['2024-05-05', '2024-05-05'], dateFrom: 'default' },
    ],
    [
      'a month and the day after it',
      { days: ['2024-04-01', '2024-04-30'], datePrecision: 'month' },
      { days: ['2024-05-01', '2024-05-01'] },
    ],
    ['one without a date', {}, { start: null, end: null, datePrecision: null, dateFrom: null }],
    ['farther apart than 25 km', {}, { place: place('ml-ansongo') }],
    ['Tessit and Tessalit', {}, { place: place('ml-tessalit') }],
    ['two unknown places', unknownPlace('Tin Exercice'), unknownPlace('Tin Autre')],
    [
      'two unknown places of one name in two countries',
      unknownPlace('Tin Exercice'),
      unknownPlace('Tin Exercice', { country: 'BF' }),
    ],
    [
      'two unknown places of one name in two cercles',
      { ...unknownPlace('Sokoura'), claims: [claim(9)] },
      { ...unknownPlace('Sokoura', { admin2: 'Bourem' }), claims: [claim(9)] },
    ],
    [
      'two unknown places of like names, and nothing else agrees',
      { ...unknownPlace('Gandefabou'), actors: GUNMEN },
      { ...unknownPlace('Gandafabou'), actors: GUNMEN },
    ],
    [
      'two mines on one day at neighbouring places, of which one killed civilians and one soldiers',
      { ...MINE, actors: [actor('civilians', 'B')], claims: [claim(3)] },
      {
        ...MINE,
        place: place('ml-tadjalalt'),
        actors: [actor('mali-army', 'B')],
        claims: [claim(3, { of: 'mali-army' })],
      },
    ],
    [
      'two unknown places whose names are short and alike',
      { ...unknownPlace('Kani'), claims: [claim(9)] },
      { ...unknownPlace('Konna'), claims: [claim(9)] },
    ],
    [
      'the town that the cercle is named for and one of its villages, with an everyday figure',
      { ...inBankass('ml-bankass'), claims: [claim(3)] },
      { ...inBankass('ml-lessagou-habe'), claims: [claim(3)] },
    ],
    [
      'two villages of one cercle, though a telling figure agrees',
      { ...inBankass('ml-baye'), claims: [claim(12)] },
      { ...inBankass('ml-lessagou-habe'), claims: [claim(12)] },
    ],
    [
      'what lies near a town and a village far from it in the same cercle',
      { place: { ...place('ml-sokolo', 'near'), admin2: 'Niono' }, claims: [claim(12)] },
      { place: { ...place('ml-nampala', 'near'), admin2: 'Niono' }, claims: [claim(12)] },
    ],
    [
      'the cercle holds the village, and nothing else agrees',
      { actors: NOBODY },
      { actors: NOBODY, place: place('ml-c-ansongo') },
    ],
    [
      'the cercle holds the village, and only that somebody was killed agrees',
      { actors: GUNMEN },
      { actors: GUNMEN, place: place('ml-c-ansongo') },
    ],
    [
      'the cercle holds the village, and the figures differ',
      { actors: NOBODY, claims: [claim(12)] },
      { actors: NOBODY, claims: [claim(3)], place: place('ml-c-ansongo') },
    ],
    ['the region is another one than the village lies in', {}, { place: place('ml-r-kidal') }],
    [
      'somewhere in the same country, and nothing else agrees',
      { place: place('ml'), actors: GUNMEN },
      { place: place('ml'), actors: GUNMEN },
    ],
    [
      'somewhere in the same region, and nothing else agrees',
      { place: place('ml-r-gao'), actors: NOBODY },
      { place: place('ml-r-gao'), actors: NOBODY },
    ],
    ['different groups, and no figure agrees', {}, { actors: [actor('jnim', 'A'), actor('civilians', 'B')] }],
    [
      'neighbouring villages, different groups',
      { claims: [claim(6)] },
      {
        place: place('ml-tadjalalt'),
        actors: [actor('jnim', 'A'), actor('civilians', 'B')],
        claims: [claim(4)],
      },
    ],
    ['a battle and an attack with no actor in common', { actors: GUNMEN }, { ...BATTLE, actors: JNIM_ARMY }],
    ['a battle and a strike with nobody named', { ...BATTLE, actors: NOBODY }, { ...STRIKE, actors: NOBODY }],
    ['looting by another actor', {}, { ...LOOTING, actors: [actor('jnim', 'A')] }],
    [
      'looting by nobody that is told of',
      { actors: GUNMEN },
      { ...LOOTING, actors: [actor('civilians', 'B')] },
    ],
    [
      'looting by the army',
      { actors: GUNMEN },
      { ...LOOTING, actors: [actor('mali-army', 'A'), actor('civilians', 'B')] },
    ],
    [
      'looting on another day of the battle',
      { ...BATTLE, actors: JNIM_ARMY, days: ['2024-05-03', '2024-05-05'] },
      { ...LOOTING, actors: [actor('jnim', 'A')], days: ['2024-05-05', '2024-05-07'] },
    ],
    ['looting within the cercle of the attack', {}, { ...LOOTING, place: place('ml-c-ansongo') }],
    ['looting and a strike', { ...STRIKE }, { ...LOOTING }],
    ['a protest and an attack', { ...PROTEST }, {}],
    ['a protest and looting', { ...PROTEST }, { ...LOOTING }],
    ['arrests and an attack', { ...ARRESTS }, {}],
    ['arrests and looting', { ...ARRESTS }, { ...LOOTING }],
  ])('%s', (_why, one, other) => {
    expect(isOne(one, other)).toBe(false);
  });

  it('of one article, whatever they share: an article tells of an event once', () => {
    const two = [report({ article: 'a' }), { ...report({ article: 'a' }), id: 'a/2' }] as const;
    expect(matchReports(...two, geography)).toMatchObject({ apart: true, score: 0 });
  });
});

describe('how sure a match is', () => {
  it('grows with what agrees', () => {
    const score = (one: Changes, other: Changes) =>
      matchReports(report({ article: 'a', ...one }), report({ article: 'b', ...other }), geography).score;
    const plain = score({ actors: NOBODY }, { actors: NOBODY });
    const named = score({}, {});
    const counted = score({ claims: [claim(12)] }, { claims: [claim(12)] });
    expect(named).toBeGreaterThan(plain);
    expect(counted).toBeGreaterThanOrEqual(named);
    expect(score({}, { place: place('ml-tadjalalt') })).toBeLessThan(named);
    expect(score({}, { days: ['2024-05-02', '2024-05-03'] })).toBeLessThan(named);
  });

  it('is told with its reasons', () => {
    const { reasons } = matchReports(report({ article: 'a' }), report({ article: 'b' }), geography);
    expect(reasons).toEqual(['same type', 'same day', 'same place', 'same actor']);
  });
});

/** A place as the reader names it that the gazetteer does not know, with the parent that the text gave. */
function unknownPlace(name: string, changes: Partial<Place> = {}): Changes {
  const { lat, lon } = place('ml-c-ansongo');
  const parent = { admin2: 'Ansongo', admin1: 'Gao', country: 'ML', precision: 'admin2' as const };
  return { place: { id: null, name, lat, lon, ...parent, ...changes } };
}

function inBankass(id: string, precision?: Place['precision']): Changes {
  return { place: { ...place(id, precision), admin2: 'Bankass' } };
}
