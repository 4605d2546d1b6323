/** Announcement channels: publishing a message to every follower. */
import { ChannelType, GatewayDispatchEvents, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { createMessage, editMessage } from '../compose.ts';
import type { UploadedFile } from '../files.ts';
import { needChannel, needMessage } from '../lookup.ts';
import { demand } from '../permissions.ts';
import { Refusal } from '../refusals.ts';
import { publishMessage, renderMessage } from '../render.ts';
import { route } from '../route.ts';
import { parseBody, snowflake } from '../rules/body.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { createUser, guildIdOf, guildOf } from '../world.ts';
import type { Channel, StoredMessage, World } from '../world.ts';

export function follow(
  world: World,
  source: Channel,
  target: Channel,
): { channelId: string; webhookId: string } {
  const follower = { channelId: target.id, webhookId: world.newId() };
  source.followers.push(follower);
  return follower;
}

/** The copy in a following channel comes from a webhook and points back. */
function copyTo(
  world: World,
  source: Channel,
  stored: StoredMessage,
  follower: Channel['followers'][number],
): void {
  const channel = world.channels.get(follower.channelId);
  if (!channel) return;
  const { wire } = stored;
  const from = guildOf(world, source)?.name ?? '';
  createMessage(world, {
    channel,
    author: { ...createUser(follower.webhookId, `${from} #${source.name}`), bot: true },
    type: MessageType.Default,
    flags: MessageFlags.IsCrosspost,
    body: bodyOf(stored),
    files: filesOf(stored),
    extra: {
      webhook_id: follower.webhookId,
      message_reference: { type: 0, message_id: wire.id, channel_id: source.id, ...guildIdOf(source) },
    },
  });
}

/** As it stands now; who is named is notified in the channel of origin alone. */
function bodyOf({ wire }: StoredMessage): MessageBody {
  return {
    content: wire.content,
    embeds: wire.embeds as MessageBody['embeds'],
    components: wire.components as MessageBody['components'],
    flags: (wire.flags ?? 0) & MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
}

function filesOf({ files }: StoredMessage): UploadedFile[] {
  return files.map(({ name, bytes }, index) => ({ field: `files[${index}]`, name, bytes }));
}

function copiesOf(world: World, source: Channel, { wire }: StoredMessage): StoredMessage[] {
  if (!((wire.flags ?? 0) & MessageFlags.Crossposted)) return [];
  const channelIds = new Set(source.followers.map(({ channelId }) => channelId));
  return [...channelIds]
    .flatMap((id) => world.messages.get(id) ?? [])
    .filter((one) => one.wire.webhook_id && one.wire.message_reference?.message_id === wire.id);
}

/** What was published is kept true: its copies change with it. */
export function updateCopies(world: World, source: Channel, stored: StoredMessage): void {
  for (const copy of copiesOf(world, source, stored)) {
    editMessage(world, copy, { ...bodyOf(stored), attachments: [] }, filesOf(stored));
  }
}

/** Copies of a message that was deleted stay and say so. */
export function orphanCopies(world: World, source: Channel, stored: StoredMessage): void {
  for (const copy of copiesOf(world, source, stored)) {
    copy.wire.flags = (copy.wire.flags ?? 0) | MessageFlags.SourceMessageDeleted;
    publishMessage(world, GatewayDispatchEvents.MessageUpdate, copy);
  }
}

export const crosspostRoutes = [
  route('POST', '/channels/:channel/messages/:message/crosspost', ({ world, params }) => {
    const channel = needChannel(world, params.channel);
    const stored = needMessage(world, channel, params.message);
    if (channel.type !== ChannelType.GuildAnnouncement) throw new Refusal('wrongChannelType');
    demand(world, channel, 'SendMessages');
    if (stored.wire.author.id !== world.bot.id) demand(world, channel, 'ManageMessages');
    if (stored.wire.type !== MessageType.Default) throw new Refusal('invalidMessageType');
    const flags = stored.wire.flags ?? 0;
    if (flags & MessageFlags.Crossposted) throw new Refusal('alreadyCrossposted');
    stored.wire.flags = flags | MessageFlags.Crossposted;
    for (const follower of channel.followers) copyTo(world, channel, stored, follower);
    publishMessage(world, GatewayDispatchEvents.MessageUpdate, stored);
    return { body: renderMessage(world, stored) };
  }),

  route('POST', '/channels/:channel/followers', ({ world, params, body }) => {
    const source = needChannel(world, params.channel);
    if (source.type !== ChannelType.GuildAnnouncement) throw new Refusal('wrongChannelType');
    demand(world, source);
    const { webhook_channel_id: targetId } = parseBody(z.object({ webhook_channel_id: snowflake }), body);
    const target = needChannel(world, targetId);
    demand(world, target, 'ManageWebhooks');
    const { webhookId } = follow(world, source, target);
    return { body: { channel_id: source.id, webhook_id: webhookId } };
  }),
];
