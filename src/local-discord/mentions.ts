/** Whom a text notifies. https://docs.discord.com/developers/resources/message#allowed-mentions-object */
import { may } from './permissions.ts';
import type { AllowedMentions } from './rules/message-rules.ts';
import { guildOf } from './world.ts';
import type { Channel, StoredMessage, World } from './world.ts';
import { PermissionFlagsBits } from 'discord-api-types/v10';

/** Without `allowed` everything that the text names is notified, as far as the author may. */
export function findPinged(
  world: World,
  channel: Channel,
  authorId: string,
  content: string,
  allowed: AllowedMentions | null,
): StoredMessage['pinged'] {
  const guild = guildOf(world, channel);
  const mayPingAll = may(world, channel, authorId, PermissionFlagsBits.MentionEveryone);
  const isAllowed = (kind: 'users' | 'roles', id: string): boolean =>
    !allowed || Boolean(allowed.parse?.includes(kind)) || Boolean(allowed[kind]?.includes(id));
  const users = findIds(content, /<@!?(\d{17,19})>/g);
  const roles = findIds(content, /<@&(\d{17,19})>/g);
  const everyone = /@(everyone|here)\b/.test(content) && mayPingAll;
  return {
    users: users.filter((id) => guild?.members.has(id) && isAllowed('users', id)),
    roles: roles.filter((id) => {
      const role = guild?.roles.get(id);
      return role && (role.mentionable || mayPingAll) && isAllowed('roles', id);
    }),
    everyone: everyone && (!allowed || Boolean(allowed.parse?.includes('everyone'))),
  };
}

function findIds(content: string, pattern: RegExp): string[] {
  const ids = [...content.matchAll(pattern)].map((match) => match[1] ?? '');
  return [...new Set(ids)];
}
