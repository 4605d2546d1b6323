/** What an error of Discord's HTTP API means for a delivery: to be tried again, or to be left to a person. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { PauseReason } from '../services.ts';

export type Refusal = { why: string } & (
  | { retry: true; afterMs?: number }
  | { retry: false; refused: 'card' }
  /** Whatever the card: the channel takes none until somebody mends it. */
  | { retry: false; refused: 'channel'; reason: PauseReason }
  | { retry: false; refused: 'gone' }
);

const PAUSES: Record<number, { reason: PauseReason; remedy: string }> = {
  [RESTJSONErrorCodes.MissingAccess]: {
    reason: 'no access',
    remedy: 'Vigie may not see the channel: give it View Channel there',
  },
  [RESTJSONErrorCodes.MissingPermissions]: {
    reason: 'no permission',
    remedy: 'Vigie may not post in the channel: give it Send Messages and Embed Links there',
  },
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: {
    reason: 'locked',
    remedy: 'the thread is archived and locked: unlock it',
  },
  [RESTJSONErrorCodes.ThreadLocked]: { reason: 'locked', remedy: 'the thread is locked: unlock it' },
};
/** After a refused token nothing gets through until somebody sets a new one. */
const TOKEN_WAIT_MS = 60_000;

/**
 * 401, 429, 5xx and the network pass, and so does what bears no code of Discord's own: something on the way said it.
 * A channel that answers 403 or 404 is not asked again for each card. Every other answer is about the card.
 */
export function sortError(error: unknown): Refusal {
  if (error instanceof RateLimitError) {
    return { retry: true, afterMs: Math.ceil(error.retryAfter), why: `rate limit on ${error.route}` };
  }
  if (error instanceof HTTPError) return { retry: true, why: `Discord answered ${error.status}` };
  if (error instanceof DiscordAPIError) {
    const said = `Discord answered ${error.status}, code ${error.code}: ${error.message}`;
    if (error.status === 401) return { retry: true, afterMs: TOKEN_WAIT_MS, why: said };
    const pause = PAUSES[Number(error.code)];
    if (pause)
      return { retry: false, refused: 'channel', reason: pause.reason, why: `${pause.remedy} (${said})` };
    if (error.code === RESTJSONErrorCodes.UnknownChannel)
      return { retry: false, refused: 'gone', why: `the channel is gone (${said})` };
    if (error.code === RESTJSONErrorCodes.UnknownMessage) {
      const why = `somebody deleted the card just after it was posted (${said})`;
      return { retry: false, refused: 'card', why };
    }
    if (error.status === 403 || error.status === 404)
      return { retry: false, refused: 'channel', reason: 'refused', why: `the channel is refused (${said})` };
    return Number(error.code) > 0 ? { retry: false, refused: 'card', why: said } : { retry: true, why: said };
  }
  return { retry: true, why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** Whether Discord answered with one of its numbered errors. */
export function hasCode(error: unknown, ...codes: number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

/** The error with the tokens of interactions taken out of its address, so that it may be logged. */
export function redact(error: unknown): unknown {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    error.url = error.url.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/, '$1…');
  }
  return error;
}
