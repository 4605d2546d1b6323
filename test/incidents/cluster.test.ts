import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterReports } from '../../src/incidents/cluster.ts';
import { ENOUGH, matchReports } from '../../src/incidents/match.ts';
import type { StoredReport } from '../../src/model.ts';
import { anyReports } from './any-reports.ts';
import { actor, claim, geography, place, report } from './reports.ts';

const ids = (clusters: StoredReport[][]): string[][] =>
  clusters.map((cluster) => cluster.map(({ id }) => id));
const listClusters = (reports: StoredReport[]): StoredReport[][] =>
  clusterReports(reports, geography).map((one) => one.reports);
const cluster = (...reports: StoredReport[]): string[][] => ids(listClusters(reports));

describe('reports are clustered', () => {
  it('into one incident where each pair agrees', () => {
    expect(cluster(report({ article: 'a' }), report({ article: 'b' }), report({ article: 'c' }))).toEqual([
      ['a/1', 'b/1', 'c/1'],
    ]);
  });

  it('into one each where nothing agrees', () => {
    const elsewhere = report({ article: 'b', place: place('ml-kidal') });
    const later = report({ article: 'c', days: ['2024-06-03', '2024-06-03'] });
    expect(cluster(report({ article: 'a' }), elsewhere, later)).toEqual([['a/1'], ['b/1'], ['c/1']]);
  });

  it('through a third that links two which say too little of one another', () => {
    const village = report({ article: 'a' });
    const cercle = report({ article: 'b', place: place('ml-c-ansongo'), claims: [claim(12)], actors: [] });
    const both = report({ article: 'c', claims: [claim(12)] });
    expect(cluster(village, cercle)).toHaveLength(2);
    expect(cluster(village, cercle, both)).toEqual([['a/1', 'b/1', 'c/1']]);
  });

  it('never with one that contradicts, whoever links them', () => {
    const third = report({ article: 'a' });
    const fourth = report({ article: 'b', days: ['2024-05-04', '2024-05-04'] });
    const bothDays = report({ article: 'c', days: ['2024-05-03', '2024-05-04'] });
    const clusters = cluster(third, fourth, bothDays);
    expect(clusters).toHaveLength(2);
    expect(clusters.every((one) => !(one.includes('a/1') && one.includes('b/1')))).toBe(true);
  });

  it('never two groups that came to neighbouring villages, though an account takes them for one', () => {
    const issp = report({ article: 'a', actors: [actor('issp', 'A')], claims: [claim(6)] });
    const dozos = report({
      article: 'b',
      place: place('ml-tadjalalt'),
      actors: [actor('dozos-mali', 'A')],
      claims: [claim(4)],
    });
    const both = report({
      article: 'c',
      actors: [actor('issp', 'A'), actor('dozos-mali', 'A')],
      claims: [claim(6), claim(4)],
    });
    const clusters = cluster(issp, dozos, both);
    expect(clusters).toHaveLength(2);
    expect(clusters.some((one) => one.includes('a/1') && one.includes('b/1'))).toBe(false);
  });

  it('never two of one article', () => {
    const morning = report({ article: 'a' });
    const evening: StoredReport = { ...report({ article: 'a' }), id: 'a/2' };
    const clusters = cluster(morning, evening, report({ article: 'b' }));
    expect(clusters).toHaveLength(2);
    expect(clusters.flat().toSorted()).toEqual(['a/1', 'a/2', 'b/1']);
  });

  it('surest pairs first: the exact account wins over the vague one', () => {
    const jnim = report({ article: 'a', actors: [actor('jnim', 'A')], claims: [claim(7)] });
    const issp = report({ article: 'b', actors: [actor('issp', 'A')], claims: [claim(3)] });
    const alsoJnim = report({ article: 'c', actors: [actor('jnim', 'A')], claims: [claim(7)] });
    expect(cluster(jnim, issp, alsoJnim)).toContainEqual(['a/1', 'c/1']);
  });

  it('thousands of one article into as many', () => {
    const day = report({ article: 'a' });
    const reports = Array.from({ length: 6_000 }, (_, index) => ({ ...day, id: `a/${index + 1}` }));
    expect(listClusters(reports)).toHaveLength(6_000);
  });

  it('into nothing where there are none', () => {
    expect(cluster()).toEqual([]);
  });
});

describe('whatever the reports', () => {
  it('every one is in one cluster, and none with one that contradicts it', () => {
    fc.assert(
      fc.property(anyReports(8), (reports) => {
        const clusters = listClusters(reports);
        expect(ids(clusters).flat().toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
        for (const one of clusters) {
          for (const a of one) {
            for (const b of one) if (a !== b) expect(matchReports(a, b, geography).apart).toBe(false);
          }
        }
      }),
    );
  });

  it('two that match are together, or contradicted by company of the other', () => {
    fc.assert(
      fc.property(anyReports(8), (reports) => {
        const clusters = listClusters(reports);
        const of = (report: StoredReport) => clusters.find((one) => one.includes(report)) ?? [];
        for (const a of reports) {
          for (const b of reports) {
            if (a === b || of(a) === of(b) || matchReports(a, b, geography).score < ENOUGH) continue;
            const pairs = of(a).flatMap((x) => of(b).map((y) => matchReports(x, y, geography)));
            expect(pairs.some(({ apart }) => apart)).toBe(true);
          }
        }
      }),
    );
  });

  it('their order changes nothing', () => {
    const shuffled = anyReports(8).chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
    );
    fc.assert(
      fc.property(shuffled, ([reports, again]) => {
        expect(ids(listClusters(again))).toEqual(ids(listClusters(reports)));
      }),
    );
  });
});
