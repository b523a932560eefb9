import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { SOUND } from './agreements.js';
import { folder } from './run.js';

const UNEVEN = SOUND.replace('  each party shall', '  Netherlands shall "pay for the <vault>".\n  each party shall');

test('the table counts the norms of each party and marks those without a counterpart', async () => {
  const { out, status } = await folder({ 'a.pacta': UNEVEN }).pacta(['balance', 'a.pacta']);
  const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(rows[0]).toEqual(['Party', 'Duties', 'Prohibitions', 'Rights', 'Powers', 'Exemptions']);
  const column = (party: number): string | undefined => rows[party]?.[1];
  expect(column(1)).toBe('2 (1)');
  expect(column(2)).toBe('1');
  expect(out).toContain('(a.pacta:10): duty of Netherlands and not of Ukraine; no counterpart.');
  expect(status).toBe(0);
});

test('a declared difference is listed with its reason', async () => {
  const text = UNEVEN.replace('<vault>"', '<vault>" asymmetric because "it holds the key"');
  const { out } = await folder({ 'a.pacta': text }).pacta(['balance', 'a.pacta']);
  expect(out).toContain('because it holds the key');
});

test('as JSON and as a page', async () => {
  const at = folder({ 'a.pacta': UNEVEN });
  const json = JSON.parse((await at.pacta(['balance', 'a.pacta', '--to', 'json'])).out) as Record<string, unknown>;
  expect(json).toMatchObject({ version: 1, path: 'a.pacta', oneSided: [{ share: 'duty', line: 10 }] });
  const page = await at.pacta(['balance', 'a.pacta', '--to', 'html']);
  expect(page.out).toContain('<td>2 (1)</td>');
});

test('as a page, each sentence is linked', async () => {
  const { out } = await folder({ 'a.pacta': UNEVEN }).pacta(['balance', 'a.pacta', '--to', 'html']);
  expect(out).toContain('<a href="a.pacta#L10">');
});

test('as a picture whose words are words, and which is told in words too', async () => {
  const { out } = await folder({ 'a.pacta': UNEVEN }).pacta(['balance', 'a.pacta', '--to', 'svg']);
  expect(out).toMatch(/<svg [^>]*role="img" aria-labelledby="title description"/);
  expect(out).toContain('<title id="title">Balance of a.pacta</title>');
  expect(/<desc id="description">(.*?)<\/desc>/s.exec(out)?.[1]).toMatch(
    /Netherlands: duties 2, 1 without a counterpart/,
  );
  expect(out).toMatch(/<text [^>]*>the Kingdom of the Netherlands<\/text>/);
  expect(out).toMatch(/<text [^>]*>2 \(1 without a counterpart\)<\/text>/);
  const parser = new SaxesParser();
  expect(() => parser.write(out).close()).not.toThrow();
});

test('where there are no parties there is nothing to weigh', async () => {
  const ran = await folder({ 'a.pacta': '' }).pacta(['balance', 'a.pacta']);
  expect(ran.err).toContain('a.pacta names no parties');
  expect(ran.status).toBe(2);
});
