/**
 * Outside text (names, speakers, outlets, links) made harmless before Discord sees it: it never pings,
 * formats, or becomes a link.
 */
import { fitText } from './fit.ts';

/** Breaks what Discord would recognise without being seen. */
const BREAK = '\u200b';
const MAX_URL = 2048;
/** URL lets `*`, `(` and `)` stand in a host name, where they would end or format a link; no real host has them. */
const HOST_NAME = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i;

/**
 * The text as one line of plain words: control, invisible and direction-changing characters are gone,
 * white space is one blank, lone surrogates are replaced.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\u034f\u115f\u1160\u3164\uffa0]+/gu, '')
    .trim();
}

/**
 * Any outside text as Discord Markdown that shows just that text.
 * `@everyone`, `<@1>`, `<#1>`, `<t:1>`, `[a](http://b)`, `http://b` and `discord.gg/b` come out as letters.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/^(?:[-+#>]|\d+(?=\.))/, (start) => (/\d/.test(start) ? `${start}${BREAK}` : `\\${start}`))
    .replace(/@/g, `@${BREAK}`)
    .replace(/</g, `<${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\.(?=(?:gg|com)\/)/gi, `.${BREAK}`);
}

/**
 * An address that may stand in a link: http or https, without credentials, encoded so that nothing in it
 * can end a masked link; null for everything else.
 */
export function parseLink(url: string | null, maxLength = MAX_URL): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '' || !HOST_NAME.test(parsed.hostname)) return null;
  const rest = parsed.href
    .slice(parsed.origin.length)
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/g, (sign) =>
      encodeURIComponent(sign).replace(/[!'()*]/g, percent),
    );
  const link = parsed.origin + rest;
  return link.length <= maxLength ? link : null;
}

/** A masked link where the address may be linked to, else the label alone; the label is cut at a word. */
export function renderLink(label: string, url: string | null, labelLength: number): string {
  const link = parseLink(url);
  const text = fitText(escapeMarkdown(label), labelLength);
  return link === null || text === '' ? text : `[${text}](${link})`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
