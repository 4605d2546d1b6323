/** The flow: an article is read, its reports are merged into incidents, and the channels' cards are made due. */
import { createHash } from 'node:crypto';
import { decideReason, type Decision } from './alerts/reason.ts';
import { routeIncident } from './alerts/route.ts';
import { clusterReports } from './incidents/cluster.ts';
import { findKeys, type Geography } from './incidents/geography.ts';
import { mergeReports, type Summarise } from './incidents/merge.ts';
import { ENOUGH, matchReports } from './incidents/match.ts';
import type { Incident, Origin, Reading, SourceArticle, StoredReport } from './model.ts';
import { createGeography } from './nlp/geography.ts';
import { readArticle } from './nlp/read.ts';
import type { Knowledge } from './nlp/knowledge.ts';
import type { IncidentKeys, Store } from './store/store.ts';

export type Pipeline = {
  store: Store;
  knowledge: Knowledge;
  geography: Geography;
  summarise: Summarise;
  /** Every country with a place that is known: events cross borders. */
  countries: string[];
  /** Reports of less confidence are filed and not announced, 0..1. */
  confidenceFloor: number;
};

export type Filed =
  /** These very words were read before, under that article id. */
  | { outcome: 'known'; articleId: string }
  | { outcome: 'filed'; articleId: string; reading: Reading; incidents: { id: string; revision: number }[] };

export type FileOptions = { sourceId: string; origin: Origin; now: Date };

/** Reads one article and files what it reports, all in one transaction. Filed twice it changes nothing. */
export async function fileArticle(
  pipeline: Pipeline,
  article: SourceArticle,
  options: FileOptions,
): Promise<Filed> {
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
    const reports = reading.reports.map((report, index): StoredReport => ({
      ...report,
      id: `${articleId}/${index + 1}`,
      article: {
        id: articleId,
        source: article.source,
        url: article.url,
        publishedAt: reading.publishedAt,
        origin: options.origin,
      },
    }));
    const incidents = await fileReports({ ...pipeline, store }, reports, options.now);
    return { outcome: 'filed', articleId, reading: { ...reading, id: articleId }, incidents };
  });
}

type Known = { report: StoredReport; incidentId: string };

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

/**
 * The new reports clustered with the reports of every incident they touch. Where that tears an incident apart, what its
 * reports match is taken in too: only then can others fall differently, and the outcome is that of all reports at once.
 */
async function regroup(
  pipeline: Pipeline,
  reports: StoredReport[],
): Promise<{ clusters: StoredReport[][]; known: Known[] }> {
  const known = new Map<string, Known>();
  const torn = new Set<string>();
  let from = reports;
  for (;;) {
    for (const report of from) {
      for (const touched of await findTouched(pipeline, report)) known.set(touched.report.id, touched);
    }
    const all = [...known.values()];
    const clusters = clusterReports([...all.map(({ report }) => report), ...reports], pipeline.geography);
    const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster] as const)));
    const now = Map.groupBy(all, ({ incidentId }) => incidentId)
      .entries()
      .filter(
        ([id, of]) => !torn.has(id) && new Set(of.map(({ report }) => clusterOf.get(report.id))).size > 1,
      )
      .toArray();
    if (now.length === 0) return { clusters, known: all };
    for (const [id] of now) torn.add(id);
    from = now.flatMap(([, of]) => of.map(({ report }) => report));
  }
}

/** The stored reports of every incident that one of them matches. */
async function findTouched(
  { store, geography, countries }: Pipeline,
  report: StoredReport,
): Promise<Known[]> {
  if (!report.start || !report.end) return [];
  const candidates = await store.reports.findCandidates({
    countries: [...new Set([report.place.country, ...countries])],
    from: shiftDay(report.start, -1),
    until: shiftDay(report.end, 1),
  });
  const matching = candidates.filter(
    (known) => matchReports(report, known.report, geography).score >= ENOUGH,
  );
  const incidents = [...new Set(matching.map((known) => known.incidentId))];
  return incidents.length > 0 ? store.reports.findByIncidents(incidents) : [];
}

async function findBefore(store: Store, ids: Set<string>): Promise<Map<string, Incident>> {
  const found = new Map<string, Incident>();
  for (const id of ids) {
    const incident = await store.incidents.find(id);
    if (incident) found.set(id, incident);
  }
  return found;
}

/** By report: the incident that it opened, which goes where it goes. */
function findAnchors(known: Known[]): Map<string, Known> {
  const anchors = new Map<string, Known>();
  for (const [incidentId, reports] of Map.groupBy(known, (one) => one.incidentId)) {
    const anchor = reports.find(({ report }) => idsOf(report.id).includes(incidentId)) ?? reports[0]!;
    anchors.set(anchor.report.id, anchor);
  }
  return anchors;
}

/** Where several become one, it keeps the id of the one whose first report was filed first. */
async function sortByFiling(store: Store, anchored: Known[]): Promise<Known[]> {
  if (anchored.length < 2) return anchored;
  const filed = await Promise.all(
    anchored.map(async (one) => ({
      one,
      at: (await store.articles.find(one.report.article.id))?.readAt ?? '',
    })),
  );
  return filed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ one }) => one);
}

/** An id for a new incident: of its first report, unless an incident had that one before and went into another. */
async function nameIncident(store: Store, cluster: StoredReport[]): Promise<string> {
  for (const id of cluster.flatMap((report) => idsOf(report.id))) {
    if ((await store.incidents.find(id)) === null) return id;
  }
  throw new Error(`no id is left for an incident of report ${cluster[0]!.id}`);
}

/** How often the same report may be split off and merged again. */
const TURNS = 100;

function idsOf(reportId: string): string[] {
  return Array.from({ length: TURNS }, (_, turn) =>
    incidentIdOf(turn === 0 ? reportId : `${reportId}#${turn}`),
  );
}

/** Eight letters and digits without those that are mistaken for one another. */
export function incidentIdOf(reportId: string): string {
  const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
  const bytes = createHash('sha256').update(reportId).digest();
  return Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]).join('');
}

async function saveIncident(
  { store, geography, summarise }: Pipeline,
  id: string,
  cluster: StoredReport[],
  before: Incident | null,
  now: Date,
): Promise<{ incident: Incident; keys: IncidentKeys }> {
  const record = mergeReports(cluster, summarise);
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

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Everything filing an article takes, made of the store and the reader's knowledge. */
export function createPipeline(store: Store, knowledge: Knowledge, confidenceFloor: number): Pipeline {
  return {
    store,
    knowledge,
    geography: createGeography(knowledge),
    summarise: knowledge.summarise,
    countries: [
      ...new Set(
        [...knowledge.gazetteer.places.values()]
          .filter((place) => place.covered)
          .map((place) => place.country),
      ),
    ],
    confidenceFloor,
  };
}
