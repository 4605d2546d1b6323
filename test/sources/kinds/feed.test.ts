import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { kind } from '../../../src/sources/kinds/feed.ts';
import type { PolledItem } from '../../../src/sources/source.ts';
import { collect, createContext, startServer, type TestContext, type TestServer } from '../support.ts';

const item = (id: string, title = `EXERCISE ${id}`, extra = ''): string =>
  `<item><guid>${id}</guid><title>${title}</title><link>/${id}?utm_source=rss</link>${extra}</item>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Example News</title>${items.join('')}</channel></rss>`;

const watch = async (
  listener: RequestListener,
  settings: Parameters<typeof createContext>[0] = {},
): Promise<{ server: TestServer; context: TestContext; look: () => Promise<PolledItem[]> }> => {
  const server = await startServer(listener);
  const context = createContext({ allowHosts: [server.host], timeoutMs: 5000, ...settings });
  const config = kind.schema.parse({ kind: 'feed', address: `${server.address}/feed?key=s3cret` });
  return { server, context, look: () => collect(kind.poll(config, context), context) };
};

describe('a feed brings its items', () => {
  test('oldest first, with absolute links and the feed’s name', async () => {
    const { server, look } = await watch((_request, response) => response.end(rss(item('2'), item('1'))));
    expect(await look()).toMatchObject([
      {
        key: '1',
        article: { id: '1', title: 'EXERCISE 1', url: `${server.address}/1`, source: 'Example News' },
      },
      {
        key: '2',
        article: { id: '2', title: 'EXERCISE 2', url: `${server.address}/2`, source: 'Example News' },
      },
    ]);
  });

  test('each once, until it changes', async () => {
    let body = rss(item('1'));
    const { look } = await watch((_request, response) => response.end(body));
    expect((await look()).map(({ key }) => key)).toEqual(['1']);
    expect(await look()).toEqual([]);
    body = rss(item('2'), item('1', 'EXERCISE 1, corrected'));
    expect((await look()).map(({ key }) => key)).toEqual(['1', '2']);
    expect(await look()).toEqual([]);
  });

  test('in an encoding that it declares, or declares falsely', async () => {
    const latin = Buffer.from(rss(item('1', 'M\u00e9naka')).replace('?>', ' encoding="utf-8"?>'), 'latin1');
    const { look } = await watch((_request, response) => response.end(latin));
    expect((await look())[0]?.article?.title).toBe('Ménaka');
  });

  test('a date in the future is left out, a day ahead is a time zone', async () => {
    const far = item('1', 'far', '<pubDate>Sun, 20 Dec 2026 10:00:00 GMT</pubDate>');
    const near = item('2', 'near', '<pubDate>Sat, 21 Nov 2026 02:00:00 GMT</pubDate>');
    const { look } = await watch((_request, response) => response.end(rss(near, far)));
    expect((await look()).map(({ article }) => article?.published?.at)).toEqual([
      undefined,
      '2026-11-21T02:00:00.000Z',
    ]);
  });
});

describe('of a feed that lists 450 entries the newest 200 are taken, and the rest is counted', () => {
  const numbers = Array.from({ length: 450 }, (_, n) => n);
  const dated = (n: number) =>
    item(`${n}`, undefined, `<pubDate>${new Date(Date.UTC(2026, 0, 1, n)).toUTCString()}</pubDate>`);
  test.each<[string, string]>([
    ['newest first', rss(...numbers.toReversed().map(dated))],
    ['oldest first', rss(...numbers.map(dated))],
    ['newest first without dates', rss(...numbers.toReversed().map((n) => item(`${n}`)))],
  ])('%s', async (_name, body) => {
    const { look, context } = await watch((_request, response) => response.end(body));
    const keys = (await look()).map(({ key }) => Number(key));
    expect(keys.toSorted((a, b) => a - b)).toEqual(numbers.slice(250));
    expect(context.left).toEqual([250]);
  });
});

test('a feed that is cut off before its first entry fails with the reason', async () => {
  const { look } = await watch((_request, response) => response.end(rss(item('1')).slice(0, 70)));
  await expect(look()).rejects.toThrow(/cut off or damaged: no entry of it can be read/);
});

