import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  focusEditor,
  obstacles,
  openFile,
  openWorkbench,
  runCommand,
  screenshot,
  viewFrame,
  type Workbench,
} from './workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await screenshot(workbench, `failed ${task.name}`);
});

afterAll(async () => {
  await workbench.browser.close();
});

/** The number of the line of the agreement, from 1, that holds the words; what is in two languages ends on the next one. */
function lineOf(words: string): number {
  const source = readFileSync(path.join(workbench.host.workspace, 'agreement.pacta'), 'utf8');
  return source.slice(0, source.indexOf(words)).split('\n').length;
}

/** The line and column of the cursor, as the status bar has them. */
function cursor(): Promise<string> {
  return workbench.page.locator('#status\\.editor\\.selection').innerText();
}

test('the balance counts what each party bears, and its cells lead to the sentences, by keys alone', async () => {
  const { page } = workbench;
  await focusEditor(workbench);
  await runCommand(workbench, 'Pacta: Show Balance');
  const view = viewFrame(workbench);
  const row = view.locator('tbody tr', { hasText: 'Austria' });
  await row.waitFor();
  // Each party trains, sends, reports, bears the costs, admits and returns; neither may charge.
  expect((await row.locator('td').allInnerTexts()).slice(0, 2)).toEqual(['6', '1']);
  await screenshot(workbench, 'balance');
  await row.locator('button').nth(1).focus();
  await page.keyboard.press('Enter');
  await view.locator('h2', { hasText: 'Austria: Prohibitions' }).waitFor();
  const sentence = view.locator('.sentences li', { hasText: 'charge the persons rescued' });
  await sentence.locator('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(cursor).toContain(`Ln ${lineOf('charge the persons rescued') + 1},`);
});

test('axe finds no obstacle in the balance, and its policy refuses nothing that it does', async () => {
  expect(await obstacles(workbench)).toEqual([]);
  expect(workbench.refused).toEqual([]);
  expect(workbench.elsewhere).toEqual([]);
});

test('the balance follows what is typed', async () => {
  const { page } = workbench;
  // Above the prohibition, to which the last test has led.
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('Austria shall "lend a helicopter".');
  const view = viewFrame(workbench);
  const row = view.locator('tbody tr', { hasText: 'Austria' });
  await expect.poll(() => row.locator('td').first().innerText()).toContain('7');
  await expect.poll(() => row.locator('td').first().innerText()).toContain('1 without counterpart');
  await runCommand(workbench, 'File: Revert File');
  await expect.poll(() => row.locator('td').first().innerText()).toBe('6');
});

test('the obligations stand in a tree, by party and by due date, and lead to the text', async () => {
  const { page } = workbench;
  await focusEditor(workbench);
  await runCommand(workbench, 'Pacta: Show Obligations');
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: 'Jordan' }).first().waitFor();
  const duty = rows.filter({ hasText: 'return borrowed equipment' }).first();
  await duty.waitFor();
  expect(await duty.innerText()).toContain('30 days');
  await screenshot(workbench, 'obligations');
  await duty.click();
  await expect.poll(cursor).toContain(`Ln ${lineOf('return borrowed equipment') + 1},`);
  await page.getByRole('button', { name: 'Group by Due Date' }).click();
  await rows.filter({ hasText: 'With a time limit' }).waitFor();
  await runCommand(workbench, 'View: Show Explorer');
});

test('the comparison marks the words that changed since the other file', async () => {
  const { page } = workbench;
  await focusEditor(workbench);
  await runCommand(workbench, 'Pacta: Compare Versions');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'earlier.pacta' }).click();
  const view = viewFrame(workbench);
  const clause = view.locator('section', { hasText: 'Assistance' });
  await clause.waitFor();
  expect(await clause.locator('ins').first().innerText()).toContain('twenty-four (24');
  expect(await clause.locator('del').first().innerText()).toContain('forty-eight (48');
  expect(await view.locator('section[data-kind="kept"]').count()).toBe(0);
  await screenshot(workbench, 'compare');
  expect(await obstacles(workbench)).toEqual([]);
  await view.locator('#kept').focus();
  await page.keyboard.press('Space');
  await view.locator('section[data-kind="kept"]').first().waitFor();
  await clause.locator('h2 button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(cursor).toContain(`Ln ${lineOf('article assistance')},`);
});

test('the comparison with the last commit is that of Git', async () => {
  const { page } = workbench;
  const { workspace } = workbench.host;
  // A file of its own, and all is as it was behind it: the other tests have the same workspace.
  const file = path.join(workspace, 'earlier.pacta');
  const committed = readFileSync(file, 'utf8');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A. Example', '-c', 'user.email=a@example.org', ...args], { cwd: workspace });
  try {
    git('init', '--quiet', '--initial-branch', 'second-draft');
    git('add', file);
    git('commit', '--quiet', '--message', 'A draft');
    writeFileSync(file, committed.replace('within 48 hours', 'within 36 hours'));
    // The tests' own settings keep Git quiet.
    mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
    writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify({ 'git.enabled': true }));
    await page.locator('.statusbar-item', { hasText: 'second-draft*' }).waitFor();
    await openFile(workbench, 'earlier.pacta');
    await runCommand(workbench, 'Pacta: Compare Versions');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'The last commit' }).click();
    const clause = viewFrame(workbench).locator('section', { hasText: 'Assistance' });
    await clause.locator('ins', { hasText: 'thirty-six (36' }).waitFor();
    await clause.locator('del', { hasText: 'forty-eight (48' }).waitFor();
  } finally {
    writeFileSync(file, committed);
    for (const made of ['.git', '.vscode']) rmSync(path.join(workspace, made), { recursive: true, force: true });
  }
}, 90_000);
