/** What tests and the page may look at: the world, read only, found by id or by name. */
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import { messagesOf } from './compose.ts';
import type { Interaction } from './interaction.ts';
import { renderMessage } from './render.ts';
import type { Channel, Guild, RequestRecord, StoredMessage, World } from './world.ts';

export type State = {
  bot: APIUser;
  applicationId: string;
  guilds(): Guild[];
  /** By id or name; throws where there is none. */
  guild(idOrName: string): Guild;
  /** Channels and threads, of one guild or of all. */
  channels(guildId?: string): Channel[];
  channel(idOrName: string): Channel;
  /** A person, by id or name. */
  user(idOrName: string): APIUser;
  /** What stands in a channel, oldest first; ephemeral messages only where asked for. */
  messages(channelIdOrName: string, options?: { ephemeral?: boolean }): APIMessage[];
  /** What stands in the direct messages with a person, oldest first. */
  directMessages(userIdOrName: string): APIMessage[];
  /** Whom a message notified. */
  pinged(messageId: string): StoredMessage['pinged'];
  /** Commands of a guild, or the global ones. */
  commands(guildId?: string): APIApplicationCommand[];
  /** Every request received, oldest first, with its verdict. */
  requests(filter?: { method?: string; route?: string }): RequestRecord[];
  /** Interactions under way and lately answered, oldest first. */
  interactions(): Interaction[];
  /** True while the bot is connected to the gateway. */
  online(): boolean;
};

export function createState(world: World, online: () => boolean): State {
  const channel = (wanted: string): Channel => {
    const all = [...world.channels.values()];
    return need(world.channels.get(wanted) ?? all.find(({ name }) => name === wanted), 'channel', wanted);
  };
  const user = (wanted: string): APIUser => {
    const members = [...world.guilds.values()].flatMap((guild) => [...guild.members.values()]);
    const found = members.find((one) => one.user.id === wanted || one.user.username === wanted);
    return need(found, 'person', wanted).user;
  };
  return {
    bot: world.bot,
    applicationId: world.application.id,
    guilds: () => [...world.guilds.values()],
    guild: (wanted) => {
      const all = [...world.guilds.values()];
      return need(world.guilds.get(wanted) ?? all.find(({ name }) => name === wanted), 'server', wanted);
    },
    channels: (guildId) => [...world.channels.values()].filter((one) => !guildId || one.guildId === guildId),
    channel,
    user,
    messages: (wanted, { ephemeral = false } = {}) =>
      messagesOf(world, channel(wanted).id)
        .filter((one) => ephemeral || !one.visibleTo)
        .map((one) => renderMessage(world, one)),
    directMessages: (wanted) => {
      const { id } = user(wanted);
      const direct = [...world.channels.values()].find(({ recipient }) => recipient?.id === id);
      return direct ? messagesOf(world, direct.id).map((one) => renderMessage(world, one)) : [];
    },
    pinged: (messageId) => {
      const all = [...world.messages.values()].flat();
      return need(
        all.find(({ wire }) => wire.id === messageId),
        'message',
        messageId,
      ).pinged;
    },
    commands: (guildId = 'global') => world.commands.get(guildId) ?? [],
    requests: ({ method, route } = {}) =>
      world.requests.filter((one) => (!method || one.method === method) && (!route || one.route === route)),
    interactions: () => [...world.interactions.values()],
    online,
  };
}

function need<T>(found: T | undefined, kind: string, wanted: string): T {
  if (found === undefined) throw new Error(`the local Discord has no ${kind} "${wanted}"`);
  return found;
}
