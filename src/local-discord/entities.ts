/** People, roles and channels that an interaction names by id, in full, as Discord sends them along. */
import { channelPermissions } from './permissions.ts';
import { renderChannel, renderMember } from './render.ts';
import { guildOf } from './world.ts';
import type { Channel, World } from './world.ts';

export type Resolved = Partial<
  Record<'users' | 'members' | 'roles' | 'channels' | 'attachments', Record<string, object>>
>;

/** Throws for an id that names nothing in the channel's server: no client would offer it. */
export function resolveEntities(world: World, channel: Channel, ids: readonly string[]): Resolved {
  const guild = guildOf(world, channel);
  const resolved: Resolved = {};
  const add = (kind: keyof Resolved, id: string, entity: object): void => {
    resolved[kind] = { ...resolved[kind], [id]: entity };
  };
  for (const id of ids) {
    const member = guild?.members.get(id);
    const role = guild?.roles.get(id);
    const target = world.channels.get(id);
    if (member) {
      add('users', id, member.user);
      add('members', id, {
        ...renderMember(member),
        permissions: String(channelPermissions(world, channel, id)),
      });
    } else if (role) {
      add('roles', id, role);
    } else if (target?.guildId === channel.guildId) {
      add('channels', id, { ...renderChannel(world, target), permissions: '0' });
    } else {
      throw new Error(`there is nobody and nothing with the id ${id} in this server`);
    }
  }
  return resolved;
}
