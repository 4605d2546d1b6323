import { beforeAll, expect, it } from 'vitest';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleIncident, sampleReport, tessit } from '../samples.ts';

export function reportsConformance({ store }: Subject): void {
  beforeAll(async () => {
    for (const id of ['i1', 'i2', 'i3']) {
      await store().incidents.save(sampleIncident(id), keysOf(['gao']), NOON);
    }
  });

  /** Candidates of a report at a place, by default where all reports of the samples are. */
  const candidates = async (from: string, until: string, keys = ['id:tessit']) =>
    (await store().reports.findCandidates({ keys, from, until })).map(({ report }) => report.id);

  it('gives back a report as it was saved, with its incident', async () => {
    const report = sampleReport('r1', { start: '2001-01-01', end: '2001-01-02' });
    await store().reports.save([{ report, incidentId: 'i1' }]);
    expect(await store().reports.findByIncidents(['i1'])).toEqual([{ report, incidentId: 'i1' }]);
  });

  it('moves a report that is saved again under another incident', async () => {
    const report = sampleReport('moving', { start: '2002-01-01', end: '2002-01-01' });
    await store().reports.save([{ report, incidentId: 'i2' }]);
    await store().reports.save([{ report: { ...report, confidence: 0.5 }, incidentId: 'i3' }]);
    expect(await store().reports.findByIncidents(['i2'])).toEqual([]);
    expect(await store().reports.findByIncidents(['i3'])).toEqual([
      { report: { ...report, confidence: 0.5 }, incidentId: 'i3' },
    ]);
  });

  it('saves all of a batch or, where one is wrong, none', async () => {
    const good = sampleReport('good', { start: '2003-01-01', end: '2003-01-01' });
    const orphan = { report: sampleReport('orphan'), incidentId: 'no such incident' };
    await expect(store().reports.save([{ report: good, incidentId: 'i1' }, orphan])).rejects.toThrow();
    expect(await candidates('2003-01-01', '2003-01-01')).toEqual([]);
  });

  it('finds reports by their ids and by their article, and forgets those that are removed', async () => {
    const [one, two] = ['wanted/1', 'wanted/2'].map((id) =>
      sampleReport(id, {
        start: '2004-01-01',
        end: '2004-01-01',
        article: { ...sampleReport(id).article, id: 'wanted' },
      }),
    );
    await store().reports.save([one!, two!].map((report) => ({ report, incidentId: 'i1' })));
    const idsOf = (found: { report: { id: string } }[]) => found.map(({ report }) => report.id);
    expect(idsOf(await store().reports.find(['wanted/2', 'no such report']))).toEqual(['wanted/2']);
    expect(idsOf(await store().reports.findByArticle('wanted'))).toEqual(['wanted/1', 'wanted/2']);
    await store().reports.remove(['wanted/1']);
    expect(idsOf(await store().reports.findByArticle('wanted'))).toEqual(['wanted/2']);
    expect(await candidates('2004-01-01', '2004-01-01')).toEqual(['wanted/2']);
    await store().reports.remove(['wanted/2', 'no such report']);
    expect(await store().reports.findByArticle('wanted')).toEqual([]);
  });

  it('saves nothing and finds nothing when asked for nothing', async () => {
    await store().reports.save([]);
    expect(await store().reports.findByIncidents([])).toEqual([]);
    expect(await candidates('2000-01-01', '2030-01-01', [])).toEqual([]);
  });

  it('finds the reports of more incidents than a query takes parameters', async () => {
    const many = Array.from({ length: 70_000 }, (_, i) => `unknown ${i}`);
    expect(await store().reports.findByIncidents([...many, 'i1'])).toHaveLength(1);
  });

  it('finds as candidates the reports whose days touch the span, ends included, by report id', async () => {
    const days: [string, string | null, string | null][] = [
      ['c-before', '2010-05-01', '2010-05-09'],
      ['c-touches-start', '2010-05-08', '2010-05-10'],
      ['c-inside', '2010-05-11', '2010-05-11'],
      ['c-around', '2010-04-01', '2010-06-30'],
      ['b-touches-end', '2010-05-12', '2010-05-20'],
      ['c-after', '2010-05-13', '2010-05-13'],
      ['c-open', '2010-05-12', null],
      ['c-undated', null, null],
    ];
    await store().reports.save(
      days.map(([id, start, end]) => ({ report: sampleReport(id, { start, end }), incidentId: 'i1' })),
    );
    expect(await candidates('2010-05-10', '2010-05-12')).toEqual([
      'b-touches-end',
      'c-around',
      'c-inside',
      'c-touches-start',
    ]);
  });

  it('finds a report of years from a day near its end', async () => {
    const report = sampleReport('long', { start: '1990-01-01', end: '1993-12-31' });
    await store().reports.save([{ report, incidentId: 'i1' }]);
    expect(await candidates('1993-12-31', '1993-12-31')).toEqual(['long']);
    expect(await candidates('1994-01-01', '1994-01-01')).toEqual([]);
  });

  it('finds a night, a week, a month, a year and longer by each of their days, and not by the next', async () => {
    const spans: [string, string][] = [
      ['2020-12-31', '2020-12-31'],
      ['2020-12-30', '2020-12-31'],
      ['2020-12-24', '2020-12-31'],
      ['2020-12-23', '2020-12-31'],
      ['2020-12-01', '2020-12-31'],
      ['2020-11-29', '2020-12-31'],
      ['2019-12-31', '2020-12-31'],
      ['2019-12-30', '2020-12-31'],
      ['2004-02-29', '2020-12-31'],
    ];
    const place = { ...tessit, id: 'spans' };
    await store().reports.save(
      spans.map(([start, end]) => ({
        report: sampleReport(`lasts-${start}`, { start, end, place }),
        incidentId: 'i1',
      })),
    );
    const lasting = (day: string) => candidates(day, day, ['id:spans']);
    const all = spans.map(([start]) => `lasts-${start}`).sort();
    expect(await lasting('2020-12-31')).toEqual(all);
    expect(await lasting('2021-01-01')).toEqual([]);
    for (const [start] of spans)
      expect(await lasting(start)).toEqual(all.filter((id) => id <= `lasts-${start}`));
  });

  it('finds a candidate by any of its keys, once, however many are asked for', async () => {
    const day = { start: '2012-01-01', end: '2012-01-01' };
    await store().reports.save([
      { report: sampleReport('ml', day), incidentId: 'i1' },
      {
        report: sampleReport('ne', { ...day, place: { ...tessit, id: 'bankilare', lat: null } }),
        incidentId: 'i1',
      },
      { report: sampleReport('nameless', { ...day, place: { ...tessit, id: null } }), incidentId: 'i1' },
    ]);
    const asked = (...keys: string[]) => candidates('2012-01-01', '2012-01-01', keys);
    expect(await asked('id:bankilare')).toEqual(['ne']);
    expect(await asked('id:bankilare', 'id:tessit', 'name:ML:tst')).toEqual(['ml', 'nameless', 'ne']);
    expect(await asked('id:kidal')).toEqual([]);
    const many = Array.from({ length: 2_000 }, (_, index) => `id:unknown-${index}`);
    expect(await asked('id:tessit', ...many, 'id:tessit')).toEqual(['ml']);
  });

  it('forgets the keys that a report has no longer', async () => {
    const days = { start: '2013-01-01', end: '2013-01-01' };
    await store().reports.save([{ report: sampleReport('moved', days), incidentId: 'i1' }]);
    const place = { ...tessit, id: 'kidal' };
    await store().reports.save([{ report: sampleReport('moved', { ...days, place }), incidentId: 'i1' }]);
    expect(await candidates('2013-01-01', '2013-01-01')).toEqual([]);
    expect(await candidates('2013-01-01', '2013-01-01', ['id:kidal'])).toEqual(['moved']);
  });
}
