/** The bytes of one document to an article: the function that files, folders and fetched pages share. */
import { basename, extname } from 'node:path';
import type { SourceArticle } from '../model.ts';
import { findFileNameDate } from './dates.ts';
import { decodeBytes, findBinary, normaliseText } from './decode.ts';
import { parsePage } from './html.ts';
import { parseMarkdown } from './markdown.ts';

/** The largest document that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 10_000_000;

type Content = Omit<SourceArticle, 'id' | 'lang'>;
type Reader = (text: string) => Content;

const FORMATS: Record<string, Reader> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
};
const MEDIA_TYPES: Record<string, Reader> = {
  'text/plain': readPlainText,
  'text/markdown': readMarkdown,
  'text/html': readHtml,
  'application/xhtml+xml': readHtml,
};

/** For people: ".txt, .md, .markdown, .html, .htm". */
const readableFormats = Object.keys(FORMATS).join(', ');

/** Why files of this name are not read; null for a name that is. */
export function findFormatProblem(name: string): string | null {
  if (extname(name).toLowerCase() in FORMATS) return null;
  return `not a format that is read (${readableFormats})`;
}

/**
 * An article from a document. `name` is its file name, or whatever names it; the format comes from the media type,
 * else the name's ending, else the look of the text. Throws an Error with a reason for people where there is nothing
 * to read. `published` is what the page states, else the date in the name, else null.
 */
export function parseDocument(
  bytes: Uint8Array,
  { name, contentType = null }: { name: string; contentType?: string | null },
): SourceArticle {
  if (bytes.length === 0) throw new Error('the file is empty');
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new Error(describeTooLarge(bytes.length));
  const binary = findBinary(bytes);
  if (binary) throw new Error(`${binary}, not text (read are ${readableFormats})`);
  const text = normaliseText(decodeBytes(bytes, contentType));
  const content = chooseReader(name, contentType, text)(text);
  if (!content.body.trim() && !content.title) throw new Error('there is no text in it');
  const day = findFileNameDate(basename(name));
  return {
    id: basename(name),
    ...content,
    published: content.published ?? (day ? { at: day, from: 'filename' } : null),
    lang: null,
  };
}

export function describeTooLarge(bytes: number): string {
  return `too large: ${(bytes / 1e6).toFixed(1)} MB, at most ${MAX_DOCUMENT_BYTES / 1e6} MB are read`;
}

function chooseReader(name: string, contentType: string | null, text: string): Reader {
  const media = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const looksLikeHtml = /^\s*(<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(text);
  return (
    MEDIA_TYPES[media] ?? FORMATS[extname(name).toLowerCase()] ?? (looksLikeHtml ? readHtml : readPlainText)
  );
}

function readPlainText(text: string): Content {
  return { title: null, body: text, url: null, source: null, published: null };
}

function readMarkdown(text: string): Content {
  const { title, text: body, published } = parseMarkdown(text);
  return {
    title,
    body,
    url: null,
    source: null,
    published: published ? { at: published, from: 'page' } : null,
  };
}

function readHtml(text: string): Content {
  const page = parsePage(text);
  return {
    title: page.title,
    body: page.text,
    url: page.url,
    source: page.site,
    published: page.published ? { at: page.published, from: 'page' } : null,
  };
}
