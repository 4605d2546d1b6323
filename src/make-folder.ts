import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it where they are missing. Node's own recursive `mkdir` never comes back where the
 * system says of a folder that is there that nothing can be made in it because it is not there (`/proc/x`).
 * @throws the system's error
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((await stat(path).catch(() => null))?.isDirectory()) return;
    const above = dirname(resolve(path));
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || (await stat(above).catch(() => null)) !== null) throw error;
    await makeFolder(above);
    await makeFolder(path);
  }
}
