/** RSS, RDF, Atom and JSON Feed to one plain shape; nothing past this file knows which it was. */
import { parseFeed, type AnyFeed } from 'feedsmith';
import { parseLenientFeed } from './lenient-feed.ts';

/** Strings as the feed has them: titles and bodies may be HTML, links relative, dates in any form. */
export type FeedEntry = {
  id: string | null;
  link: string | null;
  title: string | null;
  /** The fullest text that the feed has of it. */
  body: string | null;
  date: string | null;
};
export type Feed = { title: string | null; link: string | null; entries: FeedEntry[] };

/** Entries past this are not even counted: no feed lists so many. */
const MAX_ENTRIES = 20_000;

/** Null for what is no feed at all, however leniently it is read, or so damaged that no entry of it is left. */
export function parseFeedText(text: string): Feed | null {
  const feed = parseStrictly(text) ?? parseLenientFeed(text, MAX_ENTRIES);
  return feed && (feed.entries.length > 0 || isWhole(text)) ? feed : null;
}

function parseStrictly(text: string): Feed | null {
  try {
    const feed = toFeed(parseFeed(text, { maxItems: MAX_ENTRIES }));
    return feed.entries.length > 0 || !/<(\w+:)?(item|entry)[\s>]/i.test(text) ? feed : null;
  } catch {
    // Broken XML is common: what can be read of it is.
    return null;
  }
}

/** Whether the root was closed: a feed that was cut off is no feed without entries. JSON that is cut is not read at all. */
function isWhole(text: string): boolean {
  return (
    /^\s*\{/.test(text) ||
    /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>/i.test(text) ||
    /<(?:\w+:)?(?:rss|feed|rdf)\b[^<>]*\/>/i.test(text)
  );
}

/** Whether a document says that it is a feed, by its root. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 5000);
  if (/^\s*\{/.test(head))
    return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i.test(text.slice(0, 100_000));
  if (/<(!doctype\s+html|html)[\s>]/i.test(head.slice(0, 1000))) return false;
  return /<(?:\w+:)?(rss|feed|rdf)[\s>]/i.test(head);
}

function toFeed({ format, feed }: AnyFeed): Feed {
  if (format === 'atom') {
    return {
      title: feed.title?.value ?? null,
      link: chooseLink(feed.links),
      entries: (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? null,
        link: chooseLink(entry.links),
        title: entry.title?.value ?? null,
        body: entry.content?.value ?? entry.summary?.value ?? null,
        date: entry.published ?? entry.updated ?? null,
      })),
    };
  }
  if (format === 'json') {
    return {
      title: feed.title ?? null,
      link: feed.home_page_url ?? null,
      entries: (feed.items ?? []).map((item) => ({
        id: item.id ?? null,
        link: item.url ?? item.external_url ?? null,
        title: item.title ?? null,
        body: item.content_html ?? item.content_text ?? item.summary ?? null,
        date: item.date_published ?? item.date_modified ?? null,
      })),
    };
  }
  if (format === 'rdf') {
    return {
      title: feed.title ?? null,
      link: feed.link ?? null,
      entries: (feed.items ?? []).map((item) => ({
        id: item.rdf?.about ?? null,
        link: item.link ?? null,
        title: item.title ?? null,
        body: item.content?.encoded ?? item.description ?? null,
        date: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
      })),
    };
  }
  return {
    title: feed.title ?? null,
    link: feed.link ?? null,
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? null,
      link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      body: item.content?.encoded ?? item.description ?? item.atom?.content?.value ?? null,
      date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated ?? null,
    })),
  };
}

/** The link meant for readers: `alternate`, which is also what no `rel` means. */
function chooseLink(links: { href?: string; rel?: string; type?: string }[] | undefined): string | null {
  const readable = (links ?? []).filter(({ rel }) => !rel || rel === 'alternate');
  return (readable.find(({ type }) => !type || type.includes('html')) ?? readable[0])?.href ?? null;
}
