/** A store of its own with everything that filing takes, and what a test asks of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settle, type Settled } from '../../src/filing/settle.ts';
import type { Incident, StoredReport } from '../../src/model.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { knowledge } from '../incidents/reports.ts';

export const NOW = new Date('2024-05-05T12:00:00.000Z');

/** Runs `work` over an empty store that is gone afterwards. */
export async function withPipeline<T>(work: (pipeline: Pipeline) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-filing-'));
  const store = await openStore({ dataDir });
  try {
    return await work(createPipeline(store, knowledge, 0.5));
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true });
  }
}

/** Files reports one after the other, as if each article brought one. */
export async function fileEach(
  { store, ...filing }: Pipeline,
  reports: StoredReport[],
  now = NOW,
): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const one of reports) {
    const cause = { kind: 'article', article: one.article.id } as const;
    settled.push(
      ...(await store.transaction((tx) => settle({ ...filing, store: tx }, { added: [one], cause, now }))),
    );
  }
  return settled;
}

export async function allIncidents(store: Store): Promise<Incident[]> {
  return (await store.incidents.query({ limit: 1000 })).map(({ incident }) => incident);
}

/** All incidents by id, without how often they were revised. */
export async function allRecords(store: Store): Promise<object[]> {
  const incidents = await allIncidents(store);
  return incidents
    .map(({ revision: _revision, ...record }) => record)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
