/**
 * Takes away what surrounds a report on a page or a wire (bylines, datelines, captions, credits, share lines,
 * pointers to other articles), so that it places nothing and counts nothing. Also finds the header line that
 * tells the date of publication.
 */
import type { Furniture } from './furniture.ts';

export type Cleaned = {
  title: string | null;
  /** Title, a blank line, the body: what spans point into. */
  text: string;
  /** ISO day or instant of a header line such as " date 2024-08-25 …"; null without one. */
  headerDate: string | null;
};

/** "News / Africa / Mali". Split by hand: a pattern may take each of its blanks in two ways, and the tries multiply. */
function isCrumbs(line: string): boolean {
  const crumbs = line.split(/[/»>]/, 6);
  return (
    crumbs.length >= 2 &&
    crumbs.length <= 5 &&
    crumbs.every((crumb) => crumb.length >= 2 && /^[\p{L}&' ]{0,30}$/u.test(crumb.trim()))
  );
}

const AGENCIES =
  'AFP|Reuters|REUTERS|AP|AIB|ANP|AMAP|APA|APAnews|Xinhua|XINHUA|Anadolu|AA|EFE|DPA|RFI|PANAPRESS|Panapress';
const MONTH =
  '(?:[Jj]an(?:uary|v|vier)?|[Ff]eb(?:ruary)?|[Ff]év(?:r|rier)?|[Mm]ar(?:ch|s)?|[Aa]pr(?:il)?|[Aa]vr(?:il)?|[Mm]a[yi]|' +
  '[Jj]une?|[Jj]uin|[Jj]uly?|[Jj]uil(?:let)?|[Aa]ug(?:ust)?|[Aa]oût|[Ss]ept?(?:ember|embre)?|[Oo]ct(?:ober|obre)?|' +
  '[Nn]ov(?:ember|embre)?|[Dd]ec(?:ember)?|[Dd]éc(?:embre)?)[.]?';
/**
 * "BAMAKO (AFP) – ", "DAKAR, Senegal: ", "Ouagadougou, 3 mai 2024 (AIB) - ", "(Nairobi, May 16, 2024) – " at the head
 * of the body.
 */
const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}'’ -]{2,30}(?:,\s*[\p{L}\d'’. -]{2,40})?(?:\s*\([^)]{2,30}\))?(?:\s*:|\s+(?:[–—]|-{1,2}))\s+` +
    String.raw`|\p{Lu}[\p{L}'’-]+(?:,\s*[\p{L}\d'’. ]{2,40})?\s*\((?:${AGENCIES}|[\p{Lu}][\p{L} ]{2,20})\)\s*(?:[–—:]|-{1,2})\s*` +
    String.raw`|\(\p{Lu}[\p{L}'’ -]{2,30}\)\s*(?:[–—]|-{1,2})\s+` +
    String.raw`|\(?\p{Lu}[\p{L}'’ /-]{2,40},\s*(?:\p{Lu}[\p{L} ]{2,20},\s*)?(?:[lL]e\s+)?(?:\d{1,2}(?:er)?\s+${MONTH}|${MONTH}\s+\d{1,2})(?:,?\s*\d{4})?\)?(?:\s*\([^)]{2,30}\))?(?:\s*:|\s+(?:[–—]|-{1,2}))\s+)(?=\S)`,
  'u',
);

export function cleanArticle(title: string | null, body: string, furniture: Furniture): Cleaned {
  const normal = body
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '');
  const header = furniture.headerDate.exec(normal);
  const lines = joinWrapped((header ? normal.slice(header[0].length) : normal).split('\n'));
  const kinds = new Map(lines.map((line) => [line, furniture.kindOf(line)]));
  const kept = dropCaptions(lines, kinds).filter(
    (line) => kinds.get(line) === null && !isCrumbs(line.trim()),
  );
  let head = title?.replace(/\s+/g, ' ').trim() || null;
  const first = kept.findIndex((line) => line.trim() !== '');
  if (!head && first >= 0 && isHeadline(kept, first)) {
    head = kept[first]!.trim();
    kept.splice(0, first + 1);
  }
  const start = kept.findIndex((line) => line.trim() !== '');
  if (head && start >= 0 && sameWords(kept[start]!, head)) kept.splice(start, 1);
  const rest = kept
    .join('\n')
    .replace(/(?<![ \t\u00a0])[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const text = rest.replace(upperDateline(rest), '');
  return { title: head, text: head ? `${head}\n\n${text}` : text, headerDate: header?.[1] ?? null };
}

/** The dateline as it stands, '' without one: the town must be in capitals or an agency in brackets. */
function upperDateline(text: string): string {
  return DATELINE.exec(text.slice(0, 200))?.[0] ?? '';
}

/** Mail and wires wrap lines: a line that goes on in lower case belongs to the one before it. */
function joinWrapped(lines: string[]): string[] {
  const joined: string[][] = [];
  /** Of what the last of them holds so far. */
  let length = 0;
  for (const line of lines) {
    const parts = joined.at(-1);
    const before = parts?.at(-1)?.trimEnd() ?? '';
    if (parts && length > 40 && /[\p{L}\d,;]$/u.test(before.slice(-2)) && /^\s*\p{Ll}/u.test(line)) {
      const next = line.trimStart();
      length += before.length - parts.at(-1)!.length + 1 + next.length;
      parts[parts.length - 1] = before;
      parts.push(next);
    } else {
      joined.push([line]);
      length = line.length;
    }
  }
  return joined.map((parts) => parts.join(' '));
}

/** Pages often carry a caption twice, the second time with its credit. */
function dropCaptions(lines: string[], kinds: Map<string, ReturnType<Furniture['kindOf']>>): string[] {
  const captions = lines.filter((line) => kinds.get(line) === 'caption');
  if (captions.length === 0) return lines;
  const whole = new Set(captions);
  const sorted = [...whole].sort();
  return lines.filter(
    (line) => !whole.has(line) && !(line.trim().length > 30 && startsOne(sorted, line.trim())),
  );
}

/** Whether one of the sorted texts begins with `head`: the first one that does not come before it. */
function startsOne(sorted: string[], head: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < head) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(head) ?? false;
}

/** A short first line without a full stop, with a longer text below it. */
function isHeadline(lines: string[], at: number): boolean {
  const line = lines[at]!.trim();
  if (line.length > 180 || /[.;:,]["”»]?$/.test(line) || /^[-*•–]/.test(line)) return false;
  return lines.slice(at + 1).some((next) => next.trim().length > 60);
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
