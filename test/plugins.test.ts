/** Every plug-in has a test twin, and every command its French: adding one without them fails here. */
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalizationMap } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../src/commands/index.ts';
import { renderPayload } from '../src/discord/deploy.ts';

const ROOT = join(import.meta.dirname, '..');
/** Folders of which every file or folder is a plug-in; `index.ts` is the contract, `shared` what several use. */
const PLUGIN_FOLDERS = ['commands', 'alerts/languages', 'sources/kinds', 'nlp/languages'];

describe.each(PLUGIN_FOLDERS)('every plug-in in src/%s', (folder) => {
  const plugins = readdirSync(join(ROOT, 'src', folder))
    .filter((entry) => entry !== 'index.ts' && entry !== 'shared')
    .map((entry) => entry.replace(/\.ts$/, ''));

  it('is found', () => {
    expect(plugins).not.toEqual([]);
  });

  it.each(plugins)('%s has its test', (plugin) => {
    expect(hasTwin(join(ROOT, 'test', folder, plugin)), `test/${folder}/${plugin}.test.ts is missing`).toBe(
      true,
    );
  });
});

/** A file of the same name, or for a plug-in that is a folder a folder with tests. */
function hasTwin(path: string): boolean {
  return existsSync(`${path}.test.ts`) || globSync('**/*.test.ts', { cwd: path }).length > 0;
}

type Named = {
  name: string;
  name_localizations?: LocalizationMap | null | undefined;
  description?: string | undefined;
  description_localizations?: LocalizationMap | null | undefined;
  options?: readonly Named[] | undefined;
  choices?: readonly Named[] | undefined;
};

const commands: Named[] = renderPayload(await loadCommands());

describe.each(commands.map((command) => [command.name, command] as const))(
  'the command %s',
  (_name, command) => {
    it('has a French name and description, as have its options and choices', () => {
      expect(findMissing(command, command.name)).toEqual([]);
    });
  },
);

it('a command without its French is found', () => {
  const option: Named = { name: 'region', description: 'Region', name_localizations: { fr: 'région' } };
  expect(findMissing({ name: 'x', description: 'X', options: [option] }, 'x')).toEqual([
    'x: name',
    'x: description',
    'x region: description',
  ]);
});

it('no two commands have the same name in French', () => {
  const names = commands.map(({ name_localizations }) => name_localizations?.fr);
  expect(new Set(names).size).toBe(names.length);
});

function findMissing(named: Named, path: string): string[] {
  const { description, description_localizations, name_localizations, options = [], choices = [] } = named;
  return [
    ...(name_localizations?.fr ? [] : [`${path}: name`]),
    ...(description === undefined || description_localizations?.fr ? [] : [`${path}: description`]),
    ...[...options, ...choices].flatMap((inner) => findMissing(inner, `${path} ${inner.name}`)),
  ];
}
