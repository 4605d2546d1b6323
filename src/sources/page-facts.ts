/** What a page states about itself: title, day of publication, language, address, outlet. */
import { parseDate } from './dates.ts';
import { ancestorsOf, namesOf, type HtmlBlocks } from './html-blocks.ts';

export type PageFacts = {
  title: string | null;
  /** ISO 8601, as `parseDate` gives it. */
  published: string | null;
  /** Two letters, as the page states it; often the theme's, not the text's. */
  lang: string | null;
  /** Address that the page calls its own. */
  url: string | null;
  site: string | null;
};

type LinkedData = { headline?: string; datePublished?: string; articleBody?: string };

/** Values that JSON-LD is searched through, at most. */
const MAX_VALUES = 5_000;
const MAX_JSON_CHARS = 1_000_000;
const DATE_METAS = (
  'article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate ' +
  'publish-date publication_date dc.date.issued dcterms.issued dcterms.created dc.date date'
).split(' ');

export function findPageFacts(page: HtmlBlocks): PageFacts & { articleBody: string | null } {
  const linked = findLinkedData(page.jsonLd);
  const meta = (name: string): string | null =>
    page.metas
      .find((each) =>
        [each['property'], each['name'], each['itemprop']].some((key) => key?.toLowerCase() === name),
      )
      ?.['content']?.replace(/\s+/g, ' ')
      .trim() || null;
  const site = meta('og:site_name');
  const heading = page.blocks.filter((block) => block.tag === 'h1');
  const canonical = page.links.find((link) => link['rel'] === 'canonical')?.['href'] ?? meta('og:url');
  const dates = [
    meta('article:published_time'),
    linked.datePublished,
    ...DATE_METAS.map(meta),
    ...findTimes(page),
  ];
  return {
    title:
      oneLine(linked.headline ?? meta('og:title') ?? (heading.length === 1 ? heading[0]?.text : null)) ??
      dropSite(oneLine(page.title), site),
    published: dates.map((date) => (date ? parseDate(date) : null)).find((date) => date !== null) ?? null,
    lang: /^[a-z]{2}(?=$|[-_])/i.exec(page.lang ?? meta('og:locale') ?? '')?.[0].toLowerCase() ?? null,
    url: canonical && /^https?:\/\//i.test(canonical) && URL.canParse(canonical) ? canonical : null,
    site,
    articleBody: linked.articleBody ?? null,
  };
}

/** Times that are the article's own, surest first: marked as publication, then in its head or body. */
function findTimes(page: HtmlBlocks): (string | undefined)[] {
  const own = page.times.filter(
    ({ container }) =>
      ![...ancestorsOf(container)].some((each) => /comment|related|widget/.test(namesOf(each))),
  );
  const marked = own.filter(
    ({ attributes }) => 'pubdate' in attributes || attributes['itemprop'] === 'datePublished',
  );
  return [...marked, ...own].map(({ attributes }) => attributes['datetime']);
}

/** The first article among the JSON-LD objects. Scripts that are not JSON are no data, and are passed over. */
function findLinkedData(scripts: string[]): LinkedData {
  for (const script of scripts) {
    const queue = [parseJson(script)];
    for (let at = 0; at < queue.length && at < MAX_VALUES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_VALUES));
      else if (isObject(value)) {
        if (isArticleType(value['@type'])) return pickStrings(value);
        queue.push(...Object.values(value).slice(0, MAX_VALUES));
      }
    }
  }
  return {};
}

function isArticleType(type: unknown): boolean {
  return [type]
    .flat()
    .some((each) => typeof each === 'string' && /Article$|^BlogPosting$|^Report/.test(each));
}

function pickStrings(value: Record<string, unknown>): LinkedData {
  const fields = ['headline', 'datePublished', 'articleBody'];
  return Object.fromEntries(
    fields.map((name) => [name, value[name]]).filter(([, text]) => typeof text === 'string'),
  );
}

function parseJson(text: string): unknown {
  if (text.length > MAX_JSON_CHARS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** "Attack near Gao - Example News" by Example News: the outlet is no part of the headline. */
function dropSite(title: string | null, site: string | null): string | null {
  const parts = title?.split(/\s+[|–—·»-]\s+/) ?? [];
  if (!title || parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isSite = site ? last.toLowerCase() === site.toLowerCase() : last.length < title.length / 3;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '') : title;
}
