/** Pages that are written to be read by everybody: axe finds no obstacle in any of them, on a screen or on paper. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHtml as redlinePage } from '../../server/cli/diff/write-redline.js';
import { clausesOf } from '../../server/render/redline/clauses.js';
import { redline } from '../../server/render/redline/redline.js';
import { type Document, renderDocument } from '../../server/render/render.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeHtmlColumns } from '../../server/render/writers/html-columns.js';
import { folder } from '../cli/run.js';
import { launchBrowser } from '../e2e/host/browser.mjs';
import { hostPaths } from '../e2e/host/install.mjs';
import { render, snapshotOf } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';

const browserPath = process.env.CHROMIUM ?? hostPaths.chromium;
const hasBrowser = existsSync(browserPath);
let browser: Browser | undefined;

beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** What axe finds: each obstacle with the first of its elements. */
async function obstacles(html: string): Promise<unknown> {
  const page = await (browser as Browser).newPage();
  await page.setContent(html);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
  await page.close();
  return found;
}

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.pacta`, import.meta.url), 'utf8');

function pair(first: object, second: object): readonly [Document, Document] {
  const snapshot = snapshotOf(SIX_LANGUAGES);
  const [left, right] = [renderDocument(snapshot, first), renderDocument(snapshot, second)];
  if (left === undefined || right === undefined) throw new Error('There is no agreement.');
  return [left, right];
}

function columns(first: object, second: object, heads?: readonly [string, string]): string {
  const [left, right] = pair(first, second);
  return writeHtmlColumns({ left, right, ...(heads && { heads }) });
}

async function printed(...words: readonly string[]): Promise<string> {
  const at = folder({ 'a.pacta': example('kinds/status-of-forces'), 'b.pacta': SIX_LANGUAGES });
  return (await at.pacta(words)).out;
}

const PAGES: readonly (readonly [string, () => string | Promise<string>])[] = [
  ...['en', 'ar', 'zh'].map(
    (lang) => [`six languages, ${lang}`, () => writeHtml(render(SIX_LANGUAGES, { lang }))] as const,
  ),
  ['a treaty with divisions', () => writeHtml(render(example('non-proliferation-treaty-1968')))],
  ['a memorandum', () => writeHtml(render(example('kinds/memorandum')))],
  ['two languages', () => columns({ lang: 'ar' }, { lang: 'en' })],
  [
    'two proposals',
    () => columns({ lang: 'en', option: 'Jordan' }, { lang: 'en', option: 'Spain' }, ['Jordan', 'Spain']),
  ],
  [
    'a redline',
    () => {
      const before = render(SIX_LANGUAGES);
      const after = render(SIX_LANGUAGES.replace('60 days', '90 days').replace('Assistance', 'Help'));
      const changes = redline(clausesOf(before), clausesOf(after));
      return redlinePage({ oldPath: 'a', newPath: 'b', lang: 'en', direction: 'ltr', changes });
    },
  ],
  ['a balance', () => printed('balance', 'a.pacta', '--to', 'html')],
  ['a registration packet', () => printed('register', 'b.pacta', '--to', 'html')],
];

test.each(PAGES)('%s', async (_, page) => {
  const html = await page();
  expect(html).toContain('<html lang=');
  if (!hasBrowser) console.warn('Not checked with axe: no Chromium on this machine (npm run test:e2e brings one).');
  else expect(await obstacles(html)).toEqual([]);
});
