/** What an embed may hold. https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
import { z } from 'zod';
import { MESSAGE_LIMITS } from '../limits.ts';
import { address, instant, list, problem, text, whole, words } from './body.ts';

const link = address(MESSAGE_LIMITS.url);
const picture = address(MESSAGE_LIMITS.url, ['http', 'https', 'attachment']);

const embedSchema = z
  .object({
    type: z.string().nullish(),
    title: text(MESSAGE_LIMITS.embedTitle).nullish(),
    description: text(MESSAGE_LIMITS.embedDescription).nullish(),
    url: link.nullish(),
    timestamp: instant.nullish(),
    color: whole(0, 0xffffff).nullish(),
    footer: z.object({ text: words(MESSAGE_LIMITS.embedFooter), icon_url: picture.nullish() }).nullish(),
    image: z.object({ url: picture }).nullish(),
    thumbnail: z.object({ url: picture }).nullish(),
    author: z
      .object({ name: words(MESSAGE_LIMITS.embedAuthor), url: link.nullish(), icon_url: picture.nullish() })
      .nullish(),
    fields: list(
      z.object({
        name: words(MESSAGE_LIMITS.embedFieldName),
        value: words(MESSAGE_LIMITS.embedFieldValue),
        inline: z.boolean().nullish(),
      }),
      MESSAGE_LIMITS.embedFields,
    ).nullish(),
  })
  .superRefine((embed, context) => {
    const { title, description, footer, image, thumbnail, author, fields } = embed;
    if (title?.trim() || description?.trim() || footer || image || thumbnail || author || fields?.length)
      return;
    // Discord names the description where an embed shows nothing at all.
    problem(context, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  });
export type EmbedBody = z.output<typeof embedSchema>;

export const embedsSchema = list(embedSchema, MESSAGE_LIMITS.embeds).superRefine((embeds, context) => {
  const total = embeds.reduce((sum, embed) => sum + countEmbedCharacters(embed), 0);
  if (total > MESSAGE_LIMITS.embedTotal) {
    const message = `Embed size exceeds maximum size of ${MESSAGE_LIMITS.embedTotal}`;
    problem(context, [], 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
});

function countEmbedCharacters(embed: EmbedBody): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, one) => sum + (one?.length ?? 0), 0);
}
