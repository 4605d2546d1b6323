/** What an application command may hold. https://docs.discord.com/developers/interactions/application-commands */
import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType as CommandType,
  Locale,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { COMMAND_LIMITS as LIMITS } from '../limits.ts';
import { list, parseBody, problem, set, text, whole } from './body.ts';

type Context = Parameters<typeof problem>[0];

const locales = new Set<string>(Object.values(Locale));

function localizations(each: z.ZodType<string>) {
  return z.record(z.string(), each).superRefine((value, context) => {
    for (const locale of Object.keys(value)) {
      if (locales.has(locale)) continue;
      problem(context, [locale], 'BASE_TYPE_CHOICES', `Value must be one of {${[...locales].join(', ')}}.`);
    }
  });
}

/** Names of slash commands and options: letters, digits, `-`, `_`, `'`, and lower case where there is one. */
const slashName = text(LIMITS.name, 1).superRefine((name, context) => {
  const wellFormed = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]*$/u.test(name) && name === name.toLowerCase();
  if (!wellFormed) problem(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
});
const anyName = text(LIMITS.name, 1);
const description = text(LIMITS.description, 1);

const choice = z.object({
  name: text(LIMITS.choiceName, 1),
  name_localizations: localizations(text(LIMITS.choiceName, 1)).nullish(),
  value: z.union([text(LIMITS.choiceValue), z.number()], { error: 'not a choice value' }),
});

const optionFields = {
  type: whole(1, 11),
  name: slashName,
  name_localizations: localizations(slashName).nullish(),
  description,
  description_localizations: localizations(description).nullish(),
  required: z.boolean().nullish(),
  choices: list(choice, LIMITS.choices).nullish(),
  autocomplete: z.boolean().nullish(),
  channel_types: set(z.int(), 20).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: whole(0, LIMITS.stringOption).nullish(),
  max_length: whole(1, LIMITS.stringOption).nullish(),
};
const leaf = z.object(optionFields).superRefine(checkOption);
const middle = z
  .object({ ...optionFields, options: list(leaf, LIMITS.options).nullish() })
  .superRefine(checkNesting);
const top = z
  .object({ ...optionFields, options: list(middle, LIMITS.options).nullish() })
  .superRefine(checkNesting);
type Option = z.output<typeof leaf> & { options?: Option[] | null | undefined };

/** A bit set in decimal; on the wire a string of digits. */
const permissions = z
  .union([z.string(), z.int()], { error: 'not a permission set' })
  .superRefine((value, context) => {
    if (!/^\d+$/.test(String(value)))
      problem(context, [], 'NUMBER_TYPE_COERCE', `Value "${value}" is not a permission set.`);
  });
const commandFields = {
  name_localizations: localizations(text(LIMITS.name, 1)).nullish(),
  default_member_permissions: permissions.nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: set(whole(0, 2), 3, 1).nullish(),
  integration_types: set(whole(0, 1), 2, 1).nullish(),
  nsfw: z.boolean().nullish(),
};
const slash = z
  .object({
    ...commandFields,
    type: z.literal(CommandType.ChatInput).nullish(),
    name: slashName,
    name_localizations: localizations(slashName).nullish(),
    description,
    description_localizations: localizations(description).nullish(),
    options: list(top, LIMITS.options).nullish(),
  })
  .superRefine((command, context) => {
    checkOrder(command.options ?? [], context);
    if (countCommandCharacters(command) > LIMITS.characters) {
      const message = `Command exceeds maximum size (${LIMITS.characters})`;
      problem(context, [], 'APPLICATION_COMMAND_TOO_LARGE', message);
    }
  });
const contextMenu = z
  .object({
    ...commandFields,
    type: z.union([z.literal(CommandType.User), z.literal(CommandType.Message)]),
    name: anyName,
    description: z.string().nullish(),
    description_localizations: z.record(z.string(), z.string()).nullish(),
    options: z.array(z.unknown()).nullish(),
  })
  .superRefine((command, context) => {
    const message = 'Context menu commands cannot have description or options';
    if (command.description) problem(context, ['description'], 'APPLICATION_COMMAND_CONTEXT_MENU', message);
    if (command.options?.length) problem(context, ['options'], 'APPLICATION_COMMAND_CONTEXT_MENU', message);
  });
