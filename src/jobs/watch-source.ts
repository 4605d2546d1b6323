/** One look at one source: every new item is read and filed; one that fails is kept with its reason. */
import type { Pipeline } from '../pipeline.ts';
import { fileArticle } from '../pipeline.ts';
import type { GuardedFetch } from '../sources/fetch.ts';
import type { Source } from '../sources/load.ts';
import type { Log } from '../log.ts';
import type { PolledItem } from '../sources/source.ts';

export type WatchContext = {
  pipeline: Pipeline;
  fetch: GuardedFetch;
  now: () => Date;
  /** Ends the look after the item in hand. */
  signal: AbortSignal;
  log: Log;
  /** Called after each item that was filed. */
  onFiled: () => void;
};

export async function watchSource(source: Source, context: WatchContext): Promise<void> {
  const { store } = context.pipeline;
  const { now, log } = context;
  const known = (await store.sources.list()).find((state) => state.id === source.id);
  const state = {
    id: source.id,
    kind: source.kind,
    name: source.name,
    address: source.address,
    lastLookAt: now().toISOString(),
    lastError: null as string | null,
    lastItemAt: known?.lastItemAt ?? null,
  };
  // A folder asks for each file that is there: what has failed and is not asked for is gone.
  const gone = new Set(source.kind === 'folder' ? await store.sources.listFailed(source.id) : []);
  try {
    const items = source.poll({
      async seenVersion(key) {
        gone.delete(key);
        return (await store.sources.findItem(source.id, key))?.version ?? null;
      },
      memory: store.cache,
      fetch: context.fetch,
      now: now(),
      signal: context.signal,
      log,
    });
    for await (const item of items) {
      await takeItem(source, item, context);
      state.lastItemAt = now().toISOString();
      if (context.signal.aborted) break;
    }
    if (!context.signal.aborted) await store.sources.forgetFailed(source.id, [...gone]);
  } catch (error) {
    state.lastError = error instanceof Error ? error.message : String(error);
    log.warn({ source: source.id, why: state.lastError }, 'source could not be looked at');
  }
  await store.sources.save(state);
}

/** The error border of an item: whatever goes wrong with it, the next one is read. */
async function takeItem(source: Source, item: PolledItem, context: WatchContext): Promise<void> {
  const { pipeline, now, log } = context;
  const record = { sourceId: source.id, key: item.key, version: item.version, at: now().toISOString() };
  const fail = async (reason: string) => {
    await pipeline.store.sources.saveItem({ ...record, outcome: 'failed', articleId: null, reason });
    log.warn({ source: source.id, item: item.key, why: reason }, 'item could not be read');
  };
  if (item.failure !== undefined) return fail(item.failure);
  try {
    const origin = source.kind === 'folder' ? 'person' : 'feed';
    const filed = await fileArticle(pipeline, item.article, { sourceId: source.id, origin, now: now() });
    await pipeline.store.sources.saveItem({
      ...record,
      outcome: 'read',
      articleId: filed.articleId,
      reason: null,
    });
    const incidents = filed.outcome === 'filed' ? filed.incidents.map((incident) => incident.id) : [];
    log.info({ source: source.id, item: item.key, outcome: filed.outcome, incidents }, 'item read');
    if (incidents.length > 0) context.onFiled();
  } catch (error) {
    await fail(error instanceof Error ? error.message : String(error));
  }
}
