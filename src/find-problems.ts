/**
 * What is wrong with the settings beyond their own form: folders, the file of sources, the gazetteer. Nothing that is
 * made to find out stays.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from './config.ts';
import { hasGazetteer } from './gazetteer/load.ts';
import { isSchedule } from './jobs/schedule.ts';
import { makeFolder } from './make-folder.ts';
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
    if (found?.isDirectory()) return findMakingProblem(name, path, at);
    if (!found && at !== dirname(at)) continue;
    const what = !found ? 'lies nowhere' : at === resolve(path) ? 'is a file' : 'lies in a file';
    return `${name} ${path} ${what}; name a folder, which is made where it is missing`;
  }
}

/** Why the system makes no folder, in words for people. */
const REFUSALS: Record<string, string> = {
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the disk is read-only',
  ENOENT: 'the system takes no folder there',
  ENAMETOOLONG: 'a name is too long',
  ENOSPC: 'the disk is full',
};
/** What passes, and is no mistake in the settings. */
const PASSING = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'];

/**
 * Permissions do not tell (root has them all, `/proc` takes no folder of anybody's): what is missing of a folder is made
 * under a passing name in the one that is `there`, and taken away. Into the watched folder nothing need be written.
 */
async function findMakingProblem(name: string, path: string, there: string): Promise<string | null> {
  const missing = relative(there, resolve(path));
  if (name === 'WATCH_DIR' && missing === '') return null;
  let probe: string | null = null;
  try {
    probe = await mkdtemp(join(there, '.vigie-'));
    await makeFolder(join(probe, missing));
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (missing === '' && PASSING.includes(code)) return null;
    const what = missing === '' ? 'cannot be written to' : 'cannot be made';
    return `${name} ${path} ${what}: ${REFUSALS[code] ?? code}; name a folder that Vigie may make or write to`;
  } finally {
    if (probe !== null) await rm(probe, { recursive: true, force: true }).catch(() => null);
  }
}
