import { createServer, type AddressInfo } from 'node:net';
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildConnector } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFetch } from '../../src/sources/fetch.ts';
import { startServer } from './support.ts';

const loopback: LookupFunction = (_host, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('a public address is fetched', () => {
  test('with a named user agent, the caller’s headers and the body decompressed', async () => {
    const server = await startServer((request, response) => {
      const seen = `${request.headers['user-agent']}|${request.headers['if-none-match']}|${request.headers.cookie}`;
      response.setHeader('content-encoding', request.url === '/br' ? 'br' : 'gzip');
      response.end(request.url === '/br' ? brotliCompressSync(seen) : gzipSync(seen));
    });
    const fetch = createFetch({ allowHosts: [server.host], userAgent: 'Vigie-Test/1' });
    for (const path of ['/gzip', '/br']) {
      const fetched = await fetch(server.address + path, { headers: { 'if-none-match': '"a"' } });
      expect(text(fetched.bytes)).toBe('Vigie-Test/1|"a"|undefined');
      expect(fetched.status).toBe(200);
    }
  });

  test('over redirects, relative and absolute, and the last address is told', async () => {
    const server = await startServer((request, response) => {
      const next: Record<string, string> = {
        '/a': 'b?x=1#part',
        '/b?x=1': `http://${request.headers.host}/c`,
      };
      const location = next[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end('on the way');
      else response.end('EXERCISE');
    });
    const fetched = await createFetch({ allowHosts: [server.host] })(`${server.address}/a`);
    expect(text(fetched.bytes)).toBe('EXERCISE');
    expect(fetched.address).toBe(`${server.address}/c`);
    expect(server.requests).toEqual(['GET /a', 'GET /b?x=1', 'GET /c']);
  });

  test('304 is an answer without a body', async () => {
    const server = await startServer((_request, response) => response.writeHead(304, { etag: '"a"' }).end());
    const fetched = await createFetch({ allowHosts: [server.host] })(server.address);
    expect([fetched.status, fetched.bytes.length, fetched.headers.get('etag')]).toEqual([304, 0, '"a"']);
  });

  test('a name that was opened up is resolved and reached', async () => {
    const server = await startServer((_request, response) => response.end('EXERCISE'));
    const host = server.host.replace('127.0.0.1', 'feeds.test');
    const fetched = await createFetch({ allowHosts: [host], lookup: loopback })(`http://${host}/`);
    expect(text(fetched.bytes)).toBe('EXERCISE');
  });
});

describe('no way leads to what is not public', () => {
  test('a name that resolves to loopback is refused, and no request arrives', async () => {
    const server = await startServer((_request, response) => response.end('secret'));
    const port = server.host.split(':')[1];
    await expect(createFetch({ lookup: loopback })(`http://news.example.org:${port}/`)).rejects.toMatchObject(
      {
        kind: 'refused',
        message: `http://news.example.org:${port}/: refused: it leads to an address that is not public`,
      },
    );
    expect(server.requests).toEqual([]);
  });

  test('a name that is public when checked and private when connected is dropped before anything is sent', async () => {
    let connections = 0;
    const server = await startServer((_request, response) => response.end('secret'));
    server.server.on('connection', () => connections++);
    const port = server.host.split(':')[1];
    const rebinding: typeof buildConnector = (options) => buildConnector({ ...options, lookup: loopback });
    const fetch = createFetch({ connector: rebinding });
    await expect(fetch(`http://news.example.org:${port}/`)).rejects.toMatchObject({ kind: 'refused' });
    expect(connections).toBe(1);
    expect(server.requests).toEqual([]);
  });

  test('a name is resolved once for each connection, and each time checked', async () => {
    const asked: string[] = [];
    const lookup: LookupFunction = (host, options, callback) => {
      asked.push(host);
      loopback(host, options, callback);
    };
    const fetch = createFetch({ lookup });
    for (let i = 0; i < 3; i++)
      await expect(fetch('http://news.example.org/')).rejects.toMatchObject({ kind: 'refused' });
    expect(asked).toEqual(['news.example.org', 'news.example.org', 'news.example.org']);
  });

  test.each([
    'http://localhost:PORT/private',
    'http://127.0.0.2:PORT/private',
    'http://[::ffff:127.0.0.1]:PORT/private',
    'http://0x7f000001:1/private',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/x',
    'http://user:pass@127.0.0.1:PORT/private',
    '//10.0.0.1/x',
    'data:text/plain,x',
  ])('a redirect to %s is refused', async (location) => {
    const server = await startServer((_request, response) => {
      response.writeHead(302, { location: location.replace('PORT', server.host.split(':')[1] ?? '') }).end();
    });
    await expect(createFetch({ allowHosts: [server.host] })(`${server.address}/start`)).rejects.toMatchObject(
      {
        kind: 'refused',
      },
    );
    expect(server.requests).toEqual(['GET /start']);
  });
});

describe('a server that does not behave costs no more than its limit', () => {
  const fails = async (
    listener: Parameters<typeof startServer>[0],
    expected: object,
    settings: Parameters<typeof createFetch>[0] = {},
  ): Promise<void> => {
    const server = await startServer(listener);
    const fetch = createFetch({ allowHosts: [server.host], timeoutMs: 5000, ...settings });
    await expect(fetch(`${server.address}/feed?token=s3cret`)).rejects.toMatchObject({
      name: 'FetchError',
      ...expected,
    });
    const message = await fetch(`${server.address}/feed?token=s3cret`).catch((error: Error) => error.message);
    expect(message).toContain(`${server.address}/feed?…: `);
    expect(message).not.toContain('s3cret');
  };
  const endless =
    (chunk: Uint8Array): Parameters<typeof startServer>[0] =>
    (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    };

  test('headers that never come', () => fails(() => {}, { kind: 'timeout' }, { timeoutMs: 150 }));
  test('a body that drips', () =>
    fails(
      (_request, response) => {
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { kind: 'timeout' },
      { timeoutMs: 150 },
    ));
  test('a body without end', () =>
    fails(endless(Buffer.alloc(65_536, 'x')), { kind: 'too-large' }, { maxBytes: 300_000 }));
  test('a body that says it is larger than the limit and is', () =>
    fails((_request, response) => response.end('x'.repeat(5000)), { kind: 'too-large' }, { maxBytes: 1000 }));
  test('a gzip bomb, stopped when it has grown to the limit', () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    return fails(
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      { kind: 'too-large' },
      { maxBytes: 1_000_000 },
    );
  });
  test('redirects in a circle', () =>
    fails((request, response) => response.writeHead(301, { location: request.url! }).end(), {
      kind: 'redirects',
    }));
  test('a redirect that leads nowhere', () =>
    fails((_request, response) => response.writeHead(302).end(), { kind: 'status', status: 302 }));
  test.each([400, 401, 403, 404, 410, 418, 429, 500, 503])('the status %i', (status) =>
    fails((_request, response) => response.writeHead(status).end('no'), {
      kind: 'status',
      status,
      message: expect.stringContaining(`the server answers ${status}`),
    }),
  );
  test('a body shorter than promised', () =>
    fails(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('short', () => response.destroy());
      },
      { message: expect.stringContaining(': ') },
    ));
  test('a body that is not the gzip it claims to be', () =>
    fails((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'), {
      kind: 'protocol',
    }));
  test('headers without end', () =>
    fails((_request, response) => response.writeHead(200, { x: 'y'.repeat(100_000) }).end(), {
      kind: 'protocol',
    }));
  test('a connection that breaks off', () =>
    fails((_request, response) => response.destroy(), { kind: 'connection' }));

  test('what does not speak HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-EXERCISE\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(createFetch({ allowHosts: [host] })(`http://${host}/`)).rejects.toMatchObject({
      kind: 'protocol',
    });
  });

  test('a plain server behind an https address', async () => {
    const { host } = await startServer((_request, response) => response.end());
    await expect(createFetch({ allowHosts: [host] })(`https://${host}/`)).rejects.toMatchObject({
      kind: 'certificate',
    });
  });

  test('nobody there', async () => {
    const { host, server } = await startServer(() => {});
    await new Promise((resolve) => server.close(resolve));
    await expect(createFetch({ allowHosts: [host] })(`http://${host}/`)).rejects.toMatchObject({
      kind: 'connection',
      message: `http://${host}/: the connection failed (ECONNREFUSED)`,
    });
  });

  test('a name that nobody knows', async () => {
    const lookup: LookupFunction = (_host, _options, callback) =>
      callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    await expect(createFetch({ lookup })('https://feed.example.org/rss?key=1')).rejects.toMatchObject({
      kind: 'name',
      message: 'https://feed.example.org/rss?…: its host name is not found (ENOTFOUND)',
    });
  });
});

test('whoever asked can stop it at any time', async () => {
  const server = await startServer((_request, response) => void response.write('begin'));
  const controller = new AbortController();
  server.server.on('request', () => setTimeout(() => controller.abort(), 20));
  const fetch = createFetch({ allowHosts: [server.host] });
  await expect(fetch(server.address, { signal: controller.signal })).rejects.toMatchObject({
    kind: 'aborted',
  });
});

test('the connection ends with the request, also where the body was not wanted', async () => {
  const server = await startServer((_request, response) => void response.write('x'.repeat(100_000)));
  const closed = new Promise((resolve) =>
    server.server.on('connection', (socket) => socket.on('close', resolve)),
  );
  const fetch = createFetch({ allowHosts: [server.host], maxBytes: 10_000 });
  await expect(fetch(server.address)).rejects.toMatchObject({ kind: 'too-large' });
  await closed;
});
