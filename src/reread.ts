/** The stored articles read again with the present rules: what would change, or, applied, what has changed. */
import { applyDecisions, listReports, restore } from './incidents/decisions.ts';
import { settle, type Settled } from './filing/settle.ts';
import { alignReports } from './incidents/align.ts';
import { findChanges, keyOf } from './incidents/history.ts';
import type { Change, Incident, Reading, SourceArticle, StoredReport } from './model.ts';
import { readArticle } from './nlp/read.ts';
import { traceArticle, type Pipeline } from './pipeline.ts';
import type { Store, StoredArticle } from './store/store.ts';

export type RereadOptions = {
  /** false: everything is tried and rolled back. */
  apply: boolean;
  now: Date;
  /** Called for each article. */
  onArticle?: () => void;
};

/** What becomes of an incident. */
export type Outcome =
  | { kind: 'new'; incident: Incident }
  | { kind: 'changed'; incident: Incident; changes: Change[] }
  | { kind: 'merged'; incident: Incident; into: string }
  /** No account of it is left. */
  | { kind: 'gone'; incident: Incident };
export type Reread = {
  articles: number;
  /** Ids of those that are read differently now. */
  changed: string[];
  /** In the order of the incidents' ids. */
  outcomes: Outcome[];
};

/**
 * What people have decided stays as decided, and a report that a decision is about stays even where the rules no longer
 * find it. No card is posted for what is found now; cards that stand are kept true.
 */
export async function reread(pipeline: Pipeline, { apply, now, onArticle }: RereadOptions): Promise<Reread> {
  const { store } = pipeline;
  const changed: Again[] = [];
  let articles = 0;
  for await (const article of everyArticle(store)) {
    articles++;
    const again = await readAgain(pipeline, article);
    if (again) changed.push(again);
    onArticle?.();
    await pipeline.takeTurn();
  }
  const result = { articles, changed: changed.map(({ article }) => article.id) };
  if (apply) {
    const settled: Settled[] = [];
    for (const again of changed)
      settled.push(...(await store.transaction((tx) => replace({ ...pipeline, store: tx }, again, now))));
    return { ...result, outcomes: await findOutcomes(store, settled) };
  }
  const outcomes = await tryOut(store, async (tx) => {
    const settled: Settled[] = [];
    for (const again of changed) settled.push(...(await replace({ ...pipeline, store: tx }, again, now)));
    return findOutcomes(tx, settled);
  });
  return { ...result, outcomes };
}

const PAGE = 100;

