import fc from 'fast-check';
import { it } from 'vitest';
import { mkdtemp } from 'node:fs/promises';
import { clusterReports } from '../src/incidents/cluster.ts';
import { createPipeline, fileReports, incidentIdOf } from '../src/pipeline.ts';
import { openStore } from '../src/store/open.ts';
import { anyReports } from './incidents/any-reports.ts';
import { knowledge } from './incidents/reports.ts';
const arrivals = anyReports(7).chain((reports) =>
  fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
);
it('x', async () => {
  let best: any = null;
  for (let seed = 1; seed < 60; seed++) {
    for (const [reports, arriving] of fc.sample(arrivals, { seed, numRuns: 50 })) {
      const store = await openStore({ dataDir: await mkdtemp('/tmp/px-') });
      const pipeline = createPipeline(store, knowledge, 0.5);
      const steps: any[] = [];
      for (const one of arriving) {
        await store.transaction((tx) => fileReports({ ...pipeline, store: tx }, [one], new Date('2024-05-05T12:00:00Z')));
        const all = (await store.incidents.query({ limit: 100 })).map((h) => h.incident);
        steps.push([one.article.id, all.map((i) => i.id + ':' + i.sources.map((s) => s.article.at(-1)).join(''))]);
      }
      const all = (await store.incidents.query({ limit: 100 })).map((h) => h.incident);
      const found = all.map((i) => i.sources.map((s) => s.article).toSorted().join()).toSorted();
      const wanted = clusterReports(reports, pipeline.geography).map((c) => c.map((r) => r.article.id).toSorted().join()).toSorted();
      await store.close();
      if (found.join('|') !== wanted.join('|') && (!best || best.steps.length > steps.length)) best = { steps, wanted, ids: arriving.map((r) => r.article.id + '=' + incidentIdOf(r.id)) };
    }
  }
  console.log(JSON.stringify(best, null, 1));
}, 400000);
