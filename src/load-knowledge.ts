/** Loads what the reader knows: region packs, the world's countries and those without a name, and every language in `nlp/languages/`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasGazetteer, loadGazetteer } from './gazetteer/load.ts';
import { addMorePlaces } from './nlp/gazetteer.ts';
import { createKnowledge, type Knowledge } from './nlp/knowledge.ts';
import type { Language } from './nlp/language.ts';
import { loadNameless, loadPacks } from './packs/load.ts';
import { loadWorld } from './packs/world.ts';

const LANGUAGES = join(import.meta.dirname, 'nlp', 'languages');
const PACKS = join(import.meta.dirname, '..', 'packs');

export type KnowledgeOptions = {
  packsDir?: string;
  /** A directory compiled by `npm run gazetteer`, whose places are added to the packs'; not required: where it is there. */
  gazetteer?: { dir: string; required: boolean };
};

export async function loadKnowledge({
  packsDir = PACKS,
  gazetteer,
}: KnowledgeOptions = {}): Promise<Knowledge> {
  const [packs, nameless, world, languages] = await Promise.all([
    loadPacks(packsDir),
    loadNameless(),
    loadWorld(),
    loadLanguages(),
  ]);
  const knowledge = createKnowledge([...packs, nameless], languages, world);
  if (gazetteer && (gazetteer.required || hasGazetteer(gazetteer.dir)))
    addMorePlaces(knowledge.gazetteer, await loadGazetteer(gazetteer.dir, knowledge.gazetteer));
  return knowledge;
}

/** A language is a folder with an index.ts that exports `language`: adding one edits no list. */
async function loadLanguages(): Promise<Language[]> {
  const folders = (await readdir(LANGUAGES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const file = join(LANGUAGES, name, 'index.ts');
      const { language } = (await import(pathToFileURL(file).href)) as { language?: Language };
      if (!language) throw new Error(`${file} exports no "language"`);
      return language;
    }),
  );
}
