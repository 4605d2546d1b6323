/** Messages of a channel. https://docs.discord.com/developers/resources/message */
import {
  ChannelType,
  GatewayDispatchEvents,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { createMessage, editMessage, findMessage, messagesOf } from '../compose.ts';
import type { UploadedFile } from '../files.ts';
import { timeOfSnowflake } from '../ids.ts';
import { MESSAGE_LIMITS } from '../limits.ts';
import { needChannel, needMessage } from '../lookup.ts';
import { demand, may, neededToSend, sendPermission } from '../permissions.ts';
import { passWindow } from '../rate-limits.ts';
import { Refusal, invalidBody } from '../refusals.ts';
import { renderMessage } from '../render.ts';
import { route } from '../route.ts';
import { list, numberIn, parseBody, snowflake, whole } from '../rules/body.ts';
import { parseMessageBody } from '../rules/message-rules.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { setArchived } from '../thread-state.ts';
import { guildIdOf, publish } from '../world.ts';
import type { Channel, StoredMessage, World } from '../world.ts';
import { orphanCopies, updateCopies } from './crossposts.ts';
import { refuseUnwanted } from './direct.ts';

/** Checks the rights and sends as the bot: into a channel or, waking it, into an archived thread. */
function sendAsBot(world: World, channel: Channel, body: MessageBody, files: UploadedFile[]): StoredMessage {
  const textless: ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia, ChannelType.GuildCategory];
  if (textless.includes(channel.type)) throw new Refusal('nonTextChannel');
  demand(world, channel, ...neededToSend(channel, body, files));
  refuseUnwanted(world, channel);
  // No server here has stickers of its own.
  if (body.sticker_ids?.length) throw new Refusal('invalidSticker');
  const reply = findReplied(world, channel, body);
  refuseLocked(world, channel);
  if (channel.thread) setArchived(world, channel, false);
  return createMessage(world, { channel, author: world.bot, body, files, ...reply });
}

/** In a locked thread only those who manage threads write and edit, archived or not. */
function refuseLocked(world: World, channel: Channel): void {
  const isFree =
    !channel.thread?.locked || may(world, channel, world.bot.id, PermissionFlagsBits.ManageThreads);
  if (!isFree) throw new Refusal('threadLocked');
}

