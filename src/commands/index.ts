/** The contract of slash commands: one file a command in this folder, named for it, exporting `command`. */
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  BaseMessageOptions,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandSummary, Services } from '../services.ts';

/** What a command says; the router sends it, to the asker alone unless the option `show` is set. */
export type Answer = Pick<BaseMessageOptions, 'content' | 'embeds' | 'components' | 'files'>;

export type Command = {
  /** A builder of discord.js. */
  data: { name: string; toJSON(): RESTPostAPIChatInputApplicationCommandsJSONBody };
  /** Never replies itself. What it throws is logged and told with a reference number. */
  execute(interaction: ChatInputCommandInteraction, services: Services): Promise<Answer>;
  /** At most 25 choices. What comes back from the asker need not be one of them. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    services: Services,
  ): Promise<ApplicationCommandOptionChoiceData<string>[]>;
};

/**
 * Every command of the folder, by name.
 * @throws Error that names the file which is no command
 */
export async function loadCommands(folder: string | URL = new URL('.', import.meta.url)): Promise<Command[]> {
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .toSorted();
  const base = folder instanceof URL ? folder : pathToFileURL(`${folder}/`);
  return Promise.all(files.map((file) => loadCommand(file, base)));
}

async function loadCommand(file: string, folder: URL): Promise<Command> {
  const loaded: { command?: Partial<Command> } = await import(new URL(file, folder).href);
  const { data, execute, ...rest } = loaded.command ?? {};
  if (!data || typeof data.toJSON !== 'function' || typeof execute !== 'function') {
    throw new Error(`src/commands/${file}: must export "command" with "data" and "execute"`);
  }
  const { name } = data.toJSON();
  if (`${name}.ts` !== file)
    throw new Error(`src/commands/${file}: its command is called "${name}"; name the file for it`);
  return { data, execute, ...rest };
}

/** What `/help` needs to know of the commands. */
export function summarise(commands: Command[]): CommandSummary[] {
  return commands.map(({ data }) => {
    const { name, description, name_localizations, description_localizations, default_member_permissions } =
      data.toJSON();
    return {
      name: { en: name, fr: name_localizations?.fr ?? name },
      description: { en: description, fr: description_localizations?.fr ?? description },
      restricted: Boolean(default_member_permissions),
    };
  });
}
