import type { Client } from 'discord.js';
import { onTestFinished } from 'vitest';
import { createClient, login } from '../../src/discord/client.ts';
import { NO_RATE_LIMITS } from '../../src/local-discord/limits.ts';
import {
  startLocalDiscord,
  type LocalDiscord,
  type LocalDiscordOptions,
} from '../../src/local-discord/server.ts';

/** A Discord on loopback that ends with the test. */
export async function startDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ limits: NO_RATE_LIMITS, ...options });
  onTestFinished(() => discord.stop());
  return discord;
}

/** A bot that is ready and goes before its Discord does; what goes wrong meanwhile is kept. */
export async function startBot(
  discord: LocalDiscord,
): Promise<{ client: Client<true>; troubles: { error: unknown; fatal: boolean }[] }> {
  const troubles: { error: unknown; fatal: boolean }[] = [];
  const client = await login(createClient({ api: discord.api }), discord.token, (error, fatal) =>
    troubles.push({ error, fatal }),
  );
  onTestFinished(() => client.destroy());
  return { client, troubles };
}