function findReplied(
  world: World,
  channel: Channel,
  body: MessageBody,
): { type?: MessageType; extra?: Partial<APIMessage> } {
  const id = body.message_reference?.message_id;
  if (!id) return {};
  if (!may(world, channel, world.bot.id, PermissionFlagsBits.ReadMessageHistory))
    throw new Refusal('repliesNeedHistory');
  const replied = findMessage(world, channel.id, id);
  if (!replied && body.message_reference?.fail_if_not_exists !== false) {
    const problem = {
      path: ['message_reference'],
      code: 'REPLIES_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    };
    throw invalidBody([problem]);
  }
  const reference = { type: 0, message_id: id, channel_id: channel.id, ...guildIdOf(channel) };
  return {
    type: MessageType.Reply,
    extra: {
      message_reference: reference,
      referenced_message: replied ? renderMessage(world, replied) : null,
    },
  };
}

/**
 * The message made lately with this nonce by the same author, null where there is none. One that was deleted
 * meanwhile is not made again: Discord says "Unknown Message" then.
 */
function findByNonce(world: World, body: MessageBody): StoredMessage | null {
  if (!body.enforce_nonce || body.nonce === null || body.nonce === undefined) return null;
  const key = `${world.bot.id}:${body.nonce}`;
  const first = world.nonces.get(key);
  if (!first || world.now() - first.at > world.limits.nonceWindowMs) return null;
  const message = findMessage(world, first.channelId, first.messageId);
  if (!message) throw new Refusal('unknownMessage');
  return message;
}

function noteNonce(world: World, body: MessageBody, message: StoredMessage): void {
  if (body.nonce === null || body.nonce === undefined) return;
  for (const [key, { at }] of world.nonces) {
    if (world.now() - at > world.limits.nonceWindowMs) world.nonces.delete(key);
  }
  const made = { at: world.now(), channelId: message.channelId, messageId: message.wire.id };
  world.nonces.set(`${world.bot.id}:${body.nonce}`, made);
}

/** Edits of old messages and of announcements have limits of their own. */
function checkEditLimits(world: World, stored: StoredMessage): void {
  const { limits } = world;
  if ((stored.wire.flags ?? 0) & MessageFlags.Crossposted) {
    const wait = passWindow(world, `announcement-edit:${stored.channelId}`, limits.announcementEdits);
    if (wait !== null) throw new Refusal('announcementEditLimit', { retryAfter: wait / 1000 });
  }
  if (world.now() - timeOfSnowflake(stored.wire.id) > limits.oldMessageAgeMs) {
    const wait = passWindow(world, `old-edit:${stored.channelId}`, limits.oldMessageEdits);
    if (wait !== null) throw new Refusal('oldMessageEditLimit', { retryAfter: wait / 1000 });
  }
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  const all = messagesOf(world, stored.channelId);
  all.splice(all.indexOf(stored), 1);
  for (const file of stored.files) world.files.delete(file.id);
  const channel = world.channels.get(stored.channelId);
  if (channel) orphanCopies(world, channel, stored);
  const thread = channel?.thread;
  if (thread) thread.messageCount -= 1;
  publish(world, {
    event: GatewayDispatchEvents.MessageDelete,
    guildId: stored.guildId,
    channelId: stored.channelId,
    visibleTo: stored.visibleTo,
    data: {
      id: stored.wire.id,
      channel_id: stored.channelId,
      ...guildIdOf(stored),
    },
  });
}

const pageSchema = z.object({
  limit: whole(1, MESSAGE_LIMITS.listMax).nullish(),
  before: snowflake.nullish(),
  after: snowflake.nullish(),
  around: snowflake.nullish(),
});

/** A page of a channel, newest first. */
function listMessages(world: World, channel: Channel, query: URLSearchParams): APIMessage[] {
  const asked = { ...Object.fromEntries(query), limit: numberIn(query, 'limit') };
  const { before, after, around, ...rest } = parseBody(pageSchema, asked);
  const limit = rest.limit ?? MESSAGE_LIMITS.listDefault;
  const all = messagesOf(world, channel.id).filter((one) => !one.visibleTo);
  let page = all;
  if (around) {
    const older = all.filter(({ wire }) => BigInt(wire.id) < BigInt(around)).length;
    const start = Math.max(0, older - Math.floor(limit / 2));
    page = all.slice(start, start + limit);
  } else if (after) {
    page = all.filter(({ wire }) => BigInt(wire.id) > BigInt(after)).slice(0, limit);
  } else {
    if (before) page = all.filter(({ wire }) => BigInt(wire.id) < BigInt(before));
    page = page.slice(-limit);
  }
  return page.map((one) => renderMessage(world, one)).reverse();
}

export const messageRoutes = [
  route('GET', '/channels/:channel/messages', ({ world, params, query }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel);
    const mayRead = may(world, channel, world.bot.id, PermissionFlagsBits.ReadMessageHistory);
    // Without the history permission a channel looks empty.
    return { body: mayRead ? listMessages(world, channel, query) : [] };
  }),

  route('POST', '/channels/:channel/messages', ({ world, params, body, files }) => {
    const channel = needChannel(world, params.channel);
    const parsed = parseMessageBody(body);
    const repeated = findByNonce(world, parsed);
    if (repeated) return { body: renderMessage(world, repeated) };
    const message = sendAsBot(world, channel, parsed, files);
    noteNonce(world, parsed, message);
    return { body: renderMessage(world, message) };
  }),

  route('POST', '/channels/:channel/messages/bulk-delete', ({ world, params, body }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel, 'ManageMessages');
    const { bulkDeleteMin, bulkDeleteMax, bulkDeleteAgeMs } = MESSAGE_LIMITS;
    const { messages } = parseBody(z.object({ messages: list(snowflake, 1000) }), body);
    const ids = [...new Set(messages)];
    if (ids.length < bulkDeleteMin || ids.length > bulkDeleteMax) throw new Refusal('badDeleteCount');
    if (ids.some((id) => world.now() - timeOfSnowflake(id) > bulkDeleteAgeMs))
      throw new Refusal('tooOldToDelete');
    for (const id of ids) {
      const stored = findMessage(world, channel.id, id);
      if (stored) deleteMessage(world, stored);
    }
    return {};
  }),

  route('GET', '/channels/:channel/messages/:message', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    const stored = needMessage(world, channel, params.message);
    demand(world, channel, 'ReadMessageHistory');
    return { body: renderMessage(world, stored) };
  }),

  route('PATCH', '/channels/:channel/messages/:message', ({ world, params, body, files }) => {
    const channel = needChannel(world, params.channel);
    const stored = needMessage(world, channel, params.message);
    const parsed = parseMessageBody(body, { existing: stored.wire.flags ?? 0 });
    if (stored.wire.author.id !== world.bot.id) throw new Refusal('notYourMessage');
    if (channel.thread?.archived) throw new Refusal('archivedThread');
    refuseLocked(world, channel);
    if (files.length > 0) demand(world, channel, 'AttachFiles');
    checkEditLimits(world, stored);
    const edited = editMessage(world, stored, parsed, files);
    updateCopies(world, channel, edited);
    return { body: renderMessage(world, edited) };
  }),

  route('DELETE', '/channels/:channel/messages/:message', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    const stored = needMessage(world, channel, params.message);
    if (stored.wire.author.id !== world.bot.id) demand(world, channel, 'ManageMessages');
    // UNOFFICIAL: topics/threads says that deleting goes on, yet it is refused in practice.
    if (channel.thread?.archived) throw new Refusal('archivedThread');
    deleteMessage(world, stored);
    return {};
  }),

  route('POST', '/channels/:channel/typing', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    demand(world, channel, sendPermission(channel));
    return {};
  }),
];
