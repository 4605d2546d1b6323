/** Puts seeded servers, channels and people into a world. */
import { ChannelType, OverwriteType } from 'discord-api-types/v10';
import type { APIOverwrite, APIRole, RoleFlags } from 'discord-api-types/v10';
import { toBits } from './permissions.ts';
import { BOT_PERMISSIONS, EVERYONE_PERMISSIONS } from './seed.ts';
import type { ChannelKind, ChannelSeed, GuildSeed, PermissionName } from './seed.ts';
import { createUser, instant } from './world.ts';
import type { Channel, Guild, World } from './world.ts';

const CHANNEL_TYPES: Record<ChannelKind, ChannelType> = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  voice: ChannelType.GuildVoice,
  category: ChannelType.GuildCategory,
};

/** Adds a guild and gives it back; its channels and people are in the world then. */
export function plantGuild(world: World, seed: GuildSeed): Guild {
  const guild: Guild = {
    id: world.newId(),
    name: seed.name,
    locale: seed.locale ?? 'en-US',
    ownerId: '',
    joinedAt: instant(world),
    roles: new Map(),
    members: new Map(),
    botInside: seed.botInside ?? true,
  };
  // The role of everybody has the guild's own id.
  addRole(world, guild, { id: guild.id, name: '@everyone', permissions: EVERYONE_PERMISSIONS });
  for (const role of seed.roles ?? []) addRole(world, guild, role);
  const joinedAt = instant(world);
  if (guild.botInside) {
    const botRole = addRole(world, guild, {
      name: world.bot.username,
      permissions: seed.botPermissions ?? BOT_PERMISSIONS,
      managed: true,
    });
    guild.members.set(world.bot.id, { user: world.bot, roles: [botRole.id], joinedAt, locale: 'en-US' });
  }
  for (const { name, roles = [], locale = 'en-US' } of seed.members) {
    const roleIds = roles.map((role) => findByName(guild.roles.values(), role).id);
    const user = findByUsername(world, name) ?? createUser(world.newId(), name);
    guild.members.set(user.id, { user, roles: roleIds, joinedAt, locale });
    if (!guild.ownerId || name === seed.owner) guild.ownerId = user.id;
  }
  world.guilds.set(guild.id, guild);
  for (const channel of seed.channels) plantChannel(world, guild, channel);
  return guild;
}

export function plantChannel(world: World, guild: Guild, seed: string | ChannelSeed): Channel {
  const wanted: ChannelSeed = typeof seed === 'string' ? { name: seed } : seed;
  const overwrites: APIOverwrite[] = [];
  if (wanted.denyEveryone) overwrites.push(denial(guild.id, OverwriteType.Role, wanted.denyEveryone));
  if (wanted.denyBot) overwrites.push(denial(world.bot.id, OverwriteType.Member, wanted.denyBot));
  const siblings = [...world.channels.values()].filter((one) => one.guildId === guild.id && !one.thread);
  const channel: Channel = {
    id: world.newId(),
    guildId: guild.id,
    type: CHANNEL_TYPES[wanted.kind ?? 'text'],
    name: wanted.name,
    topic: wanted.topic ?? null,
    position: siblings.length,
    parentId: null,
    overwrites,
    lastMessageId: null,
    tags: (wanted.tags ?? []).map((name) => ({ id: world.newId(), name })),
    tagRequired: false,
    thread: null,
    recipient: null,
    followers: [],
  };
  world.channels.set(channel.id, channel);
  world.messages.set(channel.id, []);
  return channel;
}

function denial(id: string, type: OverwriteType, names: PermissionName[]): APIOverwrite {
  return { id, type, allow: '0', deny: String(toBits(names)) };
}

type RoleSeed = {
  id?: string;
  name: string;
  permissions: PermissionName[];
  mentionable?: boolean;
  managed?: boolean;
};

function addRole(world: World, guild: Guild, seed: RoleSeed): APIRole {
  const role: APIRole = {
    id: seed.id ?? world.newId(),
    name: seed.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: guild.roles.size,
    permissions: String(toBits(seed.permissions)),
    managed: seed.managed ?? false,
    mentionable: seed.mentionable ?? false,
    flags: 0 as RoleFlags,
  };
  guild.roles.set(role.id, role);
  return role;
}

function findByUsername(world: World, name: string) {
  for (const guild of world.guilds.values()) {
    for (const { user } of guild.members.values()) if (user.username === name) return user;
  }
  return null;
}

function findByName(roles: Iterable<APIRole>, name: string): APIRole {
  for (const role of roles) if (role.name === name) return role;
  throw new Error(
    `the seed gives a member the role "${name}", which its server does not have: add it to "roles"`,
  );
}
