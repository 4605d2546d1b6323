/** What people with power over a server do: for tests of what a bot meets when they do it. */
import { GatewayDispatchEvents, OverwriteType } from 'discord-api-types/v10';
import { messagesOf } from './compose.ts';
import { toBits } from './permissions.ts';
import { plantChannel, plantGuild } from './plant.ts';
import { renderChannel, renderGuildCreate } from './render.ts';
import { deleteChannel, publishChannel } from './resources/channels.ts';
import { follow } from './resources/crossposts.ts';
import { removeBot } from './resources/guilds.ts';
import { deleteMessage } from './resources/messages.ts';
import { setArchived } from './thread-state.ts';
import type { ChannelSeed, GuildSeed, PermissionName } from './seed.ts';
import { publish } from './world.ts';
import type { Channel, Guild, World } from './world.ts';

export type Admin = {
  /** The bot is invited into a new server. */
  addGuild(seed: GuildSeed): Guild;
  /** The bot is put out; its channels answer 50001 from there on. */
  removeBot(guildId: string): void;
  addChannel(guildId: string, seed: string | ChannelSeed): Channel;
  deleteChannel(channelId: string): void;
  deleteMessage(channelId: string, messageId: string): void;
  /** Takes permissions from the bot in a channel; none gives all back. */
  withdraw(channelId: string, ...permissions: PermissionName[]): void;
  archiveThread(threadId: string, options?: { locked?: boolean }): void;
  /** Lets one channel follow an announcement channel. */
  follow(announcementChannelId: string, followerChannelId: string): void;
};

export function createAdmin(world: World): Admin {
  const need = (id: string): Channel => {
    const channel = world.channels.get(id);
    if (!channel) throw new Error(`there is no channel ${id}`);
    return channel;
  };
  const needGuild = (id: string): Guild => {
    const guild = world.guilds.get(id);
    if (!guild) throw new Error(`there is no server ${id}`);
    return guild;
  };
  return {
    addGuild(seed) {
      const guild = plantGuild(world, seed);
      const data = renderGuildCreate(world, guild, false);
      publish(world, { event: GatewayDispatchEvents.GuildCreate, guildId: guild.id, data });
      return guild;
    },
    removeBot: (guildId) => removeBot(world, needGuild(guildId)),
    addChannel(guildId, seed) {
      const channel = plantChannel(world, needGuild(guildId), seed);
      const data = renderChannel(world, channel);
      publish(world, { event: GatewayDispatchEvents.ChannelCreate, guildId, channelId: channel.id, data });
      return channel;
    },
    deleteChannel: (channelId) => deleteChannel(world, need(channelId)),
    deleteMessage(channelId, messageId) {
      const stored = messagesOf(world, channelId).find(({ wire }) => wire.id === messageId);
      if (!stored) throw new Error(`there is no message ${messageId} in channel ${channelId}`);
      deleteMessage(world, stored);
    },
    withdraw(channelId, ...permissions) {
      const channel = need(channelId);
      const others = channel.overwrites.filter(({ id }) => id !== world.bot.id);
      const denial = {
        id: world.bot.id,
        type: OverwriteType.Member,
        allow: '0',
        deny: String(toBits(permissions)),
      };
      channel.overwrites = permissions.length > 0 ? [...others, denial] : others;
      publishChannel(world, channel);
    },
    archiveThread(threadId, { locked = false } = {}) {
      const channel = need(threadId);
      if (!channel.thread) throw new Error(`#${channel.name} is no thread`);
      channel.thread.locked = locked;
      setArchived(world, channel, true);
    },
    follow(sourceId, targetId) {
      follow(world, need(sourceId), need(targetId));
    },
  };
}
