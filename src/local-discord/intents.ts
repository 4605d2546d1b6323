/** Which events a session asked for. https://docs.discord.com/developers/events/gateway#list-of-intents */
import { GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { World } from './world.ts';

const INTENT_OF: Record<string, number> = {
  [Event.GuildCreate]: Intent.Guilds,
  [Event.GuildUpdate]: Intent.Guilds,
  [Event.GuildDelete]: Intent.Guilds,
  [Event.GuildRoleCreate]: Intent.Guilds,
  [Event.GuildRoleUpdate]: Intent.Guilds,
  [Event.GuildRoleDelete]: Intent.Guilds,
  [Event.ChannelCreate]: Intent.Guilds,
  [Event.ChannelUpdate]: Intent.Guilds,
  [Event.ChannelDelete]: Intent.Guilds,
  [Event.ThreadCreate]: Intent.Guilds,
  [Event.ThreadUpdate]: Intent.Guilds,
  [Event.ThreadDelete]: Intent.Guilds,
  [Event.MessageCreate]: Intent.GuildMessages,
  [Event.MessageUpdate]: Intent.GuildMessages,
  [Event.MessageDelete]: Intent.GuildMessages,
};

/** Events without an intent, interactions first of all, always come. Direct messages have one of their own. */
export function isDelivered(event: string, intents: number, guildId: string | null): boolean {
  const isDirect = guildId === null && INTENT_OF[event] === Intent.GuildMessages;
  const needed = isDirect ? Intent.DirectMessages : INTENT_OF[event];
  return needed === undefined || (intents & needed) !== 0;
}

/** Without the message content intent, what others write in a server comes empty unless it mentions the bot. */
export function withheldContent(world: World, event: string, intents: number, data: unknown): unknown {
  const isMessage = event === Event.MessageCreate || event === Event.MessageUpdate;
  if (!isMessage || intents & Intent.MessageContent) return data;
  const message = data as GatewayMessageCreateDispatchData;
  const isDirect = message.guild_id === undefined;
  const isFree =
    isDirect || message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  return isFree ? data : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
