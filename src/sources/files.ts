/** What people name on the command line: files, folders, addresses. */
import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceArticle } from '../model.ts';
import { describeTooLarge, findFormatProblem, MAX_DOCUMENT_BYTES, parseDocument } from './document.ts';
import { parseFeedArticles } from './feed-articles.ts';
import { looksLikeFeed } from './feed-format.ts';
import { decodeBytes } from './decode.ts';
import { describeFileError } from './file-error.ts';
import type { GuardedFetch } from './fetch.ts';
import { showName, type FilePath } from './file-name.ts';
import { cleanLink } from './links.ts';
import { walkFolder } from './folder-walk.ts';

export { parseDocument };

/** One file as an article whose id is the file's base name. Throws an Error with a reason for people. */
export async function loadFile(path: FilePath): Promise<SourceArticle> {
  const name = showName(path);
  const problem = findFormatProblem(name);
  if (problem) throw new Error(`${name}: ${problem}`);
  try {
    const { bytes, modified } = await readWhole(path);
    const article = parseDocument(bytes, { name: basename(name) });
    return { ...article, published: article.published ?? { at: modified.toISOString(), from: 'mtime' } };
  } catch (error) {
    throw new Error(`${name}: ${describeFileError(error)}`, { cause: error });
  }
}

/** Paths of all files in a folder and the folders in it; hidden, temporary and linked ones left out. */
export async function listFiles(folder: FilePath): Promise<FilePath[]> {
  const paths: FilePath[] = [];
  for await (const { path, problem } of walkFolder(folder))
    if (!problem) paths.push(isUtf8(path) ? path.toString() : path);
  return paths;
}

/** What a web address brings: the one article of a page, or the articles of a feed, newest as the feed has them. */
export async function loadAddress(address: string, fetch: GuardedFetch): Promise<SourceArticle[]> {
  const fetched = await fetch(address);
  const contentType = fetched.headers.get('content-type');
  const text = decodeBytes(fetched.bytes, contentType);
  const feed = looksLikeFeed(text)
    ? parseFeedArticles(text, { address: fetched.address, source: null, lang: null })
    : null;
  if (feed) return feed.items.flatMap((item) => item.article ?? []);
  const name = basename(new URL(fetched.address).pathname) || new URL(fetched.address).host;
  const article = parseDocument(fetched.bytes, { name, contentType });
  const url = cleanLink(fetched.address);
  return [{ ...article, id: url, url }];
}

/** Bytes and time of a regular file within the size cap; flags keep it from being a link or a pipe. */
export async function readWhole(path: FilePath, flags = 0): Promise<{ bytes: Uint8Array; modified: Date }> {
  const file = await open(path, flags);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error('not a file');
    if (stats.size > MAX_DOCUMENT_BYTES) throw new Error(describeTooLarge(stats.size));
    return { bytes: await file.readFile(), modified: stats.mtime };
  } finally {
    await file.close();
  }
}
