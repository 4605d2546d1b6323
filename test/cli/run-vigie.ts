/** The command line as people run it: `node bin/vigie.js …` in a process and a folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export const LAUNCHER = join(import.meta.dirname, '..', '..', 'bin', 'vigie.js');
/** Real articles that are not part of the project: tests on them are skipped where they are not there. */
export const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
export const HAS_SEEDS = existsSync(SEEDS);

export type Ended = { code: number | null; stdout: string; stderr: string };
export type RunOptions = {
  /** Settings beside PATH and the folder of the test; nothing else of this process's environment goes along. */
  env?: Record<string, string>;
  /** What standard input brings. */
  stdin?: string | Uint8Array;
  cwd?: string;
  /** Another Node than the one that runs the tests. */
  node?: string;
};

/** Runs one command to its end. */
export async function runVigie(args: string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(options.node ?? process.execPath, [LAUNCHER, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], ...options.env },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A process that ends without reading all of its input closes the pipe: its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}

/** A folder that goes with the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The objects of JSON Lines; fails on a line that is none. */
export function parseLines<T = Record<string, unknown>>(output: string): T[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
