import { expect, test } from 'vitest';
import { builtInProfiles } from '../../server/profiles/built-in.js';
import { folder } from './run.js';

interface Json {
  readonly files: readonly { readonly diagnostics: readonly { readonly rule: string; readonly message: string }[] }[];
}

test.each(Object.keys(builtInProfiles()))(
  'a first draft of kind %s parses and lacks nothing that is expected',
  async (kind) => {
    const at = folder();
    const parties = ['--between', 'the Kingdom of Spain', '--between', 'the Hashemite Kingdom of Jordan'];
    const made = await at.pacta(['new', kind, ...parties, '--output', 'draft.pacta']);
    expect(made).toEqual({ status: 0, out: '', err: '' });
    const { out } = await at.pacta(['lint', '--format', 'json', 'draft.pacta']);
    const { files } = JSON.parse(out) as Json;
    const found = files[0]?.diagnostics.map(({ rule, message }) => `${rule} ${message}`) ?? [];
    // What only the drafter can supply: times, counterparts, and the use of a body or a term that has no name yet.
    const left = /^(?:wording\/|missing\/(?:correlative-duty|time-limit|depositary)|reference\/unused-name)/;
    expect(found.filter((one) => !left.test(one))).toEqual([]);
  },
);

test('the kinds are listed, and a misspelt one is answered with the nearest', async () => {
  const { out } = await folder().pacta(['new']);
  for (const kind of Object.keys(builtInProfiles())) expect(out).toContain(`  ${kind}`);
  const ran = await folder().pacta(['new', 'cese-fire']);
  expect(ran.err).toContain('There is no kind “cese-fire”. Did you mean ceasefire?');
  expect(ran.status).toBe(2);
});

test('nothing is overwritten', async () => {
  const at = folder({ 'a.pacta': 'mine' });
  expect((await at.pacta(['new', 'treaty', '--output', 'a.pacta'])).status).toBe(2);
  expect(at.read('a.pacta')).toBe('mine');
});
