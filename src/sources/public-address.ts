/** Which addresses strangers may make us call: public hosts only. The guard of `fetch.ts` asks here three times. */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Names that never mean a public host, whatever a resolver says. */
const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;
const PUBLIC_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether this is the literal of a public unicast address; IPv4 in IPv6 counts as the IPv4 address that it is. */
export function isPublicIp(literal: string): boolean {
  // Only the plain form: what ipaddr reads as octal, another reader may take for decimal.
  if (isIP(literal) === 0) return false;
  // ::8.8.8.8 is an IPv6 address of its own, long out of use; ipaddr takes it for 8.8.8.8.
  if (/^::\d+\./.test(literal)) return false;
  const address = ipaddr.process(literal);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(PUBLIC_IPV6);
}

/** Why an address is refused before anything is resolved; null where it may be tried. */
export function findAddressProblem(url: URL, allowHosts: readonly string[]): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https addresses are read';
  if (url.username || url.password) return 'an address must not carry a user name or password';
  if (isAllowedHost(url, allowHosts)) return null;
  const host = unbracket(url.hostname).replace(/\.$/, '');
  if (isIP(host) !== 0) return isPublicIp(host) ? null : 'it leads to an address that is not public';
  if (LOCAL_NAMES.test(host) || !host.includes('.')) return 'its host name is not a public one';
  return null;
}

/** Whether tests or the demo opened up exactly this host and port; an IPv6 host may come without its brackets. */
export function isAllowedHost(
  { hostname, port, protocol }: { hostname: string; port: string; protocol: string },
  allowHosts: readonly string[],
): boolean {
  const host = hostname.includes(':') ? `[${unbracket(hostname)}]` : hostname;
  return allowHosts.includes(`${host}:${port || (protocol === 'https:' ? '443' : '80')}`);
}

function unbracket(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * A look-up that only ever gives public addresses: the socket connects to what was checked, so that a name which
 * changes its mind between two look-ups gains nothing.
 */
export function filterLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    const all: LookupOptions = { ...options, all: true };
    lookup(hostname, all, (error, found, family) => {
      if (error) return callback(error, []);
      const list: LookupAddress[] = Array.isArray(found) ? found : [{ address: found, family: family ?? 4 }];
      const open = list
        .map(({ address, family }) => ({ address, family }))
        .filter((each) => isPublicIp(each.address));
      const first = open[0];
      if (!first) return callback(new NotPublicError(), []);
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}

/** The name or the connection leads to an address that is not public. */
export class NotPublicError extends Error {
  readonly code = 'NOT_PUBLIC';
  constructor() {
    super('it leads to an address that is not public');
  }
}
