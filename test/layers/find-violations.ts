/** Reads every file below a `src` folder and names what the import table does not allow. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findImports, type Import } from './imports.ts';
import { LAYERS, NO_PLUGINS, ONE_DOOR, PLUGIN_FOLDERS, PLUGIN_LOADERS, type Layer } from './table.ts';
import { findTokens } from './tokens.ts';

/** A line for each violation: the file, and what it must not do. */
export function findViolations(src: string): string[] {
  const files = globSync('**/*.{ts,js}', { cwd: src }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const source = readFileSync(join(src, file), 'utf8');
    return findFileViolations(file, source).map((violation) => `${file}: ${violation}`);
  });
}

export function findFileViolations(file: string, source: string): string[] {
  const name = layerOf(file);
  const layer = LAYERS[name];
  if (!layer) return [`"${name}" has no row in the import table (test/layers/table.ts)`];
  return [
    ...findImports(source).flatMap((one) => checkImport(file, name, layer, one) ?? []),
    ...findReaches(source).flatMap((reach) => checkReach(file, layer, reach) ?? []),
  ];
}

/** `nlp/read.ts` is in `nlp`, `pipeline.ts` a layer of its own. */
function layerOf(path: string): string {
  return path.split('/')[0]!.replace(/\.ts$/, '');
}

function checkImport(file: string, name: string, layer: Layer, { specifier, kind }: Import): string | null {
  if (specifier === null) {
    return PLUGIN_LOADERS.has(file) ? null : 'imports an address that is put together while it runs';
  }
  if (specifier.startsWith('.')) {
    return checkOwn(file, name, layer, posix.join(posix.dirname(file), specifier), kind);
  }
  if (specifier.startsWith('node:')) {
    const isAllowed = !layer.node || layer.node.includes(specifier);
    const isLoaders = layer.pure !== true || !specifier.startsWith('node:fs') || PLUGIN_LOADERS.has(file);
    return isAllowed && isLoaders
      ? checkDoor(file, specifier, `imports ${specifier}`, layer)
      : `imports ${specifier}`;
  }
  const bare = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : specifier.split('/')[0]!;
  const isAllowed =
    layer.packages?.includes(bare) || (kind === 'types' && layer.typePackages?.includes(bare));
  return isAllowed ? checkDoor(file, bare, `imports ${bare}`, layer) : `imports the package ${bare}`;
}

function checkOwn(
  file: string,
  name: string,
  layer: Layer,
  target: string,
  kind: Import['kind'],
): string | null {
  const [here, there] = [pluginOf(file), pluginOf(target)];
  if (there !== null && there !== here) return `imports the plug-in ${there}`;
  if (layerOf(target) === name) return null;
  const covers = (allowed: string) => allowed === target || allowed === layerOf(target);
  if (layer.uses?.some(covers)) return null;
  if (!layer.types?.some(covers)) return `imports ${target}`;
  return kind === 'types' ? null : `imports more than types of ${target}`;
}

/** The plug-in that a path is or lies in: `nlp/languages/fr`. */
function pluginOf(path: string): string | null {
  for (const folder of PLUGIN_FOLDERS) {
    if (!path.startsWith(`${folder}/`)) continue;
    const entry = path.slice(folder.length + 1).split('/')[0]!;
    return NO_PLUGINS.has(entry) ? null : `${folder}/${entry.replace(/\.ts$/, '')}`;
  }
  return null;
}

/** Time, chance and the world outside, as one writes them without an import. */
const REACHES = [
  'Date.now',
  'new Date()',
  'Math.random',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'process',
  'process.env',
  'process.loadEnvFile',
];

/** Those of `REACHES` that the source writes, comments and strings aside. */
function findReaches(source: string): string[] {
  const written = ` ${findTokens(source)
    .map(({ kind, value }) => (kind === 'text' ? '"' : value))
    .join(' ')} `;
  const holds = (reach: string) => {
    const tokens = reach.match(/\w+|\W/g)!.filter((token) => token !== ' ');
    const pattern = tokens.map((token) => token.replace(/\W/, '\\$&')).join(' ');
    // Neither a property of something else nor a name that is given to one: `a.fetch`, `{ fetch: … }`.
    return new RegExp(`(?<!\\.) ${pattern} (?!:)`).test(written);
  };
  return REACHES.filter(holds);
}

function checkReach(file: string, layer: Layer, reach: string): string | null {
  if (layer.pure === true) return `uses ${reach}`;
  return reach in ONE_DOOR ? checkDoor(file, reach, `uses ${reach}`, layer) : null;
}

function checkDoor(file: string, thing: string, violation: string, layer: Layer): string | null {
  const door = ONE_DOOR[thing];
  // Layers that are no part of the pure reader may load modules as they like.
  if (door === undefined || door === file || (thing === 'node:module' && layer.pure !== true)) return null;
  return `${violation}, which only ${door} may`;
}
