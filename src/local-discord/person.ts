/** A person at a Discord client: types commands, presses buttons, fills in forms. Used by the page and by tests. */
import {
  ApplicationCommandType as CommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { fillOptions } from './command-options.ts';
import type { OptionInput } from './command-options.ts';
import { createMessage, findMessage } from './compose.ts';
import { resolveEntities } from './entities.ts';
import { findPlace, interact } from './interact.ts';
import type { Acting, Place } from './interact.ts';
import type { Answer } from './interaction.ts';
import { channelPermissions, guildPermissions, may, sendPermission, toBits } from './permissions.ts';
import { renderMessage } from './render.ts';
import { walkComponents } from './rules/component-tree.ts';
import type { ComponentNode } from './rules/component-tree.ts';
import { setArchived } from './thread-state.ts';
import { guildOf } from './world.ts';
import type { StoredMessage, World } from './world.ts';

export type CommandInput = Acting & {
  name: string;
  /** Values by option name. */
  options?: Record<string, OptionInput>;
  /** `list` or `group list`. */
  subcommand?: string;
  /** For user and message commands: what was clicked. */
  targetId?: string;
};

export type Person = {
  /** The bot's answer, a deferred one when it has come. Rejects where a client would not let the person send. */
  runCommand(input: CommandInput): Promise<Answer>;
  /** Choices for the option being typed; `[]` where the bot gave none in time. */
  autocomplete(
    input: CommandInput & { focused: string },
  ): Promise<{ name: string; value: string | number }[]>;
  /** Presses a button or chooses in a select of a message. */
  press(
    message: { id: string; channel_id: string },
    customId: string,
    options?: { values?: string[]; userId?: string; locale?: string },
  ): Promise<Answer>;
  /** Sends a form that an earlier answer opened. Values by custom id. */
  submitModal(interactionId: string, values: Record<string, string | string[]>): Promise<Answer>;
  /** Writes a message. */
  say(content: string, where: Acting): APIMessage;
  /** Commands that a client shows this person there. */
  commands(where: Acting): APIApplicationCommand[];
};

export function createPerson(world: World): Person {
  return {
    async runCommand(input) {
      const place = findPlace(world, input);
      const command = findCommand(world, place, input.name);
      const data = fillCommand(world, place, command, input, null);
      return interact(world, place, InteractionType.ApplicationCommand, data, { commandName: command.name });
    },

    async autocomplete(input) {
      const place = findPlace(world, input);
      const command = findCommand(world, place, input.name);
      const data = fillCommand(world, place, command, input, input.focused);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const answer = await interact(world, place, type, data, { commandName: command.name });
      if (answer.kind !== 'choices') return [];
      return answer.choices.map(({ name, value }) => ({ name, value }));
    },

    async press(message, customId, { values, userId, locale } = {}) {
      const place = findPlace(world, { channelId: message.channel_id, userId, locale });
      const stored = findMessage(world, message.channel_id, message.id);
      if (!stored || (stored.visibleTo && stored.visibleTo !== place.member.user.id)) {
        throw new Error(`this person sees no message ${message.id} in that channel`);
      }
      const component = findComponent(stored, customId);
      const data = {
        custom_id: customId,
        component_type: component.type,
        ...(values ? choose(world, place, component, values) : {}),
      };
      return interact(world, place, InteractionType.MessageComponent, data, { source: stored });
    },

    async submitModal(interactionId, values) {
      const opener = world.interactions.get(interactionId);
      if (!opener?.modal) throw new Error(`interaction ${interactionId} opened no form`);
      const { modal, channelId, userId } = opener;
      opener.modal = null;
      const place = findPlace(world, { channelId, userId });
      const data = {
        custom_id: modal.custom_id,
        components: modal.components.map((one) => fillInput(one, values)),
      };
      const source = opener.sourceMessageId ? findMessage(world, channelId, opener.sourceMessageId) : null;
      return interact(world, place, InteractionType.ModalSubmit, data, source ? { source } : {});
    },

    say(content, where) {
      const { channel, member } = findPlace(world, where);
      if (!may(world, channel, member.user.id, toBits([sendPermission(channel)]))) {
        throw new Error(`${member.user.username} may not write in #${channel.name}`);
      }
      if (channel.thread) setArchived(world, channel, false);
      const stored = createMessage(world, { channel, author: member.user, body: { content }, files: [] });
      return renderMessage(world, stored);
    },

    commands(where) {
      const place = findPlace(world, where);
      return visibleCommands(world, place);
    },
  };
}

/** Global commands and the server's own, as far as the person may use them. */
function visibleCommands(world: World, { channel, member }: Place): APIApplicationCommand[] {
  const guild = guildOf(world, channel);
  if (!guild) return (world.commands.get('global') ?? []).filter(isForDirect);
  const install = guild.botInside
    ? ApplicationIntegrationType.GuildInstall
    : ApplicationIntegrationType.UserInstall;
  const own = guild.botInside ? (world.commands.get(guild.id) ?? []) : [];
  const bits = channelPermissions(world, channel, member.user.id) | guildPermissions(guild, member.user.id);
  return [...own, ...(world.commands.get('global') ?? [])].filter((command) => {
    const needed = command.default_member_permissions;
    // "0" stands for administrators alone.
    const bar = needed === '0' ? PermissionFlagsBits.Administrator : BigInt(needed ?? '0');
    const isForHere = !command.contexts || command.contexts.includes(InteractionContextType.Guild);
    const isInstalled = (command.integration_types ?? [ApplicationIntegrationType.GuildInstall]).includes(
      install,
    );
    const isAllowed = (bits & bar) === bar && (bits & PermissionFlagsBits.UseApplicationCommands) !== 0n;
    return isForHere && isInstalled && isAllowed;
  });
}

/** Rights are a server's: in a direct message nobody needs any. */
function isForDirect({ contexts, dm_permission: isAllowed }: APIApplicationCommand): boolean {
  return contexts ? contexts.includes(InteractionContextType.BotDM) : isAllowed !== false;
}

function findCommand(world: World, place: Place, name: string): APIApplicationCommand {
  const command = visibleCommands(world, place).find((one) => one.name === name);
  if (command) return command;
  throw new Error(`${place.member.user.username} is offered no command "${name}" in #${place.channel.name}`);
}

function fillCommand(
  world: World,
  place: Place,
  command: APIApplicationCommand,
  input: CommandInput,
  focused: string | null,
) {
  const shared = { id: command.id, name: command.name, type: command.type };
  const scope = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  if (command.type === CommandType.ChatInput) {
    const { options, resolved } = fillOptions(world, place.channel, command, input, focused);
    return {
      ...shared,
      ...scope,
      ...(options.length > 0 ? { options } : {}),
      ...(resolved ? { resolved } : {}),
    };
  }
  const targetId = input.targetId ?? '';
  if (command.type === CommandType.Message) {
    const target = findMessage(world, place.channel.id, targetId);
    if (!target) throw new Error(`there is no message ${targetId} to use "${command.name}" on`);
    const messages = { [targetId]: renderMessage(world, target) };
    return { ...shared, ...scope, target_id: targetId, resolved: { messages } };
  }
  return {
    ...shared,
    ...scope,
    target_id: targetId,
    resolved: resolveEntities(world, place.channel, [targetId]),
  };
}

function findComponent(stored: StoredMessage, customId: string): ComponentNode {
  for (const { node } of walkComponents((stored.wire.components ?? []) as ComponentNode[])) {
    if (node.custom_id !== customId) continue;
    if ('disabled' in node && node.disabled) throw new Error(`"${customId}" is disabled`);
    return node;
  }
  throw new Error(`message ${stored.wire.id} has no component "${customId}"`);
}

/** Values of a select: of those offered, or ids of people, roles and channels. */
function choose(world: World, { channel }: Place, component: ComponentNode, values: string[]) {
  if (component.type !== ComponentType.StringSelect) {
    return { values, resolved: resolveEntities(world, channel, values) };
  }
  const { options } = component as unknown as { options: { value: string }[] };
  const strange = values.find((value) => !options.some((option) => option.value === value));
  if (strange !== undefined) throw new Error(`"${component.custom_id}" offers no "${strange}"`);
  return { values };
}

/** One row of a form as it comes back, with what the person put in. */
function fillInput(node: ComponentNode, values: Record<string, string | string[]>): object {
  const { type, custom_id: customId } = node;
  const id = { id: 0, type };
  if (node.components) return { ...id, components: node.components.map((one) => fillInput(one, values)) };
  if (node.component) return { ...id, component: fillInput(node.component, values) };
  if (!customId) return id;
  const value = values[customId];
  if (type === ComponentType.TextInput) return { ...id, custom_id: customId, value: value ?? '' };
  return { ...id, custom_id: customId, values: [value ?? []].flat() };
}
