/** Headlines of findings: each language has one for every rule, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../../server/checks/locales/arabic.js';
import { FRENCH } from '../../../server/checks/locales/french.js';
import { headlinesIn } from '../../../server/checks/locales/headlines.js';
import { RULE_METAS } from '../../../server/checks/registry.js';

describe.each([
  ['French', FRENCH, /^[A-ZÀÉÊÎ]/],
  ['Arabic', ARABIC, /\p{Script=Arabic}/u],
] as const)('%s', (_name, table, letters) => {
  it('says what each rule finds, in a sentence', () => {
    expect(Object.keys(table).toSorted()).toEqual([...RULE_METAS.keys()].toSorted());
    for (const headline of Object.values(table)) {
      expect(headline).toMatch(letters);
      expect(headline).toMatch(/\.$/);
    }
    expect(new Set(Object.values(table)).size).toBe(RULE_METAS.size);
  });
});

describe('the language of headlines', () => {
  it('is that of the editor, whatever its region', async () => {
    expect((await headlinesIn('fr-CA'))('reference/unknown-name')).toBe(FRENCH['reference/unknown-name']);
    expect((await headlinesIn('ar'))('wording/vague')).toBe(ARABIC['wording/vague']);
  });

  it('is none where findings are in English, or in a language that nobody has written', async () => {
    expect((await headlinesIn('en-GB'))('wording/vague')).toBeUndefined();
    expect((await headlinesIn('tlh'))('wording/vague')).toBeUndefined();
  });
});
