/** The flow: an article is read, its reports are merged into incidents, and the channels' cards are made due. */
import { createHash } from 'node:crypto';
import { decideReason, type Decision } from './alerts/reason.ts';
import { routeIncident } from './alerts/route.ts';
import { findKeys, type Geography } from './incidents/geography.ts';
import { mergeReports, type MergeWords } from './incidents/merge.ts';
import { findAnchors, nameIncident, sortByFiling } from './incident-ids.ts';
import type { Incident, Origin, Reading, SourceArticle, StoredReport } from './model.ts';
import { isMarkedExercise } from './nlp/text/exercise.ts';
import { createGeography } from './nlp/places/geography.ts';
import { readArticle } from './nlp/read.ts';
import type { Knowledge } from './nlp/knowledge.ts';
import { regroup } from './regroup.ts';
import type { IncidentKeys, Store } from './store/store.ts';

export type Pipeline = MergeWords & {
  store: Store;
  knowledge: Knowledge;
  geography: Geography;
  /** Reports of less confidence are filed and not announced, 0..1. */
  confidenceFloor: number;
  /** Lets a signal or a heartbeat through: a text that tells of thousands of events takes seconds to file. */
  takeTurn: () => Promise<unknown>;
};

export type Filed =
  /** These very words were read before, under that article id. */
  | { outcome: 'known'; articleId: string }
  | { outcome: 'filed'; articleId: string; reading: Reading; incidents: { id: string; revision: number }[] };

/**
 * The longest text that is read, title and body, in characters: about sixty pages. The worst of them is read in about a
 * second, in which nothing else happens (`npm run bench`).
 */
const MAX_TEXT = 200_000;

export type FileOptions = {
  sourceId: string;
  origin: Origin;
  now: Date;
  /** What names the article within its source for good: read again with other words it is a newer version of it. */
  item?: string;
};

/**
 * Reads one article and files what it reports, all in one transaction. Filed twice it changes nothing. Throws an
 * Error with a reason for people where the text is too long for one report.
 */
export async function fileArticle(
  pipeline: Pipeline,
  article: SourceArticle,
  options: FileOptions,
): Promise<Filed> {
  const length = (article.title?.length ?? 0) + article.body.length;
  if (length > MAX_TEXT) throw new Error(describeTooLong(length));
  const contentHash = createHash('sha256')
    .update(`${article.title ?? ''}\n\n${article.body}`)
    .digest('hex');
  const known = await pipeline.store.articles.findByHash(contentHash);
  if (known !== null) return { outcome: 'known', articleId: known };
  const reading = readArticle(article, pipeline.knowledge, { text: true });
  return pipeline.store.transaction(async (store): Promise<Filed> => {
    // Another process may have filed the same words while this one read them.
    const meanwhile = await store.articles.findByHash(contentHash);
    if (meanwhile !== null) return { outcome: 'known', articleId: meanwhile };
    const articleId = (await store.articles.find(article.id))
      ? `${article.id}-${contentHash.slice(0, 8)}`
      : article.id;
    await store.articles.save({
      id: articleId,
      sourceId: options.sourceId,
      source: article.source,
      url: article.url,
      title: reading.title,
      lang: reading.lang,
      publishedAt: reading.publishedAt,
      publishedFrom: reading.publishedFrom,
      relevance: reading.relevance,
      text: reading.text ?? '',
      contentHash,
      origin: options.origin,
      readAt: options.now.toISOString(),
    });
    const version = options.item !== undefined && {
      version: { of: `${options.sourceId}/${options.item}`, readAt: options.now.toISOString() },
    };
    const reports = reading.reports.map((report, index): StoredReport => ({
      ...report,
      id: `${articleId}/${index + 1}`,
      article: {
        id: articleId,
        source: article.source,
        url: article.url,
        publishedAt: reading.publishedAt,
        origin: options.origin,
        ...(isMarkedExercise(article) && { exercise: true as const }),
        ...version,
      },
    }));
    const incidents = await fileReports({ ...pipeline, store }, reports, options.now);
    return { outcome: 'filed', articleId, reading: { ...reading, id: articleId }, incidents };
  });
}

function describeTooLong(characters: number): string {
  const [has, most] = [characters, MAX_TEXT].map((count) => count.toLocaleString('en'));
  return `too long: ${has} characters, at most ${most} are read as one article; split it`;
}

