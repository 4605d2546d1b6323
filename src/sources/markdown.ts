/** Markdown to plain text: what a reader of the rendered page would see, paragraphs kept as they stand. */
import { parseDate } from './dates.ts';
import { parseHtmlText } from './html.ts';

/** Where escaped signs wait until the marks are read: Unicode's private area. */
const ESCAPED = 0xe000;
const MAX_LINE_CHARS = 10_000;

export type MarkdownText = { title: string | null; text: string; published: string | null };

/** The first heading of the first level is the title; front matter (`title:`, `date:`) is read and left out. */
export function parseMarkdown(source: string): MarkdownText {
  const { facts, rest } = splitFrontMatter(source);
  const stated = facts['title'] ?? null;
  const lines: string[] = [];
  let title = stated;
  let inFence = false;
  for (const line of markUnderlined(rest).split('\n')) {
    const heading = inFence ? null : parseHeading(line);
    if (/^\s{0,3}(```|~~~)/.test(line)) inFence = !inFence;
    else if (inFence) lines.push(line);
    else if (!heading) lines.push(parseInline(parseLineStart(line)));
    else if (heading.level === 1 && title === null) title = heading.text;
    else if (heading.text !== stated) lines.push(heading.text);
  }
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '');
  return { title, text, published: facts['date'] ? parseDate(facts['date']) : null };
}

/** Headings underlined with `=` or `-` in the form that begins with `#`. */
function markUnderlined(source: string): string {
  return source.replace(/^(.+)\n=+[ \t]*$/gm, '# $1').replace(/^(.+\S)\n-{3,}[ \t]*$/gm, '## $1');
}

function parseHeading(line: string): { level: number; text: string } | null {
  const found = /^\s{0,3}(#{1,6})\s(.*)$/.exec(line);
  const text = parseInline((found?.[2] ?? '').trim().replace(/(^|\s)#+$/, '')).trim();
  return found && text ? { level: found[1]!.length, text } : null;
}

/** Quotation marks, list signs, rules and table rules at the start of a line; indents and numbers stay readable. */
function parseLineStart(line: string): string {
  const bare = line.trim();
  if (/^([-*_]\s*){3,}$/.test(bare) || /^\|?(\s*:?-+:?\s*\|)+\s*:?-*:?$/.test(bare)) return '';
  return line.replace(/^\s{0,3}(>\s?)+/, '').replace(/^\s*[-*+]\s+(\[[ xX]\]\s+)?/, '');
}

/** Marks longer than these bounds are no person's, and lines past the limit are left as they are. */
function parseInline(text: string): string {
  if (text.length > MAX_LINE_CHARS) return text;
  const plain = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_all, sign: string) => String.fromCharCode(ESCAPED + sign.charCodeAt(0)))
    .replace(/!\[[^\]]{0,300}\](\([^)]{0,500}\)|\[[^\]]{0,100}\])/g, '')
    .replace(/\[([^\]]{1,300})\](\([^)]{0,500}\)|\[[^\]]{0,100}\])/g, '$1')
    .replace(/^\s{0,3}\[[^\]]{1,300}\]:\s.*$/, '')
    .replace(/<(https?:\/\/[^>\s]{1,500})>/g, '$1')
    .replace(/(\*\*\*|___|\*\*|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`+([^`]{1,500})`+/g, '$1');
  const read = /<\/?[a-z!]|&[a-z#]/i.test(plain) ? parseHtmlText(plain) : plain;
  return read.replace(/[\uE021-\uE07E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - ESCAPED));
}

function splitFrontMatter(source: string): { facts: Record<string, string>; rest: string } {
  const found = /^---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  if (!found) return { facts: {}, rest: source };
  const pairs = [...found[1]!.matchAll(/^(\w+):(.*)$/gm)];
  const facts = Object.fromEntries(
    pairs.map(([, key, value]) => [key!.toLowerCase(), value!.trim().replace(/^(["'])(.*)\1$/, '$2')]),
  );
  return { facts, rest: source.slice(found[0].length) };
}
