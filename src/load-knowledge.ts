/** Loads what the reader knows: region packs, the world's countries, agencies and those without a name, and every language in `nlp/languages/`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasGazetteer, loadGazetteer } from './gazetteer/load.ts';
import { addMorePlaces } from './nlp/places/gazetteer.ts';
import { createKnowledge, type Knowledge } from './nlp/knowledge.ts';
import type { Language } from './nlp/language.ts';
import { loadAgencies } from './packs/agencies.ts';
import { loadNameless, loadPacks } from './packs/load.ts';
import { loadWorld } from './packs/world.ts';

export const LANGUAGES = join(import.meta.dirname, 'nlp', 'languages');
const PACKS = join(import.meta.dirname, '..', 'packs');

export type KnowledgeOptions = {
  packsDir?: string;
  /** Folders of languages; a test's stands beside the own one. */
  languageDirs?: string[];
  /** A directory compiled by `npm run gazetteer`, whose places are added to the packs'; not required: where it is there. */
  gazetteer?: { dir: string; required: boolean };
};

export async function loadKnowledge({
  packsDir = PACKS,
  languageDirs = [LANGUAGES],
  gazetteer,
}: KnowledgeOptions = {}): Promise<Knowledge> {
  const [packs, nameless, world, agencies, languages] = await Promise.all([
    loadPacks(packsDir),
    loadNameless(),
    loadWorld(),
    loadAgencies(),
    loadLanguages(languageDirs),
  ]);
  const knowledge = createKnowledge([...packs, nameless], languages, world, agencies);
  if (gazetteer && (gazetteer.required || hasGazetteer(gazetteer.dir)))
    addMorePlaces(knowledge.gazetteer, await loadGazetteer(gazetteer.dir, knowledge.gazetteer));
  return knowledge;
}

/** A language is a folder with an index.ts that exports `language`: adding one edits no list. */
async function loadLanguages(dirs: string[]): Promise<Language[]> {
  const folders = await Promise.all(
    dirs.map(async (dir) =>
      (await readdir(dir, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(dir, name)),
    ),
  );
  return Promise.all(
    folders.flat().map(async (folder) => {
      const file = join(folder, 'index.ts');
      const { language } = (await import(pathToFileURL(file).href)) as { language?: Language };
      if (!language) throw new Error(`${file} exports no "language"`);
      return language;
    }),
  );
}
