/** The cache of `pacta lint`: it is used where nothing has changed, and never where something has that matters. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileLinter } from '../../server/cli/lint/file-linter.js';
import { openCache } from '../../server/cli/lint/open-cache.js';
import { markOf } from '../../server/cli/lint/outcome-basis.js';
import { MISSPELT, SOUND } from './agreements.js';
import { type Folder, folder } from './run.js';

/** Words that no check writes: where a run shows them, they come from the cache. */
const PLANTED = 'These words were planted in the cache.';

/** Puts other words into what the cache remembers, as no run would, and sees to it that the file still adds up. */
function plant(at: Folder, name = '.pacta-cache'): void {
  const [head = '', ...lines] = at.read(name).split('\n');
  const body = lines.join('\n').replace(/"message":"(?:[^"\\]|\\.)*"/g, `"message":"${PLANTED}"`);
  at.write(name, `${head.split(' ').slice(0, -1).join(' ')} ${markOf(body)}\n${body}`);
}

async function lint(at: Folder, ...words: string[]): Promise<string> {
  return (await at.pacta(['lint', '--format', 'json', ...words])).out.replace(/"milliseconds":\d+/, '');
}

const USING = `use "events.pacta".\n\n${MISSPELT.replace('trasnfer', 'transfer')}`;
const EVENTS = 'use "deeper.pacta".\nevent transfer "the transfer".\n';
const PROFILE = 'profile house "House"\n  topic storage "Storage".\n';
const FILES = {
  'main.pacta': `${USING.replace('  in English', '  of kind house\n  in English').replace('hours after transfer', 'hours after gone')}`,
  'events.pacta': EVENTS,
  'deeper.pacta': 'event third "the third".\n',
  'house.txt': PROFILE,
  'pacta.config.json': '{ "profiles": ["house.txt"] }',
};

/** A folder in which one run has filled the cache, with other words planted in it. */
async function planted(words: readonly string[] = []): Promise<Folder> {
  const at = folder(FILES);
  const first = await lint(at, '--cache', 'main.pacta', ...words);
  expect(first).toContain('reference/unknown-name');
  expect(await lint(at, '--cache', 'main.pacta', ...words)).toBe(first);
  plant(at);
  return at;
}

test('what has not changed is not checked again', async () => {
  const at = await planted();
  expect(await lint(at, '--cache', 'main.pacta')).toContain(PLANTED);
  expect(await lint(at, 'main.pacta')).not.toContain(PLANTED);
});

describe('a file is checked again when', () => {
  test.each<readonly [string, (at: Folder) => void, readonly string[]]>([
    ['its text changes', (at) => at.write('main.pacta', `${FILES['main.pacta']}\n`), []],
    ['a file that it uses changes', (at) => at.write('events.pacta', `${EVENTS}\n`), []],
    ['a file that such a file uses changes', (at) => at.write('deeper.pacta', 'event gone "the third".\n'), []],
    ['a profile changes', (at) => at.write('house.txt', PROFILE.replace('Storage', 'Store')), []],
    [
      'the configuration changes',
      (at) => at.write('pacta.config.json', '{ "profiles": ["house.txt"], "burdenRatio": 3 }'),
      [],
    ],
    [
      'another configuration is named',
      (at) => at.write('other.json', '{ "profiles": [] }'),
      ['--config', 'other.json'],
    ],
    ['a rule is set', () => undefined, ['--rule', 'wording/vague=error']],
    [
      'a profile is added',
      (at) => at.write('more.txt', 'profile more "More"\n  topic a "A".\n'),
      ['--profile', 'more.txt'],
    ],
    ['it is named otherwise', () => undefined, ['./main.pacta']],
  ])('%s', async (_, change, words) => {
    const at = await planted();
    change(at);
    const name = words.find((word) => word.endsWith('main.pacta')) === undefined ? ['main.pacta'] : [];
    const cached = await lint(at, '--cache', ...name, ...words);
    expect(cached).not.toContain(PLANTED);
    expect(cached).toBe(await lint(at, ...name, ...words));
  });

  test('a file that it uses comes, or goes', async () => {
    const at = folder({ 'main.pacta': USING });
    const without = await lint(at, '--cache');
    at.write('events.pacta', EVENTS);
    at.write('deeper.pacta', '');
    const there = await lint(at, '--cache', 'main.pacta');
    expect(there).not.toBe(without);
    expect(there).toBe(await lint(at, 'main.pacta'));
  });

  test('an agreement that it is tied to changes, or what that uses', async () => {
    const other = SOUND.replace('Agreement on', 'Framework for');
    const tied = MISSPELT.replace('  binding', '  implements "other.pacta"\n  binding').replace(
      'shall "seal the evidence"',
      'shall not "seal the evidence"',
    );
    const at = folder({ 'main.pacta': tied, 'other.pacta': `use "deep.pacta".\n${other}`, 'deep.pacta': '' });
    for (const [name, text] of [
      ['other.pacta', `use "deep.pacta".\n${other.replace('seal the evidence', 'open the vault')}`],
      ['other.pacta', `use "deep.pacta".\n${other}`],
      ['deep.pacta', 'party Ukraine "Ukraine".\n'],
    ] as const) {
      at.write(name, text);
      expect(await lint(at, '--cache', 'main.pacta')).toBe(await lint(at, 'main.pacta'));
    }
    plant(at);
    expect(await lint(at, '--cache', 'main.pacta')).toContain(PLANTED);
    at.write('deep.pacta', 'event x "x".\n');
    expect(await lint(at, '--cache', 'main.pacta')).not.toContain(PLANTED);
  });

  test('the program is another one', () => {
    const at = folder({ 'a.pacta': MISSPELT });
    const request = { cwd: at.path, rules: [], profiles: [] };
    const agreement = { file: { absolute: path.join(at.path, 'a.pacta'), shown: 'a.pacta' } };
    const cache = openCache('c', request, 'one build');
    cache.keep(agreement, createFileLinter({ ...request, withBasis: true })(agreement.file));
    cache.close();
    expect(openCache('c', request, 'one build').recall(agreement)?.result?.path).toBe('a.pacta');
    expect(openCache('c', request, 'another build').recall(agreement)).toBeUndefined();
  });
});

