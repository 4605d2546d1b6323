/** Servers, their roles and members. https://docs.discord.com/developers/resources/guild */
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { needGuild } from '../lookup.ts';
import { Refusal } from '../refusals.ts';
import { renderGuild, renderMember } from '../render.ts';
import { route } from '../route.ts';
import { publish } from '../world.ts';
import type { Guild, World } from '../world.ts';

/** The bot leaves a server, or is put out of it. */
export function removeBot(world: World, guild: Guild): void {
  guild.botInside = false;
  publish(world, { event: GatewayDispatchEvents.GuildDelete, guildId: guild.id, data: { id: guild.id } });
}

export const guildRoutes = [
  route('GET', '/guilds/:guild', ({ world, params }) => ({
    body: renderGuild(needGuild(world, params.guild)),
  })),

  route('GET', '/guilds/:guild/roles', ({ world, params }) => ({
    body: [...needGuild(world, params.guild).roles.values()],
  })),

  route('GET', '/guilds/:guild/members/:user', ({ world, params }) => {
    const member = needGuild(world, params.guild).members.get(params.user);
    if (!member) throw new Refusal('unknownMember');
    return { body: { user: member.user, ...renderMember(member) } };
  }),

  route('DELETE', '/users/@me/guilds/:guild', ({ world, params }) => {
    removeBot(world, needGuild(world, params.guild));
    return {};
  }),
];
