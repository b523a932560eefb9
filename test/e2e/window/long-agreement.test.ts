import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenHost, openFile, openWorkbench, runCommand, screenshot, viewFrame, type Workbench } from './workbench.js';

const articles = 1000;

let workbench: Workbench;

beforeAll(async () => {
  writeFileSync(path.join(givenHost().workspace, 'long.pacta'), longAgreement());
  workbench = await openWorkbench();
  await openFile(workbench, 'long.pacta');
  await runCommand(workbench, 'Pacta: Open Preview');
  await block('Undertaking 1').waitFor();
});

afterAll(async () => {
  await workbench.browser.close();
});

function longAgreement(): string {
  const body = Array.from({ length: articles }, (_, index) => {
    const number = index + 1;
    return `article a${number} "Undertaking ${number}"\n  each party shall "keep register ${number}".\n  either party may "inspect register ${number}" if "the other Party consents".\n`;
  });
  return `agreement "Agreement on Registers"\n  between Jordan and Austria\n  in English\n  binding.\n\nparty Jordan "the Hashemite Kingdom of Jordan".\nparty Austria "the Republic of Austria".\n\n${body.join('\n')}`;
}

function block(heading: string) {
  return viewFrame(workbench)
    .locator('.pacta-block')
    .filter({ has: viewFrame(workbench).getByText(heading, { exact: true }) });
}

/** The distance of an article from the top of the page, in heights of the window. */
function distance(heading: string): Promise<number> {
  return block(heading).evaluate(
    (element) => element.getBoundingClientRect().top / element.ownerDocument.documentElement.clientHeight,
  );
}

test('of a thousand articles only those in sight are laid out', async () => {
  expect(await viewFrame(workbench).locator('.pacta-block').count()).toBeGreaterThan(articles);
  const drawn = await viewFrame(workbench)
    .locator('.pacta-block')
    .evaluateAll(
      (blocks) =>
        blocks.filter((one) => one.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(drawn).toBeLessThan(50);
});

test('the preview follows the editor to the end of it, and to its middle', async () => {
  const { page } = workbench;
  await page.locator('.part.editor .editor-group-container').first().locator('.monaco-editor .view-lines').click();
  await page.keyboard.press('Control+End');
  await expect.poll(() => distance(`Undertaking ${articles}`)).toBeLessThan(1);
  await runCommand(workbench, 'Go to Line/Column');
  await page.keyboard.type('2009');
  await page.keyboard.press('Enter');
  // Line 2009 lies in article 500, in the middle of the editor.
  await expect.poll(() => distance('Undertaking 500').then(Math.abs)).toBeLessThan(1);
  await screenshot(workbench, 'long');
});

test('what is typed in one article changes that article, and the page keeps its place', async () => {
  const { page } = workbench;
  const before = await distance('Undertaking 500');
  await viewFrame(workbench)
    .locator('.pacta-block')
    .evaluateAll((blocks) => {
      for (const one of blocks) one.firstElementChild?.setAttribute('data-witness', '');
    });
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('each party shall "publish it".');
  await viewFrame(workbench).getByText('publish it').first().waitFor();
  const renewed = await viewFrame(workbench)
    .locator('.pacta-block')
    .evaluateAll((blocks) => blocks.filter((one) => !one.firstElementChild?.hasAttribute('data-witness')).length);
  expect(renewed).toBe(1);
  expect(Math.abs((await distance('Undertaking 500')) - before)).toBeLessThan(0.5);
});
