import { describe, expect, test } from 'vitest';
import { SOUND } from './agreements.js';
import { folder } from './run.js';

const UNTIDY = SOUND.replace('  each party shall "seal', 'each   PARTY shall\n\n "seal');

describe('pacta format', () => {
  test('lays files out in place and names those that it changed', async () => {
    const at = folder({ 'a.pacta': `\uFEFF${UNTIDY}`, 'b.pacta': SOUND });
    expect(await at.pacta(['format'])).toEqual({ status: 0, out: 'a.pacta\n', err: '' });
    expect(at.read('a.pacta')).toBe(`\uFEFF${SOUND}`);
    expect(await at.pacta(['format'])).toEqual({ status: 0, out: '', err: '' });
    expect(at.names()).toEqual(['a.pacta', 'b.pacta']);
  });

  test('checks without changing anything', async () => {
    const at = folder({ 'a.pacta': UNTIDY, 'b.pacta': SOUND });
    expect(await at.pacta(['format', '--check'])).toEqual({ status: 1, out: 'a.pacta\n', err: '' });
    expect(at.read('a.pacta')).toBe(UNTIDY);
    expect((await at.pacta(['format', '--check', 'b.pacta'])).status).toBe(0);
  });

  test('reads standard input and prints', async () => {
    expect(await folder().pacta(['format', '-'], UNTIDY)).toEqual({ status: 0, out: SOUND, err: '' });
    expect(await folder().pacta(['format', '-', '--check'], UNTIDY)).toEqual({ status: 1, out: '', err: '' });
  });

  test('breaks lines behind the width', async () => {
    const { out } = await folder().pacta(['format', '-', '--width', '40'], SOUND);
    expect(out.split('\n').length).toBeGreaterThan(SOUND.split('\n').length);
    expect((await folder().pacta(['format', '-', '--width', '3'], SOUND)).err).toContain('20 or more');
  });

  test('says what cannot be read and goes on', async () => {
    const at = folder({ 'a.pacta': UNTIDY, 'b.pacta': new Uint8Array([0]) });
    const ran = await at.pacta(['format', '.', 'gone.pacta']);
    expect(ran.err).toContain('gone.pacta cannot be read');
    expect(ran.err).toContain('b.pacta is not a text');
    expect(ran.status).toBe(2);
    expect(at.read('a.pacta')).toBe(SOUND);
  });
});
