/**
 * Takes the pictures of the readme and the walkthrough: `node test/e2e/screenshots.mjs [THEME…]`, the themes being light, dark and hc. An
 * example in a real VS Code, in the colours of each theme. What is in dist/ is what is seen, so build first. `pngquant` makes the pictures
 * small, where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { startVSCodeServer } from './host/vscode-server.mjs';

const root = path.join(import.meta.dirname, '../..');
const target = path.join(root, 'docs/images/walkthrough');
const example = 'jordan-spain-defence-cooperation.pacta';

/** @type {Record<string, string>} */
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
};

/** Small enough for a page of the walkthrough, large enough to be read. */
const size = { width: 960, height: 600 };

/** @typedef {import('playwright-core').Page} Page */

/**
 * Runs a command by its title.
 * @param {Page} page
 * @param {string} title
 */
async function run(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** @param {Page} page */
function view(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** @param {Page} page */
async function focusSource(page) {
  await page.locator('.part.editor .editor-group-container').first().locator('.monaco-editor .view-lines').click();
}

/**
 * Goes to the end of a line.
 * @param {Page} page
 * @param {number} line
 */
async function goTo(page, line) {
  await run(page, 'Go to Line/Column');
  await page.keyboard.type(`${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.keyboard.press('End');
}

/**
 * Every picture, in an order in which each begins where the one before has ended.
 * @type {Record<string, (page: Page) => Promise<void>>}
 */
const pictures = {
  new: async (page) => {
    await run(page, 'Pacta: New Agreement');
    await page.locator('.quick-input-list .monaco-list-row').nth(5).waitFor();
  },
  write: async (page) => {
    await page.keyboard.press('Escape');
    await focusSource(page);
    await goTo(page, 60);
    await page.keyboard.press('Enter');
    await page.keyboard.type('each party ');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
  },
  check: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.type('shall not "take part in a joint exercise".');
    await run(page, 'View: Focus Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'conflict/' }).first().waitFor();
  },
  preview: async (page) => {
    await run(page, 'View: Toggle Panel Visibility');
    await focusSource(page);
    await run(page, 'File: Revert File');
    await run(page, 'Pacta: Open Preview');
    await view(page).locator('.pacta-block').nth(3).waitFor();
    await view(page).locator('[data-line]', { hasText: 'shall not disclose' }).last().click();
    await page.mouse.move(0, 0);
  },
  balance: async (page) => {
    await focusSource(page);
    await run(page, 'Pacta: Show Balance');
    await view(page).locator('tbody tr').first().waitFor();
    await run(page, 'Pacta: Show Obligations');
    await page.locator('.pane-body .monaco-list-row').nth(3).waitFor();
  },
  export: async (page) => {
    await run(page, 'View: Toggle Primary Side Bar Visibility');
    await focusSource(page);
    await run(page, 'Pacta: Export');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Akoma Ntoso' }).waitFor();
  },
};

installHost(console.log);
mkdirSync(target, { recursive: true });
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(themes);
for (const name of wanted) {
  const host = await startVSCodeServer({
    fixtures: path.join(root, 'examples'),
    settings: {
      'workbench.colorTheme': themes[name],
      'editor.minimap.enabled': false,
      'window.commandCenter': false,
      'editor.stickyScroll.enabled': false,
    },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: size });
    await page.goto(
      host.url([
        ['extensionDevelopmentPath', host.remote(root)],
        ['skipWelcome', 'true'],
      ]),
    );
    await page.locator('.explorer-folders-view').getByText(example).dblclick();
    await page.waitForSelector('.monaco-editor .view-line');
    await run(page, 'View: Toggle Primary Side Bar Visibility');
    for (const [picture, take] of Object.entries(pictures)) {
      await take(page);
      // The colours and hints of the language server come a moment after the text.
      await page.waitForTimeout(2500);
      const file = path.join(target, `${picture}-${name}.png`);
      await page.screenshot({ path: file });
      spawnSync('pngquant', ['--force', '--strip', '--output', file, '96', file]);
      console.log(`${picture}-${name}.png`);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
}
