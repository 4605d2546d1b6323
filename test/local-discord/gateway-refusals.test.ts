/** What the gateway refuses: by its close codes, and before a socket is opened at all. */
import { once } from 'node:events';
import { SimpleShardingStrategy } from 'discord.js';
import type { WebSocketOptions } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/server.ts';
import { identify, openSocket } from './open-socket.ts';
import { logIn, start } from './start.ts';

describe('what breaks the protocol', () => {
  test.each([
    ['an unknown opcode before identifying', 99, {}, 4003],
    ['a presence before identifying', 3, {}, 4003],
    ['a broken identify', 2, { token: 5 }, 4002],
    ['an impossible shard', 2, { token: 'local.discord.token', intents: 1, shard: [2, 2] }, 4010],
    ['intents that do not exist', 2, { token: 'local.discord.token', intents: 2 ** 30 }, 4013],
  ])('%s is closed', async (_what, op, d, code) => {
    const { closed, send } = await openSocket(await start());
    send(op, d);
    expect(await closed).toBe(code);
  });

  test('text that is no JSON, and a payload past 4096 bytes, are closed with 4002', async () => {
    const discord = await start();
    const first = await openSocket(discord);
    first.socket.send('hello');
    expect(await first.closed).toBe(4002);
    const second = await openSocket(discord);
    second.send(3, { since: 'x'.repeat(5000) });
    expect(await second.closed).toBe(4002);
  });

  test('identifying twice is closed with 4005', async () => {
    const discord = await start();
    const { closed, send, until } = await openSocket(discord);
    send(2, identify(discord.token));
    await until(({ t }) => t === 'READY');
    send(2, identify(discord.token));
    expect(await closed).toBe(4005);
  });

  test('more than 120 messages in a minute are closed with 4008', async () => {
    const { closed, send } = await openSocket(await start());
    for (let n = 0; n < 121; n += 1) send(1, null);
    expect(await closed).toBe(4008);
  });

  test('an older gateway version is closed with 4012', async () => {
    const discord = await start();
    const socket = new WebSocket(`${discord.api.replace('http', 'ws').replace('/api', '/gateway')}?v=6`);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4012);
  });
});

describe('what there is not', () => {
  const connect = (discord: LocalDiscord, path: string, options: ClientOptions = {}) =>
    new WebSocket(`${discord.page.replace('http', 'ws')}${path}`, options);

  test.each(['gateway?v=10&encoding=json&compress=zlib-stream', 'gateway?v=10&encoding=etf'])(
    '%s is closed with 4012 and the reason',
    async (path) => {
      const [code, reason] = (await once(connect(await start(), path), 'close')) as [number, Buffer];
      expect(code).toBe(4012);
      expect(String(reason)).toMatch(/no compression|No etf/);
    },
  );

  test('compressed payloads, asked for when identifying, are refused likewise', async () => {
    const discord = await start();
    const { closed, send } = await openSocket(discord);
    send(2, identify(discord.token, { compress: true }));
    expect(await closed).toBe(4012);
  });

  test('a client that wants compression ends with an error instead of trying for ever', async () => {
    const discord = await start();
    const ws: WebSocketOptions = {
      buildStrategy: (manager) => {
        Object.assign(manager.options, { compression: 'zlib-stream' });
        return new SimpleShardingStrategy(manager);
      },
    };
    await expect(logIn(discord, { ws })).rejects.toThrow(/invalid api version/i);
  });

  test.each([
    ['a web site', 'gateway', { origin: 'https://evil.example' }, 403],
    ['a strange host name', 'gateway', { headers: { host: 'evil.example' } }, 421],
    ['another path', 'elsewhere', {}, 404],
  ])('%s gets no socket', async (_what, path, options, status) => {
    const socket = connect(await start(), path, options);
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain(String(status));
  });
});
