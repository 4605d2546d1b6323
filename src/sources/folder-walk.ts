/** Goes through a folder and the folders in it. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFileError, findErrorCode } from './file-error.ts';

/** `key` is the path below the folder, with `/` on every system; `problem` says why it is no file to read. */
export type FoundFile = { key: string; path: string; problem: string | null };

/** What editors, browsers and copying programs write while they work, and what systems leave behind. */
const TEMPORARY =
  /^\.|^~|~$|^#.*#$|\.(tmp|temp|part|partial|crdownload|download|swp|swx|bak|lock|filepart)$|^(thumbs\.db|desktop\.ini)$/i;

/**
 * All files in a stable order, one folder's listing in memory at a time. Hidden and temporary names are passed over.
 * Symbolic links are not followed: what they lead to inside the folder is found under its own name, and the rest is
 * nobody's business. Throws where the folder itself cannot be listed; a folder in it that cannot is a problem of its
 * own, and the others go on.
 */
export async function* walkFolder(root: string, below = ''): AsyncGenerator<FoundFile> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`the folder ${root} cannot be listed: ${describeFileError(error)}`, { cause: error });
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (TEMPORARY.test(entry.name)) continue;
    const key = below ? `${below}/${entry.name}` : entry.name;
    const path = join(root, key);
    if (entry.isFile()) yield { key, path, problem: null };
    else if (entry.isDirectory()) yield* walkInner(root, key, path);
    else
      yield {
        key,
        path,
        problem: entry.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'not a file',
      };
  }
}

async function* walkInner(root: string, key: string, path: string): AsyncGenerator<FoundFile> {
  // A folder swapped for a link since it was listed would lead out.
  if (!(await lstat(path).catch(() => null))?.isDirectory()) return;
  try {
    yield* walkFolder(root, key);
  } catch (error) {
    // Deeper folders have told their own problems: this is its own listing.
    const reason = error instanceof Error ? error.cause : error;
    if (findErrorCode(reason) !== 'ENOENT')
      yield { key, path, problem: `not listed: ${describeFileError(reason)}` };
  }
}
