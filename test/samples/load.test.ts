import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSamples } from '../../src/samples/load.ts';

const start = new Date('2026-11-20T09:30:00Z');
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'vigie-samples-'));
  await mkdir(path.join(dir, 'folder'));
  await mkdir(path.join(dir, 'feed'));
});
afterEach(() => rm(dir, { recursive: true }));

const write = (file: string, text: string) => writeFile(path.join(dir, file), text);
const order = (value: unknown) => write('order.json', JSON.stringify(value));

describe('loadSamples', () => {
  it('gives folder samples by second, then feed samples newest first, with tokens filled in', async () => {
    await write('folder/01-a.en.txt', 'EXERCISE {{day -1}}');
    await write('folder/02-b.fr.md', 'EXERCISE {{day -1}}');
    await write('feed/20-c.fr.txt', 'EXERCISE c');
    await write('feed/21-d.en.txt', 'EXERCISE d');
    await order({
      folder: [
        { file: 'folder/02-b.fr.md', afterSeconds: 4 },
        { file: 'folder/01-a.en.txt', afterSeconds: 0, step: { en: 'first', fr: 'premier' } },
      ],
      feed: [
        { file: 'feed/20-c.fr.txt', hoursBefore: 10 },
        { file: 'feed/21-d.en.txt', hoursBefore: 3 },
      ],
    });
    const text = (name: string, lang: string, content: string, publishedAt: string) => ({
      name,
      lang,
      content,
      publishedAt,
    });
    expect(await loadSamples(dir, start)).toEqual([
      {
        ...text('01-a.en.txt', 'en', 'EXERCISE Thursday', '2026-11-20T09:30:00.000Z'),
        where: 'folder',
        afterSeconds: 0,
        step: { en: 'first', fr: 'premier' },
      },
      {
        ...text('02-b.fr.md', 'fr', 'EXERCISE jeudi', '2026-11-20T09:30:04.000Z'),
        where: 'folder',
        afterSeconds: 4,
        step: null,
      },
      { ...text('21-d.en.txt', 'en', 'EXERCISE d', '2026-11-20T06:30:00.000Z'), where: 'feed' },
      { ...text('20-c.fr.txt', 'fr', 'EXERCISE c', '2026-11-19T23:30:00.000Z'), where: 'feed' },
    ]);
  });

  it('names the file and the token of an unknown token', async () => {
    await write('feed/20-c.fr.txt', 'EXERCISE {{jour -1}}');
    await order({ folder: [], feed: [{ file: 'feed/20-c.fr.txt', hoursBefore: 1 }] });
    await expect(loadSamples(dir, start)).rejects.toThrow('feed/20-c.fr.txt: unknown token {{jour -1}}');
  });

  it('names a file that the order forgets, names twice, or names in vain', async () => {
    await write('feed/20-c.fr.txt', 'EXERCISE');
    const entry = { file: 'feed/20-c.fr.txt', hoursBefore: 1 };
    await order({ folder: [], feed: [] });
    await expect(loadSamples(dir, start)).rejects.toThrow('order.json does not name feed/20-c.fr.txt');
    await order({ folder: [], feed: [entry, entry] });
    await expect(loadSamples(dir, start)).rejects.toThrow('order.json names feed/20-c.fr.txt twice');
    await order({ folder: [], feed: [entry, { file: 'feed/21-d.en.txt', hoursBefore: 1 }] });
    await expect(loadSamples(dir, start)).rejects.toThrow('order.json names feed/21-d.en.txt, which is not there');
  });

  it('refuses a file whose name gives no language', async () => {
    await write('feed/20-c.txt', 'EXERCISE');
    await order({ folder: [], feed: [{ file: 'feed/20-c.txt', hoursBefore: 1 }] });
    await expect(loadSamples(dir, start)).rejects.toThrow('feed/20-c.txt: name it like');
  });

  it('refuses an order with a field it does not know', async () => {
    await order({ folder: [], feed: [], extra: 1 });
    await expect(loadSamples(dir, start)).rejects.toThrow(/order\.json: .*"extra"/);
  });
});
