/** What a message body may hold. https://docs.discord.com/developers/resources/message#create-message */
import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { MESSAGE_LIMITS } from '../limits.ts';
import { invalidBody } from '../refusals.ts';
import { list, parseBody, problem, set, snowflake, text } from './body.ts';
import { legacyComponentsSchema, v2ComponentsSchema } from './component-rules.ts';
import { walkComponents } from './component-tree.ts';
import { embedsSchema } from './embed-rules.ts';

const allowedMentions = z
  .object({
    parse: set(z.enum(['roles', 'users', 'everyone']), 3).nullish(),
    roles: set(snowflake, 100).nullish(),
    users: set(snowflake, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (value.parse?.includes(kind) && value[kind]?.length) {
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        problem(context, [], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
      }
    }
  });
export type AllowedMentions = z.output<typeof allowedMentions>;

const attachment = z.object({
  id: snowflake,
  filename: text(1024, 1).nullish(),
  description: text(MESSAGE_LIMITS.fileDescription).nullish(),
});

const fields = {
  content: text(MESSAGE_LIMITS.content).nullish(),
  embeds: embedsSchema.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(attachment, MESSAGE_LIMITS.files).nullish(),
  flags: z.int().nullish(),
  tts: z.boolean().nullish(),
};
const createFields = {
  ...fields,
  nonce: z.union([z.int(), text(MESSAGE_LIMITS.nonce)], { error: 'not a nonce' }).nullish(),
  enforce_nonce: z.boolean().nullish(),
  sticker_ids: list(snowflake, MESSAGE_LIMITS.stickers).nullish(),
  message_reference: z
    .object({
      type: z.int().nullish(),
      message_id: snowflake.nullish(),
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
};
const legacy = z.object({ ...createFields, components: legacyComponentsSchema.nullish() });
const v2 = z.object({ ...createFields, components: v2ComponentsSchema.nullish() });
export type MessageBody = z.output<typeof v2>;

/** Flags that a bot may set when it creates or edits a message. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral;

/**
 * Checks a message body and gives it back.
 * @param existing flags of the message being edited; Components V2 cannot be unset.
 */
export function parseMessageBody(
  body: unknown,
  options: { prefix?: readonly string[]; existing?: number } = {},
): MessageBody {
  const prefix = options.prefix ?? [];
  const asked = z.object({ flags: z.int().nullish() }).safeParse(body);
  const flags = (asked.data?.flags ?? 0) | (options.existing ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const parsed: MessageBody = parseBody(isV2 ? v2 : legacy, body, prefix);
  if (isV2) refuseLegacyFields(parsed, prefix);
  return {
    ...parsed,
    flags: parsed.flags === undefined || parsed.flags === null ? parsed.flags : parsed.flags & SETTABLE_FLAGS,
  };
}

/** Components V2 stand alone: what the message holds otherwise must be emptied first. */
export function refuseLegacyFields(body: MessageBody, prefix: readonly string[]): void {
  const used = (['content', 'embeds', 'sticker_ids'] as const).filter((field) => body[field]?.length);
  if (used.length === 0) return;
  throw invalidBody(
    used.map((field) => ({
      path: [...prefix, field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    })),
  );
}

/** Names of files that embeds and components point to with `attachment://`. */
export function findAttachmentNames(body: Pick<MessageBody, 'embeds' | 'components'>): Set<string> {
  const names = new Set<string>();
  const note = (url: string | null | undefined): void => {
    if (url?.startsWith('attachment://')) names.add(url.slice('attachment://'.length));
  };
  for (const embed of body.embeds ?? []) {
    note(embed.image?.url);
    note(embed.thumbnail?.url);
    note(embed.author?.icon_url);
    note(embed.footer?.icon_url);
  }
  for (const { node } of walkComponents(body.components ?? [])) {
    if ('media' in node) note((node.media as { url?: string }).url);
    if ('file' in node) note((node.file as { url?: string }).url);
    if ('items' in node) for (const item of node.items as { media: { url?: string } }[]) note(item.media.url);
  }
  return names;
}
