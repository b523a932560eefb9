import { defineConfig } from 'vitest/config';

/** The tests that look at VS Code's window; test/e2e/run.mjs starts them when VS Code is up. */
export default defineConfig({
  test: {
    include: ['test/e2e/window/*.test.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // A window answers when it can; the test's own limit ends a wait that is in vain.
    expect: { poll: { timeout: 20_000 } },
  },
});
