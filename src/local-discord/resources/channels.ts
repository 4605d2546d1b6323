/** Channels and who may see them. https://docs.discord.com/developers/resources/channel */
import { ChannelType, GatewayDispatchEvents, OverwriteType } from 'discord-api-types/v10';
import { z } from 'zod';
import { THREAD_LIMITS } from '../limits.ts';
import { needChannel, needGuild } from '../lookup.ts';
import { demand, guildPermissions, toBits } from '../permissions.ts';
import { plantChannel } from '../plant.ts';
import { Refusal } from '../refusals.ts';
import { channelsOf, renderChannel } from '../render.ts';
import { route } from '../route.ts';
import { list, parseBody, snowflake, text, whole } from '../rules/body.ts';
import { publish } from '../world.ts';
import type { Channel, World } from '../world.ts';
import { publishThread, setArchived } from '../thread-state.ts';
import { archiveMinutes } from './threads.ts';

const overwriteFields = {
  type: z.literal([OverwriteType.Role, OverwriteType.Member]),
  allow: z.string().regex(/^\d+$/).nullish(),
  deny: z.string().regex(/^\d+$/).nullish(),
};
const overwriteSchema = z.object(overwriteFields);
const channelFields = {
  topic: text(1024).nullish(),
  parent_id: snowflake.nullish(),
  position: z.int().nullish(),
  permission_overwrites: z.array(z.object({ id: snowflake, ...overwriteFields })).nullish(),
};
const createSchema = z.object({ name: text(100, 1), type: z.int().nullish(), ...channelFields });
const editSchema = z.object({ name: text(100, 1).nullish(), ...channelFields });
const editThreadSchema = z.object({
  name: text(THREAD_LIMITS.name, 1).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  auto_archive_duration: archiveMinutes.nullish(),
  applied_tags: list(snowflake, THREAD_LIMITS.appliedTags).nullish(),
  rate_limit_per_user: whole(0, 21_600).nullish(),
});

export function publishChannel(world: World, channel: Channel): void {
  publish(world, {
    event: GatewayDispatchEvents.ChannelUpdate,
    guildId: channel.guildId,
    channelId: channel.id,
    data: renderChannel(world, channel),
  });
}

/** Removes a channel with its threads and messages, and tells everybody. */
export function deleteChannel(world: World, channel: Channel): void {
  for (const thread of world.channels.values()) {
    if (thread.parentId === channel.id && thread.thread) deleteChannel(world, thread);
  }
  const data = renderChannel(world, channel);
  world.channels.delete(channel.id);
  world.messages.delete(channel.id);
  for (const [id, file] of world.files) if (file.channelId === channel.id) world.files.delete(id);
  publish(world, {
    event: channel.thread ? GatewayDispatchEvents.ThreadDelete : GatewayDispatchEvents.ChannelDelete,
    guildId: channel.guildId,
    channelId: channel.id,
    data,
  });
}

function editThread(world: World, thread: Channel, body: unknown): void {
  const state = thread.thread;
  if (!state) return;
  const wanted = parseBody(editThreadSchema, body);
  const isOwner = state.ownerId === world.bot.id;
  const onlyWakes = wanted.archived === false && !state.locked;
  if (wanted.locked !== undefined && wanted.locked !== null) demand(world, thread, 'ManageThreads');
  if (!isOwner && !onlyWakes) demand(world, thread, 'ManageThreads');
  // An archived thread takes no other change than being woken.
  if (state.archived && wanted.archived !== false) throw new Refusal('archivedThread');
  if (wanted.name) thread.name = wanted.name;
  if (wanted.auto_archive_duration) state.autoArchiveMinutes = wanted.auto_archive_duration;
  if (wanted.applied_tags) state.appliedTags = wanted.applied_tags;
  if (typeof wanted.locked === 'boolean') state.locked = wanted.locked;
  if (typeof wanted.archived === 'boolean' && wanted.archived !== state.archived) {
    setArchived(world, thread, wanted.archived);
  } else {
    publishThread(world, thread);
  }
}

function editChannel(world: World, channel: Channel, body: unknown): void {
  const wanted = parseBody(editSchema, body);
  demand(world, channel, 'ManageChannels');
  if (wanted.name) channel.name = wanted.name;
  if (wanted.topic !== undefined) channel.topic = wanted.topic;
  if (wanted.parent_id !== undefined) channel.parentId = wanted.parent_id;
  if (typeof wanted.position === 'number') channel.position = wanted.position;
  if (wanted.permission_overwrites) {
    channel.overwrites = wanted.permission_overwrites.map((one) => ({
      ...one,
      allow: one.allow ?? '0',
      deny: one.deny ?? '0',
    }));
  }
  publishChannel(world, channel);
}

export const channelRoutes = [
  route('GET', '/channels/:channel', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel);
    return { body: renderChannel(world, channel) };
  }),

  route('PATCH', '/channels/:channel', ({ world, params, body }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel);
    if (channel.recipient) throw new Refusal('notInDirectMessages');
    if (channel.thread) editThread(world, channel, body);
    else editChannel(world, channel, body);
    return { body: renderChannel(world, channel) };
  }),

  route('DELETE', '/channels/:channel', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    // Closing a direct message takes it from the list of open ones, and nothing else.
    if (channel.recipient) return { body: renderChannel(world, channel) };
    demand(world, channel, channel.thread ? 'ManageThreads' : 'ManageChannels');
    const body = renderChannel(world, channel);
    deleteChannel(world, channel);
    return { body };
  }),

  route('PUT', '/channels/:channel/permissions/:overwrite', ({ world, params, body }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel, 'ManageRoles');
    const wanted = parseBody(overwriteSchema, body);
    const overwrite = {
      id: params.overwrite,
      type: wanted.type,
      allow: wanted.allow ?? '0',
      deny: wanted.deny ?? '0',
    };
    channel.overwrites = [...channel.overwrites.filter((one) => one.id !== overwrite.id), overwrite];
    publishChannel(world, channel);
    return {};
  }),

  route('DELETE', '/channels/:channel/permissions/:overwrite', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel, 'ManageRoles');
    if (!channel.overwrites.some((one) => one.id === params.overwrite)) throw new Refusal('unknownOverwrite');
    channel.overwrites = channel.overwrites.filter((one) => one.id !== params.overwrite);
    publishChannel(world, channel);
    return {};
  }),

  route('GET', '/guilds/:guild/channels', ({ world, params }) => {
    const guild = needGuild(world, params.guild);
    const channels = channelsOf(world, guild).filter((one) => !one.thread);
    return { body: channels.map((one) => renderChannel(world, one)) };
  }),

  route('POST', '/guilds/:guild/channels', ({ world, params, body }) => {
    const guild = needGuild(world, params.guild);
    const wanted = parseBody(createSchema, body);
    if (!(guildPermissions(guild, world.bot.id) & toBits(['ManageChannels'])))
      throw new Refusal('missingPermissions');
    const channel = plantChannel(world, guild, wanted.name);
    channel.type = (wanted.type ?? ChannelType.GuildText) as ChannelType;
    channel.topic = wanted.topic ?? null;
    channel.parentId = wanted.parent_id ?? null;
    publish(world, {
      event: GatewayDispatchEvents.ChannelCreate,
      guildId: guild.id,
      channelId: channel.id,
      data: renderChannel(world, channel),
    });
    return { status: 201, body: renderChannel(world, channel) };
  }),
];
