/** Who may import what: DESIGN's import table over the folders and files of `src/` (docs/architecture.md). */
export type Layer = {
  /** Layers, or single files of them, that it may use. */
  uses?: string[];
  /** Those of which it may import types alone. */
  types?: string[];
  packages?: string[];
  /** Of types alone. */
  typePackages?: string[];
  /** Modules of Node itself; all of them where left out. */
  node?: string[];
  /** No files, network, clock or chance: whatever it knows was handed in. */
  pure?: true;
};

const STORE = 'store/store.ts';

export const LAYERS: Record<string, Layer> = {
  model: { packages: ['zod'], pure: true, node: [] },
  totals: { types: ['model'], pure: true, node: [] },
  distance: { pure: true, node: [] },
  nlp: {
    uses: ['model', 'totals', 'distance'],
    types: ['packs', 'incidents/geography.ts'],
    packages: ['natural'],
    node: ['node:module'],
    pure: true,
  },
  incidents: { uses: ['model', 'totals', 'distance'], types: [STORE], node: [], pure: true },
  'report-keys': { uses: ['incidents', 'distance'], types: ['model'], node: [], pure: true },
  'incident-search': {
    uses: ['distance', 'incidents/match-places.ts', 'nlp/text/tokens.ts'],
    types: ['model'],
    node: [],
    pure: true,
  },
  alerts: { uses: ['model'], types: [STORE], node: ['node:fs/promises'], pure: true },
  sources: { uses: ['model'], packages: ['feedsmith', 'htmlparser2', 'ipaddr.js', 'undici', 'zod'] },
  packs: { uses: ['model'], packages: ['zod'] },
  'make-folder': { node: ['node:fs/promises', 'node:path'] },
  store: {
    uses: ['model', 'make-folder', 'distance', 'report-keys', 'incident-search'],
    packages: ['kysely', 'keyv', 'pg'],
  },
  samples: { packages: ['feedsmith', 'zod'] },
  services: { types: ['model', STORE, 'alerts'], pure: true, node: [] },
  filing: {
    uses: ['alerts', 'incidents', 'report-keys'],
    types: ['model', STORE],
    node: ['node:crypto'],
    pure: true,
  },
  pipeline: {
    uses: ['nlp', 'filing', 'incidents/sketch.ts'],
    types: ['model', STORE],
    node: ['node:crypto'],
    pure: true,
  },
  reread: {
    uses: ['filing', 'incidents', 'nlp', 'pipeline'],
    types: ['model', STORE],
    node: [],
    pure: true,
  },
  'make-correction': { uses: ['filing/decide.ts', 'model', 'nlp'], pure: true, node: [] },
  jobs: {
    uses: ['model', 'pipeline', 'alerts'],
    types: [STORE, 'sources', 'discord/send.ts', 'create-services', 'log'],
    packages: ['node-cron'],
  },
  commands: { uses: ['model', 'alerts'], types: ['services'], packages: ['discord.js'] },
  discord: {
    uses: ['commands/index.ts', 'commands/shared/text.ts'],
    types: ['alerts/card.ts', 'services'],
    packages: ['discord.js'],
  },
  'local-discord': { packages: ['discord-api-types', 'ws', 'zod'] },
  config: { packages: ['node-cron', 'zod'], node: ['node:fs', 'node:path'] },
  log: { packages: ['pino'], node: [] },
  gazetteer: { uses: ['distance', 'nlp'], types: ['packs'], packages: ['zod'] },
  'load-knowledge': { uses: ['gazetteer', 'nlp', 'packs'] },
  'create-services': {
    uses: ['alerts', 'commands/index.ts', 'nlp'],
    types: ['services', STORE],
    node: [],
  },
  start: {
    uses: [
      'commands/index.ts',
      'create-services',
      'discord',
      'find-problems',
      'jobs',
      'load-knowledge',
      'make-folder',
      'pipeline',
      'sources',
      'store/open.ts',
    ],
    types: ['config', 'log'],
  },
  'find-problems': {
    uses: ['gazetteer/load.ts', 'jobs/schedule.ts', 'make-folder', 'sources/load.ts'],
    types: ['config'],
    node: ['node:fs/promises', 'node:path'],
  },
  main: { uses: ['config', 'find-problems', 'log', 'start'] },
  demo: { uses: ['config', 'local-discord', 'samples', 'start'], types: ['log'] },
  cli: {
    uses: [
      'alerts',
      'commands/index.ts',
      'config',
      'demo',
      'discord/deploy.ts',
      'filing/decide.ts',
      'gazetteer',
      'load-knowledge',
      'log',
      'make-correction',
      'model',
      'nlp',
      'pipeline',
      'reread',
      'sources',
      'store/open.ts',
    ],
    types: [STORE],
    packages: ['zod'],
  },
};

/** Folders of which each file or folder is a plug-in; these parts of them are not. */
export const PLUGIN_FOLDERS = ['commands', 'alerts/languages', 'sources/kinds', 'nlp/languages'];
export const NO_PLUGINS = new Set(['index.ts', 'shared']);

/** The doors: what is allowed in one file alone, with the reason in the file itself. */
export const ONE_DOOR: Record<string, string> = {
  natural: 'nlp/natural.ts',
  'node:module': 'nlp/natural.ts',
  'process.env': 'config.ts',
  'process.loadEnvFile': 'config.ts',
};
/** Files that load plug-ins from a folder: nobody else puts an address together, and a pure one reads no other file. */
export const PLUGIN_LOADERS = new Set([
  'alerts/languages/index.ts',
  'commands/index.ts',
  'load-knowledge.ts',
  'sources/load.ts',
]);
