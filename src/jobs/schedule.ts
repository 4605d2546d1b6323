/** Cron schedules whose runs never overlap; one that is stopped ends after the run in hand. */
import { schedule, validate } from 'node-cron';
import type { Log } from '../log.ts';

export type Schedule = { stop(): Promise<void> };

/** Whether a clock can meet these cron fields. */
export function isSchedule(expression: string): boolean {
  return validate(expression);
}

/** `work` runs at each tick that finds it idle, and at once where `atStart` is set. Its errors go to `onError`. */
export function scheduleJob(
  name: string,
  expression: string,
  work: () => Promise<void>,
  {
    atStart = false,
    log,
    onError,
  }: { atStart?: boolean; log: Log; onError: (error: unknown, job: string) => void },
): Schedule {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= work()
      .catch((error: unknown) => onError(error, name))
      .finally(() => (running = null));
    return running;
  };
  // A tick that finds the run before it unfinished is left out: expected, and no warning.
  const quiet = (message: unknown) => log.debug({ job: name }, String(message));
  const logger = {
    info: quiet,
    warn: quiet,
    debug: quiet,
    error: (message: unknown) => onError(message, name),
  };
  const task = schedule(expression, run, { name, noOverlap: true, logger, suppressMissedWarning: true });
  if (atStart) void run();
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
