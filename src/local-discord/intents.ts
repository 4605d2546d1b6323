/** Which events a session asked for. https://docs.discord.com/developers/events/gateway#list-of-intents */
import { GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { APIMessage } from 'discord-api-types/v10';
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

/** Events without an intent, interactions first of all, always come. */
export function isDelivered(event: string, intents: number): boolean {
  const needed = INTENT_OF[event];
  return needed === undefined || (intents & needed) !== 0;
}

/** Without the message content intent, what others write comes empty unless it mentions the bot. */
export function withheldContent(world: World, event: string, intents: number, data: unknown): unknown {
  const isMessage = event === Event.MessageCreate || event === Event.MessageUpdate;
  if (!isMessage || intents & Intent.MessageContent) return data;
  const message = data as APIMessage;
  const isFree = message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  return isFree ? data : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
