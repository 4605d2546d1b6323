/** Says once that the database is in trouble, once a minute that it still is, and once that it is over. */
import type { Log } from '../log.ts';

const SAID_EVERY_MS = 60_000;
/** Longer than a writer waits for a locked database: who only reads gets on meanwhile, and the trouble is not over. */
const QUIET_MS = 15_000;

export type TroubleLog = {
  /** Something failed by the database; `details` are where. */
  met(error: unknown, details: object): void;
  /** Something went well. */
  passed(): void;
};

export function createTroubleLog(log: Log, now: () => Date): TroubleLog {
  let trouble: { since: number; last: number; said: number; times: number } | null = null;
  return {
    met(error, details) {
      const at = now().getTime();
      if (trouble === null) {
        trouble = { since: at, last: at, said: at, times: 1 };
        log.warn({ ...details, why: describe(error) }, 'database in trouble');
        return;
      }
      trouble.last = at;
      trouble.times++;
      if (at - trouble.said < SAID_EVERY_MS) return;
      trouble.said = at;
      log.warn({ ...details, why: describe(error), ...sum(trouble) }, 'database still in trouble');
    },
    passed() {
      if (trouble === null || now().getTime() - trouble.last < QUIET_MS) return;
      log.warn(sum(trouble), 'database out of trouble');
      trouble = null;
    },
  };
}

function sum({ since, times }: { since: number; times: number }) {
  return { since: new Date(since).toISOString(), times };
}

/** A refused connection to several addresses has a code and no message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String(Reflect.get(error, 'code') ?? error.name);
}
