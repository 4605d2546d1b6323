/** Finds what a request names, or refuses as Discord does. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { findMessage } from './compose.ts';
import { demand } from './permissions.ts';
import { Refusal } from './refusals.ts';
import { guildOf } from './world.ts';
import type { Channel, Guild, StoredMessage, World } from './world.ts';

/** A guild that the bot is in. */
export function needGuild(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild?.botInside) throw new Refusal('unknownGuild');
  return guild;
}

/** A channel of a guild that the bot is in; 50001 where it was removed from the guild. */
export function needChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Refusal('unknownChannel');
  if (!channel.recipient && !guildOf(world, channel)?.botInside) throw new Refusal('missingAccess');
  return channel;
}

/** A message that the bot may see; ephemeral ones are never found this way. */
export function needMessage(world: World, channel: Channel, id: string): StoredMessage {
  demand(world, channel);
  const message = findMessage(world, channel.id, id);
  if (!message || message.visibleTo) throw new Refusal('unknownMessage');
  return message;
}

export function needApplication(world: World, id: string): void {
  if (id !== world.application.id && id !== '@me') throw new Refusal('notThisApplication');
}

export function commandsIn(world: World, scope: string): APIApplicationCommand[] {
  return world.commands.get(scope) ?? [];
}
