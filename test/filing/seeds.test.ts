/** The five real articles, where they are at hand: in every order of arrival the incidents that the gold asks for. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Incident, SourceArticle } from '../../src/model.ts';
import { fileArticle } from '../../src/pipeline.ts';
import { loadFile } from '../../src/sources/files.ts';
import { allIncidents, NOW, withPipeline } from './open.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const SEEDS = join(SHARED, 'seeds');

type Gold = {
  incidents: { key: string; articles: string[]; killed?: { low: number; high: number } }[];
};

/** Every order of the items. */
function permute<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((first, at) => permute(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

const HAS_SEEDS = existsSync(SEEDS);
const gold = HAS_SEEDS
  ? (JSON.parse(await readFile(join(SHARED, 'gold', 'seeds.json'), 'utf8')) as Gold)
  : { incidents: [] };
const names = HAS_SEEDS ? (await readdir(SEEDS)).toSorted() : [];
const articles = await Promise.all(names.map((name) => loadFile(join(SEEDS, name))));

/** The incidents after the articles were filed in this order, without ids, which are those of who came first. */
async function fileInOrder(order: SourceArticle[]): Promise<Omit<Incident, 'id' | 'revision'>[]> {
  return withPipeline(async (pipeline) => {
    for (const article of [...order, ...order])
      await fileArticle(pipeline, article, { sourceId: 'seeds', origin: 'person', now: NOW });
    const incidents = await allIncidents(pipeline.store);
    return incidents
      .map(({ id: _id, revision: _revision, ...record }) => record)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  });
}

describe.skipIf(!HAS_SEEDS)('the real articles', () => {
  it('make the incidents of the gold', async () => {
    const records = await fileInOrder(articles);
    // The gold names a file by its number, "004_…" or "2024-07-30_002_…", and marks what may be left out: "004?".
    const fileOf = (number: string) => names.find((name) => `_${name}`.includes(`_${number}_`));
    expect(records).toHaveLength(gold.incidents.length);
    for (const { key, articles: asked, killed } of gold.incidents) {
      const wanted = asked.filter((number) => !number.endsWith('?')).map(fileOf);
      const allowed = asked.map((number) => fileOf(number.replace('?', '')));
      const found = records.filter((record) => {
        const sources = record.sources.map(({ article }) => article);
        return (
          wanted.every((file) => sources.includes(file!)) &&
          sources.every((file) => allowed.includes(file)) &&
          (killed === undefined || (record.killed.low === killed.low && record.killed.high === killed.high))
        );
      });
      expect(found.length, key).toBeGreaterThan(0);
    }
  });

  it(
    'make the same records in every one of the 120 orders, filed twice each time',
    { timeout: 300_000 },
    async () => {
      const orders = permute(articles);
      expect(orders).toHaveLength(120);
      const [first, ...others] = orders;
      const records = await fileInOrder(first!);
      for (const order of others) expect(await fileInOrder(order)).toEqual(records);
    },
  );
});
