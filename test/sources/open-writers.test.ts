import { open, rename, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findOpenForWriting, identify } from '../../src/sources/open-writers.ts';
import { makeFolder } from './support.ts';

const here = await findOpenForWriting();

describe.skipIf(here === null)('files open for writing', () => {
  it('are found while they are, under whatever name, and no longer', async () => {
    const folder = await makeFolder();
    const [path, moved] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const writer = await open(path, 'w');
    onTestFinished(() => writer.close());
    await rename(path, moved);
    expect(await findOpenForWriting()).toContain(identify(statSync(moved)));
    await writer.close();
    expect(await findOpenForWriting()).not.toContain(identify(statSync(moved)));
  });

  it('are not those that are only read', async () => {
    const path = join(await makeFolder(), 'a.txt');
    await writeFile(path, 'text');
    const reader = await open(path, 'r');
    onTestFinished(() => reader.close());
    expect(await findOpenForWriting()).not.toContain(identify(statSync(path)));
  });
});
