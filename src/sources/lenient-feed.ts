/** Reads what can be read of a feed whose XML is broken: one SAX pass with caps, no tree, no entity expanded. */
import { Parser } from 'htmlparser2';
import type { Feed, FeedEntry } from './feed-format.ts';
import { writeUntilStopped } from './sax.ts';

/** Breaks that were never closed count as depth, and a long text may have some hundred of them. */
const MAX_DEPTH = 500;

/** Element (without a prefix, except where it matters) to field; the first in a list that has text wins. */
const FIELDS: Record<keyof FeedEntry, string[]> = {
  id: ['guid', 'id'],
  link: ['link', 'url'],
  title: ['title', 'dc:title'],
  body: ['content:encoded', 'encoded', 'content', 'description', 'summary'],
  date: ['pubdate', 'published', 'dc:date', 'issued', 'updated', 'modified', 'date'],
};
const FIELD_TAGS = new Set(Object.values(FIELDS).flat());
const ENTRY_TAGS = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);

/** Null where no element of the text is a feed's, or where it goes too deep before the first entry. */
export function parseLenientFeed(text: string, maxEntries: number): Feed | null {
  const head: Record<string, string> = {};
  const entries: Record<string, string>[] = [];
  const stack: string[] = [];
  let isFeed = false;
  let entry: Record<string, string> | null = null;
  let field: { tag: string; depth: number; text: string } | null = null;
  let capped = false;

  const keep = (): void => {
    if (!field) return;
    const target = entry ?? (stack.some((tag) => tag === 'image' || tag === 'textinput') ? null : head);
    const found = field.text.trim();
    if (target && found && !(field.tag in target)) target[field.tag] = found;
    field = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.toLowerCase().replace(/^(atom|rss):/, '');
        if (ROOTS.has(tag)) isFeed = true;
        if (ENTRY_TAGS.has(tag)) {
          // An entry that was never closed ends where the next begins.
          keep();
          if (entries.length >= maxEntries) return stop();
          entries.push((entry = {}));
          stack.length = 0;
        } else if (field) {
          // Markup that should have been escaped is markup of the text.
          field.text += `<${name}>`;
        } else if (FIELD_TAGS.has(tag)) {
          const target = entry ?? head;
          const isLink =
            tag === 'link' && attributes['href'] && /^(alternate)?$/.test(attributes['rel'] ?? '');
          if (isLink) target[tag] ??= attributes['href']!;
          field = { tag, depth: stack.length, text: '' };
        }
        stack.push(tag);
        if (stack.length > MAX_DEPTH) stop();
      },
      ontext(data) {
        if (field) field.text += data;
      },
      onclosetag(name, isImplied) {
        stack.pop();
        if (field && stack.length <= field.depth) keep();
        else if (field && !isImplied) field.text += `</${name}>`;
        if (ENTRY_TAGS.has(name.toLowerCase().replace(/^(atom|rss):/, ''))) entry = null;
      },
    },
    { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: true },
  );
  const stop = (): void => {
    capped = true;
    parser.pause();
  };
  writeUntilStopped(parser, text, () => capped);
  keep();
  if ((!isFeed || capped) && entries.length === 0) return null;
  return { title: head['title'] ?? null, link: head['link'] ?? null, entries: entries.map(toEntry) };
}

function toEntry(found: Record<string, string>): FeedEntry {
  const pick = (name: keyof FeedEntry): string | null =>
    FIELDS[name].map((tag) => found[tag]).find((text) => text !== undefined) ?? null;
  return {
    id: pick('id'),
    link: pick('link') ?? pick('id'),
    title: pick('title'),
    body: pick('body'),
    date: pick('date'),
  };
}