export type CommandBody = z.output<typeof slash> | z.output<typeof contextMenu>;

export function parseCommandBody(body: unknown, prefix: readonly (string | number)[] = []): CommandBody {
  const asked = z.object({ type: whole(1, 3).nullish() });
  const { type } = parseBody(asked, body, prefix);
  const isMenu = type === CommandType.User || type === CommandType.Message;
  return isMenu ? parseBody(contextMenu, body, prefix) : parseBody(slash, body, prefix);
}

/** A group holds subcommands, a subcommand what is neither; there is no deeper level. */
function checkNesting(option: Option, context: Context): void {
  checkOption(option, context);
  checkOrder(option.options ?? [], context);
  const isGroup = option.type === OptionType.SubcommandGroup;
  for (const [index, { type }] of (option.options ?? []).entries()) {
    const fits = isGroup ? type === OptionType.Subcommand : type > OptionType.SubcommandGroup;
    if (fits) continue;
    const allowed = isGroup ? '1' : '3 to 11';
    problem(
      context,
      ['options', index, 'type'],
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of ${allowed}.`,
    );
  }
}

const choiceTypes: number[] = [OptionType.String, OptionType.Integer, OptionType.Number];

function checkOption(option: Omit<Option, 'options'>, context: Context): void {
  if (option.choices?.length && option.autocomplete) {
    const message = 'Autocomplete and choices cannot both be set';
    problem(context, ['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message);
  }
  if ((option.choices?.length || option.autocomplete) && !choiceTypes.includes(option.type)) {
    const field = option.autocomplete ? 'autocomplete' : 'choices';
    const message = `This option type does not support ${field}`;
    problem(context, [field], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  const seen = new Set<string>();
  for (const [index, { name, value }] of (option.choices ?? []).entries()) {
    const isText = option.type === OptionType.String;
    const isBroken = option.type === OptionType.Integer && !Number.isInteger(value);
    if (choiceTypes.includes(option.type) && (isText !== (typeof value === 'string') || isBroken)) {
      const message = isText
        ? `Could not interpret "${value}" as string.`
        : `Value "${value}" is not a number.`;
      const code = isText ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE';
      problem(context, ['choices', index, 'value'], code, message);
    }
    if (seen.has(name)) {
      const message = 'The names of choices must be unique';
      problem(context, ['choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', message);
    }
    seen.add(name);
  }
}

function checkOrder(options: readonly Omit<Option, 'options'>[], context: Context): void {
  const seen = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    if (seen.has(option.name)) {
      const message = 'Option names must be unique';
      problem(
        context,
        ['options', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message,
      );
    }
    seen.add(option.name);
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      problem(context, ['options', index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (!option.required) optionalSeen = true;
  }
  const groups: number[] = [OptionType.Subcommand, OptionType.SubcommandGroup];
  const nested = options.filter((option) => groups.includes(option.type)).length;
  if (nested > 0 && nested < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    problem(context, ['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

type Named = {
  name: string;
  name_localizations?: Record<string, string> | null | undefined;
  description?: string | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  options?: readonly Named[] | null | undefined;
  choices?: readonly { name: string; value: string | number }[] | null | undefined;
};

/** Names, descriptions and choice values with those of the options, each at its longest localization. */
function countCommandCharacters(part: Named): number {
  const longest = (text: string, others: Record<string, string> | null | undefined): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map((one) => one.length));
  let sum = longest(part.name, part.name_localizations);
  sum += longest(part.description ?? '', part.description_localizations);
  for (const { name, value } of part.choices ?? []) sum += name.length + String(value).length;
  for (const option of part.options ?? []) sum += countCommandCharacters(option);
  return sum;
}

/** Choices that a bot answers an autocomplete with. */
export const autocompleteSchema = z.object({ choices: list(choice, LIMITS.choices) });
