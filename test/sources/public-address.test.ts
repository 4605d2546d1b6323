import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createFetch } from '../../src/sources/fetch.ts';
import { filterLookup, findAddressProblem, isPublicIp } from '../../src/sources/public-address.ts';

/** Answers every name with these addresses, call after call (the last one again and again). */
const answer = (...calls: string[][]): LookupFunction => {
  let call = 0;
  return (_host, options, callback) => {
    const list: LookupAddress[] = (calls[Math.min(call++, calls.length - 1)] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    if (options.all) callback(null, list);
    else callback(null, list[0]?.address ?? '', list[0]?.family);
  };
};

/** As people might type them: every way to write, hide or reach what is not public. */
const REFUSED = `
  http://127.0.0.1/ http://127.1/ http://127.8.9.10:8080/x http://0x7f000001/ http://0x7f.0.0.1/
  http://0177.0.0.1/ http://017700000001/ http://2130706433/ http://①②⑦.0.0.1/ http://127.0.0.1./
  http://localhost/ http://LOCALHOST:3000/ http://localhost./ http://a.localhost/ http://printer.local/
  http://db.internal/ http://intranet/ http://router.lan/ http://nas.home.arpa/ http://example.onion/
  http://0.0.0.0/ http://0/ http://10.0.0.1/ http://10.255.255.255/ http://172.16.0.1/
  http://172.31.255.255/ http://192.168.1.1/ http://3232235777/ http://169.254.169.254/latest/meta-data/
  http://0xa9fea9fe/ http://100.64.0.1/ http://100.127.255.254/ http://192.0.0.8/ http://192.0.2.1/
  http://198.18.0.1/ http://198.51.100.7/ http://203.0.113.9/ http://224.0.0.1/ http://240.0.0.1/
  http://255.255.255.255/ http://[::1]/ http://[::]/ http://[0:0:0:0:0:0:0:1]/ http://[::ffff:127.0.0.1]/
  http://[::ffff:7f00:1]/ http://[::ffff:10.0.0.1]/ http://[::ffff:169.254.169.254]/ http://[::127.0.0.1]/
  http://[fe80::1]/ http://[fc00::1]/ http://[fd00:ec2::254]/ http://[ff02::1]/ http://[2001:db8::1]/
  http://[2002:7f00:1::]/ http://[2001:0:7f00:1::]/ http://[64:ff9b::7f00:1]/ http://[100::1]/
  http://[fec0::1]/ http://[4000::1]/ https://user:pass@news.example.org/ https://token@news.example.org/
  ftp://news.example.org/feed file:///etc/passwd gopher://127.0.0.1/ data:text/xml,<rss/>
  javascript:alert(1) ws://news.example.org/ blob:https://news.example.org/1
`
  .trim()
  .split(/\s+/);

const ALLOWED = `
  http://93.184.216.34/ https://8.8.8.8/feed http://1.1.1.1:8080/ http://134744072/ http://172.15.0.1/
  http://172.32.0.1/ http://100.63.255.255/ http://100.128.0.1/ http://169.253.1.1/ http://11.0.0.1/
  http://192.167.255.1/ http://223.255.255.1/ http://[2606:2800:220:1:248:1893:25c8:1946]/
  http://[2001:4860:4860::8888]/ http://[::ffff:8.8.8.8]/ https://news.example.org/feed/
  https://news.example.org:8443/feed?x=1 http://localhost.example.org/ http://127.0.0.1.example.org/
  https://xn--actualit-i1a.example/ https://internal.example.org/
`
  .trim()
  .split(/\s+/);

describe('an address that leads to no public host is refused', () => {
  test.each(REFUSED)('%s', async (address) => {
    expect(findAddressProblem(new URL(address), [])).toEqual(expect.any(String));
    await expect(createFetch({ lookup: answer(['127.0.0.1']) })(address)).rejects.toMatchObject({
      kind: 'refused',
    });
  });
  test.each(['', 'news', 'http://', 'http://[::1', 'http://exa mple.org/', '//example.org/feed'])(
    'and so is what is no address: "%s"',
    async (text) => {
      await expect(createFetch()(text)).rejects.toMatchObject({ kind: 'refused' });
    },
  );
});

describe('a public address beside them may be tried', () => {
  test.each(ALLOWED)('%s', (address) => {
    expect(findAddressProblem(new URL(address), [])).toBeNull();
  });
});

describe('exactly the hosts and ports that were opened up are let through', () => {
  const allow = ['127.0.0.1:8080', 'feeds.test:80', '[::1]:9000'];
  test.each(['http://127.0.0.1:8080/x', 'http://0x7f.1:8080/', 'http://feeds.test/', 'http://[::1]:9000/'])(
    '%s is one',
    (address) => {
      expect(findAddressProblem(new URL(address), allow)).toBeNull();
    },
  );
  test.each([
    'http://127.0.0.1:8081/',
    'http://127.0.0.1/',
    'http://127.0.0.2:8080/',
    'http://u@127.0.0.1:8080/',
  ])('%s is none', (address) => {
    expect(findAddressProblem(new URL(address), allow)).toEqual(expect.any(String));
  });
});

test.each(['', 'news.example.org', '1.2.3', '999.1.1.1', '::1%lo', 'fe80::1%eth0', '[2606:2800::1]'])(
  '"%s" is not the literal of a public address',
  (text) => {
    expect(isPublicIp(text)).toBe(false);
  },
);

describe('a look-up gives public addresses only', () => {
  const resolve = (list: string[], all: boolean): Promise<unknown> =>
    new Promise((done) =>
      filterLookup(answer(list))('news.example.org', { all }, (error, address, family) =>
        done(error ? error.message : Array.isArray(address) ? address : [address, family]),
      ),
    );
  test('public ones pass, as a list or as one', async () => {
    expect(await resolve(['8.8.8.8', '2001:4860:4860::8888'], true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2001:4860:4860::8888', family: 6 },
    ]);
    expect(await resolve(['8.8.8.8'], false)).toEqual(['8.8.8.8', 4]);
  });
  test('private ones among them are left out', async () => {
    expect(await resolve(['10.0.0.1', '8.8.8.8', '::1'], true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await resolve(['10.0.0.1', '8.8.8.8'], false)).toEqual(['8.8.8.8', 4]);
  });
  test.each([['127.0.0.1'], ['::1'], ['169.254.169.254'], ['::ffff:127.0.0.1'], ['10.0.0.1', 'fd00::1']])(
    'only private ones (%s) are an error',
    async (...list) => {
      expect(await resolve(list, true)).toContain('not public');
      expect(await resolve(list, false)).toContain('not public');
    },
  );
});
