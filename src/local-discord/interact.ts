/** Hands what a person does to the bot, and waits for what comes back. */
import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents, InteractionContextType } from 'discord-api-types/v10';
import type { InteractionType } from 'discord-api-types/v10';
import type { Answer, Interaction } from './interaction.ts';
import { MESSAGE_LIMITS } from './limits.ts';
import { channelPermissions } from './permissions.ts';
import { renderChannel, renderGuild, renderMember, renderMessage } from './render.ts';
import { guildOf, publish } from './world.ts';
import type { Channel, Member, StoredMessage, World } from './world.ts';

/** Where and as whom; without `userId` the first member of the server acts. */
export type Acting = { channelId: string; guildId?: string; userId?: string; locale?: string };

export type Place = { channel: Channel; member: Member; locale: string };

export function findPlace(world: World, { channelId, userId, locale }: Acting): Place {
  const channel = world.channels.get(channelId);
  if (!channel) throw new Error(`there is no channel ${channelId}`);
  if (channel.recipient) return findDirectPlace(world, channel, locale);
  const guild = guildOf(world, channel);
  if (!guild) throw new Error(`#${channel.name} has no server`);
  const everybody = [...guild.members.values()].filter(({ user }) => user.id !== world.bot.id);
  const member = userId === undefined ? everybody[0] : guild.members.get(userId);
  if (!member) throw new Error(`${userId ?? 'nobody'} is no member of ${guild.name}`);
  return { channel, member, locale: locale ?? member.locale };
}

/** In a direct message there is one person, as they are in any server. */
function findDirectPlace(world: World, channel: Channel, locale?: string): Place {
  for (const { members } of world.guilds.values()) {
    const member = members.get(channel.recipient?.id ?? '');
    if (member) return { channel, member, locale: locale ?? member.locale };
  }
  throw new Error(`nobody is in the direct message ${channel.id}`);
}

export type About = { commandName?: string; source?: StoredMessage };

/** Hands an interaction to the bot and waits for its answer: three seconds, or the token's life once it deferred. */
export function interact(
  world: World,
  place: Place,
  type: InteractionType,
  data: object,
  about: About,
): Promise<Answer> {
  const { channel, member } = place;
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { interactionAnswerMs, interactionTokenMs } = world.limits;
  const interaction: Interaction = {
    id: world.newId(),
    token: randomBytes(48).toString('base64url'),
    type,
    at: world.now(),
    guildId: channel.guildId,
    channelId: channel.id,
    userId: member.user.id,
    commandName: about.commandName ?? null,
    sourceMessageId: about.source?.wire.id ?? null,
    acknowledged: false,
    lapsed: false,
    pending: null,
    originalId: null,
    modal: null,
    settle: resolve,
  };
  const fail = (): void => {
    resolve({ kind: 'failed', interactionId: interaction.id, reason: 'The application did not respond' });
  };
  setTimeout(() => {
    interaction.lapsed = !interaction.acknowledged;
    if (interaction.lapsed) fail();
    else setTimeout(fail, interactionTokenMs - interactionAnswerMs).unref();
  }, interactionAnswerMs).unref();
  forgetOld(world);
  world.interactions.set(interaction.id, interaction);
  publish(world, {
    event: GatewayDispatchEvents.InteractionCreate,
    guildId: channel.guildId,
    channelId: channel.id,
    data: renderInteraction(world, interaction, place, data, about),
  });
  return promise;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
function renderInteraction(world: World, interaction: Interaction, place: Place, data: object, about: About) {
  const { channel, member, locale } = place;
  const { id, type, token } = interaction;
  const permissions = String(channelPermissions(world, channel, member.user.id));
  return {
    id,
    application_id: world.application.id,
    type,
    data,
    channel: { ...renderChannel(world, channel), permissions },
    channel_id: channel.id,
    token,
    version: 1,
    app_permissions: String(channelPermissions(world, channel, world.bot.id)),
    locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(world, interaction),
    attachment_size_limit: MESSAGE_LIMITS.fileBytes,
    ...renderScene(world, place, permissions),
    ...(about.source ? { message: renderMessage(world, about.source) } : {}),
  };
}

/** Where it happened and who acted: a member of a server, or a person alone with the bot. */
function renderScene(world: World, { channel, member }: Place, permissions: string) {
  const guild = guildOf(world, channel);
  if (!guild) return { user: member.user, context: InteractionContextType.BotDM };
  return {
    guild: { id: guild.id, locale: guild.locale, features: renderGuild(guild).features },
    guild_id: guild.id,
    guild_locale: guild.locale,
    member: { ...renderMember(member), user: member.user, permissions },
    context: InteractionContextType.Guild,
  };
}

/**
 * Keyed by how the app was installed: in the server, or by the person for themselves. In a direct message with the
 * bot the server is "0".
 */
export function ownersOf(world: World, { guildId, userId }: Interaction): Record<string, string> {
  if (guildId === null) return { '0': '0' };
  return world.guilds.get(guildId)?.botInside ? { '0': guildId } : { '1': userId };
}

/** A demo may run for days: interactions whose token is long dead are let go. */
function forgetOld(world: World): void {
  for (const [id, { at }] of world.interactions) {
    if (world.now() - at > world.limits.interactionTokenMs * 2) world.interactions.delete(id);
  }
}