describe('the file of the cache', () => {
  test.each(['', 'garbage', '{}', '\u0000\u0001', 'pacta cache 1 x y\n[1]\n'])(
    '%j is ignored and written anew',
    async (text) => {
      const at = folder({ 'a.pacta': MISSPELT, '.pacta-cache': text });
      expect(await lint(at, '--cache')).toBe(await lint(at));
      plant(at);
      expect(await lint(at, '--cache')).toContain(PLANTED);
    },
  );

  test('with one letter changed, or cut short, is ignored', async () => {
    const at = folder({ 'a.pacta': MISSPELT });
    const whole = await lint(at, '--cache');
    const text = at.read('.pacta-cache');
    for (const damaged of [text.replace('error', 'info'), text.slice(0, -40), text.slice(0, 60)]) {
      at.write('.pacta-cache', damaged);
      expect(await lint(at, '--cache')).toBe(whole);
      expect(at.read('.pacta-cache')).toBe(text);
    }
  });

  test('stands where it is asked for, in a folder that need not be there, and nothing else is left behind', async () => {
    const at = folder({ 'a.pacta': MISSPELT });
    await lint(at, '--cache-location', 'deep/er/cache');
    plant(at, 'deep/er/cache');
    expect(await lint(at, '--cache-location', 'deep/er/cache')).toContain(PLANTED);
    mkdirSync(path.join(at.path, 'folder'));
    await lint(at, '--cache-location', 'folder');
    expect(at.read('folder/.pacta-cache')).toContain('a.pacta');
    expect(at.names()).toEqual(['a.pacta', 'deep', 'folder']);
  });

  test('keeps what another run found, as long as that is still so', async () => {
    const at = folder({ 'a.pacta': MISSPELT, 'b.pacta': MISSPELT });
    await lint(at, '--cache', 'a.pacta');
    await lint(at, '--cache', 'b.pacta');
    expect(at.read('.pacta-cache').split('\n')).toHaveLength(4);
    at.write('a.pacta', SOUND);
    at.write('b.pacta', SOUND);
    await lint(at, '--cache', 'b.pacta');
    expect(at.read('.pacta-cache')).not.toContain('a.pacta');
  });

  test('is no agreement', async () => {
    const at = folder({ 'a.pacta': SOUND });
    const ran = await at.pacta(['lint', '--cache-location', 'a.pacta']);
    expect(ran.err).toContain('an agreement would be overwritten');
    expect(ran.status).toBe(2);
    expect(at.read('a.pacta')).toBe(SOUND);
  });

  test('that cannot be written fails no run', async () => {
    const at = folder({ 'a.pacta': SOUND, file: '' });
    const ran = await at.pacta(['lint', 'a.pacta', '--cache-location', 'file/cache']);
    expect(ran.err).toContain('file/cache cannot be written');
    expect(ran.status).toBe(0);
  });
});

test('a problem is told each time, not remembered', async () => {
  const at = folder({ 'a.pacta': SOUND, 'zero.pacta': new Uint8Array([0]), 'pacta.config.json': '{ "ruels": {} }' });
  const [first, second] = [await at.pacta(['lint', '--cache']), await at.pacta(['lint', '--cache'])];
  expect(second.err).toBe(first.err);
  expect([first.status, second.status]).toEqual([2, 2]);
});

test('a note is remembered, a configuration that leaves a file out counts', async () => {
  const at = folder({ 'a.pacta': '', 'b.pacta': SOUND });
  const first = await at.pacta(['lint', '--cache']);
  expect((await at.pacta(['lint', '--cache'])).err).toBe(first.err);
  at.write('pacta.config.json', '{ "ignores": ["b.pacta"] }');
  expect(await lint(at, '--cache')).not.toContain('b.pacta');
});

test('what is fixed is checked as it is then, and a dry run keeps nothing', async () => {
  const needless = SOUND.replace(
    '  each party',
    '  // pacta-disable-next-line form/empty-article -- once\n  each party',
  );
  const at = folder({ 'a.pacta': needless });
  await lint(at, '--cache', '--fix-dry-run');
  expect(at.names()).toEqual(['a.pacta']);
  await lint(at, '--cache');
  await lint(at, '--cache', '--fix');
  expect(await lint(at, '--cache')).toBe(await lint(at));
});
