/** Cron schedules whose runs never overlap; one that is stopped ends after the run in hand. */
import cron from 'node-cron';

export type Schedule = { stop(): Promise<void> };

/** `work` runs at each tick, and at once where `atStart` is set. Its errors go to `onError`. */
export function scheduleJob(
  name: string,
  expression: string,
  work: () => Promise<void>,
  { atStart = false, onError }: { atStart?: boolean; onError: (error: unknown, job: string) => void },
): Schedule {
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= work()
      .catch((error: unknown) => onError(error, name))
      .finally(() => (running = null));
    return running;
  };
  const task = cron.schedule(expression, run, { name, noOverlap: true });
  if (atStart) void run();
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
