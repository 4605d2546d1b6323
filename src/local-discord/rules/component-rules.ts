/** What the components of a message may hold. https://docs.discord.com/developers/components/reference */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { COMPONENT_LIMITS as LIMITS } from '../limits.ts';
import { address, list, problem, set, snowflake, text, whole } from './body.ts';
import { walkComponents } from './component-tree.ts';
import type { ComponentNode } from './component-tree.ts';

export const id = whole(0, 2 ** 31 - 1).nullish();
export const customId = text(LIMITS.customId, 1);
const emoji = z.object({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});
const media = z.object({ url: address(2048, ['http', 'https', 'attachment']) });

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: whole(1, 6),
    label: text(LIMITS.buttonLabel).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: address(LIMITS.buttonUrl, ['http', 'https', 'discord']).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const { style } = value;
    if (value.custom_id && value.url) {
      problem(context, [], 'BUTTON_COMPONENT_INVALID', 'A custom id and url cannot both be specified');
    } else if (style === ButtonStyle.Link && !value.url) {
      problem(context, ['url'], 'BASE_TYPE_REQUIRED', 'A url is required');
    } else if (style === ButtonStyle.Link && value.custom_id) {
      problem(context, ['custom_id'], 'BUTTON_COMPONENT_INVALID', 'A link button cannot have a custom id');
    } else if (style === ButtonStyle.Premium && !value.sku_id) {
      problem(context, ['sku_id'], 'BASE_TYPE_REQUIRED', 'A SKU id is required');
    } else if (style < ButtonStyle.Link && !value.custom_id) {
      problem(context, ['custom_id'], 'BASE_TYPE_REQUIRED', 'A custom id is required');
    } else if (style < ButtonStyle.Link && value.url) {
      problem(context, ['url'], 'BUTTON_COMPONENT_INVALID', 'Only a link button can have a url');
    }
    if (style !== ButtonStyle.Premium && !value.label && !value.emoji) {
      problem(context, ['label'], 'BASE_TYPE_REQUIRED', 'A label or emoji is required');
    }
  });

const option = z.object({
  label: text(LIMITS.optionText, 1),
  value: text(LIMITS.optionText, 1),
  description: text(LIMITS.optionText).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const selectFields = {
  id,
  custom_id: customId,
  placeholder: text(LIMITS.selectPlaceholder).nullish(),
  min_values: whole(0, LIMITS.selectValues).nullish(),
  max_values: whole(1, LIMITS.selectValues).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

type Counts = { min_values?: number | null | undefined; max_values?: number | null | undefined };
function checkCounts(value: Counts, context: Parameters<typeof problem>[0], options = Infinity): void {
  const least = value.min_values ?? 1;
  const most = value.max_values ?? 1;
  if (least > most) {
    problem(
      context,
      ['min_values'],
      'SELECT_COMPONENT_INVALID',
      'min_values must not be greater than max_values',
    );
  }
  if (most > options) {
    const message = `max_values must not be greater than the number of options (${options})`;
    problem(context, ['max_values'], 'SELECT_COMPONENT_INVALID', message);
  }
}

const stringSelect = z
  .object({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: list(option, LIMITS.selectOptions, 1),
  })
  .superRefine((value, context) => {
    checkCounts(value, context, value.options.length);
    const seen = new Set<string>();
    for (const [index, one] of value.options.entries()) {
      if (seen.has(one.value)) {
        const message = 'The specified option value is already used';
        problem(context, ['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
      }
      seen.add(one.value);
    }
  });
const defaults = list(z.object({ id: snowflake, type: z.string() }), LIMITS.selectValues).nullish();
const entitySelect = <Type extends ComponentType>(type: Type) =>
  z
    .object({ type: z.literal(type), ...selectFields, default_values: defaults })
    .superRefine((value, context) => checkCounts(value, context));
export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  z
    .object({
      type: z.literal(ComponentType.ChannelSelect),
      ...selectFields,
      default_values: defaults,
      channel_types: set(z.int(), 20).nullish(),
    })
    .superRefine((value, context) => checkCounts(value, context)),
] as const;

const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(z.discriminatedUnion('type', [button, ...selects]), LIMITS.buttonsPerRow, 1),
  })
  .superRefine((row, context) => {
    // A select takes the width of five buttons, so it stands alone. Too many of anything is told already.
    if (row.components.length > LIMITS.buttonsPerRow) return;
    let width = 0;
    for (const [index, component] of row.components.entries()) {
      width += component.type === ComponentType.Button ? 1 : LIMITS.buttonsPerRow;
      if (width > LIMITS.buttonsPerRow) {
        const message = 'The specified component exceeds the maximum width';
        problem(context, ['components', index], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
      }
    }
  });

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(LIMITS.text, 1),
});
const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: text(LIMITS.mediaDescription, 1).nullish(),
  spoiler: z.boolean().nullish(),
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(textDisplay, LIMITS.sectionTexts, 1),
  accessory: z.discriminatedUnion('type', [thumbnail, button]),
});
const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(
    z.object({
      media,
      description: text(LIMITS.mediaDescription, 1).nullish(),
      spoiler: z.boolean().nullish(),
    }),
    LIMITS.galleryItems,
    1,
  ),
});
const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: z.object({ url: address(2048, ['attachment']) }),
  spoiler: z.boolean().nullish(),
});
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().nullish(),
  spacing: whole(1, 2).nullish(),
});
const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: whole(0, 0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
  components: list(
    z.discriminatedUnion('type', [actionRow, textDisplay, section, gallery, separator, file]),
    LIMITS.total,
    1,
  ),
});

/** Top level of a message without the Components V2 flag. */
export const legacyComponentsSchema = list(
  z.discriminatedUnion('type', [actionRow]),
  LIMITS.rows,
).superRefine(checkCustomIds);

/** Top level of a message with the Components V2 flag. */
export const v2ComponentsSchema = list(
  z.discriminatedUnion('type', [actionRow, textDisplay, section, gallery, separator, file, container]),
  LIMITS.total,
).superRefine((components, context) => {
  checkCustomIds(components, context);
  const all = [...walkComponents(components)];
  if (all.length > LIMITS.total) {
    const message = `The total number of components cannot exceed ${LIMITS.total}`;
    problem(context, [], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
  }
  const characters = all.reduce((sum, { node }) => sum + (node.content?.length ?? 0), 0);
  if (characters > LIMITS.text) {
    const message = `Text of all components must be ${LIMITS.text} or fewer in length.`;
    problem(context, [], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
});

export function checkCustomIds(
  components: readonly ComponentNode[],
  context: Parameters<typeof problem>[0],
): void {
  const seen = new Set<string>();
  for (const { node, path } of walkComponents(components)) {
    if (!node.custom_id) continue;
    if (seen.has(node.custom_id)) {
      const message = 'Component custom id cannot be duplicated';
      problem(context, [...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    seen.add(node.custom_id);
  }
}
