/** Threads and forum posts. https://docs.discord.com/developers/topics/threads */
import { ChannelType, GatewayDispatchEvents, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { createMessage } from '../compose.ts';
import type { UploadedFile } from '../files.ts';
import { MESSAGE_LIMITS, THREAD_LIMITS } from '../limits.ts';
import { needChannel, needGuild, needMessage } from '../lookup.ts';
import { demand, neededToSend } from '../permissions.ts';
import { Refusal } from '../refusals.ts';
import { channelsOf, publishMessage, renderChannel, renderMessage } from '../render.ts';
import { route } from '../route.ts';
import { instant as timestamp, list, numberIn, parseBody, snowflake, whole, words } from '../rules/body.ts';
import { parseMessageBody } from '../rules/message-rules.ts';
import { guildIdOf, instant, publish } from '../world.ts';
import type { Channel, World } from '../world.ts';

export const archiveMinutes = z.literal(THREAD_LIMITS.autoArchiveMinutes);
const threadFields = {
  name: words(THREAD_LIMITS.name),
  auto_archive_duration: archiveMinutes.nullish(),
  rate_limit_per_user: whole(0, 21_600).nullish(),
};
/** Of a thread on a message the type is ignored: it is the parent's. */
const threadSchema = z.object({ ...threadFields, type: z.int().nullish(), invitable: z.boolean().nullish() });
const looseThreadSchema = threadSchema.extend({
  type: z
    .literal([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])
    .nullish(),
});
const postSchema = z.object({
  ...threadFields,
  applied_tags: list(snowflake, THREAD_LIMITS.appliedTags).nullish(),
  message: z.unknown().refine((value) => value !== undefined && value !== null, {
    params: { discord: 'BASE_TYPE_REQUIRED' },
    message: 'This field is required',
  }),
});
const pageSchema = z.object({
  before: timestamp.nullish(),
  limit: whole(1, MESSAGE_LIMITS.listMax).nullish(),
});
type ThreadBody = z.output<typeof threadSchema>;

function openThread(
  world: World,
  parent: Channel,
  body: Pick<ThreadBody, 'name' | 'auto_archive_duration'>,
  wanted: { id: string; type: ChannelType; appliedTags?: string[] },
): Channel {
  const at = instant(world);
  const thread: Channel = {
    id: wanted.id,
    guildId: parent.guildId,
    type: wanted.type,
    name: body.name,
    topic: null,
    position: 0,
    parentId: parent.id,
    overwrites: [],
    lastMessageId: null,
    tags: [],
    tagRequired: false,
    followers: [],
    recipient: null,
    thread: {
      ownerId: world.bot.id,
      archived: false,
      locked: false,
      autoArchiveMinutes: body.auto_archive_duration ?? 4320,
      archiveTimestamp: at,
      createdAt: at,
      messageCount: 0,
      messagesSent: 0,
      memberIds: new Set([world.bot.id]),
      appliedTags: wanted.appliedTags ?? [],
    },
  };
  world.channels.set(thread.id, thread);
  world.messages.set(thread.id, []);
  const data = { ...renderChannel(world, thread), newly_created: true };
  publish(world, {
    event: GatewayDispatchEvents.ThreadCreate,
    guildId: thread.guildId,
    channelId: thread.id,
    data,
  });
  return thread;
}

const threadTypeUnder = (parent: Channel): ChannelType =>
  parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;

/** A post in a forum: the thread and its first message, which share their id, are made together. */
function createPost(world: World, forum: Channel, body: unknown, files: UploadedFile[]) {
  const post = parseBody(postSchema, body);
  const message = parseMessageBody(post.message, { prefix: ['message'] });
  demand(world, forum, ...neededToSend(forum, message, files));
  const appliedTags = (post.applied_tags ?? []).filter((id) => forum.tags.some((tag) => tag.id === id));
  if (forum.tagRequired && appliedTags.length === 0) throw new Refusal('tagRequired');
  const id = world.newId();
  const thread = openThread(world, forum, post, { id, type: ChannelType.PublicThread, appliedTags });
  const first = createMessage(world, { channel: thread, author: world.bot, body: message, files, id });
  return { ...renderChannel(world, thread), message: renderMessage(world, first) };
}

function archivedThreads(world: World, parent: Channel, query: URLSearchParams) {
  const asked = { before: query.get('before'), limit: numberIn(query, 'limit') };
  const { before, ...rest } = parseBody(pageSchema, asked);
  const limit = rest.limit ?? MESSAGE_LIMITS.listMax;
  const found = [...world.channels.values()]
    .filter((one) => one.parentId === parent.id && one.thread?.archived)
    .filter((one) => !before || (one.thread?.archiveTimestamp ?? '') < new Date(before).toISOString())
    .sort((a, b) => (b.thread?.archiveTimestamp ?? '').localeCompare(a.thread?.archiveTimestamp ?? ''));
  const page = found.slice(0, limit);
  return {
    threads: page.map((one) => renderChannel(world, one)),
    members: [],
    has_more: found.length > limit,
  };
}

export const threadRoutes = [
  route('POST', '/channels/:channel/messages/:message/threads', ({ world, params, body }) => {
    const parent = needChannel(world, params.channel);
    const stored = needMessage(world, parent, params.message);
    const parsed = parseBody(threadSchema, body);
    const kinds: ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
    if (!kinds.includes(parent.type)) throw new Refusal('wrongChannelType');
    demand(world, parent, 'CreatePublicThreads', 'ReadMessageHistory');
    if (world.channels.has(stored.wire.id)) throw new Refusal('threadExists');
    const thread = openThread(world, parent, parsed, { id: stored.wire.id, type: threadTypeUnder(parent) });
    stored.wire.flags = (stored.wire.flags ?? 0) | MessageFlags.HasThread;
    publishMessage(world, GatewayDispatchEvents.MessageUpdate, stored);
    return { status: 201, body: renderChannel(world, thread) };
  }),

  route('POST', '/channels/:channel/threads', ({ world, params, body, files }) => {
    const parent = needChannel(world, params.channel);
    if (parent.type === ChannelType.GuildForum) {
      return { status: 201, body: createPost(world, parent, body, files) };
    }
    const kinds: ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
    if (!kinds.includes(parent.type)) throw new Refusal('wrongChannelType');
    const parsed = parseBody(looseThreadSchema, body);
    const type = parsed.type ?? ChannelType.PrivateThread;
    const isPrivate = type === ChannelType.PrivateThread;
    demand(world, parent, isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads');
    const thread = openThread(world, parent, parsed, {
      id: world.newId(),
      type: isPrivate ? type : threadTypeUnder(parent),
    });
    if (!isPrivate) announceThread(world, parent, thread);
    return { status: 201, body: renderChannel(world, thread) };
  }),

  route('GET', '/guilds/:guild/threads/active', ({ world, params }) => {
    const guild = needGuild(world, params.guild);
    const active = channelsOf(world, guild).filter((one) => one.thread && !one.thread.archived);
    return { body: { threads: active.map((one) => renderChannel(world, one)), members: [] } };
  }),

  route('GET', '/channels/:channel/threads/archived/public', ({ world, params, query }) => {
    const parent = needChannel(world, params.channel);
    demand(world, parent, 'ReadMessageHistory');
    return { body: archivedThreads(world, parent, query) };
  }),

  route('PUT', '/channels/:channel/thread-members/@me', ({ world, params }) => {
    const thread = needChannel(world, params.channel);
    if (!thread.thread) throw new Refusal('wrongChannelType');
    if (thread.thread.archived) throw new Refusal('archivedThread');
    thread.thread.memberIds.add(world.bot.id);
    return {};
  }),
];

/** A thread made without a message is told of in its channel. */
function announceThread(world: World, parent: Channel, thread: Channel): void {
  const reference = { type: 0, channel_id: thread.id, ...guildIdOf(thread) };
  createMessage(world, {
    channel: parent,
    author: world.bot,
    type: MessageType.ThreadCreated,
    body: { content: thread.name, allowed_mentions: { parse: [] } },
    files: [],
    extra: { message_reference: reference },
  });
}
