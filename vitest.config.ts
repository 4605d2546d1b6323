import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/local-discord/judge-bodies.ts'],
    pool: 'threads',
    isolate: false,
    // Most tests wait for a socket or a clock, so that two cores carry three of them.
    maxWorkers: 3,
    // What hangs is found out; how long a test takes on a busy machine is no part of it.
    testTimeout: 120_000,
  },
});
