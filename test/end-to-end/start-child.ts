/** Vigie as a process of its own, as `npm start` starts it: for what only a process can go through. */
import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { LAUNCHER } from '../cli/run-vigie.ts';
import { PATIENCE, type Desk } from './open-desk.ts';

export type Child = {
  /** Everything written to standard error so far. */
  log(): string;
  send(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
  ended: Promise<number | NodeJS.Signals | null>;
  /** Until this has been written to standard error; rejects where the process ends before. */
  says(text: string): Promise<void>;
};

/** Resolves when the process is ready; rejects where it ends before. */
export async function startChild(desk: Desk, env: Record<string, string> = {}): Promise<Child> {
  const child = spawnVigie(desk, env);
  await child.says('Vigie is ready');
  return child;
}

/** Not ready yet. */
export function spawnVigie({ home, env: settings }: Desk, env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, [LAUNCHER, 'start'], {
    cwd: home,
    env: { PATH: process.env['PATH'], ...settings, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  const listeners = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return {
    log: () => log,
    ended,
    send: (signal) => void child.kill(signal),
    end(signal) {
      child.kill(signal);
      return ended;
    },
    says: (text) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`"${text}" never came:\n${log}`)), PATIENCE);
        const look = () => {
          if (!log.includes(text)) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        void ended.then((end) => reject(new Error(`ended with ${end} before "${text}":\n${log}`)));
        look();
      }),
  };
}
