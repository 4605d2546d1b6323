/** What the reader is timed on: the samples, and the seeds where they lie beside the project. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import type { Knowledge } from '../../src/nlp/knowledge.ts';
import { readArticle } from '../../src/nlp/read.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const SHARED = join(ROOT, '..', 'shared');
const FOLDERS = {
  seeds: [join(SHARED, 'seeds')],
  samples: [join(ROOT, 'samples', 'folder'), join(ROOT, 'samples', 'feed')],
};

export const knowledge = await loadKnowledge();

/** Name of a set to its texts; a set whose folders are not there is left out. */
export async function loadTexts(): Promise<Map<string, string[]>> {
  const sets = new Map<string, string[]>();
  for (const [name, folders] of Object.entries(FOLDERS)) {
    if (!folders.every((folder) => existsSync(folder))) continue;
    const files = await Promise.all(
      folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
    );
    sets.set(name, await Promise.all(files.flat().map((file) => readFile(file, 'utf8'))));
  }
  return sets;
}

export type Item = { title: string; text: string };

/** Invented items about the world outside of the packs. */
export async function loadWorldNews(): Promise<Item[]> {
  const file = await readFile(join(import.meta.dirname, 'world-news.txt'), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [title = '', text = ''] = line.split(' | ');
      return { title, text };
    });
}

/** One article, as a feed brings it. */
export function readOne(body: string, title: string | null = null, known: Knowledge = knowledge): void {
  const published = { at: '2024-06-05', from: 'feed' as const };
  readArticle({ id: 'bench', title, body, url: null, source: null, published, lang: null }, known);
}

export const kilobytesOf = (texts: string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
