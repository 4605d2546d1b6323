/** What people with power over a server do: for tests of what a bot meets when they do it. */
import { GatewayDispatchEvents, OverwriteType } from 'discord-api-types/v10';
import type { APIRole } from 'discord-api-types/v10';
import { messagesOf } from './compose.ts';
import { toBits } from './permissions.ts';
import { plantChannel, plantGuild } from './plant.ts';
import { renderChannel, renderGuildCreate, renderMember } from './render.ts';
import { deleteChannel, publishChannel } from './resources/channels.ts';
import { follow } from './resources/crossposts.ts';
import { removeBot } from './resources/guilds.ts';
import { deleteMessage } from './resources/messages.ts';
import { publishThread, setArchived } from './thread-state.ts';
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
  /** What the bot's own role allows it in the whole server from now on. */
  setBotPermissions(guildId: string, permissions: readonly PermissionName[]): void;
  /** Gives the bot these roles, and no others beside its own. */
  setBotRoles(guildId: string, names: readonly string[]): void;
  /** The bot comes back into a server that it was put out of. */
  inviteBot(guildId: string): void;
  /** Discord loses the server for a while; the function that is returned ends it. */
  outage(guildId: string): () => void;
  /** From now on this person takes no direct messages, or takes them again. */
  closeDirectMessages(userId: string, closed?: boolean): void;
  archiveThread(threadId: string, options?: { locked?: boolean }): void;
  /** Lets one channel follow an announcement channel. */
  follow(announcementChannelId: string, followerChannelId: string): void;
};

/** The role that came with the bot when it was invited. */
function botRole(guild: Guild): APIRole {
  const role = [...guild.roles.values()].find(({ managed }) => managed);
  if (!role) throw new Error(`the bot has never been in ${guild.name}`);
  return role;
}

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
  const publishGuild = (guild: Guild): void => {
    const data = renderGuildCreate(world, guild, false);
    publish(world, { event: GatewayDispatchEvents.GuildCreate, guildId: guild.id, data });
  };
  return {
    addGuild(seed) {
      const guild = plantGuild(world, seed);
      publishGuild(guild);
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
    setBotPermissions(guildId, permissions) {
      const role = botRole(needGuild(guildId));
      role.permissions = String(toBits(permissions));
      const data = { guild_id: guildId, role };
      publish(world, { event: GatewayDispatchEvents.GuildRoleUpdate, guildId, data });
    },
    setBotRoles(guildId, names) {
      const guild = needGuild(guildId);
      const member = guild.members.get(world.bot.id);
      if (!member) throw new Error(`the bot has never been in ${guild.name}`);
      const given = [...guild.roles.values()].filter(({ name }) => names.includes(name));
      if (given.length < names.length) throw new Error(`${guild.name} lacks one of the roles ${names}`);
      member.roles = [botRole(guild), ...given].map(({ id }) => id);
      // A bot hears of itself without the intent for members.
      const data = { guild_id: guildId, user: member.user, ...renderMember(member) };
      publish(world, { event: GatewayDispatchEvents.GuildMemberUpdate, guildId, data });
    },
    inviteBot(guildId) {
      const guild = needGuild(guildId);
      guild.botInside = true;
      publishGuild(guild);
    },
    outage(guildId) {
      const guild = needGuild(guildId);
      const data = { id: guildId, unavailable: true };
      publish(world, { event: GatewayDispatchEvents.GuildDelete, guildId, data });
      return () => publishGuild(guild);
    },
    closeDirectMessages(userId, closed = true) {
      if (closed) world.closedToDirect.add(userId);
      else world.closedToDirect.delete(userId);
    },
    archiveThread(threadId, { locked = false } = {}) {
      const channel = need(threadId);
      if (!channel.thread) throw new Error(`#${channel.name} is no thread`);
      channel.thread.locked = locked;
      // One that is archived already is told of for its lock alone.
      if (channel.thread.archived) publishThread(world, channel);
      else setArchived(world, channel, true);
    },
    follow(sourceId, targetId) {
      follow(world, need(sourceId), need(targetId));
    },
  };
}
