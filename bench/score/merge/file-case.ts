/** A case's articles through the whole flow into a store of their own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incident, StoredReport } from '../../../src/model.ts';
import type { Knowledge } from '../../../src/nlp/knowledge.ts';
import { createPipeline, fileArticle } from '../../../src/pipeline.ts';
import { openStore } from '../../../src/store/open.ts';
import type { MergeArticle } from '../../../test/corpus/merge-case.ts';

export type FiledCase = { reports: { report: StoredReport; incidentId: string }[]; incidents: Incident[] };

/** Files the articles one after the other, a minute apart. */
export async function fileCase(articles: MergeArticle[], knowledge: Knowledge): Promise<FiledCase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-merge-'));
  const store = await openStore({ dataDir });
  try {
    const pipeline = createPipeline(store, knowledge, 0.5);
    const last = articles.map(({ published }) => published).reduce((a, b) => (a > b ? a : b));
    for (const [at, { id, source, published, title, text, lang }] of articles.entries())
      await fileArticle(
        pipeline,
        {
          id,
          title,
          body: text,
          url: null,
          source,
          published: { at: published, from: 'feed' },
          lang: lang ?? null,
        },
        { sourceId: source, origin: 'feed', now: new Date(Date.parse(`${last}T12:00:00Z`) + at * 60_000) },
      );
    const incidents = (await store.incidents.query({ limit: 1000 })).map(({ incident }) => incident);
    return { incidents, reports: await store.reports.findByIncidents(incidents.map(({ id }) => id)) };
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true });
  }
}
