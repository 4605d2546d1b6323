import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { scheduleJob, type Schedule } from '../../src/jobs/schedule.ts';

const EVERY_SECOND = '* * * * * *';
const log = { warn: () => {}, info: () => {}, debug: () => {} };

/** Runs the work on every second until it has been begun so often, then stops it. */
async function runUntil(begun: number, work: (run: number) => Promise<void>, atStart = true) {
  const errors: { error: unknown; job: string }[] = [];
  const enough = Promise.withResolvers<void>();
  let count = 0;
  const schedule: Schedule = scheduleJob(
    'test',
    EVERY_SECOND,
    () => {
      count++;
      if (count >= begun) enough.resolve();
      return work(count);
    },
    { atStart, log, onError: (error, job) => errors.push({ error, job }) },
  );
  await enough.promise;
  await schedule.stop();
  return { errors, runs: () => count };
}

describe('a scheduled job', () => {
  it('runs at once where it is told to, and at every tick', async () => {
    const begun: number[] = [];
    await runUntil(3, async () => void begun.push(performance.now()));
    expect(begun).toHaveLength(3);
  });

  it('waits for its first tick where it is not', async () => {
    let runs = 0;
    const schedule = scheduleJob('test', EVERY_SECOND, async () => void runs++, {
      log,
      onError: () => {},
    });
    expect(runs).toBe(0);
    await schedule.stop();
  });

  it('never overlaps itself, however long it takes', async () => {
    let running = 0;
    let most = 0;
    await runUntil(2, async () => {
      running++;
      most = Math.max(most, running);
      await sleep(1_300);
      running--;
    });
    expect(most).toBe(1);
  });

  it('tells its errors by its name, and runs again', async () => {
    const { errors } = await runUntil(2, async (run) => {
      if (run === 1) throw new Error('first');
    });
    expect(errors).toEqual([{ error: new Error('first'), job: 'test' }]);
  });

  it('ends the run in hand when it is stopped, and begins no other', async () => {
    let ended = 0;
    const { runs } = await runUntil(1, async () => {
      await sleep(400);
      ended++;
    });
    expect(ended).toBe(1);
    await sleep(1_200);
    expect(runs()).toBe(1);
  });
});
