/** Answers of the HTTP API before they are written to the wire. */
import type { ServerResponse } from 'node:http';
import { limitHeaders } from './rate-limits.ts';
import type { LimitScope } from './rate-limits.ts';
import { Refusal, renderProblems } from './refusals.ts';

export type Outcome = { status: number; headers: Record<string, string>; body?: unknown };

export function sendOutcome(response: ServerResponse, outcome: Outcome): void {
  const text = outcome.body === undefined ? '' : JSON.stringify(outcome.body);
  response.writeHead(outcome.status, {
    ...outcome.headers,
    ...(text ? { 'Content-Type': 'application/json' } : {}),
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

export function renderRefusal(error: unknown): Outcome {
  // A bug of ours shows as Discord's own would; its text helps whoever reads the answer.
  if (!(error instanceof Refusal)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, headers: {}, body: { message: `500: Internal Server Error: ${message}`, code: 0 } };
  }
  const { status, code, message, problems, retryAfter } = error;
  return {
    status,
    headers: retryAfter === null ? {} : limitHeaders('user', retryAfter * 1000),
    body: {
      message,
      code,
      ...(problems.length > 0 ? { errors: renderProblems(problems) } : {}),
      ...(retryAfter === null ? {} : { retry_after: retryAfter, global: false }),
    },
  };
}

export function renderRateLimit(scope: LimitScope, retryAfterMs: number, headers = {}): Outcome {
  return {
    status: 429,
    headers: { ...headers, ...limitHeaders(scope, retryAfterMs) },
    body: {
      message: scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.',
      retry_after: retryAfterMs / 1000,
      global: scope === 'global',
    },
  };
}

/** What an address that sent too many refused requests gets, whatever it asks. */
export function renderBan(waitMs: number): Outcome {
  const body = { message: 'You are being blocked from accessing our API temporarily', code: 0 };
  return { status: 429, headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) }, body };
}
