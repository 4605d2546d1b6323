/** What an error of Discord's HTTP API means for a delivery: to be tried again, or to be left to a person. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

export type Refusal = { retry: true; afterMs?: number; why: string } | { retry: false; why: string };

const REMEDIES: Record<number, string> = {
  [RESTJSONErrorCodes.MissingAccess]: 'Vigie may not see the channel: give it View Channel there',
  [RESTJSONErrorCodes.MissingPermissions]:
    'Vigie may not post in the channel: give it Send Messages and Embed Links there',
  [RESTJSONErrorCodes.UnknownMessage]: 'somebody deleted the card just after it was posted',
  [RESTJSONErrorCodes.UnknownChannel]: 'the channel is gone: unsubscribe it, or subscribe another one',
};
/** After a refused token nothing gets through until somebody sets a new one. */
const TOKEN_WAIT_MS = 60_000;

/** 401, 429, 5xx and the network pass; every other answer would be the same tomorrow. */
export function sortError(error: unknown): Refusal {
  if (error instanceof RateLimitError) {
    return { retry: true, afterMs: Math.ceil(error.retryAfter), why: `rate limit on ${error.route}` };
  }
  if (error instanceof HTTPError) return { retry: true, why: `Discord answered ${error.status}` };
  if (error instanceof DiscordAPIError) {
    const said = `Discord answered ${error.status}, code ${error.code}: ${error.message}`;
    if (error.status === 401) return { retry: true, afterMs: TOKEN_WAIT_MS, why: said };
    const remedy = REMEDIES[Number(error.code)];
    return { retry: false, why: remedy === undefined ? said : `${remedy} (${said})` };
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
