import { defineConfig, type Plugin } from 'vitest/config';

/** Loads an imported `.pacta` file as its text, as the build does. */
const pactaAsText: Plugin = {
  name: 'pacta-as-text',
  transform(code, id) {
    if (!id.endsWith('.pacta')) return null;
    return { code: `export default ${JSON.stringify(code)};`, map: null };
  },
};

/** Tests that start programs: our own as they are built, and others' (editors, LibreOffice, xmllint, Typst). They take minutes, not seconds. */
const PROGRAMS = [
  'test/cli/{editor,hostile,package,process,ready-made,signals,watch,xliff}.test.ts',
  'test/editors/**/*.test.ts',
  'test/import/process.test.ts',
  'test/import/readers/{browser,hostile}.test.ts',
  'test/lsp/**/*.test.ts',
  'test/render/{akn,akn-examples,all-writers,libreoffice,pages-for-everybody,pdf}.test.ts',
  'test/scripts/cli-loader.test.ts',
];

export default defineConfig({
  plugins: [pactaAsText],
  test: {
    // Property tests run many inputs; a busy machine must not fail them.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'test/bench/**', ...PROGRAMS] },
      },
      { extends: true, test: { name: 'programs', include: PROGRAMS } },
    ],
    // No module holds state that one file of tests could leave to another, so each worker loads the program once.
    isolate: false,
    // One worker for each core: Vitest's own choice leaves one core idle, which on two cores doubles the time of the suite.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
