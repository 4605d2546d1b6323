import type { APIAllowedMentions, APIEmbed } from 'discord.js';
import type { Card } from '../alerts/card.ts';

/** A card as the body of a message; nothing in it can ping anybody. */
export function renderMessage(card: Card): { embeds: APIEmbed[]; allowed_mentions: APIAllowedMentions } {
  return { embeds: [renderEmbed(card)], allowed_mentions: { parse: [] } };
}

function renderEmbed({ title, description, fields, footer, colour, url, timestamp }: Card): APIEmbed {
  return {
    title,
    description,
    fields,
    footer: { text: footer },
    color: colour,
    ...(url === null ? {} : { url }),
    ...(timestamp === null ? {} : { timestamp }),
  };
}
