/** Which files some process has open for writing, where the system tells: Linux, by `/proc`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';

/** A file whatever it is called now. */
export function identify({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`;
}

/**
 * Identities of the files open for writing in the processes that this one may look into: its own user's, everybody's
 * for root. Null where the system has no `/proc`. Processes in other containers are not seen.
 */
export async function findOpenForWriting(): Promise<Set<string> | null> {
  const processes = await readdir('/proc').catch(() => null);
  if (!processes?.includes('self')) return null;
  const found = new Set<string>();
  for (const pid of processes.filter((name) => /^\d+$/.test(name))) {
    for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
      // It may be closed, its process gone, or nobody's business by now.
      const file = await stat(`/proc/${pid}/fd/${fd}`).catch(() => null);
      if (file?.isFile() && (await isForWriting(pid, fd))) found.add(identify(file));
    }
  }
  return found;
}

/** proc(5): `flags` in octal, as open(2) was given them; its two lowest bits are 0 for reading alone. */
async function isForWriting(pid: string, fd: string): Promise<boolean> {
  const info = await readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
  const flags = /^flags:\s*([0-7]+)/m.exec(info)?.[1];
  return flags !== undefined && (Number.parseInt(flags, 8) & 3) !== 0;
}
