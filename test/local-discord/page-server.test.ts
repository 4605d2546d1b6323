/** Who may look at the page and who may act through it. */
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/server.ts';
import { start } from './start.ts';

async function readToken(discord: LocalDiscord): Promise<string> {
  const html = await (await fetch(discord.page)).text();
  return /name="page-token" content="([\w-]+)"/.exec(html)?.[1] ?? '';
}

/** `fetch` would not let us set Host and Origin. */
function send(
  discord: LocalDiscord,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(discord.page);
    const sent = request(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers },
      (response) => {
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body ? JSON.stringify(body) : undefined);
  });
}

const say = (discord: LocalDiscord) => ({
  action: 'say',
  channelId: discord.state.channel('gao').id,
  content: 'hello',
});

describe('the page', () => {
  test('comes with a policy that lets nothing in from outside', async () => {
    const discord = await start();
    const response = await fetch(discord.page);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test.each(['page.js', 'dom.js', 'page.css', 'icon.svg'])(
    '%s is served with its type and not sniffed',
    async (name) => {
      const discord = await start();
      const response = await fetch(`${discord.page}${name}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test.each([
    'server.ts',
    '../server.ts',
    '..%2fserver.ts',
    '%2e%2e/server.ts',
    'nothing.js',
    '.env',
    'page',
  ])('%s is not served', async (name) => {
    const discord = await start();
    expect(await send(discord, `/${name}`, { host: new URL(discord.page).host })).toBe(404);
  });

  test('listens on 127.0.0.1 alone, and answers no strange host name', async () => {
    const discord = await start();
    const { host, port, hostname } = new URL(discord.page);
    expect(hostname).toBe('127.0.0.1');
    expect(await send(discord, '/', { host })).toBe(200);
    expect(await send(discord, '/', { host: `localhost:${port}` })).toBe(200);
    expect(await send(discord, '/', { host: `evil.example:${port}` })).toBe(421);
    expect(await send(discord, '/events', { host: `evil.example:${port}` })).toBe(421);
    expect(await send(discord, '/api/v10/gateway', { host: `evil.example:${port}` })).toBe(421);
  });
});

describe('acting through the page', () => {
  test('needs the origin and the token of the page', async () => {
    const discord = await start();
    const token = await readToken(discord);
    const { host, origin } = new URL(discord.page);
    const act = (headers: Record<string, string>) =>
      send(discord, '/act', { host, ...headers }, say(discord));
    expect(await act({})).toBe(403);
    expect(await act({ origin })).toBe(403);
    expect(await act({ 'x-page-token': token })).toBe(403);
    expect(await act({ origin: 'https://evil.example', 'x-page-token': token })).toBe(403);
    expect(await act({ origin: 'null', 'x-page-token': token })).toBe(403);
    expect(await act({ origin, 'x-page-token': 'wrong' })).toBe(403);
    expect(discord.state.messages('gao')).toEqual([]);
    expect(await act({ origin, 'x-page-token': token })).toBe(200);
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('has another token at every start', async () => {
    const [first, second] = [await readToken(await start()), await readToken(await start())];
    expect(first).toMatch(/^[\w-]{32}$/);
    expect(first).not.toBe(second);
  });

  test.each([
    ['nothing', undefined],
    ['an unknown action', { action: 'shutdown' }],
    ['a message past 2,000 characters', { action: 'say', channelId: '1', content: 'x'.repeat(2001) }],
    ['a channel that is not there', { action: 'say', channelId: '1', content: 'x' }],
  ])('with %s is refused and says why', async (_what, body) => {
    const discord = await start();
    const headers = { Origin: new URL(discord.page).origin, 'X-Page-Token': await readToken(discord) };
    const response = await fetch(`${discord.page}act`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  test('with broken JSON is refused, and the server goes on', async () => {
    const discord = await start();
    const response = await fetch(`${discord.page}act`, {
      method: 'POST',
      headers: { Origin: new URL(discord.page).origin, 'X-Page-Token': await readToken(discord) },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect((await fetch(discord.page)).status).toBe(200);
  });
});

test('the events tell nothing that would let a page answer in the bot’s place', async () => {
  const discord = await start();
  const controller = new AbortController();
  const response = await fetch(`${discord.page}events`, { signal: controller.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const { value } = (await reader?.read()) ?? {};
  controller.abort();
  expect(value).toContain('event: snapshot');
  expect(value).toContain('Sahel desk');
  expect(value).not.toContain(discord.token);
});