describe('a feed is asked politely', () => {
  const conditional =
    (body: () => string, etag: () => string): RequestListener =>
    (request, response) => {
      if (request.headers['if-none-match'] === etag()) return response.writeHead(304).end();
      return response
        .writeHead(200, { etag: etag(), 'last-modified': 'Sun, 25 Aug 2024 10:00:00 GMT' })
        .end(body());
    };

  test('with what it said last: 304 brings nothing, a change brings what is new', async () => {
    let tag = '"a"';
    let body = rss(item('1'));
    const seen: unknown[] = [];
    const answer = conditional(
      () => body,
      () => tag,
    );
    const { look } = await watch((request, response) => {
      seen.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      answer(request, response);
    });
    expect(await look()).toHaveLength(1);
    expect(await look()).toEqual([]);
    [tag, body] = ['"b"', rss(item('2'), item('1'))];
    expect((await look()).map(({ key }) => key)).toEqual(['2']);
    expect(seen).toEqual([
      [undefined, undefined],
      ['"a"', 'Sun, 25 Aug 2024 10:00:00 GMT'],
      ['"a"', 'Sun, 25 Aug 2024 10:00:00 GMT'],
    ]);
  });

  test('a look that ended early does not count: its items come again', async () => {
    const { context, look, server } = await watch(
      conditional(
        () => rss(item('2'), item('1')),
        () => '"a"',
      ),
    );
    const config = kind.schema.parse({ kind: 'feed', address: `${server.address}/feed?key=s3cret` });
    for await (const { key } of kind.poll(config, context)) if (key === '1') break;
    expect((await look()).map(({ key }) => key)).toEqual(['1', '2']);
  });

  test('remembered state that makes no sense is not used', async () => {
    const { context, look } = await watch(
      conditional(
        () => rss(item('1')),
        () => '"a"',
      ),
    );
    context.memory.get = async () => ({ etag: 7 });
    expect(await look()).toHaveLength(1);
  });

  test('the address with its key is not kept in the memory', async () => {
    const { context, look } = await watch((_request, response) => response.end(rss(item('1'))));
    await look();
    expect(JSON.stringify([...context.memoryMap])).not.toContain('s3cret');
  });
});

describe('a look that fails says why, without secrets', () => {
  const html = '<!doctype html><html><head><title>x</title></head><body><p>Welcome</p></body></html>';
  test.each<[string, RequestListener, string]>([
    ['404', (_request, response) => response.writeHead(404).end(), 'the server answers 404 (not found)'],
    ['500', (_request, response) => response.writeHead(500).end(), 'the server answers 500 (its own error)'],
    ['a web page', (_request, response) => response.end(html), 'this is a web page, not a feed'],
    [
      'a web page that names its feed',
      (_request, response) =>
        response.end(
          html.replace('<title>', '<link rel="alternate" type="application/rss+xml" href="/rss?k=1"><title>'),
        ),
      '/rss?…',
    ],
    ['nothing', (_request, response) => response.end(), 'the answer is empty'],
    [
      'a picture',
      (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('\x89PNG'),
      'the answer is no feed that can be read (image/png)',
    ],
    ['too much', (_request, response) => response.end('x'.repeat(200_000)), 'too large: more than 0.1 MB'],
    [
      'a redirect to loopback',
      (_request, response) => response.writeHead(302, { location: 'http://localhost/' }).end(),
      'refused',
    ],
  ])('%s', async (_name, listener, reason) => {
    const { look } = await watch(listener, { maxBytes: 100_000 });
    const message = await look().catch((error: Error) => error.message);
    expect(message).toContain(reason);
    expect(message).not.toContain('s3cret');
  });

  test('silence', async () => {
    const { look } = await watch(() => {}, { timeoutMs: 100 });
    await expect(look()).rejects.toThrow('no full answer within 0.1 s');
  });

  test('it recovers when the feed does', async () => {
    let status = 503;
    const { look } = await watch((_request, response) => response.writeHead(status).end(rss(item('1'))));
    await expect(look()).rejects.toThrow('503');
    status = 200;
    expect(await look()).toHaveLength(1);
  });

  test('being stopped is no failure', async () => {
    const controller = new AbortController();
    const { server, context } = await watch(() => setTimeout(() => controller.abort(), 10));
    const config = kind.schema.parse({ kind: 'feed', address: server.address });
    expect(await collect(kind.poll(config, { ...context, signal: controller.signal }), context)).toEqual([]);
  });
});

describe('the configuration of a feed', () => {
  test.each(['', 'news', 'ftp://x.org/', 'file:///etc/passwd', 'https://u:p@news.example.org/'])(
    'refuses the address "%s"',
    (address) => {
      expect(kind.schema.safeParse({ kind: 'feed', address }).success).toBe(false);
    },
  );
});
