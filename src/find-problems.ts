/** What is wrong with the settings beyond their own form: folders, the file of sources, the gazetteer. Nothing is made. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Config } from './config.ts';
import { hasGazetteer } from './gazetteer/load.ts';
import { isSchedule } from './jobs/schedule.ts';
import { loadSources, SourcesError, type Source } from './sources/load.ts';

/** Every problem as a line that names the variable, or the file and its entry. */
export async function findProblems(config: Config): Promise<string[]> {
  const { watchDir, store, gazetteer } = config;
  const problems = [await findFolderProblem('WATCH_DIR', watchDir)];
  if ('dataDir' in store) problems.push(await findFolderProblem('DATA_DIR', store.dataDir));
  if (gazetteer.required && !hasGazetteer(gazetteer.dir))
    problems.push(
      `GAZETTEER_DIR ${gazetteer.dir} holds no gazetteer; compile one with: npm run gazetteer -- FILE ... --out ${gazetteer.dir}`,
    );
  problems.push(...(await findSourceProblems(config)));
  return problems.filter((problem) => problem !== null);
}

/** The watched folder, and what the file of sources names. Throws a SourcesError that names every mistake. */
export function loadConfiguredSources({ sources, watchDir, schedules }: Config): Promise<Source[]> {
  const inbox = { id: 'inbox', kind: 'folder', path: resolve(watchDir), schedule: schedules.folder };
  return loadSources({ ...sources, isSchedule, always: [inbox] });
}

async function findSourceProblems(config: Config): Promise<string[]> {
  try {
    await loadConfiguredSources(config);
    return [];
  } catch (error) {
    if (error instanceof SourcesError) return error.problems;
    throw error;
  }
}

async function findFolderProblem(name: string, path: string): Promise<string | null> {
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found?.isDirectory() || at === dirname(at)) return null;
    if (!found) continue;
    const what = at === resolve(path) ? 'is a file' : 'lies in a file';
    return `${name} ${path} ${what}; name a folder, which is made where it is missing`;
  }
}
