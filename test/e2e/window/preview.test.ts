import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  focusEditor,
  hasSavedLayout,
  obstacles,
  openWorkbench,
  runCommand,
  screenshot,
  viewFrame,
  type Workbench,
} from './workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await focusEditor(workbench);
  await runCommand(workbench, 'Pacta: Open Preview');
  await article('Training').waitFor();
});

afterAll(async () => {
  await workbench.browser.close();
});

/** The element of the preview that holds the text. */
function treaty() {
  return viewFrame(workbench).locator('#treaty');
}

/** A block of the preview, by words that it holds. */
function article(words: string | RegExp) {
  return treaty().locator('.pacta-block', { hasText: words }).first();
}

/** The number of the line of the source, from 1, that holds the words. */
function lineOf(words: string): number {
  const source = readFileSync(path.join(workbench.host.workspace, 'agreement.pacta'), 'utf8');
  return source.slice(0, source.indexOf(words)).split('\n').length;
}

/** The line numbers that are in view in the editor, the first of them on top. */
async function linesInView(): Promise<number[]> {
  const numbers = await workbench.page.locator('.part.editor .line-numbers').allInnerTexts();
  return numbers.map(Number).sort((a, b) => a - b);
}

test('the preview shows the treaty text', async () => {
  await screenshot(workbench, 'preview');
  const text = await article('Assistance').innerText();
  expect(text).toContain('Article 3');
  expect(text).toContain(
    'send a Rescue Team on request within twenty-four (24) hours after an accident in the mountains',
  );
  expect(text).toMatch(/\(b\)\s*bear the costs of its own Rescue Team/);
});

test('nothing is loaded from the network, and nothing that the policy forbids is tried', async () => {
  await viewFrame(workbench).locator('#language').selectOption('ar');
  await article('المساعدة').waitFor();
  await viewFrame(workbench).locator('#language').selectOption('en');
  await article('Assistance').waitFor();
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.refused).toEqual([]);
});

test('axe finds no obstacle for people who cannot see or point', async () => {
  expect(await obstacles(workbench)).toEqual([]);
});

test('the original of a party names that party first', async () => {
  const opening = treaty().locator('.pacta-parties');
  expect(await opening.innerText()).toMatch(/Hashemite Kingdom of Jordan[\s\S]*Republic of Austria/);
  await viewFrame(workbench).locator('#original').selectOption('Austria');
  await expect.poll(() => opening.innerText()).toMatch(/Republic of Austria[\s\S]*Hashemite Kingdom of Jordan/);
  await viewFrame(workbench).locator('#original').selectOption('');
  await expect.poll(() => opening.innerText()).toMatch(/Hashemite Kingdom of Jordan[\s\S]*Republic of Austria/);
});

test('a click on a paragraph shows its source', async () => {
  await article('Equipment').getByText('return borrowed equipment').click();
  const status = workbench.page.locator('#status\\.editor\\.selection');
  await expect.poll(() => status.innerText()).toContain(`Ln ${lineOf('return borrowed equipment')},`);
});

test('what is typed shows in its place, and the other blocks stay', async () => {
  const untouched = article('Training');
  await untouched.evaluate((block) => block.setAttribute('data-witness', 'kept'));
  // Inserts a line above the one that the last test has led to.
  await workbench.page.keyboard.press('Control+Shift+Enter');
  await workbench.page.keyboard.type('each party shall "insure the equipment".');
  await article('Equipment').getByText('insure the equipment').waitFor();
  expect(await article('Training').getAttribute('data-witness')).toBe('kept');
  await runCommand(workbench, 'File: Revert File');
  await expect.poll(() => article('Equipment').innerText()).not.toContain('insure');
});

test('what the checks find is marked beside the paragraph', async () => {
  await workbench.page.keyboard.press('Control+Shift+Enter');
  await workbench.page.keyboard.type('neither party shall "return borrowed equipment".');
  const marked = article('Equipment').locator('[data-finding="error"]').first();
  await marked.waitFor();
  expect(await marked.getAttribute('title')).toMatch(/^Error: /);
  expect(await obstacles(workbench)).toEqual([]);
  await runCommand(workbench, 'File: Revert File');
  await marked.waitFor({ state: 'detached' });
});

test('the preview scrolls with the editor, and the editor with the preview', async () => {
  const top = () => treaty().evaluate('window.scrollY') as Promise<number>;
  await focusEditor(workbench);
  await workbench.page.keyboard.press('Control+Home');
  await expect.poll(top).toBe(0);
  await workbench.page.mouse.wheel(0, 600);
  await expect.poll(top).toBeGreaterThan(0);

  const before = (await linesInView())[0] ?? 0;
  await treaty().hover();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await workbench.page.mouse.wheel(0, -10_000);
  await expect.poll(async () => (await linesInView())[0]).toBe(1);
  expect(before).toBeGreaterThan(1);
});

test('the preview is there again after the window was loaded anew', async () => {
  await expect.poll(() => hasSavedLayout(workbench, 'pacta.preview'), { timeout: 90_000 }).toBe(true);
  await workbench.page.reload();
  // In either language: the layout may have been saved while the other one was shown.
  await article(/Assistance|المساعدة/).waitFor();
}, 130_000);

test('an agreement reads from right to left in Arabic', async () => {
  await viewFrame(workbench).locator('#language').selectOption('ar');
  await article('المساعدة').waitFor();
  expect(await treaty().evaluate((element) => [element.getAttribute('dir'), element.getAttribute('lang')])).toEqual([
    'rtl',
    'ar',
  ]);
  await screenshot(workbench, 'preview-arabic');
});

test('the preview keeps its language while another tab covers it', async () => {
  const tab = workbench.page.locator('.tab', { hasText: 'Preview:' });
  await tab.click();
  await runCommand(workbench, 'New Untitled Text File');
  await article('المساعدة').waitFor({ state: 'detached' });
  await tab.click();
  await article('المساعدة').waitFor();
});
