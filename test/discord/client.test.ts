import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IntentsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, login } from '../../src/discord/client.ts';
import { startBot, startDiscord } from './log-in.ts';

const ignore = () => undefined;

describe('a bot that logs in', () => {
  it('is ready with its servers, channels and its own membership known', async () => {
    const discord = await startDiscord();
    const { client, troubles } = await startBot(discord);
    const guild = client.guilds.cache.get(discord.state.guild('Sahel desk').id);
    expect(guild?.channels.cache.find(({ name }) => name === 'gao')).toBeDefined();
    expect(guild?.members.me?.id).toBe(client.user.id);
    expect(troubles).toEqual([]);
  });

  it('comes back by itself after its connection was cut', async () => {
    const discord = await startDiscord();
    const { client, troubles } = await startBot(discord);
    const back = new Promise((resolve) => client.once('shardResume', resolve));
    discord.faults.drop();
    await back;
    expect(troubles.filter(({ fatal }) => fatal)).toEqual([]);
  });
});

describe('a bot that cannot log in is told why:', () => {
  it('a wrong token', async () => {
    const discord = await startDiscord();
    const attempt = login(createClient({ api: discord.api }), 'wrong.secret.token', ignore);
    await expect(attempt).rejects.toThrow('DISCORD_TOKEN is not accepted');
    await expect(attempt).rejects.not.toThrow('wrong.secret.token');
  });

  it('an empty token', async () => {
    const discord = await startDiscord();
    await expect(login(createClient({ api: discord.api }), '', ignore)).rejects.toThrow(
      'DISCORD_TOKEN is not accepted',
    );
  });

  it('a Discord that is not there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const api = `http://127.0.0.1:${port}/api`;
    await expect(login(createClient({ api }), 'a.b.c', ignore)).rejects.toThrow(
      new RegExp(`Discord is not reachable at ${api} .*check the network`),
    );
  });

  it('a Discord that answers with errors', async () => {
    const discord = await startDiscord();
    discord.faults.add({ on: 'GET /gateway/bot', kind: 'error', status: 503 });
    await expect(login(createClient({ api: discord.api }), discord.token, ignore)).rejects.toThrow(
      'Discord answers 503',
    );
  });

  it('a Discord that asks for a long pause', async () => {
    const discord = await startDiscord();
    discord.faults.add({ on: 'GET /gateway/bot', kind: 'rate-limit', retryAfterMs: 60_000 });
    await expect(login(createClient({ api: discord.api }), discord.token, ignore)).rejects.toThrow(
      /pause of 6\d s/,
    );
  });

  it('intents that Discord disallows', async () => {
    const discord = await startDiscord();
    const client = createClient({ api: discord.api });
    client.options.intents = new IntentsBitField(['Guilds', 'GuildMembers']).freeze();
    await expect(login(client, discord.token, ignore)).rejects.toThrow('Vigie needs only "Guilds"');
  });
});
