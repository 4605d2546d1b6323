/** What Discord tells of servers and channels that decides where cards can go; the intent Guilds brings all of it. */
import { Events, PermissionFlagsBits, type Client, type Guild, type GuildBasedChannel } from 'discord.js';

export type ChannelEvents = {
  /** Something has changed in a server: Vigie may post in these channels of it. */
  onOpen(channelIds: string[]): Promise<void>;
  /** A channel was deleted, with its threads. */
  onGone(channelIds: string[]): Promise<void>;
  /** Vigie is no longer in the server. Not told of one that is only unavailable for a while. */
  onRemoved(guildId: string): Promise<void>;
};

/** Listens from now on; what a listener throws goes to `onError`. */
export function watchChannels(
  client: Client,
  { onOpen, onGone, onRemoved }: ChannelEvents,
  onError: (error: unknown, where: string) => void,
): void {
  const tell = (where: string, told: Promise<void>) =>
    void told.catch((error: unknown) => onError(error, where));
  const open = (guild: Guild) => tell('open channels', onOpen(findOpen(guild)));

  client.on(Events.GuildCreate, open);
  client.on(Events.GuildAvailable, open);
  client.on(Events.GuildUpdate, (_, guild) => open(guild));
  client.on(Events.GuildRoleUpdate, (_, { guild }) => open(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => open(guild));
  client.on(Events.GuildMemberUpdate, (_, member) => {
    if (member.id === client.user?.id) open(member.guild);
  });
  client.on(Events.ChannelCreate, ({ guild }) => open(guild));
  client.on(Events.ChannelUpdate, (_, channel) => {
    if (!channel.isDMBased()) open(channel.guild);
  });
  client.on(Events.ThreadUpdate, (_, { guild }) => open(guild));

  client.on(Events.ChannelDelete, (channel) => {
    const threads = 'threads' in channel ? [...channel.threads.cache.keys()] : [];
    tell('deleted channel', onGone([channel.id, ...threads]));
  });
  client.on(Events.ThreadDelete, ({ id }) => tell('deleted thread', onGone([id])));
  client.on(Events.GuildDelete, ({ id }) => tell('server left', onRemoved(id)));
}

function findOpen(guild: Guild): string[] {
  return guild.channels.cache.filter(mayPost).map(({ id }) => id);
}

/** As far as roles and overwrites tell; what the cache does not know comes out with the next try. */
function mayPost(channel: GuildBasedChannel): boolean {
  const { me } = channel.guild.members;
  const { ViewChannel, EmbedLinks, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  const isLocked = channel.isThread() && channel.locked === true;
  return me !== null && !isLocked && channel.permissionsFor(me).has([ViewChannel, EmbedLinks, send]);
}
