/** The import table of docs/architecture.md is kept, and the test that keeps it finds what breaks it. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findImports } from './layers/imports.ts';
import { findFileViolations, findViolations } from './layers/find-violations.ts';
import { LAYERS } from './layers/table.ts';

const SRC = join(import.meta.dirname, '..', 'src');

it('every file imports only what its layer may', () => {
  expect(findViolations(SRC)).toEqual([]);
});

it('every row of the table stands for a folder or file that is there', () => {
  const layers = new Set(readdirSync(SRC).map((entry) => entry.replace(/\.ts$/, '')));
  expect(Object.keys(LAYERS).filter((name) => !layers.has(name))).toEqual([]);
});

it('what every row allows of our own is there too', () => {
  const allowed = Object.values(LAYERS).flatMap(({ uses = [], types = [] }) => [...uses, ...types]);
  const unknown = allowed.filter((entry) => !Object.hasOwn(LAYERS, entry.split('/')[0] ?? ''));
  expect(unknown).toEqual([]);
});

describe('a planted violation is found:', () => {
  it.each([
    [
      'a static import',
      'nlp/read.ts',
      `import { openStore } from '../store/open.ts';`,
      'imports store/open.ts',
    ],
    ['a bare import', 'incidents/merge.ts', `import 'discord.js';`, 'imports the package discord.js'],
    ['a dynamic import', 'pipeline.ts', `await import('./discord/send.ts');`, 'imports discord/send.ts'],
    [
      'a type import',
      'alerts/card.ts',
      `import type { Embed } from 'discord.js';`,
      'imports the package discord.js',
    ],
    [
      'a type in place',
      'jobs/deliver.ts',
      `let a: import('discord.js').Client;`,
      'imports the package discord.js',
    ],
    ['an export from elsewhere', 'model.ts', `export * from './totals.ts';`, 'imports totals.ts'],
    [
      'a required module',
      'nlp/read.ts',
      `require('natural/lib/index.js');`,
      'imports natural, which only nlp/natural.ts may',
    ],
    [
      'a value where types are allowed',
      'jobs/deliver.ts',
      `import { createSender } from '../discord/send.ts';`,
      'imports more than types of discord/send.ts',
    ],
    [
      'an address put together',
      'nlp/read.ts',
      'await import(`./${name}.ts`);',
      'imports an address that is put together while it runs',
    ],
    [
      'an import over several lines',
      'nlp/read.ts',
      `import {\n  a,\n  b as c,\n} from '../store/open.ts';`,
      'imports store/open.ts',
    ],
    [
      'a file by Node in the reader',
      'nlp/read.ts',
      `import { readFileSync } from 'node:fs';`,
      'imports node:fs',
    ],
    [
      'a file by Node in a card',
      'alerts/card.ts',
      `import { readFile } from 'node:fs/promises';`,
      'imports node:fs/promises',
    ],
    [
      'a plug-in that uses another',
      'commands/help.ts',
      `import { command } from './sources.ts';`,
      'imports the plug-in commands/sources',
    ],
    [
      'an engine that uses a plug-in',
      'nlp/read.ts',
      `import { language } from './languages/fr/index.ts';`,
      'imports the plug-in nlp/languages/fr',
    ],
    [
      'the environment',
      'jobs/deliver.ts',
      `const wait = process.env.WAIT;`,
      'uses process.env, which only config.ts may',
    ],
    ['a clock', 'incidents/merge.ts', `const at = Date.now();`, 'uses Date.now'],
    ['a date of now', 'alerts/reason.ts', `const at = new Date();`, 'uses new Date()'],
    ['chance', 'nlp/read.ts', `const id = Math.random();`, 'uses Math.random'],
    ['the network', 'nlp/read.ts', `await fetch('https://example.org');`, 'uses fetch'],
    [
      'a layer that nobody has placed',
      'telepathy/send.ts',
      '',
      '"telepathy" has no row in the import table (test/layers/table.ts)',
    ],
  ])('%s', (_what, file, source, violation) => {
    expect(findFileViolations(file, source)).toContain(violation);
  });

  it('in a file, wherever it lies below the folder', () => {
    const src = mkdtempSync(join(tmpdir(), 'vigie-layers-'));
    onTestFinished(() => rmSync(src, { recursive: true }));
    const file = join(src, 'nlp', 'deep', 'down.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { log } from '../../log.ts';\n`);
    expect(findViolations(src)).toEqual(['nlp/deep/down.ts: imports log.ts']);
  });
});

describe('what is allowed passes:', () => {
  it.each([
    ['a neighbour', 'nlp/read.ts', `import { a } from './places.ts';`],
    ['types where types are allowed', 'jobs/deliver.ts', `import type { Sender } from '../discord/send.ts';`],
    [
      'an import that is only spoken of',
      'nlp/read.ts',
      `// import 'pg';\n/* import('ws') */ const a = "import 'keyv'";`,
    ],
    ['a date from an argument', 'incidents/merge.ts', `const at = new Date(text);`],
    ['a function that was handed in', 'sources/kinds/feed.ts', `await context.fetch(address);`],
    ['a plug-in within itself', 'nlp/languages/fr/index.ts', `import { verbs } from './verbs.ts';`],
    ['the door itself', 'config.ts', `const token = process.env.DISCORD_TOKEN;`],
  ])('%s', (_what, file, source) => {
    expect(findFileViolations(file, source)).toEqual([]);
  });
});

describe('imports are seen', () => {
  it('of every form, in order, and nothing that only looks like one', () => {
    const source = `
      import a, { type B } from './a.ts';
      import type C from "./c.ts";
      import type from './type.ts';
      import * as d from './d.ts';
      import './e.ts';
      export { f } from './f.ts';
      export type { G } from './g.ts';
      export const from = 'nowhere';
      const meta = import.meta.url;
      const pattern = /import ' from '/g;
      const text = \`import 'h' \${await import('./i.ts')} from 'j'\`;
      const half = total / 2; // ' / '
      const lazy = () => import(\`./k.ts\`);
      await import(address);
      thing.import('./l.ts');
    `;
    expect(findImports(source)).toEqual([
      { specifier: './a.ts', kind: 'value' },
      { specifier: './c.ts', kind: 'types' },
      { specifier: './type.ts', kind: 'value' },
      { specifier: './d.ts', kind: 'value' },
      { specifier: './e.ts', kind: 'bare' },
      { specifier: './f.ts', kind: 'value' },
      { specifier: './g.ts', kind: 'types' },
      { specifier: './i.ts', kind: 'dynamic' },
      { specifier: './k.ts', kind: 'dynamic' },
      { specifier: null, kind: 'dynamic' },
    ]);
  });
});