async function* everyArticle(store: Store): AsyncIterable<StoredArticle> {
  for (let after: string | null = null; ;) {
    const page: StoredArticle[] = await store.articles.list({ after, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/** An article that is read differently now. */
type Again = { article: StoredArticle; source: SourceArticle; reading: Reading };

async function readAgain(pipeline: Pipeline, article: StoredArticle): Promise<Again | null> {
  const source = toSource(article);
  const reading = readArticle(source, pipeline.knowledge, { text: true });
  const stored = await pipeline.store.reports.findByArticle(article.id);
  const trace = reading.reports.length > 0 ? traceArticle(pipeline, source, reading) : {};
  const now = new Set(reading.reports.map((report) => keyOf({ report, trace })));
  const left = stored.filter(({ report }) => !now.has(keyOf(asWasRead(report))));
  // Whatever their order; and what is read no more stays where a person has decided about it.
  const areAllFound = stored.length - left.length === reading.reports.length;
  const decided = left.length > 0 ? await findDecided(pipeline.store, left) : new Set<string>();
  const isSame = areAllFound && left.every(({ report }) => decided.has(report.id));
  return isSame ? null : { article, source, reading };
}

type Filed = { report: StoredReport; incidentId: string };

/** Ids of the reports that a decision in force is about. */
async function findDecided(store: Store, stored: Filed[]): Promise<Set<string>> {
  const decisions = await store.decisions.findByReports(stored.map(({ report }) => report.id));
  return new Set(decisions.filter(({ undone }) => undone === null).flatMap(listReports));
}

/** As its source brought it; of an article filed before that was kept, its cleaned text. */
function toSource({ raw, text, ...article }: StoredArticle): SourceArticle {
  const { id, url, source, publishedAt, publishedFrom } = article;
  const title = raw ? raw.title : article.title;
  return {
    id,
    url,
    source,
    title,
    body: raw ? raw.body : title === null ? text : text.slice(title.length).trimStart(),
    published: publishedAt === null ? null : { at: publishedAt, from: publishedFrom },
    lang: raw ? raw.lang : article.lang,
  };
}

/** A stored report as the reader had read it, and what it had found of whose account it is. */
function asWasRead(stored: StoredReport): object {
  const { id: _id, article, ...report } = restore(stored);
  const { exercise, sketch, credits } = article;
  return { report, trace: { exercise, sketch, credits } };
}

/** The reports of an article in place of those it had, and every incident that they touch. */
async function replace(
  pipeline: Pipeline,
  { article, source, reading }: Again,
  now: Date,
): Promise<Settled[]> {
  const { store } = pipeline;
  const stored = await store.reports.findByArticle(article.id);
  const decisions = (await store.decisions.findByReports(stored.map(({ report }) => report.id))).filter(
    ({ undone }) => undone === null,
  );
  const decided = new Set(decisions.flatMap(listReports));
  const aligned = alignReports(
    stored.map(({ report }) => restore(report)),
    reading.reports,
  );
  const about = { ...describe(article, stored[0]?.report), ...traceArticle(pipeline, source, reading) };
  let number = Math.max(0, ...stored.map(({ report }) => Number(report.id.split('/').at(-1))));
  const added: StoredReport[] = [];
  const kept: typeof stored = [];
  for (const [index, report] of reading.reports.entries()) {
    const was = aligned[index] === null ? undefined : stored[aligned[index]!];
    const id = was?.report.id ?? `${article.id}/${++number}`;
    const now: StoredReport = { ...report, id, article: about };
    if (was) kept.push({ report: applyDecisions(now, decisions), incidentId: was.incidentId });
    else added.push(now);
  }
  const found = new Set(kept.map(({ report }) => report.id));
  const lost = stored.filter(({ report }) => !found.has(report.id) && !decided.has(report.id));
  await store.articles.save({
    ...article,
    title: reading.title,
    lang: reading.lang,
    relevance: reading.relevance,
    text: reading.text ?? '',
  });
  await store.reports.remove(lost.map(({ report }) => report.id));
  await store.reports.save(kept);
  return settle(pipeline, {
    added,
    incidents: [...new Set(stored.map(({ incidentId }) => incidentId))],
    cause: { kind: 'reread' },
    now,
  });
}

/** What does not change with how it is read. */
function describe(
  { id, source, url, publishedAt, origin }: StoredArticle,
  known: StoredReport | undefined,
): StoredReport['article'] {
  const {
    exercise: _exercise,
    sketch: _sketch,
    credits: _credits,
    ...about
  } = known?.article ?? {
    id,
    source,
    url,
    publishedAt,
    origin,
  };
  return about;
}

/** What has become of each incident, from before the first step to after the last. */
async function findOutcomes(store: Store, settled: Settled[]): Promise<Outcome[]> {
  const first = new Map<string, Incident | null>();
  const note = (id: string, before: Incident | null) => first.has(id) || first.set(id, before);
  for (const { before, after, absorbed } of settled) {
    note(after.id, before);
    for (const incident of absorbed) note(incident.id, incident);
  }
  const outcomes: Outcome[] = [];
  for (const [id, before] of [...first].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const after = (await store.incidents.find(id))!;
    if (before === null) {
      if (after.id === id && !after.retracted) outcomes.push({ kind: 'new', incident: after });
    } else if (after.id !== id) outcomes.push({ kind: 'merged', incident: before, into: after.id });
    else if (after.retracted && !before.retracted) outcomes.push({ kind: 'gone', incident: before });
    else {
      const changes = findChanges(before, after);
      if (changes.length > 0) outcomes.push({ kind: 'changed', incident: after, changes });
    }
  }
  return outcomes;
}

/** What `work` gives, and nothing of what it does. */
async function tryOut<T>(store: Store, work: (tx: Store) => Promise<T>): Promise<T> {
  const tried: { result?: T } = {};
  const done = new Error('tried out');
  try {
    await store.transaction(async (tx) => {
      tried.result = await work(tx);
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
  return tried.result as T;
}
