import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusEditor, openWorkbench, runCommand, type Workbench } from './workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(async () => {
  await workbench.browser.close();
});

test('the treaty text is written as a page, in the language and to the place that were chosen', async () => {
  const { page, host } = workbench;
  const picker = page.locator('.quick-input-widget');
  await focusEditor(workbench);
  await runCommand(workbench, 'Pacta: Export');
  await picker.getByText('Format of the export').waitFor();
  await picker.locator('.monaco-list-row', { hasText: 'HTML' }).click();
  await picker.getByText('Language of the exported text').waitFor();
  await picker.locator('.monaco-list-row', { hasText: 'English' }).click();
  const place = path.join(host.workspace, 'agreement.en.html');
  await expect.poll(() => picker.locator('input.input').inputValue()).toBe(place);
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(place)).toBe(true);
  const html = readFileSync(place, 'utf8');
  expect(html).toMatch(/^<!DOCTYPE html>/i);
  expect(html).toContain('twenty-four (24) hours');
  expect(html).not.toMatch(/<script|https?:\/\//);
  await runCommand(workbench, 'Notifications: Show Notifications');
  await page.locator('.notifications-center', { hasText: 'The treaty text has been written to' }).waitFor();
});
