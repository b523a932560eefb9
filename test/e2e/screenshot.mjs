/**
 * Takes the picture of the readme: `node test/e2e/screenshot.mjs [FILE]`. An example beside its preview, in a real VS Code.
 * What is in dist/ is what is seen, so build first.
 */
import path from 'node:path';
import { launchBrowser, windowSize } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { startVSCodeServer } from './host/vscode-server.mjs';

const root = path.join(import.meta.dirname, '../..');
const target = process.argv[2] ?? path.join(root, 'docs/images/preview.png');
const example = 'jordan-spain-defence-cooperation.pacta';

installHost(console.log);
const host = await startVSCodeServer({
  fixtures: path.join(root, 'examples'),
  settings: {
    'editor.minimap.enabled': false,
    'workbench.activityBar.location': 'hidden',
    'window.commandCenter': false,
  },
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: windowSize });
  await page.goto(
    host.url([
      ['extensionDevelopmentPath', host.remote(root)],
      ['skipWelcome', 'true'],
    ]),
  );
  await page.locator('.explorer-folders-view').getByText(example).dblclick();
  await page.waitForSelector('.monaco-editor .view-line');
  await page.keyboard.press('Control+b');
  await page.locator('.editor-actions').getByRole('button', { name: 'Open Preview' }).click();
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('.pacta-block').first().waitFor();
  await preview.locator('.pacta-block').nth(3).waitFor();
  // A click in the text shows its source; the pointer then goes where it highlights nothing.
  await preview.locator('[data-line]', { hasText: 'shall not disclose' }).last().click();
  await page.mouse.move(0, 0);
  // The colours and hints of the language server come a moment after the text.
  await page.waitForTimeout(2000);
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  await host.stop();
}
