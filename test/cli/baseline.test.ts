import { describe, expect, test } from 'vitest';
import { MISSPELT, SOUND } from './agreements.js';
import { folder } from './run.js';

const TWICE = MISSPELT.replace('signature.', 'signature.\n  this agreement prevails over {nobody}.');

describe('a baseline', () => {
  test('accepts what is found today and lets only what is new fail', async () => {
    const at = folder({ 'a/old.pacta': MISSPELT });
    const made = await at.pacta(['lint', '--update-baseline']);
    expect(made.err).toContain('pacta-baseline.json now holds one finding');
    expect(made.status).toBe(0);
    const same = await at.pacta(['lint', '--baseline', 'pacta-baseline.json']);
    expect(same).toMatchObject({ status: 0, err: '' });

    at.write('a/old.pacta', MISSPELT.replace('upon signature', 'upon trasnfer'));
    const more = await at.pacta(['lint', '--baseline', 'pacta-baseline.json']);
    expect(more.status).toBe(1);
    expect(more.out).not.toContain(':10:');
  });

  test('follows a sentence that moves, and its article that gets another number', async () => {
    const at = folder({ 'a.pacta': MISSPELT });
    await at.pacta(['lint', '--update-baseline']);
    const above =
      'article purpose "Purpose"\n  each party shall "help the other party" within 3 days.\n\narticle custody';
    at.write('a.pacta', MISSPELT.replace('article custody', above));
    expect((await at.pacta(['lint', '--baseline', 'pacta-baseline.json'])).out).not.toContain('unknown-name');
  });

  test('says what is no longer found, and is pruned on request', async () => {
    const at = folder({ 'a.pacta': MISSPELT, 'b.pacta': MISSPELT });
    await at.pacta(['lint', '--update-baseline']);
    at.write('a.pacta', SOUND);
    const ran = await at.pacta(['lint', '--baseline', 'pacta-baseline.json']);
    expect(ran.err).toContain('One finding of pacta-baseline.json is no longer found (1 still are)');
    expect(ran.status).toBe(0);
    await at.pacta(['lint', '--update-baseline']);
    expect(at.read('pacta-baseline.json')).not.toContain('a.pacta');
    expect(at.read('pacta-baseline.json')).toContain('b.pacta');
  });

  test('keeps files that the run does not look at, until they are gone', async () => {
    const at = folder({ 'a.pacta': MISSPELT, 'b.pacta': TWICE });
    await at.pacta(['lint', '--update-baseline']);
    await at.pacta(['lint', 'a.pacta', '--update-baseline']);
    expect(at.read('pacta-baseline.json')).toContain('b.pacta');
  });

  test('holds paths from its own folder', async () => {
    const at = folder({ 'sub/a.pacta': MISSPELT, 'sub/x.txt': '' });
    await at.pacta(['lint', 'sub', '--baseline', 'sub/known.json', '--update-baseline']);
    expect(at.read('sub/known.json')).toContain('"a.pacta": [');
  });

  test.each([
    [undefined, /The baseline known\.json cannot be read: there is no such file or folder/],
    ['{', /known\.json is no baseline of Pacta/],
    ['{ "version": 2 }', /known\.json is no baseline of Pacta/],
  ])('%s is none', async (text, message) => {
    const at = folder({ 'a.pacta': SOUND, ...(text === undefined ? {} : { 'known.json': text }) });
    const ran = await at.pacta(['lint', '--baseline', 'known.json']);
    expect(ran.err).toMatch(message);
    expect(ran.status).toBe(2);
  });
});
