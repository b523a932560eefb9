import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, windowSize } from '../host/browser.mjs';

/** What test/e2e/run.mjs says of the VS Code that it has started. */
interface Host {
  /** Address of the workbench, with the fixtures as its workspace. */
  readonly url: string;
  readonly workspace: string;
  /** Folder for screenshots. */
  readonly artefacts: string;
}

/** VS Code's window, as its user has it. */
export interface Workbench {
  readonly browser: Browser;
  readonly page: Page;
  readonly host: Host;
  /** What a content security policy has refused, in the browser's words. */
  readonly refused: readonly string[];
  /** Addresses outside this machine that something was asked of. */
  readonly elsewhere: readonly string[];
}

/** The VS Code that runs. */
export function givenHost(): Host {
  const given = process.env.PACTA_WINDOW;
  if (!given) throw new Error('These tests are started by `npm run test:e2e`.');
  return JSON.parse(given) as Host;
}

/** Opens the workbench with the fixture `agreement.pacta` in an editor. */
export async function openWorkbench(): Promise<Workbench> {
  const host = givenHost();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: windowSize });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    // Under the second name VS Code hands out files of this machine.
    const here = hostname === '127.0.0.1' || hostname.endsWith('.vscode-resource.vscode-cdn.net');
    if (protocol.startsWith('http') && !here) elsewhere.push(request.url());
  });
  await page.goto(host.url);
  const workbench = { browser, page, host, refused, elsewhere };
  await openFile(workbench, 'agreement.pacta');
  return workbench;
}

/** Opens a file of the workspace in an editor. */
export async function openFile({ page }: Workbench, name: string): Promise<void> {
  await page.locator('.explorer-folders-view').getByText(name, { exact: true }).first().dblclick();
  await page.locator('.part.editor .tab.active', { hasText: name }).waitFor();
  await page.waitForSelector('.monaco-editor .view-line');
}

/** Puts the pointer and the cursor into the editor of the source, which stands on the left. */
export async function focusEditor({ page }: Workbench): Promise<void> {
  await page.locator('.part.editor .editor-group-container').first().locator('.monaco-editor .view-lines').click();
}

/** Runs a command by its title in the command palette. */
export async function runCommand({ page }: Workbench, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await page.keyboard.press('F1');
  // A page that takes the focus late closes the palette again.
  await input.fill(`>${title}`, { timeout: 3000 }).catch(async () => {
    await page.keyboard.press('F1');
    await input.fill(`>${title}`);
  });
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The inside of the view that is shown: VS Code nests the extension's page in two frames. */
export function viewFrame({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** What axe finds in the view that is shown: obstacles for people who cannot see or point, each with the first of its elements. */
export async function obstacles(workbench: Workbench): Promise<unknown> {
  const frame = await (await viewFrame(workbench).locator('body').elementHandle())?.ownerFrame();
  if (!frame) throw new Error('The view has no frame.');
  await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return frame.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
}

/** Keeps a picture of the window. */
export function screenshot({ page, host }: Workbench, name: string): Promise<Buffer> {
  return page.screenshot({ path: path.join(host.artefacts, `${name}.png`) });
}

/** Whether VS Code has saved a layout that holds the words: it does so from time to time, and restores what it has saved. */
export function hasSavedLayout({ page }: Workbench, words: string): Promise<boolean> {
  return page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      try {
        for (const store of database.objectStoreNames) {
          const values = await done(database.transaction(store).objectStore(store).getAll());
          if (values.some((value) => String(value).includes(${JSON.stringify(words)}))) return true;
        }
      } finally {
        database.close();
      }
    }
    return false;
  })()`) as Promise<boolean>;
}
