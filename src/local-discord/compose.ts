/** Makes and changes messages: the one place for channels, threads, interactions and crossposts alike. */
import { GatewayDispatchEvents, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIEmbed, APIMessage, APIUser } from 'discord-api-types/v10';
import { storeFile } from './files.ts';
import type { UploadedFile } from './files.ts';
import { MESSAGE_LIMITS } from './limits.ts';
import { findPinged } from './mentions.ts';
import { invalidBody, Refusal } from './refusals.ts';
import { publishMessage } from './render.ts';
import { findAttachmentNames, refuseLegacyFields } from './rules/message-rules.ts';
import type { MessageBody } from './rules/message-rules.ts';
import type { EmbedBody } from './rules/embed-rules.ts';
import { guildOf, instant } from './world.ts';
import type { Channel, StoredFile, StoredMessage, World } from './world.ts';

export type NewMessage = {
  channel: Channel;
  author: APIUser;
  body: MessageBody;
  files: readonly UploadedFile[];
  type?: MessageType;
  flags?: number;
  visibleTo?: string | null;
  /** Fields that only some messages have: reference, interaction, webhook. */
  extra?: Partial<APIMessage>;
  /** Makes the id of a thread's first message, which is the thread's. */
  id?: string;
};

/** Stores a message, tells everybody, and gives it back as stored. */
export function createMessage(world: World, wanted: NewMessage): StoredMessage {
  const { channel, author, body } = wanted;
  const id = wanted.id ?? world.newId();
  const files = addFiles(world, channel, body, wanted.files, []);
  const content = (body.content ?? '').trim();
  refuseEmpty(body, content, files, wanted.flags ?? 0);
  checkReferences(body, files);
  const visibleTo = wanted.visibleTo ?? null;
  const nobody = { users: [], roles: [], everyone: false };
  const pinged = visibleTo
    ? nobody
    : findPinged(world, channel, author.id, content, body.allowed_mentions ?? null);
  const wire = {
    type: wanted.type ?? MessageType.Default,
    content,
    mentions: findUsers(world, channel, pinged.users),
    mention_roles: pinged.roles,
    mention_everyone: pinged.everyone,
    attachments: [],
    embeds: (body.embeds ?? []).map(renderEmbed),
    timestamp: instant(world),
    edited_timestamp: null,
    // Only an answer to an interaction can be ephemeral; asked for elsewhere it is ignored.
    flags: (wanted.flags ?? 0) | ((body.flags ?? 0) & ~MessageFlags.Ephemeral),
    components: (body.components ?? []) as APIMessage['components'],
    id,
    channel_id: channel.id,
    author,
    pinned: false,
    tts: body.tts ?? false,
    ...(body.nonce === null || body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...wanted.extra,
  } as APIMessage;
  const stored: StoredMessage = {
    wire,
    channelId: channel.id,
    guildId: channel.guildId,
    files,
    visibleTo,
    pinged,
  };
  messagesOf(world, channel.id).push(stored);
  if (!visibleTo) noteInChannel(channel, author.id, id);
  publishMessage(world, GatewayDispatchEvents.MessageCreate, stored);
  return stored;
}

/** Changes a message: fields left out stay, `attachments` lists the files to keep. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  uploads: readonly UploadedFile[],
  options: { clearFlags?: number; silent?: boolean } = {},
): StoredMessage {
  const channel = world.channels.get(stored.channelId);
  if (!channel) throw new Refusal('unknownChannel');
  const kept = body.attachments
    ? stored.files.filter((file) => body.attachments?.some((one) => one.id === file.id))
    : stored.files;
  const { wire } = stored;
  const files = addFiles(world, channel, body, uploads, kept);
  const content = body.content === undefined ? wire.content : (body.content ?? '').trim();
  const next: MessageBody = {
    ...body,
    embeds: body.embeds === undefined ? (wire.embeds as EmbedBody[]) : body.embeds,
    components: (body.components === undefined
      ? wire.components
      : body.components) as MessageBody['components'],
  };
  const flags = (wire.flags ?? 0) & ~(options.clearFlags ?? 0);
  refuseEmpty(next, content, files, flags);
  checkReferences(next, files);
  if ((flags | (body.flags ?? 0)) & MessageFlags.IsComponentsV2) refuseLegacyFields({ ...next, content }, []);
  for (const file of stored.files) if (!files.includes(file)) world.files.delete(file.id);
  stored.files = files;
  wire.content = content;
  wire.embeds = (next.embeds ?? []).map((embed) => renderEmbed(embed as EmbedBody));
  wire.components = (next.components ?? []) as NonNullable<APIMessage['components']>;
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const asked = body.flags === undefined || body.flags === null ? flags & settable : body.flags & settable;
  // Components V2 cannot be taken back.
  wire.flags = (flags & ~settable) | asked | (flags & MessageFlags.IsComponentsV2);
  if (body.content !== undefined) {
    const { users } = findPinged(world, channel, wire.author.id, content, body.allowed_mentions ?? null);
    wire.mentions = findUsers(world, channel, users);
  }
  if (!options.silent) wire.edited_timestamp = instant(world);
  publishMessage(world, GatewayDispatchEvents.MessageUpdate, stored);
  return stored;
}

export function messagesOf(world: World, channelId: string): StoredMessage[] {
  const known = world.messages.get(channelId);
  if (known) return known;
  const fresh: StoredMessage[] = [];
  world.messages.set(channelId, fresh);
  return fresh;
}

export function findMessage(world: World, channelId: string, messageId: string): StoredMessage | null {
  return messagesOf(world, channelId).findLast(({ wire }) => wire.id === messageId) ?? null;
}

function noteInChannel(channel: Channel, authorId: string, messageId: string): void {
  channel.lastMessageId = messageId;
  if (!channel.thread) return;
  channel.thread.messageCount += 1;
  channel.thread.messagesSent += 1;
  channel.thread.memberIds.add(authorId);
}

function findUsers(world: World, channel: Channel, ids: readonly string[]): APIUser[] {
  const members = guildOf(world, channel)?.members;
  return ids.flatMap((id) => members?.get(id)?.user ?? []);
}

/** Files kept and files sent, in order; `attachments` gives names and descriptions to `files[n]` by n. */
function addFiles(
  world: World,
  channel: Channel,
  body: MessageBody,
  uploads: readonly UploadedFile[],
  kept: readonly StoredFile[],
): StoredFile[] {
  if (kept.length + uploads.length > MESSAGE_LIMITS.files) throw new Refusal('tooManyAttachments');
  const fresh = uploads.map((upload, position) => {
    const index = /^files\[(\d+)\]$/.exec(upload.field)?.[1] ?? String(position);
    const described = body.attachments?.find(({ id }) => id === index);
    return storeFile(world, channel.id, {
      name: described?.filename ?? upload.name,
      bytes: upload.bytes,
      description: described?.description ?? null,
    });
  });
  return [...kept, ...fresh];
}

function refuseEmpty(body: MessageBody, content: string, files: readonly StoredFile[], flags: number): void {
  const hasParts = body.embeds?.length || body.components?.length || body.sticker_ids?.length;
  const isShell = (flags & (MessageFlags.Loading | MessageFlags.IsCrosspost)) !== 0;
  if (!content && !hasParts && files.length === 0 && !isShell) throw new Refusal('emptyMessage');
}

/** Components must show files that are there; an embed's missing picture is simply not shown. */
function checkReferences(body: Pick<MessageBody, 'components'>, files: readonly StoredFile[]): void {
  const names = findAttachmentNames({ components: body.components, embeds: null });
  const missing = [...names].filter((name) => !files.some((file) => file.name === name));
  if (missing.length === 0) return;
  throw invalidBody(
    missing.map((name) => ({
      path: ['components'],
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment ${name} was not found`,
    })),
  );
}

/** Embeds as they come back: of type rich, without empty fields. */
function renderEmbed(embed: EmbedBody): APIEmbed {
  const entries = Object.entries({ ...embed, type: 'rich' }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(entries) as APIEmbed;
}
