/**
 * Tests the extension in VS Code for the Web: `node test/e2e/run-web.mjs [--counts FILE] [--only WORD] [--verbose]`. The suite of
 * test/e2e/suite, but for what needs a process, runs in the extension host of a browser, beside the extension and its server, which
 * are web workers. A picture of the window goes to the folder that `PACTA_ARTEFACTS` names. Exit status 0 when all passed.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser, windowSize } from './host/browser.mjs';
import { bundleWebSuite } from './host/bundle-suite.mjs';
import { installHost } from './host/install.mjs';
import { installWeb, webBuild, webFolder, webVersion } from './host/install-web.mjs';
import { freePort } from './host/vscode-server.mjs';

/** A run that takes longer than this has hung. */
const limitInMinutes = 4;

const root = path.join(import.meta.dirname, '../..');
const { values: flags } = parseArgs({
  options: {
    counts: { type: 'string' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

setTimeout(() => {
  console.error(`The tests in VS Code for the Web did not end within ${limitInMinutes} minutes.`);
  process.exit(1);
}, limitInMinutes * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

// The browser comes with the other host.
installHost(console.log);
installWeb(console.log);
const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-web-'));
const artefacts = process.env.PACTA_ARTEFACTS ?? path.join(os.tmpdir(), 'pacta-artefacts');
mkdirSync(artefacts, { recursive: true });

let passed = 0;
let failed = 0;
try {
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(root, 'test/e2e/fixtures'), workspace, { recursive: true });
  const extension = path.join(folder, 'extension');
  copyExtension(extension);
  const suite = path.join(extension, 'suite.js');
  await bundleWebSuite(suite, flags.only);
  ({ passed, failed } = await runSuite(workspace, extension, suite));
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

if (flags.counts) writeFileSync(flags.counts, JSON.stringify({ passed, failed }));
else console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/**
 * Copies what the extension consists of. The newest VS Code for the Web on npm is older than the oldest one that the extension
 * supports, so the copy asks for that one.
 * @param {string} target
 */
function copyExtension(target) {
  mkdirSync(target, { recursive: true });
  for (const part of ['dist', 'grammar/pacta.tmLanguage.json', 'icons', 'l10n', 'snippets', 'schemas']) {
    cpSync(path.join(root, part), path.join(target, part), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  }
  for (const file of ['language-configuration.json', 'package.nls.json']) {
    cpSync(path.join(root, file), path.join(target, file));
  }
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  manifest.engines.vscode = `^${webVersion}`;
  writeFileSync(path.join(target, 'package.json'), JSON.stringify(manifest));
}

/**
 * @param {string} workspace
 * @param {string} extension
 * @param {string} suite module that exports `run(): Promise<void>`
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runSuite(workspace, extension, suite) {
  const { open } = createRequire(path.join(webFolder, 'package.json'))('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: webBuild,
    testRunnerDataDir: webFolder,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: workspace,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: windowSize });
    let counts = { passed: 0, failed: 0 };
    const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      const counted = /^pacta-web-suite (\{.*\})$/.exec(line);
      if (counted?.[1]) counts = JSON.parse(counted[1]);
      else if (flags.verbose || !/^(%c|\[|Ignoring|WARN|INFO)/.test(line)) console.log(line);
    });
    if (flags.verbose) page.on('console', (message) => console.error(message.text()));
    await page.goto(`http://localhost:${port}`);
    const status = await finished;
    await page.screenshot({ path: path.join(artefacts, 'web.png') });
    if (status !== 0 && counts.failed === 0) throw new Error(`The suite ended with status ${status}.`);
    return counts;
  } finally {
    await browser.close();
    server.dispose();
  }
}
