/** Application commands, global and of one server. https://docs.discord.com/developers/interactions/application-commands */
import { ApplicationCommandType as CommandType } from 'discord-api-types/v10';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { z } from 'zod';
import { COMMAND_LIMITS } from '../limits.ts';
import { commandsIn, needApplication } from '../lookup.ts';
import { Refusal, invalidBody } from '../refusals.ts';
import { route } from '../route.ts';
import { parseBody } from '../rules/body.ts';
import { parseCommandBody } from '../rules/command-rules.ts';
import type { CommandBody } from '../rules/command-rules.ts';
import { publish } from '../world.ts';
import type { World } from '../world.ts';

const GLOBAL = 'global';
const DAY_MS = 24 * 60 * 60 * 1000;

function storeCommands(world: World, scope: string, commands: APIApplicationCommand[]): void {
  world.commands.set(scope, commands);
  const guildId = scope === GLOBAL ? null : scope;
  publish(world, { event: 'commands', guildId, data: commands });
}

function renderCommand(world: World, scope: string, body: CommandBody, id: string): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  const type = body.type ?? CommandType.ChatInput;
  return {
    id,
    application_id: world.application.id,
    version: world.newId(),
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    type,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    dm_permission: body.dm_permission ?? true,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
    ...(body.options?.length ? { options: body.options.map(renderOption) } : {}),
    ...(scope === GLOBAL ? {} : { guild_id: scope }),
    // The rules have checked what the type demands of options.
  } as APIApplicationCommand;
}

/** Options as they come back: what is empty, or false where that is the default, is left out. */
function renderOption(option: unknown): unknown {
  const { options, ...rest } = option as { options?: unknown[] | null };
  const said = Object.entries(rest).filter(([key, value]) => {
    const isDefault = value === false && (key === 'required' || key === 'autocomplete');
    return value !== null && value !== undefined && !isDefault;
  });
  return { ...Object.fromEntries(said), ...(options?.length ? { options: options.map(renderOption) } : {}) };
}

/** A list leaves the localizations out unless they are asked for. */
function renderList(commands: APIApplicationCommand[], query: URLSearchParams) {
  if (query.get('with_localizations') === 'true') return commands;
  return JSON.parse(JSON.stringify(commands), (key, value: unknown) =>
    key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
  ) as unknown;
}

/** 200 creations a day and server; a command whose name is already there is an update. */
function countCreation(world: World, scope: string): void {
  const now = world.now();
  const lately = (world.commandCreations.get(scope) ?? []).filter((at) => now - at < DAY_MS);
  if (lately.length >= COMMAND_LIMITS.creationsPerDay) throw new Refusal('tooManyCommandCreations');
  world.commandCreations.set(scope, [...lately, now]);
}

const limitOf = (type: CommandType): number => {
  if (type === CommandType.User) return COMMAND_LIMITS.user;
  return type === CommandType.Message ? COMMAND_LIMITS.message : COMMAND_LIMITS.chatInput;
};

/** Creates, or replaces the command of that type and name. */
function upsertCommand(
  world: World,
  scope: string,
  body: unknown,
): { command: APIApplicationCommand; isNew: boolean } {
  const parsed = parseCommandBody(body);
  const type = parsed.type ?? CommandType.ChatInput;
  const all = commandsIn(world, scope);
  const existing = all.find((one) => one.name === parsed.name && one.type === type);
  if (!existing) {
    if (all.filter((one) => one.type === type).length >= limitOf(type)) throw new Refusal('tooManyCommands');
    countCreation(world, scope);
  }
  const command = renderCommand(world, scope, parsed, existing?.id ?? world.newId());
  storeCommands(world, scope, [...all.filter((one) => one !== existing), command]);
  return { command, isNew: !existing };
}

/** Bulk overwrite: what is not in the list is gone. */
function replaceCommands(world: World, scope: string, body: unknown): APIApplicationCommand[] {
  const bodies = parseBody(z.array(z.unknown()), body).map((one, index) => parseCommandBody(one, [index]));
  const before = commandsIn(world, scope);
  const seen = new Set<string>();
  const counts = new Map<CommandType, number>();
  const next = bodies.map((one, index) => {
    const type = one.type ?? CommandType.ChatInput;
    const key = `${type} ${one.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      throw invalidBody([{ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
    }
    seen.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if ((counts.get(type) ?? 0) > limitOf(type)) throw new Refusal('tooManyCommands');
    const existing = before.find((old) => old.type === type && old.name === one.name);
    if (!existing) countCreation(world, scope);
    return renderCommand(world, scope, one, existing?.id ?? world.newId());
  });
  storeCommands(world, scope, next);
  return next;
}

function needCommand(world: World, scope: string, id: string): APIApplicationCommand {
  const command = commandsIn(world, scope).find((one) => one.id === id);
  if (!command) throw new Refusal('unknownCommand');
  return command;
}

/** Fields left out of an edit stay as they are. */
function editCommand(world: World, scope: string, id: string, body: unknown): APIApplicationCommand {
  const existing = needCommand(world, scope, id);
  const fields = parseBody(z.record(z.string(), z.unknown()), body);
  const parsed = parseCommandBody({ ...existing, ...fields, type: existing.type });
  const command = renderCommand(world, scope, parsed, id);
  storeCommands(
    world,
    scope,
    commandsIn(world, scope).map((one) => (one === existing ? command : one)),
  );
  return command;
}

function deleteCommand(world: World, scope: string, id: string): void {
  const existing = needCommand(world, scope, id);
  storeCommands(
    world,
    scope,
    commandsIn(world, scope).filter((one) => one !== existing),
  );
}

type Where = { world: World; params: { application: string; guild?: string } };
function scopeOf({ world, params }: Where): string {
  needApplication(world, params.application);
  if (params.guild === undefined) return GLOBAL;
  // Commands of a server that the application is not in are a matter of access, not of existence.
  if (!world.guilds.get(params.guild)?.botInside) throw new Refusal('missingAccess');
  return params.guild;
}

const roots = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
] as const;

export const commandRoutes = roots.flatMap((root) => [
  route('GET', root, (call) => ({ body: renderList(commandsIn(call.world, scopeOf(call)), call.query) })),
  route('PUT', root, (call) => ({ body: replaceCommands(call.world, scopeOf(call), call.body) })),
  route('POST', root, (call) => {
    const { command, isNew } = upsertCommand(call.world, scopeOf(call), call.body);
    return { status: isNew ? 201 : 200, body: command };
  }),
  route('GET', `${root}/:command`, (call) => ({
    body: needCommand(call.world, scopeOf(call), call.params.command),
  })),
  route('PATCH', `${root}/:command`, (call) => ({
    body: editCommand(call.world, scopeOf(call), call.params.command, call.body),
  })),
  route('DELETE', `${root}/:command`, (call) => {
    deleteCommand(call.world, scopeOf(call), call.params.command);
    return {};
  }),
]);
