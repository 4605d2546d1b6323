/**
 * The merge cases of test/corpus/merge through the whole flow: how far their incidents agree with the codebook, and that
 * no order of arrival changes them. The floors are what was reached when they were last raised, less 0.01
 * (`npm run score -- merge`).
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreGrouping } from '../../bench/score/merge/b-cubed.ts';
import { fileCase } from '../../bench/score/merge/file-case.ts';
import { scoreCase } from '../../bench/score/merge/score-case.ts';
import { loadMergeCases, type MergeArticle } from '../corpus/merge-case.ts';
import { knowledge } from './reports.ts';

const cases = await loadMergeCases();
/** Each order is a store of its own on the disk: beyond three articles only these go through all of them. */
const EVERY_ORDER = ['hamlet-no-list-knows', 'hostages-freed-in-two-steps', 'one-village-two-days-running'];
const [inEvery, inSome] = [true, false].map((every) =>
  cases.filter(({ name, articles }) => (articles.length <= 3 || EVERY_ORDER.includes(name)) === every),
);

it('articles become the incidents that the codebook makes of them', async () => {
  const scores = [];
  for (const one of cases) scores.push(scoreCase(one, await fileCase(one.articles, knowledge)));
  const all = scoreGrouping(
    scores.flatMap(({ items }) => items),
    scores.flatMap(({ surplus }) => surplus),
  );
  const found = scoreGrouping(scores.flatMap(({ foundItems }) => foundItems));
  expect(all.precision).toBeGreaterThanOrEqual(0.98);
  expect(all.recall).toBeGreaterThanOrEqual(0.935);
  expect(found.precision).toBeGreaterThanOrEqual(0.98);
  expect(found.recall).toBeGreaterThanOrEqual(0.955);
});

describe('whatever comes first, the incidents are the same:', () => {
  it.each(inEvery!)('$name, in every order', async ({ articles }) => {
    await expectSame(articles, listOrders(articles));
  });

  it.each(inSome!)('$name, backwards and shuffled', async ({ articles }) => {
    const shuffled = fc.shuffledSubarray(articles, { minLength: articles.length });
    await expectSame(articles, [articles.toReversed(), ...fc.sample(shuffled, { numRuns: 1, seed: 7 })]);
  });
});

async function expectSame(articles: MergeArticle[], orders: MergeArticle[][]): Promise<void> {
  const expected = await describeIncidents(articles);
  for (const order of orders)
    expect(await describeIncidents(order), order.map(({ id }) => id).join(', ')).toEqual(expected);
}

/** What is filed, without what only tells who came first. */
async function describeIncidents(articles: MergeArticle[]): Promise<unknown[]> {
  const { incidents, reports } = await fileCase(articles, knowledge);
  return incidents
    .map(({ id, revision: _revision, ...record }) => ({
      reports: reports.flatMap(({ report, incidentId }) => (incidentId === id ? report.id : [])).toSorted(),
      record,
    }))
    .sort((a, b) => (a.reports[0]! < b.reports[0]! ? -1 : 1));
}

function listOrders<T>(list: T[]): T[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) => listOrders(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}
