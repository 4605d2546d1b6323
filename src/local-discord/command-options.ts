/** Options as a client sends them: typed, checked against the command, with what they name resolved. */
import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { resolveEntities } from './entities.ts';
import type { Resolved } from './entities.ts';
import { renderAttachment, storeFile } from './files.ts';
import type { Channel, World } from './world.ts';

/** A value as typed; a file for attachment options. */
export type OptionInput = string | number | boolean | { name: string; bytes: Uint8Array };
type Input = { options?: Record<string, OptionInput>; subcommand?: string };
type Filled = {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: true;
  options?: Filled[];
};

/**
 * @param focused name of the option being typed, for autocomplete: its value goes as typed, and required
 * options may still be missing.
 */
export function fillOptions(
  world: World,
  channel: Channel,
  command: APIApplicationCommand,
  input: Input,
  focused: string | null,
): { options: Filled[]; resolved: Resolved | null } {
  const resolved: Resolved = {};
  const path = input.subcommand?.split(' ') ?? [];
  let known: readonly APIApplicationCommandOption[] = command.options ?? [];
  const wrap: { name: string; type: number }[] = [];
  for (const name of path) {
    const step = known.find((one) => one.name === name);
    if (!step || !('options' in step || step.type <= Kind.SubcommandGroup)) {
      throw new Error(`/${command.name} has no subcommand "${name}"`);
    }
    wrap.push({ name, type: step.type });
    known = ('options' in step ? step.options : undefined) ?? [];
  }
  if (known.some((one) => one.type <= Kind.SubcommandGroup))
    throw new Error(`/${command.name} asks for a subcommand`);
  const given = input.options ?? {};
  const strange = Object.keys(given).find((name) => !known.some((one) => one.name === name));
  if (strange !== undefined) throw new Error(`/${command.name} has no option "${strange}"`);
  let options: Filled[] = known.flatMap((option) => {
    const value = given[option.name];
    if (value === undefined) {
      if (option.required && focused === null)
        throw new Error(`/${command.name}: "${option.name}" is required`);
      return option.name === focused
        ? [{ name: option.name, type: option.type, value: '', focused: true }]
        : [];
    }
    if (option.name === focused)
      return [{ name: option.name, type: option.type, value: String(value), focused: true }];
    return [
      { name: option.name, type: option.type, value: convert(world, channel, option, value, resolved) },
    ];
  });
  for (const step of wrap.reverse()) options = [{ ...step, options }];
  return { options, resolved: Object.keys(resolved).length > 0 ? resolved : null };
}

function convert(
  world: World,
  channel: Channel,
  option: APIApplicationCommandOption,
  value: OptionInput,
  resolved: Resolved,
): string | number | boolean {
  if (typeof value === 'object') {
    if (option.type !== Kind.Attachment) throw new Error(`option "${option.name}" takes no file`);
    const file = storeFile(world, channel.id, { ...value, description: null });
    merge(resolved, { attachments: { [file.id]: renderAttachment(world, file) } });
    return file.id;
  }
  switch (option.type) {
    case Kind.Integer:
    case Kind.Number:
      return checkNumber(option, Number(value));
    case Kind.Boolean:
      return value === true || value === 'true';
    case Kind.User:
    case Kind.Channel:
    case Kind.Role:
    case Kind.Mentionable:
      merge(resolved, resolveEntities(world, channel, [String(value)]));
      return String(value);
    default:
      return checkText(option, String(value));
  }
}

type Bounded = Extract<APIApplicationCommandOption, { type: Kind.Integer | Kind.Number }>;
function checkNumber(option: Bounded, value: number): number {
  const isWhole = option.type === Kind.Number || Number.isInteger(value);
  const low = option.min_value ?? -Infinity;
  const high = option.max_value ?? Infinity;
  if (Number.isNaN(value) || !isWhole || value < low || value > high) {
    throw new Error(`option "${option.name}" takes a number from ${low} to ${high}`);
  }
  return value;
}

function checkText(option: APIApplicationCommandOption, value: string): string {
  if (option.type !== Kind.String) return value;
  const choices = 'choices' in option ? option.choices : undefined;
  if (choices?.length && !choices.some((choice) => choice.value === value)) {
    throw new Error(`option "${option.name}" offers no "${value}"`);
  }
  const least = option.min_length ?? 0;
  const most = option.max_length ?? 6000;
  if (value.length < least || value.length > most) {
    throw new Error(`option "${option.name}" takes ${least} to ${most} characters`);
  }
  return value;
}

function merge(into: Resolved, more: Resolved): void {
  for (const [kind, entities] of Object.entries(more) as [keyof Resolved, Record<string, object>][]) {
    into[kind] = { ...into[kind], ...entities };
  }
}
