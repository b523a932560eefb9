import { defineConfig, type Plugin } from 'vitest/config';

/** Loads an imported `.pacta` file as its text, as the build does. */
const pactaAsText: Plugin = {
  name: 'pacta-as-text',
  transform(code, id) {
    if (!id.endsWith('.pacta')) return null;
    return { code: `export default ${JSON.stringify(code)};`, map: null };
  },
};

export default defineConfig({
  plugins: [pactaAsText],
  test: {
    // Property tests run many inputs; a busy machine must not fail them.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    // No module holds state that one file of tests could leave to another, so each worker loads the program once.
    isolate: false,
    // One worker for each core: Vitest's own choice leaves one core idle, which on two cores doubles the time of the suite.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
