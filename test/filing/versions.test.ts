/** A document that its source rewrites: what people have decided about it holds for its later versions. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/filing/decide.ts';
import { incidentIdOf } from '../../src/filing/incident-ids.ts';
import { sketchText } from '../../src/incidents/sketch.ts';
import type { StoredReport } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { claim, report } from '../incidents/reports.ts';
import { allIncidents, fileEach, withPipeline } from './open.ts';

const WHO = { by: 'analyst', now: new Date('2024-05-06T12:00:00.000Z') };
const idOf = (article: string) => incidentIdOf(`${article}/1`);
const TEXT =
  'EXERCISE: gunmen on motorbikes killed twelve villagers in Tessit on Friday, the mayor of the town said';

/** One document, read on the given day of May 2024. */
function version(article: string, day: number, killed = 12): StoredReport {
  const plain = report({ article, claims: [claim(killed)] });
  const read = { of: 'source/item', readAt: `2024-05-0${day}T00:00:00.000Z` };
  return { ...plain, article: { ...plain.article, version: read, sketch: sketchText(TEXT) } };
}
const other = report({ article: 'other', claims: [claim(12)] });

const articlesOf = async (store: Store) =>
  (await allIncidents(store)).map(({ sources }) => sources.map(({ article }) => article)).toSorted();

describe('a newer version of a document', () => {
  it('does not take back what a person has corrected in the one before', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [version('v1', 4)]);
      const correction = { killed: { low: 3, best: 3, high: 3 } };
      await decide(pipeline, { kind: 'correct', incident: idOf('v1'), correction }, WHO);
      await fileEach(pipeline, [version('v2', 5, 14)]);
      expect(await allIncidents(pipeline.store)).toMatchObject([
        { id: idOf('v1'), ...correction, sources: [{ article: 'v2' }] },
      ]);
    });
  });

  it('does not bring back what a person has marked as no incident', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [version('v1', 4)]);
      await decide(pipeline, { kind: 'dismiss', incident: idOf('v1') }, WHO);
      await fileEach(pipeline, [version('v2', 5)]);
      expect(await allIncidents(pipeline.store)).toEqual([]);
    });
  });

  it('stays apart from what the one before was taken apart from', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [other, version('v1', 4)]);
      await decide(pipeline, { kind: 'split', incident: idOf('other'), articles: ['v1'] }, WHO);
      await fileEach(pipeline, [version('v2', 5), version('v3', 6)]);
      expect(await articlesOf(pipeline.store)).toEqual([['other'], ['v3']]);
    });
  });

  it('goes with its earlier ones where a person splits it off', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [other, version('v1', 4), version('v2', 5)]);
      await decide(pipeline, { kind: 'split', incident: idOf('other'), articles: ['v2'] }, WHO);
      expect(await articlesOf(pipeline.store)).toEqual([['other'], ['v2']]);
    });
  });

  it('may be joined again with what the one before was taken apart from', async () => {
    await withPipeline(async (pipeline) => {
      await fileEach(pipeline, [other, version('v1', 4)]);
      await decide(pipeline, { kind: 'split', incident: idOf('other'), articles: ['v1'] }, WHO);
      await fileEach(pipeline, [version('v2', 5)]);
      const now = new Date('2024-05-07T12:00:00.000Z');
      const incidents = (await allIncidents(pipeline.store)).map(({ id }) => id);
      await decide(pipeline, { kind: 'merge', incidents }, { ...WHO, now });
      expect(await articlesOf(pipeline.store)).toEqual([['other', 'v2']]);
    });
  });
});
