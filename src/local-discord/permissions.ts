/** Who may do what where. https://docs.discord.com/developers/topics/permissions#permission-overwrites */
import { OverwriteType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { APIOverwrite } from 'discord-api-types/v10';
import type { UploadedFile } from './files.ts';
import { Refusal } from './refusals.ts';
import type { MessageBody } from './rules/message-rules.ts';
import type { PermissionName } from './seed.ts';
import { guildOf } from './world.ts';
import type { Channel, Guild, World } from './world.ts';

const ALL_PERMISSIONS = Object.values(P).reduce((all, one) => all | one, 0n);

/** What both may do in a direct message: everything that asks for no power over others. */
const DIRECT_PERMISSIONS =
  P.ViewChannel | P.SendMessages | P.EmbedLinks | P.AttachFiles | P.ReadMessageHistory | P.AddReactions;

export function toBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | P[name], 0n);
}

/** Permissions of a member in the guild as a whole. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const everyone = BigInt(guild.roles.get(guild.id)?.permissions ?? '0');
  const bits = member.roles.reduce(
    (sum, id) => sum | BigInt(guild.roles.get(id)?.permissions ?? '0'),
    everyone,
  );
  return bits & P.Administrator ? ALL_PERMISSIONS : bits;
}

/** Permissions of a member in a channel: the guild's, changed by the overwrites. Threads follow their parent. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.recipient)
    return [channel.recipient.id, world.bot.id].includes(userId) ? DIRECT_PERMISSIONS : 0n;
  const guild = guildOf(world, channel);
  if (!guild) return 0n;
  let bits = guildPermissions(guild, userId);
  if (bits === ALL_PERMISSIONS) return bits;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const home = channel.thread ? world.channels.get(channel.parentId ?? '') : channel;
  const overwrites = home?.overwrites ?? [];
  const apply = (some: APIOverwrite[]): void => {
    for (const { deny } of some) bits &= ~BigInt(deny);
    for (const { allow } of some) bits |= BigInt(allow);
  };
  apply(overwrites.filter((one) => one.id === guild.id));
  apply(overwrites.filter((one) => one.type === OverwriteType.Role && member.roles.includes(one.id)));
  apply(overwrites.filter((one) => one.type === OverwriteType.Member && one.id === userId));
  // Without sight of the channel nothing else is left.
  return bits & P.ViewChannel ? bits : 0n;
}

export function may(world: World, channel: Channel, userId: string, permission: bigint): boolean {
  return (channelPermissions(world, channel, userId) & permission) === permission;
}

/** Refuses as Discord does: 50001 where the bot does not see the channel, 50013 where it lacks the rest. */
export function demand(world: World, channel: Channel, ...needed: PermissionName[]): void {
  const bits = channelPermissions(world, channel, world.bot.id);
  if (!(bits & P.ViewChannel)) throw new Refusal('missingAccess');
  if ((bits & toBits(needed)) === toBits(needed)) return;
  throw new Refusal(channel.recipient ? 'notInDirectMessages' : 'missingPermissions');
}

/** What a person needs to write in the channel: threads have a permission of their own. */
export function sendPermission(channel: Channel): PermissionName {
  return channel.thread ? 'SendMessagesInThreads' : 'SendMessages';
}

/** What a message with these parts asks of its author in the channel. */
export function neededToSend(
  channel: Channel,
  body: MessageBody,
  files: readonly UploadedFile[],
): PermissionName[] {
  const needed: PermissionName[] = [sendPermission(channel)];
  if (body.embeds?.length) needed.push('EmbedLinks');
  if (files.length > 0) needed.push('AttachFiles');
  return needed;
}
