import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // Most tests wait for a socket or a clock, so that two cores carry three of them.
    maxWorkers: 3,
    testTimeout: 20_000,
  },
});
