/** The languages of cards and answers: one file here each, named for its code, exporting `words`. */
import { readdir } from 'node:fs/promises';
import type { Subscription } from '../../model.ts';
import type { Words } from '../words.ts';

export type Languages = Record<Subscription['language'], Words>;

/** Every language of this folder by its code; called once at the start. */
export async function loadLanguages(): Promise<Languages> {
  const files = (await readdir(import.meta.dirname)).filter(
    (file) => file.endsWith('.ts') && file !== 'index.ts',
  );
  const found = await Promise.all(files.map(loadLanguage));
  const { en, fr, ...others } = Object.fromEntries(found.map((words) => [words.language, words]));
  if (!en || !fr) throw new Error('src/alerts/languages: en.ts and fr.ts must both export "words"');
  return { en, fr, ...others };
}

async function loadLanguage(file: string): Promise<Words> {
  const loaded: { words?: Words } = await import(new URL(file, import.meta.url).href);
  if (loaded.words?.language !== file.replace('.ts', '')) {
    throw new Error(
      `src/alerts/languages/${file}: must export "words" with the language that the file is named for`,
    );
  }
  return loaded.words;
}
