import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/incidents/merge.ts';
import type { Place, Reliability, StoredReport } from '../../src/model.ts';
import { anyReports } from './any-reports.ts';
import { actor, claim, knowledge, place, report } from './reports.ts';

const merge = (...reports: StoredReport[]) => mergeReports(reports, knowledge);
const BATTLE = { eventType: 'Battles', subEventType: 'Armed clash' } as const;

describe('a merged record', () => {
  it('keeps every claim with the article that it points into, oldest article first', () => {
    const early = report({ article: 'b', publishedAt: '2024-05-04', claims: [claim(12)] });
    const late = report({
      article: 'a',
      publishedAt: '2024-05-05',
      claims: [claim(14, { by: 'the army', byKind: 'army', span: [7, 9] })],
    });
    expect(merge(late, early).claims).toMatchObject([
      { min: 12, by: 'a local official', span: { article: 'b', span: [0, 5] } },
      { min: 14, by: 'the army', span: { article: 'a', span: [7, 9] } },
    ]);
  });

  it('adds nothing up that is told twice, and averages nothing', () => {
    const { killed } = merge(
      report({ article: 'a', claims: [claim(12)] }),
      report({ article: 'b', claims: [claim(40, { by: 'a resident', byKind: 'resident' })] }),
    );
    expect(killed).toEqual({ low: 12, best: 12, high: 40 });
  });

  it('takes a speaker’s later figure for the toll, and keeps the earlier one on the ledger', () => {
    const merged = merge(
      report({ article: 'a', publishedAt: '2024-05-04', claims: [claim(12)] }),
      report({ article: 'b', publishedAt: '2024-05-06', claims: [claim(15)] }),
    );
    expect(merged.killed).toEqual({ low: 15, best: 15, high: 15 });
    expect(merged.claims.map(({ min }) => min)).toEqual([12, 15]);
  });

  it('hears one voice in the names of one army, in whatever language, and several in its soldiers', () => {
    const told = (by: string, killed: number, publishedAt: string) =>
      report({
        article: `${by} ${killed}`,
        publishedAt,
        actors: [actor('jnim', 'A'), actor('mali-army', 'B')],
        claims: [claim(killed, { of: 'mali-army', by, byKind: 'army' })],
      });
    const first = told('The Malian army', 4, '2024-05-04');
    expect(merge(first, told("L'état-major général des armées", 9, '2024-05-05')).killed).toEqual({
      low: 9,
      best: 9,
      high: 9,
    });
    expect(merge(first, told('an army officer', 9, '2024-05-05')).killed).toEqual({
      low: 4,
      best: 4,
      high: 9,
    });
  });

  it.each([
    ['the governor of the East region', 'le gouverneur de la région de l’Est', 19],
    ['the regional governor', 'le gouvernorat', 19],
    ['the mayor', 'le maire de Tessit', 19],
    ['the mayor of Tessit', 'the mayor', 19],
    ['the interior ministry', 'le ministère de l’Intérieur', 19],
    // Nobody knows whether they are one; of equals the lower figure stands.
    ['the mayor of Tessit', 'the mayor of Bakal', 12],
    ['a mayor', 'the mayor of Tessit', 12],
    ['the governor', "the governor's adviser", 12],
  ])('hears %s and, days later, %s as speakers of whom the later figure is %i', (first, then, best) => {
    const says = (article: string, by: string, min: number, publishedAt: string) =>
      report({ article, publishedAt, claims: [claim(min, { by })] });
    const { killed } = merge(says('a', first, 12, '2024-05-04'), says('b', then, 19, '2024-05-07'));
    expect(killed.best).toBe(best);
  });

  it('counts the losses of "terrorists" once where another account names their group', () => {
    const army = report({
      article: 'a',
      actors: [actor('unidentified-jihadists', 'A'), actor('mali-army', 'B')],
      claims: [claim(23, { of: 'unidentified-jihadists', by: 'the army', byKind: 'army' })],
    });
    const wire = report({
      article: 'b',
      actors: [actor('jnim', 'A'), actor('mali-army', 'B')],
      claims: [claim(23, { of: 'jnim', by: null, byKind: 'unattributed' })],
    });
    expect(merge(army, wire).killed).toEqual({ low: 23, best: 23, high: 23 });
    expect(
      merge(army, wire)
        .actors.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['jnim', 'mali-army']);
  });

  it('takes of the versions of one document the newest that tells of it, whatever was published when', () => {
    const version = (article: string, readAt: string, min: number, of = 'inbox/a.txt') => {
      const read = report({ article, publishedAt: '2024-05-04', claims: [claim(min)] });
      return { ...read, article: { ...read.article, version: { of, readAt } } };
    };
    const [old, corrected] = [version('a', '2024-05-04T10', 15), version('a-2', '2024-05-04T11', 12)];
    const other = version('b', '2024-05-04T09', 13, 'inbox/b.txt');
    for (const merged of [merge(old, corrected, other), merge(other, corrected, old)]) {
      expect(merged.claims.map(({ min }) => min)).toEqual([12, 13]);
      expect(merged.sources.map(({ article }) => article)).toEqual(['a-2', 'b']);
      expect(merged.origins).toBe(2);
    }
    expect(merge(old, other).claims.map(({ min }) => min)).toEqual([15, 13]);
  });

  it('has the type of the account that stands highest, the other kept as disputed', () => {
    const army = report({ article: 'a', ...BATTLE, claims: [claim(30, { by: 'the army', byKind: 'army' })] });
    const mission = report({ article: 'b', claims: [claim(28, { by: 'the UN', byKind: 'un' })] });
    for (const merged of [merge(army, mission), merge(mission, army)]) {
      expect(merged).toMatchObject({ eventType: 'Violence against civilians', disputed: ['Battles'] });
    }
    expect(merge(mission)).not.toHaveProperty('disputed');
  });

  it('has of accounts that stand equally high the type that most of all give', () => {
    const surest = report({ article: 'a', ...BATTLE, confidence: 0.9, claims: [claim(15)] });
    const equal = report({ article: 'b', confidence: 0.6, claims: [claim(17)] });
    const lower = report({ article: 'c', claims: [claim(20, { byKind: 'resident', by: 'a resident' })] });
    expect(merge(surest, equal).eventType).toBe('Battles');
    expect(merge(surest, equal, lower)).toMatchObject({
      eventType: 'Violence against civilians',
      disputed: ['Battles'],
    });
    expect(merge(surest, lower, report({ article: 'd' })).eventType).toBe('Battles');
  });

  it('is placed in a village that no list knows before its district', () => {
    const district = report({ article: 'a', place: place('ml-c-ansongo') });
    const hamlet = { ...place('ml-c-ansongo'), id: null, name: 'Tin Exercice' };
    expect(merge(district, report({ article: 'b', place: hamlet })).place).toEqual(hamlet);
  });

  it('is placed in the village and not in the town that the district is named for', () => {
    const town = { ...place('ml-bankass'), admin2: 'Bankass' };
    const village = { ...place('ml-lessagou-habe'), admin2: 'Bankass' };
    const told = (where: Place[]) =>
      merge(...where.map((at, index) => report({ article: `article-${index}`, place: at }))).place;
    expect(told([town, village])).toEqual(village);
    expect(told([village, town, town])).toEqual(village);
    expect(told([town, town])).toEqual(town);
  });

  it('is placed where most accounts have it, not where one has the burial', () => {
    const buried = report({
      article: 'a',
      place: place('ml-bamako'),
      otherPlaces: [place('ml-tessit')],
      claims: [claim(12, { byKind: 'un' })],
    });
    const near = report({ article: 'b', place: place('ml-tessit', 'near') });
    expect(merge(buried, near).place).toEqual(place('ml-tessit', 'near'));
  });

  it('has the finer place, whoever names it, and the other villages beside it', () => {
    const region = report({ article: 'a', place: place('ml-r-gao'), claims: [claim(28, { byKind: 'un' })] });
    const village = report({ article: 'b', otherPlaces: [place('ml-bakal')] });
    const near = report({ article: 'c', place: place('ml-tadjalalt', 'near') });
    const merged = merge(region, village, near);
    expect(merged.place).toEqual(place('ml-tessit'));
    expect(merged.otherPlaces.map(({ id }) => id)).toEqual(['ml-bakal', 'ml-tadjalalt']);
  });

  it.each<[string, Parameters<typeof report>[0], Parameters<typeof report>[0]]>([
    ['a day over a week', {}, { days: ['2024-05-01', '2024-05-07'], datePrecision: 'week' }],
    [
      'a week over a month',
      { days: ['2024-05-01', '2024-05-07'], datePrecision: 'week' },
      { days: ['2024-05-01', '2024-05-31'], datePrecision: 'month' },
    ],
    ['stated over defaulted', {}, { days: ['2024-05-04', '2024-05-04'], dateFrom: 'default' }],
    ['one day over two', {}, { days: ['2024-05-02', '2024-05-03'] }],
    ['a date over none', {}, { start: null, end: null, datePrecision: null, dateFrom: null }],
  ])('has the better date: %s', (_what, better, worse) => {
    const two = [report({ article: 'b', ...better }), report({ article: 'a', ...worse })] as const;
    const wanted = { start: two[0].start, end: two[0].end, dateFrom: two[0].dateFrom };
    expect(merge(...two)).toMatchObject(wanted);
    expect(merge(two[1], two[0])).toMatchObject(wanted);
  });

  it('names every actor once, gunmen only where nobody names the group', () => {
    const gunmen = report({ article: 'a', actors: [actor('unidentified', 'A'), actor('civilians', 'B')] });
    const named = report({ article: 'b', actors: [actor('issp', 'A', 'alleged'), actor('civilians', 'B')] });
    const claimed = report({ article: 'c', actors: [actor('issp', 'A', 'claimed')] });
    const summary = (...reports: StoredReport[]) =>
      merge(...reports)
        .actors.map(({ id, side, attribution }) => `${id} ${side} ${attribution}`)
        .toSorted();
    expect(summary(gunmen)).toEqual(['civilians B stated', 'unidentified A stated']);
    expect(summary(gunmen, named)).toEqual(['civilians B stated', 'issp A alleged']);
    expect(summary(gunmen, named, claimed)).toEqual(['civilians B stated', 'issp A claimed']);
  });

  it('keeps which articles name each actor', () => {
    const { actors, namedBy } = merge(
      report({ article: 'b', actors: [actor('jnim', 'A'), actor('mali-army', 'B')] }),
      report({ article: 'a', actors: [actor('unidentified', 'A'), actor('mali-army', 'B')] }),
    );
    expect(actors.map(({ id }) => id).toSorted()).toEqual(['jnim', 'mali-army']);
    expect(namedBy).toEqual({ jnim: ['b'], 'mali-army': ['a', 'b'] });
  });

  it('lists its sources once each, oldest first, and counts outlets as origins', () => {
    const merged = merge(
      report({ article: 'b', source: 'Wire', publishedAt: '2024-05-05' }),
      report({ article: 'a', source: 'Wire', publishedAt: '2024-05-06' }),
      report({ article: 'c', source: 'Radio', publishedAt: '2024-05-04' }),
    );
    expect(merged.sources.map(({ article, origin }) => `${article} ${origin}`)).toEqual([
      'c 0',
      'b 1',
      'a 1',
    ]);
    expect(merged.origins).toBe(2);
  });

  it('has the letter of its best source, and how far its accounts bear it out', () => {
    const rated = (article: string, reliability?: Reliability) => {
      const told = report({ article, source: article });
      return { ...told, article: { ...told.article, ...(reliability && { reliability }) } };
    };
    expect(merge(rated('a'))).toMatchObject({ reliability: 'F', credibility: 6 });
    expect(merge(rated('a'), rated('b', 'B'))).toMatchObject({
      reliability: 'B',
      credibility: 1,
      sources: [{ reliability: 'F' }, { reliability: 'B' }],
    });
  });

  it('is borne out less where one account calls it something else', () => {
    const [attack, clash] = [report({ article: 'a' }), report({ article: 'b', ...BATTLE })];
    expect(merge(attack, report({ article: 'b' })).credibility).toBe(2);
    expect(merge(attack, clash).credibility).toBe(3);
  });

  it('is current as soon as one account is', () => {
    const recalled = report({ article: 'a', kind: 'recalled' });
    expect(merge(recalled).kind).toBe('recalled');
    expect(merge(recalled, report({ article: 'b' })).kind).toBe('current');
  });

  it('has the severity of the merged toll, not of any report', () => {
    const merged = merge(
      report({ article: 'a', claims: [claim(3)], severity: 'medium' }),
      report({ article: 'b', claims: [claim(9, { of: 'mali-army', by: 'the army', byKind: 'army' })] }),
    );
    expect(merged).toMatchObject({ killed: { best: 12 }, severity: 'high' });
  });

  it('of one report says what the report says', () => {
    const one = report({ claims: [claim(12)] });
    const { kind, eventType, subEventType, start, end, place: where, actors } = one;
    expect(merge(one)).toMatchObject({ kind, eventType, subEventType, start, end, place: where, actors });
  });
});