/**
 * Clusters the new reports afresh with every incident they touch, and saves what has changed; `pipeline.store` is
 * that of a transaction. The incidents that hold the new reports, with their revisions.
 */
export async function fileReports(
  pipeline: Pipeline,
  reports: StoredReport[],
  now: Date,
): Promise<{ id: string; revision: number }[]> {
  if (reports.length === 0) return [];
  const { clusters, known } = await regroup(pipeline, reports);
  const before = await findBefore(pipeline.store, new Set(known.map(({ incidentId }) => incidentId)));
  const anchors = findAnchors(known);
  const saved: { id: string; revision: number }[] = [];
  for (const cluster of clusters) {
    await pipeline.takeTurn();
    const anchored = cluster.flatMap((report) => anchors.get(report.id) ?? []);
    const [first, ...absorbed] = await sortByFiling(pipeline.store, anchored);
    const id = first?.incidentId ?? (await nameIncident(pipeline.store, cluster));
    const { incident, keys } = await saveIncident(pipeline, id, cluster, before.get(id) ?? null, now);
    const others = absorbed.map(({ incidentId }) => incidentId);
    for (const other of others) await pipeline.store.incidents.mergeInto(other, id, now.toISOString());
    const added = cluster.filter((report) => reports.includes(report));
    // All that an incident says is news where it has just been split off from another.
    const news = first ? added : cluster;
    await makeDue(pipeline, incident, keys, { news, known: before.has(id), absorbed: others, now });
    if (added.length > 0) saved.push({ id, revision: incident.revision });
  }
  return saved;
}

async function findBefore(store: Store, ids: Set<string>): Promise<Map<string, Incident>> {
  const found = new Map<string, Incident>();
  for (const id of ids) {
    const incident = await store.incidents.find(id);
    if (incident) found.set(id, incident);
  }
  return found;
}

async function saveIncident(
  { store, geography, ...words }: Pipeline,
  id: string,
  cluster: StoredReport[],
  before: Incident | null,
  now: Date,
): Promise<{ incident: Incident; keys: IncidentKeys }> {
  const record = mergeReports(cluster, words);
  const same =
    before !== null &&
    JSON.stringify({ ...record, id, revision: before.revision }) ===
      JSON.stringify(sortLike(before, record, id));
  const incident: Incident = {
    ...record,
    id,
    revision: before === null ? 1 : same ? before.revision : before.revision + 1,
  };
  const keys = findKeys(incident, geography);
  if (!same) await store.incidents.save(incident, keys, now.toISOString());
  await store.reports.save(cluster.map((report) => ({ report, incidentId: id })));
  return { incident, keys };
}

/** The stored record with its keys in the order of the new one, so that the two compare as text. */
function sortLike(before: Incident, record: object, id: string): object {
  return Object.fromEntries(
    [...Object.keys(record), 'id', 'revision'].map((key) => [
      key,
      key === 'id' ? id : before[key as keyof Incident],
    ]),
  );
}

type News = { news: StoredReport[]; known: boolean; absorbed: string[]; now: Date };

/** Writes the deliveries that the incident's revision makes necessary, beside it in the same transaction. */
async function makeDue(
  { store, confidenceFloor }: Pipeline,
  incident: Incident,
  keys: IncidentKeys,
  { news, known, absorbed, now }: News,
): Promise<void> {
  const first: Decision = decideReason({
    incident,
    shownRevision: null,
    news,
    known,
    now,
    floor: confidenceFloor,
  });
  const inside = keys.places.filter((key) => key.match === 'inside').map((key) => key.place);
  const deliveries = routeIncident({
    incident,
    first,
    subscriptions:
      first.reason === null
        ? []
        : await store.subscriptions.findMatching({ places: inside, actors: keys.actors }),
    existing: await store.deliveries.findByIncident(incident.id),
    absorbed: (await Promise.all(absorbed.map((id) => store.deliveries.findByIncident(id)))).flat(),
    now,
  });
  for (const delivery of deliveries) await store.deliveries.save(delivery);
}

/** Everything filing an article takes, made of the store and the reader's knowledge. */
export function createPipeline(
  store: Store,
  knowledge: Knowledge,
  confidenceFloor: number,
  takeTurn: Pipeline['takeTurn'] = async () => undefined,
): Pipeline {
  return {
    store,
    knowledge,
    geography: createGeography(knowledge),
    summarise: knowledge.summarise,
    voiceOf: knowledge.voiceOf,
    confidenceFloor,
    takeTurn,
  };
}
