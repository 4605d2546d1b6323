import { setTimeout as sleep } from 'node:timers/promises';
import { isSqliteBusy } from './explain.ts';

/** How long SQLite itself waits for another process, during which nothing else runs in this one. */
export const BLOCKING_WAIT_MS = 20;
/** How long we wait in all, letting everything else run (a Discord heartbeat must not miss its time). */
const WAIT_MS = 10_000;

/**
 * Runs `work` again for as long as another process, or another connection of this one, is writing.
 * @param file named in the error
 */
export async function waitWhileBusy<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + WAIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isSqliteBusy(error)) throw error;
      if (performance.now() > until) {
        const waited = `Another process has kept the database ${file} locked for ${WAIT_MS / 1_000} s`;
        throw new Error(`${waited}. Stop the other Vigie, or wait until it is done.`, { cause: error });
      }
      await sleep(5 + Math.random() * 20);
    }
  }
}
