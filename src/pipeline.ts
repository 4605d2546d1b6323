/** The flow: an article is read, its reports are merged into incidents, and the channels' cards are made due. */
import { createHash } from 'node:crypto';
import { settle, type Filing } from './filing/settle.ts';
import { sketchText } from './incidents/sketch.ts';
import type { Origin, Reading, Reliability, SourceArticle, StoredReport } from './model.ts';
import { isMarkedExercise } from './nlp/text/exercise.ts';
import { createGeography } from './nlp/places/geography.ts';
import { readArticle } from './nlp/read.ts';
import type { Knowledge } from './nlp/knowledge.ts';
import type { Store } from './store/store.ts';

export type Pipeline = Filing & { knowledge: Knowledge };

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
  /** What the list of sources says of the source; F where it says nothing. */
  reliability?: Reliability;
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
  const trace = reading.reports.length > 0 && traceArticle(pipeline, article, reading);
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
      raw: { title: article.title, body: article.body, lang: article.lang },
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
        ...version,
        ...trace,
        ...(options.reliability && { reliability: options.reliability }),
      },
    }));
    const settled = await settle(
      { ...pipeline, store },
      { added: reports, cause: { kind: 'article', article: articleId }, now: options.now },
    );
    const incidents = settled
      .filter(({ added }) => added.length > 0)
      .map(({ after }) => ({ id: after.id, revision: after.revision }));
    return { outcome: 'filed', articleId, reading: { ...reading, id: articleId }, incidents };
  });
}

/** What tells later whose account it is: its own, a copy, or an agency's; and whether it says that it is an exercise. */
export function traceArticle(
  { knowledge }: Pipeline,
  article: SourceArticle,
  { text = '' }: Reading,
): Pick<StoredReport['article'], 'exercise' | 'sketch' | 'credits'> {
  const credits = knowledge.findCredits(article, text);
  return {
    ...(isMarkedExercise(article) && { exercise: true }),
    sketch: sketchText(text),
    ...(credits.length > 0 && { credits }),
  };
}

function describeTooLong(characters: number): string {
  const [has, most] = [characters, MAX_TEXT].map((count) => count.toLocaleString('en'));
  return `too long: ${has} characters, at most ${most} are read as one article; split it`;
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
