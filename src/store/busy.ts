import { setTimeout as sleep } from 'node:timers/promises';
import { isSqliteBusy } from './explain.ts';

/**
 * How long SQLite itself waits for another process, during which nothing else runs in this one: not at all. All of
 * the waiting is done here, where a Discord heartbeat and the commands go on.
 */
export const BLOCKING_WAIT_MS = 0;
/** How long we wait in all. */
const WAIT_MS = 10_000;
/** The pauses between two tries grow from the first to the second. */
const PAUSES_MS = { first: 1, longest: 25 };

/**
 * Runs `work` again for as long as another process, or another connection of this one, is writing.
 * @param file named in the error
 */
export async function waitWhileBusy<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + WAIT_MS;
  for (let pause = PAUSES_MS.first; ; pause = Math.min(PAUSES_MS.longest, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isSqliteBusy(error)) throw error;
      if (performance.now() > until) {
        const waited = `Another process has kept the database ${file} locked for ${WAIT_MS / 1_000} s`;
        throw new Error(`${waited}. Stop the other Vigie, or wait until it is done.`, { cause: error });
      }
      // A part at random: two that wait for each other must not go on meeting.
      await sleep(pause * (0.5 + Math.random() / 2));
    }
  }
}
