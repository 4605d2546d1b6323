/** What went wrong with a request, in words for people and without secrets. */

export type FetchErrorKind =
  | 'refused'
  | 'name'
  | 'connection'
  | 'certificate'
  | 'timeout'
  | 'redirects'
  | 'status'
  | 'too-large'
  | 'aborted'
  | 'protocol';

export class FetchError extends Error {
  override name = 'FetchError';
  readonly kind: FetchErrorKind;
  /** The HTTP status, where the server gave one that is no success. */
  readonly status: number | null;

  constructor(kind: FetchErrorKind, url: URL | null, reason: string, status: number | null = null) {
    super(url ? `${showAddress(url)}: ${reason}` : reason);
    this.kind = kind;
    this.status = status;
  }
}

/** An address for messages and logs: no user name, no password, no query, not endlessly long. */
export function showAddress(address: URL | string): string {
  const url = URL.parse(String(address));
  if (!url) return 'an address that is not valid';
  const path = url.pathname.length > 100 ? `${url.pathname.slice(0, 100)}…` : url.pathname;
  return `${url.protocol}//${url.host}${path}${url.search ? '?…' : ''}`;
}

/** The error's own message is left out: it may repeat the address. Its code is kept for whoever looks it up. */
export function describeNetworkError(error: unknown, url: URL): FetchError {
  const code = findCode(error);
  if (code === 'NOT_PUBLIC') {
    return new FetchError('refused', url, 'refused: it leads to an address that is not public');
  }
  if (/^(ENOTFOUND|EAI_AGAIN|ENODATA|ESERVFAIL)$/.test(code)) {
    return new FetchError('name', url, `its host name is not found (${code})`);
  }
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new FetchError('timeout', url, `no answer in time (${code})`);
  if (/CERT|TLS|SSL|ISSUER|SELF_SIGNED|SIGNATURE/.test(code)) {
    return new FetchError('certificate', url, `its certificate or encryption is not valid (${code})`);
  }
  if (/^(ECONN|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET|UND_ERR_CONNECT)/.test(code)) {
    return new FetchError('connection', url, `the connection failed (${code})`);
  }
  return new FetchError('protocol', url, `its answer is not valid HTTP (${code || 'unknown'})`);
}

/** fetch wraps what happened, sometimes twice; the outermost code in the chain of causes tells. */
function findCode(error: unknown): string {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if ('code' in each && typeof each.code === 'string') return each.code;
    if (each instanceof AggregateError && each.errors.length > 0) return findCode(each.errors[0]);
  }
  return '';
}
