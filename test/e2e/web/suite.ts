import { tests } from 'pacta:tests';
import type {} from 'mocha';
import './surroundings.js';
// The browser's build of Mocha, which brings its own names for the tests.
import 'mocha/mocha.js';

/** Runs the suite in the browser's extension host; called by VS Code. Rejects when a test failed. */
export async function run(): Promise<void> {
  const { mocha } = globalThis as unknown as { readonly mocha: BrowserMocha };
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: printingReporter });
  for (const load of tests) await load();
  const { passes = 0, failures = 0 } = await new Promise<Partial<Mocha.Stats>>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats ?? {}));
  });
  console.log(`pacta-web-suite ${JSON.stringify({ passed: passes, failed: failures })}`);
  if (failures > 0 || passes === 0) throw new Error(`${failures} of ${passes + failures} tests failed.`);
}

/** What the browser's build of Mocha leaves in the global scope. */
interface BrowserMocha {
  setup(options: { ui: 'bdd'; timeout: number; reporter: (runner: Mocha.Runner) => void }): void;
  run(done: () => void): Mocha.Runner;
}

function printingReporter(runner: Mocha.Runner): void {
  runner.on('pass', (test) => console.log(`  ✔ ${test.fullTitle()} (${test.duration}ms)`));
  runner.on('fail', (test, error: Error) => console.log(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
}
