/** The connections that discord.js sends its requests over. */
import { createRequire } from 'node:module';
import type { RESTOptions } from 'discord.js';

/**
 * An agent of discord.js's own undici. Without one it takes the agent that all versions of undici in a process
 * share, and the newer undici that feeds are fetched with puts its own there, which refuses file uploads.
 */
export function createAgent(): NonNullable<RESTOptions['agent']> {
  const discord = createRequire(createRequire(import.meta.url).resolve('discord.js'));
  const rest = createRequire(discord.resolve('@discordjs/rest'));
  const { Agent } = rest('undici') as { Agent: new () => NonNullable<RESTOptions['agent']> };
  return new Agent();
}
