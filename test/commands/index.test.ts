import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCommands, summarise } from '../../src/commands/index.ts';

const VALID = `export const command = {
  data: { name: 'probe', toJSON: () => ({ name: 'probe', description: 'A probe' }) },
  execute: async () => ({ content: 'done' }),
};`;

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-commands-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('the commands of a folder', () => {
  it('are found by their files alone, index.ts and what is no TypeScript left out', async () => {
    const folder = await folderWith({
      'probe.ts': VALID,
      'index.ts': 'throw new Error();',
      'notes.md': '# notes',
    });
    const commands = await loadCommands(folder);
    expect(commands.map(({ data }) => data.name)).toEqual(['probe']);
  });

  it('are refused with the name of the file that is none', async () => {
    const folder = await folderWith({ 'probe.ts': VALID, 'broken.ts': 'export const other = 1;' });
    await expect(loadCommands(folder)).rejects.toThrow(
      'broken.ts: must export "command" with "data" and "execute"',
    );
  });

  it('are refused where one is not named as its file is', async () => {
    const folder = await folderWith({ 'other.ts': VALID });
    await expect(loadCommands(folder)).rejects.toThrow('other.ts: its command is called "probe"');
  });
});

it('a summary has the name in both languages and says whether the command is for managers', async () => {
  const summaries = summarise(await loadCommands());
  expect(summaries.find(({ name }) => name.en === 'subscribe')).toMatchObject({
    name: { en: 'subscribe', fr: 'abonner' },
    restricted: true,
  });
  expect(summaries.find(({ name }) => name.en === 'incidents')).toMatchObject({ restricted: false });
});
