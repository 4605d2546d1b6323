/** One look at one source: every new item is read and filed; one that fails is kept with its reason. */
import type { Pipeline } from '../pipeline.ts';
import { fileArticle } from '../pipeline.ts';
import type { GuardedFetch } from '../sources/fetch.ts';
import type { Source } from '../sources/load.ts';
import type { Log } from '../log.ts';
import type { PolledItem } from '../sources/source.ts';
import type { Store } from '../store/store.ts';

export type WatchContext = {
  pipeline: Pipeline;
  fetch: GuardedFetch;
  now: () => Date;
  /** Ends the look after the item in hand. */
  signal: AbortSignal;
  log: Log;
  /** Called where the look ends because the database is in trouble. */
  onTrouble: (error: unknown, details: object) => void;
  /** Called after each item that was filed. */
  onFiled: () => void;
};

/**
 * The database is in trouble, not the item or the source: the look ends and nothing is written of what was in hand,
 * so that the next look is offered it again. The message is for people; what it was stands in `cause`.
 */
class DatabaseTrouble extends Error {
  constructor(cause: unknown) {
    super('the database could not be written; read again at the next look', { cause });
  }
}

export async function watchSource(source: Source, context: WatchContext): Promise<void> {
  try {
    await look(source, context);
  } catch (error) {
    if (!(error instanceof DatabaseTrouble)) throw error;
    tellTrouble(source, error, context);
  }
}

async function look(source: Source, context: WatchContext): Promise<void> {
  const { store } = context.pipeline;
  const { now, log } = context;
  const ask = askStore(store);
  const known = (await ask(() => store.sources.list())).find((state) => state.id === source.id);
  const state = {
    id: source.id,
    kind: source.kind,
    name: source.name,
    address: source.address,
    lastLookAt: now().toISOString(),
    lastError: null as string | null,
    lastItemAt: known?.lastItemAt ?? null,
    itemsLeft: known?.itemsLeft ?? 0,
  };
  // A folder asks for each file that is there: what has failed and is not asked for is gone.
  const gone = new Set(source.kind === 'folder' ? await ask(() => store.sources.listFailed(source.id)) : []);
  try {
    const items = source.poll({
      async seenVersion(key) {
        gone.delete(key);
        return (await ask(() => store.sources.findItem(source.id, key)))?.version ?? null;
      },
      memory: {
        get: (key) => ask(() => store.cache.get(key)),
        set: (key, value, ttlMs) => ask(() => store.cache.set(key, value, ttlMs)),
      },
      noteLeft: (count) => (state.itemsLeft = count),
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
    if (!context.signal.aborted) await ask(() => store.sources.forgetFailed(source.id, [...gone]));
  } catch (error) {
    state.lastError = describe(error);
    if (error instanceof DatabaseTrouble) tellTrouble(source, error, context);
    else log.warn({ source: source.id, why: state.lastError }, 'source could not be looked at');
  }
  await ask(() => store.sources.save(state));
}

/** The error border of an item: whatever goes wrong with it, the next one is read. */
async function takeItem(source: Source, item: PolledItem, context: WatchContext): Promise<void> {
  const { pipeline, now, log } = context;
  const ask = askStore(pipeline.store);
  const record = { sourceId: source.id, key: item.key, version: item.version, at: now().toISOString() };
  const fail = async (reason: string) => {
    const failed = { ...record, outcome: 'failed', articleId: null, reason } as const;
    await ask(() => pipeline.store.sources.saveItem(failed));
    log.warn({ source: source.id, item: item.key, why: reason }, 'item could not be read');
  };
  if (item.failure !== undefined) return fail(item.failure);
  try {
    const origin = source.kind === 'folder' ? 'person' : 'feed';
    const { id: sourceId, reliability } = source;
    const filing = { sourceId, reliability, origin, now: now(), item: item.key } as const;
    const filed = await ask(() => fileArticle(pipeline, item.article, filing));
    const { articleId } = filed;
    await ask(() => pipeline.store.sources.saveItem({ ...record, outcome: 'read', articleId, reason: null }));
    const incidents = filed.outcome === 'filed' ? filed.incidents.map((incident) => incident.id) : [];
    log.info({ source: source.id, item: item.key, outcome: filed.outcome, incidents }, 'item read');
    if (incidents.length > 0) context.onFiled();
  } catch (error) {
    if (error instanceof DatabaseTrouble) throw error;
    await fail(describe(error));
  }
}

/** Runs work that fails by the store alone, and tells the store's own trouble from every other error. */
function askStore(store: Store): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      throw store.isTrouble(error) ? new DatabaseTrouble(error) : error;
    }
  };
}

function tellTrouble(source: Source, { cause }: DatabaseTrouble, { onTrouble }: WatchContext): void {
  onTrouble(cause, { source: source.id });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
