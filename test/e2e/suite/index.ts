import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/**
 * Runs every test of this folder inside VS Code's extension host; called by VS Code.
 *
 * With a word in `PACTA_E2E_ONLY`, only files whose names hold it are run. Writes `{ passed, failed }` to the file that `PACTA_E2E_RESULTS` names, and rejects when a test failed.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  // One line a call, because the console of the extension host is shown line by line.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(format(...args));
  const only = process.env.PACTA_E2E_ONLY ?? '';
  const tests = readdirSync(__dirname).filter((file) => file.endsWith('.test.js') && file.includes(only));
  for (const file of tests.sort()) mocha.addFile(path.join(__dirname, file));

  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const { passes: passed = 0, failures: failed = 1 } = stats ?? {};
  const results = process.env.PACTA_E2E_RESULTS;
  if (results) writeFileSync(results, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} tests failed.`);
}
