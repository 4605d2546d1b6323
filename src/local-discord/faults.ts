/**
 * Faults on demand, for tests: what a network or Discord itself may do to a request, before the server acted
 * on it or after. A fault waits for the next request that fits, plays, and is gone after `times`.
 */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderRateLimit } from './answer.ts';
import type { Outcome } from './answer.ts';
import type { LimitScope } from './rate-limits.ts';

/** Method and route pattern, such as `POST /channels/:channel/messages`, or a test of one's own. */
type FaultMatch = string | ((request: { method: string; path: string; route: string }) => boolean);

export type FaultPlay =
  /** An answer with this status (500 unless given) in place of the real one. */
  | { kind: 'error'; status?: number }
  /** The connection is torn down (RST). */
  | { kind: 'reset' }
  /** The connection is closed cleanly, with no answer. */
  | { kind: 'close' }
  /** No answer ever comes. */
  | { kind: 'timeout' }
  /** The answer comes late. */
  | { kind: 'slow'; ms: number }
  /** 429; always before the request is acted on. */
  | { kind: 'rate-limit'; retryAfterMs: number; scope?: LimitScope };

export type Fault = FaultPlay & {
  on: FaultMatch;
  /** `after`: what was asked for is done, only the answer suffers. Before unless given. */
  when?: 'before' | 'after';
  /** 1 unless given. */
  times?: number;
};

export type Faults = {
  add(fault: Fault): void;
  /** The fault for this request, used up by one; null where none fits. */
  take(request: { method: string; path: string; route: string }): Fault | null;
  /** Faults that have not played yet. */
  waiting(): number;
  clear(): void;
};

export function createFaults(): Faults {
  let faults: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    take(request) {
      const found = faults.find(({ fault }) => fits(fault.on, request));
      if (!found) return null;
      found.left -= 1;
      if (found.left <= 0) faults = faults.filter((one) => one !== found);
      return found.fault;
    },
    waiting: () => faults.reduce((sum, { left }) => sum + left, 0),
    clear() {
      faults = [];
    },
  };
}

function fits(match: FaultMatch, request: { method: string; path: string; route: string }): boolean {
  return typeof match === 'string' ? match === `${request.method} ${request.route}` : match(request);
}

/** Plays a fault: an answer in place of the real one, silence, or (null) nothing but the time it took. */
export async function playFault(
  fault: Fault,
  response: ServerResponse,
): Promise<{ isSilent: boolean; outcome: Outcome | null } | null> {
  const silence = { isSilent: true, outcome: null };
  switch (fault.kind) {
    case 'slow':
      await sleep(fault.ms);
      return null;
    case 'timeout':
      // The connection stays open until the client gives up or the server stops.
      return silence;
    case 'reset':
      response.socket?.resetAndDestroy();
      return silence;
    case 'close':
      response.socket?.end();
      return silence;
    case 'rate-limit':
      return { isSilent: false, outcome: renderRateLimit(fault.scope ?? 'user', fault.retryAfterMs) };
    default: {
      const status = fault.status ?? 500;
      const body = { message: `${status}: Internal Server Error`, code: 0 };
      return { isSilent: false, outcome: { status, headers: {}, body } };
    }
  }
}
