/** Registering the slash commands, and only where Discord has others than we do. */
import { isDeepStrictEqual } from 'node:util';
import {
  REST,
  Routes,
  type APIApplication,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../commands/index.ts';
import { explainLogin } from './client.ts';
import { createAgent } from './agent.ts';

type Payload = RESTPostAPIChatInputApplicationCommandsJSONBody[];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is registered: every command as Discord takes it, by name. */
export function renderPayload(commands: Command[]): Payload {
  return commands.map(({ data }) => data.toJSON()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Registers all commands globally in one request unless Discord has them so already. */
export async function deployCommands(
  rest: REST,
  applicationId: string,
  commands: Command[],
): Promise<'unchanged' | 'registered'> {
  const payload = renderPayload(commands);
  const route = Routes.applicationCommands(applicationId);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as Json[];
  if (isDeepStrictEqual(byName(registered), byName(JSON.parse(JSON.stringify(payload)) as Json[])))
    return 'unchanged';
  await rest.put(route, { body: payload });
  return 'registered';
}

/**
 * The same from a script, without a connection to the gateway.
 * @throws Error that names the cause and the remedy, never the token
 */
export async function deployWithToken(
  { token, api = 'https://discord.com/api' }: { token: string; api?: string },
  commands: Command[],
): Promise<'unchanged' | 'registered'> {
  const rest = new REST({ retries: 0, api, agent: createAgent() }).setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return await deployCommands(rest, application.id, commands);
  } catch (error) {
    throw new Error(explainLogin(error, api), { cause: error });
  }
}

/** Set by Discord, or another way of saying what `contexts` says. */
const NOT_OURS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'handler',
  'name_localized',
  'description_localized',
]);
/** Lists that are sets: Discord may answer in another order. */
const SETS = new Set(['contexts', 'integration_types', 'channel_types']);

function byName(commands: Json[]): Json {
  return Object.fromEntries(commands.map((command) => [nameOf(command), normalise(command)]));
}

function nameOf(command: Json): string {
  return typeof command === 'object' && command !== null && 'name' in command ? String(command.name) : '';
}

/** Left out, null, false and empty mean the same; `type` 1 is what a command is unless it says otherwise. */
function normalise(value: Json | undefined, key = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item));
    return SETS.has(key) ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value)
    .filter(([name]) => !NOT_OURS.has(name))
    .map(([name, inner]): [string, Json] => [name, normalise(inner, name)])
    .filter(([, inner]) => !isEmpty(inner));
  const isCommand = 'name' in value && !('type' in value);
  return Object.fromEntries(isCommand ? [['type', 1], ...entries] : entries);
}

function isEmpty(value: Json): boolean {
  if (value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
