/** A process of its own that holds the write lock of a SQLite file, as another program may: for as long as a test wants. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

const HOLD = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { timeout: 10_000 });
  database.exec('begin ' + process.argv[2]);
  process.stdout.write('locked');
  process.stdin.once('data', () => {
    database.exec('rollback');
    database.close();
    process.exit();
  });
`;

/** Resolves when the lock is held; what it gives releases it. */
export async function holdLock(file: string, mode: 'immediate' | 'exclusive'): Promise<() => Promise<void>> {
  const holder = spawn(process.execPath, ['--eval', HOLD, file, mode], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  const ended = once(holder, 'exit');
  await Promise.race([
    once(holder.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the lock was not had'))),
  ]);
  return async () => {
    holder.stdin.end('release');
    await ended;
  };
}
