/** Starts a local Discord, with or without a discord.js client on it, and ends both after the test. */
import { Client, Events, GatewayIntentBits, REST } from 'discord.js';
import type { ClientOptions, TextChannel } from 'discord.js';
import { onTestFinished } from 'vitest';
import { createAgent } from '../../src/discord/agent.ts';
import { NO_RATE_LIMITS } from '../../src/local-discord/limits.ts';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local-discord/server.ts';

/** Rate limits are off unless the test hands in its own. */
export async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ ...options, limits: { ...NO_RATE_LIMITS, ...options.limits } });
  onTestFinished(() => discord.stop());
  return discord;
}

/** An unmodified discord.js client, logged in. */
export async function logIn(
  discord: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: discord.api, version: '10', agent: createAgent(), ...options.rest },
  });
  // Last come, first gone: the client ends before its Discord.
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

export async function startWithBot(
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ discord: LocalDiscord; client: Client<true>; channel: TextChannel }> {
  const discord = await start(options);
  const client = await logIn(discord, clientOptions);
  return { discord, client, channel: textChannel(client, discord, 'gao') };
}

export function textChannel(client: Client, discord: LocalDiscord, name: string): TextChannel {
  const channel = client.channels.cache.get(discord.state.channel(name).id);
  if (!channel?.isTextBased()) throw new Error(`#${name} is no text channel in the client's cache`);
  return channel as TextChannel;
}

/** discord.js's REST client alone, without its retries and waiting. */
export function createRest(discord: LocalDiscord, options: { token?: string } = {}): REST {
  const rest = new REST({
    api: discord.api,
    version: '10',
    retries: 0,
    rejectOnRateLimit: () => true,
    agent: createAgent(),
  });
  return rest.setToken(options.token ?? discord.token);
}

/** As much of an answer as the tests look at. */
export type Answered = {
  id: string;
  code: number;
  message: string;
  errors?: unknown;
  retry_after?: number;
  global?: boolean;
  content?: string;
};

/** Any request, past all client libraries. */
export async function ask(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: Answered }> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text ? JSON.parse(text) : {}) as Answered,
  };
}
