/** The entries of a feed as articles: named so that an entry is known again, dated, in plain text. */
import { createHash } from 'node:crypto';
import { parseDate } from './dates.ts';
import { parseFeedText, type Feed, type FeedEntry } from './feed-format.ts';
import { parseHtmlText, parseTitle } from './html.ts';
import { cleanLink, resolveLink } from './links.ts';
import type { PolledItem } from './source.ts';

/** What is known of a feed besides its text: address it came from, outlet and language as its entry names them. */
export type FeedOrigin = { address: string; source: string | null; lang: string | null };

/** Adds to what WordPress says at the end of every entry: no part of the report. */
const WORDPRESS_TAIL =
  /\n(The post .{1,300} (appeared first on|first appeared on) .{1,100}|(L[’']article|Cet article|Le post) .{0,300}est apparu en premier sur .{1,100})$/i;

/** Of a feed that lists more, the newest are taken. */
const MAX_ENTRIES = 200;

/** Null where the text is no feed. `left`: how many older entries it lists that are not among the items. */
export function parseFeedArticles(
  text: string,
  origin: FeedOrigin,
): { title: string | null; items: PolledItem[]; left: number } | null {
  const feed = parseFeedText(text);
  if (!feed) return null;
  const base = resolveLink(feed.link, origin.address) ?? origin.address;
  const entries = takeNewest(feed.entries);
  const repeated = findRepeatedIds(entries);
  const source = origin.source ?? (feed.title ? parseTitle(feed.title) : null);
  const items = entries.map((entry) => toItem(entry, { ...origin, source }, base, repeated));
  // Two entries of one name would pass for two versions of one item, at every look anew: the first, newest, counts.
  const first = new Map(items.toReversed().map((item) => [item.key, item]));
  return {
    title: source,
    items: items.filter((item) => first.get(item.key) === item),
    left: feed.entries.length - entries.length,
  };
}

/** In the order of the feed, which begins with the newest unless the dates of all its entries say otherwise. */
function takeNewest(entries: FeedEntry[]): FeedEntry[] {
  if (entries.length <= MAX_ENTRIES) return entries;
  const dated = entries.map((entry) => ({ entry, at: Date.parse(parseDate(entry.date ?? '') ?? '') }));
  if (dated.some(({ at }) => Number.isNaN(at))) return entries.slice(0, MAX_ENTRIES);
  const newest = dated.toSorted((a, b) => b.at - a.at).slice(0, MAX_ENTRIES);
  const taken = new Set(newest.map(({ entry }) => entry));
  return entries.filter((entry) => taken.has(entry));
}

function toItem(entry: FeedEntry, origin: FeedOrigin, base: string, repeated: Set<string>): PolledItem {
  const title = entry.title ? parseTitle(entry.title) || null : null;
  const body = entry.body ? parseHtmlText(entry.body).replace(WORDPRESS_TAIL, '').trimEnd() : '';
  const link = resolveLink(entry.link, base);
  const url = link ? cleanLink(link) : null;
  const key = nameEntry(entry, url, title, body, repeated);
  const version = hash(`${title ?? ''}\n${body}`);
  if (!title && !body) return { key, version, failure: 'this entry has neither a title nor a text' };
  const at = entry.date ? parseDate(entry.date) : null;
  return {
    key,
    version,
    article: {
      id: key,
      title,
      body,
      url,
      source: origin.source,
      published: at ? { at, from: 'feed' } : null,
      // What feeds state is often their software's default ("en-US"): the reader finds out better.
      lang: origin.lang,
    },
  };
}

/** The feed's own id, else the link without its tracking, else the title's hash. */
function nameEntry(
  entry: FeedEntry,
  url: string | null,
  title: string | null,
  body: string,
  repeated: Set<string>,
): string {
  const id = entry.id?.trim();
  if (id && !repeated.has(id)) return (/^https?:/i.test(id) ? cleanLink(id) : id).slice(0, 500);
  return (url ?? `hash:${hash(title || body)}`).slice(0, 500);
}

/** Ids that stand on several entries name none of them. */
function findRepeatedIds(entries: Feed['entries']): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of entries) {
    if (!id) continue;
    if (seen.has(id.trim())) repeated.add(id.trim());
    seen.add(id.trim());
  }
  return repeated;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
