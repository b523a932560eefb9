/** `pacta import` on the command line. */
import { expect, test } from 'vitest';
import { folder } from '../cli/run.js';

const TREATY =
  'Treaty on Peace\n\nArticle 1\nPeace\n\n1. Each Party shall keep the peace.\n2. The peace is indivisible.\n';

test('prints the agreement, and the report on standard error', async () => {
  const { status, out, err } = await folder({ 'a.txt': TREATY }).pacta(['import', 'a.txt']);
  expect(status).toBe(0);
  expect(out).toContain('article peace "Peace"\n  each party shall "keep the peace".\n  "The peace is indivisible.".');
  expect(err).toContain('a.txt: Treaty in “en”, 1 articles');
  expect(err).toContain('No closing formula was found');
});

test('writes a file and can be silent', async () => {
  const at = folder({ 'a.txt': TREATY });
  const { status, out, err } = await at.pacta(['import', 'a.txt', '--output', 'a.pacta', '--quiet']);
  expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
  expect(at.read('a.pacta')).toContain('agreement "Treaty on Peace"');
  expect((await at.pacta(['render', 'a.pacta'])).out).toContain('1.  Each Party shall keep the peace.');
});

test('reads standard input', async () => {
  expect((await folder().pacta(['import', '-'], TREATY)).out).toContain('article peace "Peace"');
});

test.each([
  ['a.docx', 'PK', /a\.docx is not plain text\. Save it as plain text/],
  ['a.txt', '', /a\.txt is empty/],
  ['a.txt', new Uint8Array([0x41, 0]), /a\.txt is not a text/],
])('refuses what it cannot read', async (name, content, message) => {
  const at = folder({ [name]: content });
  const { status, err } = await at.pacta(['import', name, '--output', 'out.pacta']);
  expect(status).toBe(2);
  expect(err).toMatch(message);
  expect(at.names()).toEqual([name]);
});
