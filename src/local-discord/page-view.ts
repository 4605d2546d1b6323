/** What the page is told: everything at once when it connects, then each change. */
import { GatewayDispatchEvents as Event } from 'discord-api-types/v10';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { messagesOf } from './compose.ts';
import { channelsOf, renderMessage } from './render.ts';
import type { Channel, Change, Guild, World } from './world.ts';

/** Messages of a channel that a fresh page shows; older ones stay on the server. */
const SHOWN_PER_CHANNEL = 100;

function viewChannel(channel: Channel) {
  const { id, name, type, topic, position, parentId, tags } = channel;
  return { id, name, type, topic, position, parentId, tags, archived: channel.thread?.archived ?? false };
}

function viewGuild(world: World, guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    botInside: guild.botInside,
    channels: channelsOf(world, guild).map(viewChannel),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
    members: [...guild.members.values()].map(({ user, roles, locale }) => ({
      id: user.id,
      name: user.global_name ?? user.username,
      bot: user.bot ?? false,
      roles,
      locale,
    })),
  };
}

/** A direct message as the page knows places: a server with one channel, one person and the bot. */
function viewDirect(world: World, channel: Channel, recipient: APIUser) {
  const name = recipient.global_name ?? recipient.username;
  return {
    id: channel.id,
    name: `${name} alone`,
    botInside: true,
    channels: [{ ...viewChannel(channel), name: world.bot.username }],
    roles: [],
    members: [
      { id: recipient.id, name, bot: false, roles: [], locale: localeOf(world, recipient.id) },
      { id: world.bot.id, name: world.bot.username, bot: true, roles: [], locale: 'en-US' },
    ],
  };
}

function localeOf(world: World, userId: string): string {
  const guild = [...world.guilds.values()].find(({ members }) => members.has(userId));
  return guild?.members.get(userId)?.locale ?? 'en-US';
}

function viewGuilds(world: World) {
  const directs = [...world.channels.values()].flatMap((channel) =>
    channel.recipient ? [viewDirect(world, channel, channel.recipient)] : [],
  );
  return [...[...world.guilds.values()].map((guild) => viewGuild(world, guild)), ...directs];
}

const viewMessage = (message: APIMessage, visibleTo: string | null) => ({ ...message, visibleTo });

export function snapshotForPage(world: World, online: boolean) {
  const channels = [...world.channels.keys()];
  return {
    bot: { id: world.bot.id, name: world.bot.username, online },
    guilds: viewGuilds(world),
    messages: Object.fromEntries(
      channels.map((id) => [
        id,
        messagesOf(world, id)
          .slice(-SHOWN_PER_CHANNEL)
          .map((stored) => viewMessage(renderMessage(world, stored), stored.visibleTo)),
      ]),
    ),
  };
}

/** The page's event for a change, null where the change shows nowhere on it. */
export function changeForPage(
  world: World,
  change: Change,
  online: boolean,
): { name: string; data: unknown } | null {
  switch (change.event) {
    case Event.MessageCreate:
    case Event.MessageUpdate:
      return { name: 'message', data: viewMessage(change.data as APIMessage, change.visibleTo ?? null) };
    case Event.MessageDelete: {
      const { id, channel_id: channelId } = change.data as { id: string; channel_id: string };
      return { name: 'message-gone', data: { id, channelId } };
    }
    case 'direct':
    case Event.ChannelCreate:
    case Event.ChannelUpdate:
    case Event.ChannelDelete:
    case Event.ThreadCreate:
    case Event.ThreadUpdate:
    case Event.ThreadDelete:
    case Event.GuildCreate:
    case Event.GuildDelete:
      return { name: 'guilds', data: viewGuilds(world) };
    case 'commands':
      return { name: 'commands', data: { guildId: change.guildId } };
    case 'bot':
      return { name: 'bot', data: { online } };
    default:
      return null;
  }
}
