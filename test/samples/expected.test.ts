import { beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '../../src/samples/load.ts';
import { dayAt, fileOf, loadExpected, loadExpectedIncidents, SAMPLES, STARTS, type ExpectedReport } from './expected.ts';

let expected: Record<string, ExpectedReport[]>;
let reports: { file: string; report: ExpectedReport }[];

beforeAll(async () => {
  expected = await loadExpected();
  reports = Object.entries(expected).flatMap(([file, list]) => list.map((report) => ({ file, report })));
});

describe('the expected records of the samples', () => {
  it('cover every sample and nothing else', async () => {
    const samples = await loadSamples(SAMPLES, new Date(STARTS[0]));
    expect(Object.keys(expected).toSorted()).toEqual(samples.map(fileOf).toSorted());
  });

  it('hold at least 7 texts without an incident and 2 about events elsewhere', () => {
    expect(Object.values(expected).filter((list) => list.length === 0).length).toBeGreaterThanOrEqual(7);
    expect(reports.filter(({ report }) => report.elsewhere).length).toBeGreaterThanOrEqual(2);
  });

  it('hold at least 6 incidents told in both languages, with different tolls', () => {
    const told = Map.groupBy(reports, ({ report }) => report.sameAs);
    const both = [...told.values()].filter((list) =>
      ['.en.', '.fr.'].every((lang) => list.some(({ file }) => file.includes(lang))),
    );
    expect(both.length).toBeGreaterThanOrEqual(6);
    for (const list of both) {
      const tolls = new Set(list.map(({ report }) => JSON.stringify(report.killed)));
      expect(tolls.size, list[0]!.report.sameAs).toBe(list.length);
    }
  });

  it('agree on place, days and event type where they are one incident', () => {
    for (const [key, list] of Map.groupBy(reports, ({ report }) => report.sameAs)) {
      const facts = list.map(({ report: { eventType, start, end, place } }) =>
        [eventType, start, end, place.name, place.admin1].join(' '),
      );
      expect(new Set(facts).size, key).toBe(1);
    }
  });

  it('give the merged toll of every incident that several files tell', async () => {
    const several = [...Map.groupBy(reports, ({ report }) => report.sameAs)].filter(([, list]) => list.length > 1);
    const incidents = await loadExpectedIncidents();
    expect(Object.keys(incidents).toSorted()).toEqual(several.map(([key]) => key).toSorted());
  });

  it.each(STARTS)('are current or recalled as publication asks, started at %s', async (start) => {
    for (const sample of await loadSamples(SAMPLES, new Date(start))) {
      const published = sample.publishedAt.slice(0, 10);
      for (const report of expected[fileOf(sample)]!) {
        const end = dayAt(new Date(start), report.end);
        expect(end <= published, `${sample.name} after its publication`).toBe(true);
        const weekBefore = dayAt(new Date(`${published}T00:00:00Z`), -7);
        expect(end >= weekBefore ? 'current' : 'recalled', sample.name).toBe(report.kind);
      }
    }
  });
});
