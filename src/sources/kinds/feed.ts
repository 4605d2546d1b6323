/** A feed on the web: RSS, RDF, Atom or JSON Feed. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decodeBytes } from '../decode.ts';
import { parseFeedArticles } from '../feed-articles.ts';
import { looksLikeFeed } from '../feed-format.ts';
import { showAddress } from '../fetch-error.ts';
import type { Fetched } from '../fetch.ts';
import { readBlocks } from '../html-blocks.ts';
import { resolveLink } from '../links.ts';
import { sourceConfigSchema, type PollContext, type PolledItem, type SourceKind } from '../source.ts';

const schema = sourceConfigSchema.extend({
  kind: z.literal('feed'),
  address: z
    .string()
    .trim()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an http or https address')
    .refine((text) => !URL.parse(text)?.username, 'must not carry a user name or password'),
});
type FeedConfig = z.infer<typeof schema>;

export const kind: SourceKind<FeedConfig> = {
  kind: 'feed',
  schema,
  address: (config) => new URL(config.address).href,
  poll,
};

const validatorsSchema = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });
/** After this long the whole feed is asked for again, unchanged or not. */
const VALIDATORS_TTL_MS = 7 * 24 * 3600 * 1000;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
/** A date further ahead than this is a mistake; time zones explain a day. */
const MAX_AHEAD_MS = 36 * 3600 * 1000;

async function* poll(config: FeedConfig, context: PollContext): AsyncGenerator<PolledItem> {
  const { signal, memory } = context;
  const memoryKey = `feed:${createHash('sha256').update(config.address).digest('hex').slice(0, 32)}`;
  const fetched = await fetchFeed(config, context, memoryKey);
  if (!fetched || fetched.status === 304) return;
  const feed = parseFetched(fetched, config);
  context.noteLeft(feed.left);
  // Feeds begin with the newest: told in the order of events, later reports meet the earlier ones.
  for (const item of feed.items.toReversed()) {
    if (signal.aborted) return;
    if ((await context.seenVersion(item.key)) === item.version) continue;
    yield dropFutureDate(item, context);
  }
  // Only now: a process that dies on the way must not be told "not modified" about items that it never read.
  const validators = {
    etag: fetched.headers.get('etag'),
    lastModified: fetched.headers.get('last-modified'),
  };
  await memory.set(memoryKey, validators, VALIDATORS_TTL_MS);
}

async function fetchFeed(
  config: FeedConfig,
  context: PollContext,
  memoryKey: string,
): Promise<Fetched | null> {
  const known = validatorsSchema.safeParse(await context.memory.get(memoryKey)).data;
  const headers = {
    accept: ACCEPT,
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
  try {
    return await context.fetch(config.address, { headers, signal: context.signal });
  } catch (error) {
    if (context.signal.aborted) return null;
    throw error;
  }
}

function parseFetched(
  { bytes, headers, address }: Fetched,
  config: FeedConfig,
): { items: PolledItem[]; left: number } {
  const text = decodeBytes(bytes, headers.get('content-type'));
  const feed = parseFeedArticles(text, { address, source: config.name ?? null, lang: config.lang ?? null });
  if (feed) return feed;
  throw new Error(
    `${showAddress(config.address)}: ${describeNoFeed(text, headers.get('content-type'), address)}`,
  );
}

function describeNoFeed(text: string, contentType: string | null, address: string): string {
  if (!text.trim()) return 'the answer is empty';
  if (looksLikeFeed(text)) return 'the feed is cut off or damaged: no entry of it can be read';
  if (!/<html|<!doctype html/i.test(text.slice(0, 5000))) {
    return `the answer is no feed that can be read (${contentType?.split(';')[0]?.slice(0, 60) || 'no type given'})`;
  }
  const named = readBlocks(text).links.find(({ type }) => /(rss|atom|feed)\+(xml|json)/i.test(type ?? ''))?.[
    'href'
  ];
  const link = resolveLink(named ?? null, address);
  return `this is a web page, not a feed${link ? `; it names its feed: ${showAddress(link)}` : ''}`;
}

function dropFutureDate(item: PolledItem, { now, log }: PollContext): PolledItem {
  const at = item.article?.published?.at;
  if (!at || Date.parse(at) <= now.getTime() + MAX_AHEAD_MS) return item;
  log.debug({ key: item.key, at }, 'a date in the future is left out');
  return { key: item.key, version: item.version, article: { ...item.article!, published: null } };
}
