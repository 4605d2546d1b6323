/**
 * The guarded HTTP client: the only way out of the sources. Addresses may come from strangers, so every hop is
 * checked (the literal, what its name resolves to, and the peer once connected), and time, bytes and redirects have
 * limits. Messages show no query string, since feeds carry tokens there.
 */
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch, type Response } from 'undici';
import { FetchError, describeNetworkError } from './fetch-error.ts';
import {
  filterLookup,
  findAddressProblem,
  isAllowedHost,
  isPublicIp,
  NotPublicError,
} from './public-address.ts';

export type FetchSettings = {
  /** Exactly these `host:port` are reached though they are not public: for tests and the demo. */
  allowHosts?: string[];
  /** Largest body, decompressed, in bytes. */
  maxBytes?: number;
  /** For the whole: name, connection, redirects, body. */
  timeoutMs?: number;
  userAgent?: string;
  maxRedirects?: number;
  /** How names are resolved; the system's way by default. */
  lookup?: LookupFunction;
  /** How sockets are opened; undici's way by default. */
  connector?: typeof buildConnector;
};
type FetchOptions = { headers?: Record<string, string>; signal?: AbortSignal };
export type Fetched = {
  /** 200 to 299, or 304. */
  status: number;
  /** Where the redirects led. */
  address: string;
  headers: { get(name: string): string | null };
  bytes: Uint8Array;
};
/** Resolves for a success or 304; everything else throws a FetchError with a reason for people. */
export type GuardedFetch = (address: string, options?: FetchOptions) => Promise<Fetched>;

export function createFetch(settings: FetchSettings = {}): GuardedFetch {
  const { allowHosts = [], maxBytes = 5_000_000, timeoutMs = 20_000, maxRedirects = 5 } = settings;
  const userAgent = settings.userAgent ?? 'Vigie/0.1 (reads news feeds for conflict monitoring)';
  const dispatcher = createGuardedAgent(allowHosts, timeoutMs, settings);

  return async (address, { headers = {}, signal } = {}) => {
    // Ends whatever is still under way when the answer is there: the rest of a body, a connection.
    const done = new AbortController();
    const timeout = AbortSignal.timeout(timeoutMs);
    const ends = AbortSignal.any([done.signal, timeout, ...(signal ? [signal] : [])]);
    let url = parseAddress(address);
    try {
      for (let hops = 0; hops <= maxRedirects; hops++) {
        const problem = findAddressProblem(url, allowHosts);
        if (problem) throw new FetchError('refused', url, `refused: ${problem}`);
        const response = await fetch(url, {
          dispatcher,
          redirect: 'manual',
          signal: ends,
          headers: { 'user-agent': userAgent, accept: '*/*', ...headers },
        });
        const target = findRedirect(response, url);
        if (!target) {
          const bytes = await readBody(response, url, maxBytes);
          return { status: response.status, address: url.href, headers: response.headers, bytes };
        }
        await response.body?.cancel();
        url = target;
      }
      throw new FetchError('redirects', url, `more than ${maxRedirects} redirects`);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (signal?.aborted) throw new FetchError('aborted', url, 'stopped before it was read');
      if (timeout.aborted) {
        throw new FetchError('timeout', url, `no full answer within ${timeoutMs / 1000} s`);
      }
      throw describeNetworkError(error, url);
    } finally {
      done.abort();
    }
  };
}

function createGuardedAgent(allowHosts: string[], timeoutMs: number, settings: FetchSettings): Agent {
  const { lookup = systemLookup, connector = buildConnector } = settings;
  const base = { timeout: timeoutMs, allowH2: false };
  const open = connector({ ...base, lookup });
  const guarded = connector({ ...base, lookup: filterLookup(lookup) });
  return new Agent({
    // Every request has a connection of its own, checked when it is made.
    pipelining: 0,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect(options, callback) {
      if (isAllowedHost(options, allowHosts)) return open(options, callback);
      guarded(options, (...result) => {
        const [error, socket] = result;
        if (error || isPublicIp(socket.remoteAddress ?? '')) return callback(...result);
        socket.destroy();
        callback(new NotPublicError(), null);
      });
    },
  });
}

function parseAddress(address: string): URL {
  const url = URL.parse(address.trim());
  if (!url) throw new FetchError('refused', null, 'refused: this is not a web address');
  url.hash = '';
  return url;
}

/** Where a redirect leads; null for an answer that stands. Any other status is an error. */
function findRedirect(response: Response, url: URL): URL | null {
  const { status } = response;
  if (response.ok || status === 304) return null;
  if (![301, 302, 303, 307, 308].includes(status)) {
    throw new FetchError('status', url, `the server answers ${describeStatus(status)}`, status);
  }
  const target = URL.parse(response.headers.get('location') ?? '', url.href);
  if (!target || !response.headers.get('location')) {
    throw new FetchError('status', url, `the server answers ${status} without saying where to`, status);
  }
  target.hash = '';
  return target;
}

const STATUS_WORDS: Record<number, string> = {
  401: 'a login is asked for',
  403: 'access denied',
  404: 'not found',
  410: 'gone for good',
  429: 'too many requests',
  500: 'its own error',
  502: 'bad gateway',
  503: 'out of service for now',
  504: 'gateway time-out',
};

function describeStatus(status: number): string {
  return STATUS_WORDS[status] ? `${status} (${STATUS_WORDS[status]})` : String(status);
}

/** Counts what comes out of the decompression, so that a small bomb is stopped when it has grown to the limit. */
async function readBody(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body ?? []) {
    total += chunk.byteLength;
    if (total > maxBytes) {
      throw new FetchError('too-large', url, `too large: more than ${(maxBytes / 1e6).toFixed(1)} MB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
