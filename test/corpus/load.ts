/** Loads the corpus: texts with their expected records, and the short negatives. Every mistake is named by file and field. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { recordSchema } from './case.ts';
import type { CorpusCase } from './case.ts';

export type { CorpusCase } from './case.ts';
const LANGUAGES = ['en', 'fr'] as const;

/** Reads one pair of files; what is wrong with them is added to `mistakes`. */
const loadCase = async (
  dir: string,
  lang: CorpusCase['lang'],
  name: string,
  mistakes: string[],
): Promise<CorpusCase | null> => {
  const id = `${lang}/${name}`;
  const text = await readFile(path.join(dir, `${id}.txt`), 'utf8');
  if (text.trim() === '') mistakes.push(`${id}.txt: empty; write the text of the case`);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path.join(dir, `${id}.json`), 'utf8'));
  } catch (error) {
    mistakes.push(`${id}.json: not JSON (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
  const record = recordSchema.safeParse(json);
  if (!record.success) {
    for (const { path: field, message } of record.error.issues) {
      mistakes.push(`${id}.json: ${field.join('.') || 'the record'}: ${message}`);
    }
    return null;
  }
  const { title, acceptance, ...rest } = record.data;
  return { id, lang, title: title ?? null, acceptance: acceptance ?? false, text, ...rest };
};

/** All cases of `dir` (default: this folder) by language and name; throws one error that lists every mistake. */
export const loadCorpus = async (dir: string = import.meta.dirname): Promise<CorpusCase[]> => {
  const mistakes: string[] = [];
  const cases: CorpusCase[] = [];
  for (const lang of LANGUAGES) {
    const files = new Set(await readdir(path.join(dir, lang)));
    for (const file of [...files].sort()) {
      const { name, ext } = path.parse(file);
      if (ext !== '.txt' && ext !== '.json') {
        mistakes.push(
          `${lang}/${file}: a case is two files, NAME.txt and NAME.json; remove or rename this one`,
        );
        continue;
      }
      const twin = name + (ext === '.txt' ? '.json' : '.txt');
      if (!files.has(twin)) mistakes.push(`${lang}/${file}: its twin ${twin} is missing`);
      else if (ext === '.txt') {
        const found = await loadCase(dir, lang, name, mistakes);
        if (found) cases.push(found);
      }
    }
  }
  if (mistakes.length > 0)
    throw new Error(`The corpus in ${dir} has ${mistakes.length} mistakes:\n${mistakes.join('\n')}`);
  return cases;
};

/** Short texts, one a line, that may raise no report in Mali, Burkina Faso or Niger. */
export const loadNegatives = async (
  dir: string = import.meta.dirname,
): Promise<{ lang: CorpusCase['lang']; text: string }[]> => {
  const perLanguage = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const lines = (await readFile(path.join(dir, `negatives.${lang}.txt`), 'utf8')).split('\n');
      return lines.filter((line) => line.trim() !== '').map((text) => ({ lang, text }));
    }),
  );
  return perLanguage.flat();
};
