/**
 * HTML to blocks of text with the elements they lie in, by one pass of a SAX parser. Nothing is executed or fetched.
 * Depth and size are capped, so that no page can hang the reader: past a size, what was read so far counts.
 */
import { type Handler, Parser } from 'htmlparser2';
import { writeUntilStopped } from './sax.ts';

/** An element that holds blocks. */
export type Container = {
  tag: string;
  attributes: Record<string, string>;
  parent: Container | null;
};
/** A paragraph, heading, list item …: text without markup, `\n` where a line was broken on purpose. */
export type Block = { tag: string; text: string; linkChars: number; container: Container };
export type HtmlBlocks = {
  root: Container;
  blocks: Block[];
  /** Attributes of every meta and link element of the page, and of every time element. */
  metas: Record<string, string>[];
  links: Record<string, string>[];
  times: { attributes: Record<string, string>; container: Container }[];
  /** Sources of the JSON-LD scripts. */
  jsonLd: string[];
  title: string;
  lang: string | null;
};

/**
 * Browsers flatten past 512. What is open then is forgotten, and the rest is read as if it began anew: the parser takes
 * time in the square of the depth.
 */
const MAX_DEPTH = 512;
const MAX_BLOCKS = 20_000;
/** Of each of meta, link and time elements. */
const MAX_FACTS = 500;

const BLOCK_TAGS = new Set(
  (
    'html body main article section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre ' +
    'table caption thead tbody tfoot tr td th figure figcaption form fieldset address details summary center hr'
  ).split(' '),
);
/** What is never a part of an article's text, whole elements. */
const DROPPED_TAGS = new Set(
  (
    'script style noscript template nav footer aside form button select textarea svg math iframe object embed ' +
    'audio video canvas figure figcaption dialog map'
  ).split(' '),
);

type Open = { tag: string; container: Container; dropped: boolean; inLink: boolean; inPre: boolean };

export function readBlocks(html: string): HtmlBlocks {
  const root: Container = { tag: 'root', attributes: {}, parent: null };
  const page: HtmlBlocks = {
    root,
    blocks: [],
    metas: [],
    links: [],
    times: [],
    jsonLd: [],
    title: '',
    lang: null,
  };
  const stack: Open[] = [{ tag: 'root', container: root, dropped: false, inLink: false, inPre: false }];
  let text = '';
  let linkChars = 0;
  /** A page has enough of it, or must go on from here with nothing open. */
  let stopped: 'full' | 'deep' | null = null;

  const top = (): Open => stack.at(-1)!;
  const flush = (): void => {
    // Runs of blanks first: what follows would go through a long one again and again.
    const tidy = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    const { container } = top();
    if (tidy) page.blocks.push({ tag: container.tag, text: tidy, linkChars, container });
    text = '';
    linkChars = 0;
  };

  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      if (page.blocks.length > MAX_BLOCKS) return stop('full');
      if (tag === 'meta' && page.metas.length < MAX_FACTS) page.metas.push(attributes);
      if (tag === 'link' && page.links.length < MAX_FACTS) page.links.push(attributes);
      if (tag === 'html') page.lang = attributes['lang'] ?? attributes['xml:lang'] ?? null;
      const isLinkedData = tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
      if (isLinkedData) page.jsonLd.push('');
      const { container, dropped, inLink, inPre } = top();
      if (tag === 'time' && !dropped && page.times.length < MAX_FACTS)
        page.times.push({ attributes, container });
      if (tag === 'br') text += '\n';
      const isBlock = BLOCK_TAGS.has(tag);
      if (isBlock) flush();
      stack.push({
        tag: isLinkedData ? 'linked data' : tag,
        container: isBlock ? { tag, attributes, parent: container } : container,
        dropped: dropped || DROPPED_TAGS.has(tag) || isHidden(attributes),
        inLink: inLink || tag === 'a',
        inPre: inPre || tag === 'pre',
      });
      if (stack.length > MAX_DEPTH) stop('deep');
    },
    ontext(data) {
      const { tag, dropped, inLink, inPre } = top();
      if (tag === 'linked data') {
        page.jsonLd[page.jsonLd.length - 1] += data;
      } else if (tag === 'title') {
        // Pictures have title elements too.
        if (!dropped) page.title += data;
      } else if (!dropped) {
        const piece = inPre ? data : data.replace(/\s+/g, ' ');
        text += piece;
        if (inLink) linkChars += piece.length;
      }
    },
    onclosetag(tag) {
      if (stack.length === 1) return;
      if (BLOCK_TAGS.has(tag)) flush();
      stack.pop();
    },
  };
  let parser = new Parser(handler);
  const stop = (why: 'full' | 'deep'): void => {
    stopped = why;
    parser.pause();
  };
  for (let at = 0; stopped !== 'full' && at < html.length; at += parser.endIndex + 1) {
    stopped = null;
    parser = new Parser(handler);
    writeUntilStopped(parser, html.slice(at), () => stopped !== null);
    if (stopped === null) break;
    flush();
    stack.length = 1;
  }
  flush();
  return page;
}

/** Class and id in lower case, for what they tell of a container; endless ones tell nothing. */
export function namesOf({ attributes }: Container): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500).toLowerCase();
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}

/** The container and all that it lies in, innermost first. */
export function* ancestorsOf(container: Container): Generator<Container> {
  for (let each: Container | null = container; each; each = each.parent) yield each;
}
