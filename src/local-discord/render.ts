/** The world as Discord's API shows it. */
import { ChannelType } from 'discord-api-types/v10';
import type {
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIMessage,
  APIThreadChannel,
  APIUser,
  ChannelFlags,
  GatewayDispatchEvents,
  GuildMemberFlags,
} from 'discord-api-types/v10';
import { renderAttachment, renderFileUrl } from './files.ts';
import { findAttachmentNames } from './rules/message-rules.ts';
import { guildIdOf, guildOf, publish } from './world.ts';
import type { Channel, Guild, Member, StoredMessage, World } from './world.ts';

const NO_FLAGS = 0 as GuildMemberFlags;

export function renderMember(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    roles: member.roles,
    nick: null,
    avatar: null,
    banner: null,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function renderChannel(world: World, channel: Channel): APIChannel {
  if (channel.recipient) return renderDirect(channel, channel.recipient);
  const shared = {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    flags: channel.tagRequired ? 1 << 4 : 0,
  };
  if (channel.thread) return { ...shared, ...renderThreadFields(world, channel) } as APIThreadChannel;
  const isForum = channel.type === ChannelType.GuildForum;
  return {
    ...shared,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    topic: channel.topic,
    nsfw: false,
    ...(isForum ? renderForumFields(channel) : {}),
    // The union of all channel types cannot be built field by field.
  } as APIChannel;
}

function renderDirect({ id, lastMessageId }: Channel, recipient: APIUser): APIChannel {
  const flags = 0 as ChannelFlags;
  // The types ask for a name, which a direct message does not have.
  return {
    id,
    type: ChannelType.DM,
    flags,
    last_message_id: lastMessageId,
    recipients: [recipient],
    name: null,
  };
}

function renderForumFields(channel: Channel) {
  return {
    available_tags: channel.tags.map((tag) => ({
      ...tag,
      moderated: false,
      emoji_id: null,
      emoji_name: null,
    })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}

function renderThreadFields(world: World, channel: Channel) {
  const state = channel.thread;
  if (!state) return {};
  return {
    owner_id: state.ownerId,
    message_count: state.messageCount,
    total_message_sent: state.messagesSent,
    member_count: state.memberIds.size,
    applied_tags: state.appliedTags,
    thread_metadata: {
      archived: state.archived,
      auto_archive_duration: state.autoArchiveMinutes,
      archive_timestamp: state.archiveTimestamp,
      locked: state.locked,
      create_timestamp: state.createdAt,
    },
    ...(state.memberIds.has(world.bot.id)
      ? { member: { id: channel.id, user_id: world.bot.id, join_timestamp: state.createdAt, flags: 0 } }
      : {}),
  };
}

export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
}

export function renderGuild(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: '',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: ['COMMUNITY', 'NEWS'],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    // Fields that only servers with the feature have are left out, as Discord leaves them out.
  } as unknown as APIGuild;
}

/** The body of GUILD_CREATE: without the members intent only the bot itself is listed. */
export function renderGuildCreate(world: World, guild: Guild, withMembers: boolean) {
  const channels = channelsOf(world, guild);
  const members = [...guild.members.values()].filter(({ user }) => withMembers || user.id === world.bot.id);
  return {
    ...renderGuild(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: members.map((member) => ({ user: member.user, ...renderMember(member) })),
    channels: channels.filter((one) => !one.thread).map((one) => renderChannel(world, one)),
    threads: channels
      .filter((one) => one.thread && !one.thread.archived)
      .map((one) => renderChannel(world, one)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The message as the API gives it: file links filled in, files that an embed or component shows left out. */
export function renderMessage(world: World, stored: StoredMessage): APIMessage {
  const urls = new Map(stored.files.map((file) => [`attachment://${file.name}`, renderFileUrl(world, file)]));
  const wire = replaceStrings(stored.wire, urls);
  const shown = findAttachmentNames(stored.wire as Parameters<typeof findAttachmentNames>[0]);
  const loose = stored.files.filter((file) => !shown.has(file.name));
  const thread = world.channels.get(wire.id);
  return {
    ...wire,
    attachments: loose.map((file) => renderAttachment(world, file)),
    ...(thread?.thread ? { thread: renderChannel(world, thread) as APIThreadChannel } : {}),
  };
}

function replaceStrings<T>(value: T, table: Map<string, string>): T {
  if (table.size === 0) return structuredClone(value);
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? (table.get(one) ?? one) : one,
  ) as T;
}

/** What the gateway sends of a message beyond what REST gives. */
export function publishMessage(
  world: World,
  event: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
  stored: StoredMessage,
): APIMessage {
  const message = renderMessage(world, stored);
  const member = guildOf(world, stored)?.members.get(message.author.id);
  publish(world, {
    event,
    guildId: stored.guildId,
    channelId: stored.channelId,
    visibleTo: stored.visibleTo,
    data: {
      ...message,
      ...guildIdOf(stored),
      ...(member ? { member: renderMember(member) } : {}),
    },
  });
  return message;
}
