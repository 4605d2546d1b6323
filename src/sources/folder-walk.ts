/** Goes through a folder and the folders in it. */
import { lstat, readdir } from 'node:fs/promises';
import { describeFileError, findErrorCode } from './file-error.ts';
import { joinPath, showName, type FilePath } from './file-name.ts';

/** `key` is the path below the folder to show, with `/` on every system; `problem` says why it is no file to read. */
export type FoundFile = { key: string; path: Buffer; problem: string | null };

/** What editors, browsers and copying programs write while they work, and what systems leave behind. */
const TEMPORARY =
  /^\.|^~|~$|^#.*#$|\.(tmp|temp|part|partial|crdownload|download|swp|swx|bak|lock|filepart)$|^(thumbs\.db|desktop\.ini)$/i;

/**
 * All files in a stable order, one folder's listing in memory at a time. Hidden and temporary names are passed over.
 * Symbolic links are not followed: what they lead to inside the folder is found under its own name, and the rest is
 * nobody's business. Throws where the folder itself cannot be listed; a folder in it that cannot is a problem of its
 * own, and the others go on.
 */
export async function* walkFolder(folder: FilePath, below = ''): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(
    (error: unknown) => {
      const name = showName(folder);
      throw new Error(`the folder ${name} cannot be listed: ${describeFileError(error)}`, { cause: error });
    },
  );
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const name = showName(entry.name);
    if (TEMPORARY.test(name)) continue;
    const key = below ? `${below}/${name}` : name;
    const path = joinPath(Buffer.from(folder), entry.name);
    if (entry.isFile()) yield { key, path, problem: null };
    else if (entry.isDirectory()) yield* walkInner(path, key);
    else
      yield {
        key,
        path,
        problem: entry.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'not a file',
      };
  }
}

async function* walkInner(path: Buffer, key: string): AsyncGenerator<FoundFile> {
  // A folder swapped for a link since it was listed would lead out.
  if (!(await lstat(path).catch(() => null))?.isDirectory()) return;
  try {
    yield* walkFolder(path, key);
  } catch (error) {
    // Deeper folders have told their own problems: this is its own listing.
    const reason = error instanceof Error ? error.cause : error;
    if (findErrorCode(reason) !== 'ENOENT')
      yield { key, path, problem: `not listed: ${describeFileError(reason)}` };
  }
}
