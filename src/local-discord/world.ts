/**
 * Everything the local Discord knows, kept in memory: it outlives the bot's restarts and ends with the server.
 * Handlers change it and `publish` what changed; the gateway and the page listen.
 */
import type {
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';
import { createSnowflakes } from './ids.ts';
import type { Interaction } from './interaction.ts';
import type { Limits } from './limits.ts';

export type Member = { user: APIUser; roles: string[]; joinedAt: string; locale: string };

export type Guild = {
  id: string;
  name: string;
  locale: string;
  ownerId: string;
  joinedAt: string;
  roles: Map<string, APIRole>;
  members: Map<string, Member>;
  /** False where the bot was removed, or never invited: then only commands of user-installed apps come. */
  botInside: boolean;
};

type ThreadState = {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archiveTimestamp: string;
  createdAt: string;
  messageCount: number;
  /** Deleted ones counted too. */
  messagesSent: number;
  memberIds: Set<string>;
  appliedTags: string[];
};

export type Channel = {
  id: string;
  /** Null for a direct message. */
  guildId: string | null;
  type: ChannelType;
  name: string;
  topic: string | null;
  position: number;
  /** Category, or for a thread the channel it hangs on. */
  parentId: string | null;
  overwrites: APIOverwrite[];
  lastMessageId: string | null;
  tags: { id: string; name: string }[];
  /** A forum may ask for a tag on every post. */
  tagRequired: boolean;
  thread: ThreadState | null;
  /** The person whom the bot speaks with alone; null in a server. */
  recipient: APIUser | null;
  /** Channels that follow this announcement channel. */
  followers: { channelId: string; webhookId: string }[];
};

export type StoredFile = {
  id: string;
  channelId: string;
  name: string;
  contentType: string;
  description: string | null;
  bytes: Uint8Array;
  size: { width: number; height: number } | null;
};

/**
 * A message with what the wire does not show. Pictures in `wire` keep their `attachment://` addresses and
 * `attachments` is empty there; `renderMessage` fills both in.
 */
export type StoredMessage = {
  wire: APIMessage;
  channelId: string;
  guildId: string | null;
  files: StoredFile[];
  /** The one person who sees an ephemeral message; null for everybody. */
  visibleTo: string | null;
  /** Users, roles and whether everybody was notified; edits never notify. */
  pinged: { users: string[]; roles: string[]; everyone: boolean };
};

export type RequestRecord = {
  at: number;
  method: string;
  /** As sent, below `/api/v10`. */
  path: string;
  /** The route's pattern; null where there is none. */
  route: string | null;
  body: unknown;
  files: string[];
  status: number;
  /** Discord's code of a refusal; null where it went well. */
  code: number | null;
  /** Name of the fault that was played, if any. */
  fault: string | null;
};

export type Change = {
  /** A gateway event's name, or a name in lower case for what only the page and tests see. */
  event: string;
  guildId: string | null;
  channelId?: string;
  data: unknown;
  /** Ephemeral: one person's client sees it, the gateway never tells. */
  visibleTo?: string | null;
};

export type World = {
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
  token: string;
  limits: Limits;
  now: () => number;
  newId: () => string;
  application: { id: string; name: string };
  bot: APIUser;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  /** By channel, oldest first. */
  messages: Map<string, StoredMessage[]>;
  files: Map<string, StoredFile>;
  /** By guild id, or `global`. */
  commands: Map<string, APIApplicationCommand[]>;
  commandCreations: Map<string, number[]>;
  /** Ids of people who take no direct messages. */
  closedToDirect: Set<string>;
  interactions: Map<string, Interaction>;
  /** Nonces enforced lately: author and nonce to the message made. */
  nonces: Map<string, { at: number; channelId: string; messageId: string }>;
  requests: RequestRecord[];
  listeners: Set<(change: Change) => void>;
};

export function createWorld(options: { token: string; limits: Limits; now: () => number }): World {
  const newId = createSnowflakes(options.now);
  const applicationId = newId();
  return {
    ...options,
    origin: '',
    newId,
    application: { id: applicationId, name: 'Vigie' },
    // As on Discord, the bot's user has its application's id.
    bot: { ...createUser(applicationId, 'Vigie'), bot: true },
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    commands: new Map(),
    commandCreations: new Map(),
    closedToDirect: new Set(),
    interactions: new Map(),
    nonces: new Map(),
    requests: [],
    listeners: new Set(),
  };
}

/** The server of a channel or message; undefined for a direct message. */
export function guildOf(world: World, { guildId }: { guildId: string | null }): Guild | undefined {
  return guildId === null ? undefined : world.guilds.get(guildId);
}

/** The server's id as the wire has it; a direct message has none. */
export function guildIdOf({ guildId }: { guildId: string | null }): { guild_id?: string } {
  return guildId === null ? {} : { guild_id: guildId };
}

/** A person of any server. */
export function findUser(world: World, id: string): APIUser | null {
  for (const guild of world.guilds.values()) {
    const member = guild.members.get(id);
    if (member) return member.user;
  }
  return null;
}

export function createUser(id: string, name: string): APIUser {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null };
}

export function publish(world: World, change: Change): void {
  for (const listener of world.listeners) listener(change);
}

export function instant(world: World): string {
  return new Date(world.now()).toISOString();
}
