/** Direct messages: a bot and one person. https://docs.discord.com/developers/resources/user#create-dm */
import { ChannelType } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import { z } from 'zod';
import { Refusal } from '../refusals.ts';
import { renderChannel } from '../render.ts';
import { route } from '../route.ts';
import { parseBody, snowflake } from '../rules/body.ts';
import { findUser, publish } from '../world.ts';
import type { Channel, World } from '../world.ts';

/** The one channel with that person; made when it is first opened. The gateway does not tell a bot of it. */
function openDirect(world: World, recipient: APIUser): Channel {
  for (const channel of world.channels.values()) if (channel.recipient?.id === recipient.id) return channel;
  const channel: Channel = {
    id: world.newId(),
    guildId: null,
    type: ChannelType.DM,
    name: '',
    topic: null,
    position: 0,
    parentId: null,
    overwrites: [],
    lastMessageId: null,
    tags: [],
    tagRequired: false,
    thread: null,
    recipient,
    followers: [],
  };
  world.channels.set(channel.id, channel);
  world.messages.set(channel.id, []);
  publish(world, { event: 'direct', guildId: null, channelId: channel.id, data: null });
  return channel;
}

/** Opening always works; it is the message that a person who takes none from the bot never gets. */
export function refuseUnwanted(world: World, { recipient }: Channel): void {
  if (!recipient) return;
  const isShared = [...world.guilds.values()].some(
    ({ botInside, members }) => botInside && members.has(recipient.id),
  );
  if (!isShared) throw new Refusal('noMutualGuilds');
  if (world.closedToDirect.has(recipient.id)) throw new Refusal('takesNoMessages');
}

export const directRoutes = [
  route('POST', '/users/@me/channels', ({ world, body }) => {
    const { recipient_id: id } = parseBody(z.object({ recipient_id: snowflake }), body);
    const user = findUser(world, id);
    if (!user) throw new Refusal('invalidRecipients');
    // Bots do not write to each other, nor to themselves.
    if (user.bot) throw new Refusal('cannotBeWrittenTo');
    return { body: renderChannel(world, openDirect(world, user)) };
  }),
];