describe('whatever the reports', () => {
  const shuffled = anyReports(6).chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  );

  it('their order changes nothing in the record', () => {
    fc.assert(
      fc.property(shuffled, ([reports, again]) => {
        expect(merge(...again)).toEqual(merge(...reports));
      }),
    );
  });

  it('no claim is lost, and none is made up', () => {
    fc.assert(
      fc.property(anyReports(6), (reports) => {
        const told = reports.flatMap(({ claims, article }) =>
          claims.map(({ min }) => `${article.id} ${min}`),
        );
        const kept = merge(...reports).claims.map(({ min, span }) => `${span.article} ${min}`);
        expect(kept.toSorted()).toEqual(told.toSorted());
      }),
    );
  });

  it('the toll is in order, and never below the lowest figure nor above what all sides add up to', () => {
    fc.assert(
      fc.property(anyReports(6), (reports) => {
        const { killed, claims } = merge(...reports);
        expect(killed.low).toBeLessThanOrEqual(killed.best);
        expect(killed.best).toBeLessThanOrEqual(killed.high);
        if (claims.length === 0) expect(killed).toEqual({ low: 0, best: 0, high: 0 });
      }),
    );
  });

  it('the reports are left as they were', () => {
    fc.assert(
      fc.property(anyReports(6), (reports) => {
        const before = structuredClone(reports);
        merge(...reports);
        expect(reports).toEqual(before);
      }),
    );
  });
});
