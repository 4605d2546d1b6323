import { RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/local-discord/limits.ts';
import { ask, createRest, start, startWithBot } from './start.ts';

const { global, routes, otherRoutes, oldMessageEdits, announcementEdits } = DEFAULT_LIMITS;
const AS_DISCORD = { global, routes, otherRoutes, oldMessageEdits, announcementEdits };

describe('rate limits', () => {
  test('every answer tells its bucket, and the sixth message in five seconds is refused for the user', async () => {
    let now = 1_795_000_000_000;
    const discord = await start({ limits: AS_DISCORD, now: () => now });
    const path = `/channels/${discord.state.channel('gao').id}/messages`;
    const send = () => ask(discord, 'POST', path, { content: 'x' });
    const first = await send();
    expect(first.headers.get('x-ratelimit-limit')).toBe('5');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4');
    expect(first.headers.get('x-ratelimit-reset-after')).toBe('5.000');
    expect(first.headers.get('x-ratelimit-reset')).toBe('1795000005.000');
    for (let n = 0; n < 4; n += 1) expect((await send()).status).toBe(200);
    now += 2000;
    const sixth = await send();
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get('x-ratelimit-scope')).toBe('user');
    expect(sixth.headers.get('retry-after')).toBe('3');
    expect(sixth.body).toMatchObject({ retry_after: 3, global: false });
    now += 3000;
    expect((await send()).status).toBe(200);
  });

  test('each channel has a bucket of its own', async () => {
    const discord = await start({ limits: AS_DISCORD });
    const send = (name: string) => {
      return ask(discord, 'POST', `/channels/${discord.state.channel(name).id}/messages`, { content: 'x' });
    };
    for (let n = 0; n < 5; n += 1) await send('gao');
    expect((await send('gao')).status).toBe(429);
    expect((await send('kidal')).status).toBe(200);
  });

  test('the 51st request in a second is refused globally, interactions excepted', async () => {
    const discord = await start({
      limits: { ...AS_DISCORD, otherRoutes: { limit: 1000, perMs: 1000 } },
      now: () => 1_795_000_000_000,
    });
    const look = () => ask(discord, 'GET', '/users/@me');
    for (let n = 0; n < 50; n += 1) expect((await look()).status).toBe(200);
    const refused = await look();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-ratelimit-global')).toBe('true');
    expect(refused.headers.get('x-ratelimit-scope')).toBe('global');
    expect(refused.body.global).toBe(true);
    const callback = await ask(discord, 'POST', '/interactions/1/x/callback', { type: 4 });
    expect(callback.body.code).toBe(10062);
  });

  test('discord.js waits for its bucket, so that every message arrives', async () => {
    const limits = { routes: { 'POST /channels/:channel/messages': { limit: 2, perMs: 200 } } };
    const { discord, channel } = await startWithBot({ limits });
    await Promise.all(['1', '2', '3', '4', '5'].map((text) => channel.send(text)));
    expect(discord.state.messages('gao').map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
    expect(discord.state.requests().filter(({ status }) => status === 429)).toEqual([]);
  });

  test('edits of a message older than an hour have a limit of their own, 30046', async () => {
    let now = Date.now();
    const discord = await start({ limits: AS_DISCORD, now: () => now });
    const rest = createRest(discord);
    const path = `/channels/${discord.state.channel('gao').id}/messages` as const;
    const { id } = (await rest.post(path, { body: { content: 'x' } })) as { id: string };
    now += 60 * 60 * 1000 + 1;
    const edit = () => ask(discord, 'PATCH', `${path}/${id}`, { content: 'y' });
    for (let n = 0; n < 3; n += 1) expect((await edit()).status).toBe(200);
    const refused = await edit();
    expect([refused.status, refused.body.code]).toEqual([429, 30046]);
    now += 6000;
    expect((await edit()).status).toBe(200);
  });

  test('the eleventh crosspost in an hour is refused, and so are too many edits of what was published, 20022', async () => {
    const news = { name: 'news', kind: 'announcement' as const };
    const guilds = [{ name: 'Desk', channels: [news], members: [{ name: 'analyst' }] }];
    let now = Date.now();
    const discord = await start({ guilds, limits: AS_DISCORD, now: () => now });
    const path = `/channels/${discord.state.channel('news').id}/messages`;
    const ids: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      ids.push((await ask(discord, 'POST', path, { content: `${n}` })).body.id);
      now += 1000;
    }
    const statuses: number[] = [];
    for (const id of ids) statuses.push((await ask(discord, 'POST', `${path}/${id}/crosspost`)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const codes: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      now += 1000;
      codes.push((await ask(discord, 'PATCH', `${path}/${ids[0]}`, { content: `${n}` })).body.code ?? 0);
    }
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 0), 20022]);
  });

  test('too many refused requests ban the address', async () => {
    const discord = await start({ limits: { invalidRequests: { limit: 3, perMs: 60_000 } } });
    const look = (headers = {}) => ask(discord, 'GET', '/users/@me', undefined, headers);
    for (let n = 0; n < 3; n += 1) expect((await look({ Authorization: 'Bot wrong' })).status).toBe(401);
    expect((await look({ Authorization: 'Bot wrong' })).status).toBe(429);
    const banned = await look();
    expect(banned.status).toBe(429);
    expect(banned.headers.get('x-ratelimit-bucket')).toBeNull();
  });

  test('rejectOnRateLimit turns a long wait into an error', async () => {
    const { discord, channel } = await startWithBot({}, { rest: { rejectOnRateLimit: ['/channels'] } });
    discord.faults.add({
      on: 'POST /channels/:channel/messages',
      kind: 'rate-limit',
      retryAfterMs: 3_600_000,
    });
    await expect(channel.send('x')).rejects.toBeInstanceOf(RateLimitError);
    expect(discord.state.messages('gao')).toEqual([]);
  });

  test.each(['user', 'shared', 'global'] as const)(
    'a 429 of scope %s can be had on demand',
    async (scope) => {
      const discord = await start();
      discord.faults.add({ on: 'GET /users/:user', kind: 'rate-limit', retryAfterMs: 1500, scope });
      discord.faults.add({ on: 'GET /users/@me', kind: 'rate-limit', retryAfterMs: 1500, scope });
      const { status, headers, body } = await ask(discord, 'GET', '/users/@me');
      expect(status).toBe(429);
      expect(headers.get('x-ratelimit-scope')).toBe(scope);
      expect(headers.get('retry-after')).toBe('2');
      expect(body).toMatchObject({ retry_after: 1.5, global: scope === 'global' });
    },
  );
});
