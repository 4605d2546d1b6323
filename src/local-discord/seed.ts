/** What a local Discord starts with: its servers, their channels, and the people in them. */
import type { PermissionFlagsBits } from 'discord-api-types/v10';

export type PermissionName = keyof typeof PermissionFlagsBits;
export type ChannelKind = 'text' | 'announcement' | 'forum' | 'voice' | 'category';

export type ChannelSeed = {
  name: string;
  kind?: ChannelKind;
  topic?: string;
  /** Permissions taken from the bot in this channel. */
  denyBot?: PermissionName[];
  /** Permissions taken from everybody in this channel (administrators and owner excepted). */
  denyEveryone?: PermissionName[];
  /** Tags of a forum. */
  tags?: string[];
};

export type GuildSeed = {
  name: string;
  /** Discord locale of the server; `en-US` unless given. */
  locale?: string;
  /** A name alone makes a text channel. */
  channels: (string | ChannelSeed)[];
  /** Roles and what they allow beyond what everybody may do. */
  roles?: { name: string; permissions: PermissionName[]; mentionable?: boolean }[];
  /** People by name and role; the first one owns the server unless `owner` names another. */
  members: { name: string; roles?: string[]; locale?: string }[];
  owner?: string;
  /** False for a server without the bot, where people may still have installed it for themselves. */
  botInside?: boolean;
  /** What the bot's own role allows; without it, what DISCORD needs for posting cards. */
  botPermissions?: PermissionName[];
};

export const BOT_PERMISSIONS: PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'ReadMessageHistory',
];

/** What a fresh server lets everybody do, as far as it matters here. */
export const EVERYONE_PERMISSIONS: PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
  'SendMessagesInThreads',
];

export const DEFAULT_GUILDS: GuildSeed[] = [
  {
    name: 'Sahel desk',
    channels: ['alerts', 'gao', 'kidal', 'bot-commands'],
    roles: [
      { name: 'Managers', permissions: ['ManageGuild', 'ManageChannels', 'ManageMessages'] },
      { name: 'Analysts', permissions: ['EmbedLinks', 'AttachFiles'] },
    ],
    members: [
      { name: 'analyst', roles: ['Analysts'] },
      { name: 'manager', roles: ['Managers'] },
      { name: 'guest' },
    ],
    owner: 'manager',
  },
];
