import { format } from 'node:util';
import { launchBrowser, windowSize } from './browser.mjs';

/** What the workbench says of itself while it starts. */
const chatter =
  /^(%c|\[AgentHost|\[Chat|\[reconnection|\[Service Worker|\[AccountPolicy|Resolv|Creating a socket|Updating additional)|workbench\.js:\d/;

/**
 * Runs a suite inside VS Code as a desktop VS Code would run it, and shows what it prints.
 * @param {import('./vscode-server.mjs').VSCodeServer} host
 * @param {object} options
 * @param {string} options.extension folder of the extension under development
 * @param {string} options.suite module that exports `run(): Promise<void>`
 * @param {boolean} options.verbose shows the workbench's own messages too
 * @returns {Promise<number>} the exit status: 0 when everything passed
 */
export async function runSuite(host, { extension, suite, verbose }) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: windowSize });
    /** @type {Promise<number>} */
    const finished = new Promise((resolve, reject) => {
      page.once('crash', () => reject(new Error("VS Code's window crashed.")));
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (verbose || !chatter.test(line)) console.log(line);
    });
    await page.goto(
      host.url([
        ['extensionDevelopmentPath', host.remote(extension)],
        ['extensionTestsPath', host.remote(suite)],
        ['enableProposedApi', ''],
        ['skipWelcome', 'true'],
      ]),
    );
    return await Promise.race([finished, host.stopped]);
  } finally {
    await browser.close();
  }
}
