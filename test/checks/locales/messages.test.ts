/** Findings in other languages: each language has a headline for every rule, and templates that are those of the rules' messages. */
import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../../server/checks/locales/arabic.js';
import { ARABIC_MESSAGES } from '../../../server/checks/locales/arabic-messages.js';
import { FRENCH } from '../../../server/checks/locales/french.js';
import { FRENCH_MESSAGES } from '../../../server/checks/locales/french-messages.js';
import { messagesIn } from '../../../server/checks/locales/messages.js';
import { translator } from '../../../server/checks/locales/templates.js';
import { RULE_METAS } from '../../../server/checks/registry.js';
import { lint } from '../lint.js';

/** What a rule says of its own bad example. */
function messagesOf(rule: string): string[] {
  const meta = RULE_METAS.get(rule);
  if (meta === undefined) throw new Error(`There is no rule ${rule}.`);
  return lint(meta.bad, meta.exampleFiles)
    .filter((one) => one.rule === rule)
    .map(({ message }) => message);
}

describe.each([
  ['French', 'fr', FRENCH, FRENCH_MESSAGES, /^[A-ZÀÉÊÎ]/],
  ['Arabic', 'ar', ARABIC, ARABIC_MESSAGES, /\p{Script=Arabic}/u],
] as const)('%s', (_name, tag, headlines, templates, letters) => {
  it('says what each rule finds, in a sentence', () => {
    expect(Object.keys(headlines).toSorted()).toEqual([...RULE_METAS.keys()].toSorted());
    for (const headline of Object.values(headlines)) {
      expect(headline).toMatch(letters);
      expect(headline).toMatch(/\.$/);
    }
    expect(new Set(Object.values(headlines)).size).toBe(RULE_METAS.size);
  });

  it.each(Object.keys(templates))('knows the words of %s', async (rule) => {
    const localise = await messagesIn(tag);
    const messages = messagesOf(rule);
    expect(messages).not.toEqual([]);
    for (const message of messages) {
      const told = localise(rule, message);
      expect(told).not.toContain('\n');
      expect(told).not.toMatch(/\{\d\}/);
      expect(told).not.toBe(message);
    }
  });
});

describe('a message', () => {
  it('keeps what it is filled in with', async () => {
    const french = await messagesIn('fr-CA');
    expect(french('wording/vague', messagesOf('wording/vague')[0] ?? '')).toMatch(
      /^« reasonable » laisse à chaque partie/,
    );
    expect(french('conflict/duplicate', messagesOf('conflict/duplicate')[0] ?? '')).toContain(
      'ce que dit déjà article 1, paragraphe 1.',
    );
  });

  it('that nobody has put into the language stands below what its rule finds', async () => {
    const arabic = await messagesIn('ar');
    expect(arabic('conflict/date', 'These are not one day.')).toBe(
      `${ARABIC['conflict/date']}\nThese are not one day.`,
    );
  });

  it('stays as it is in English, and in a language that nobody has written', async () => {
    expect((await messagesIn('en-GB'))('wording/vague', 'x')).toBe('x');
    expect((await messagesIn('tlh'))('wording/vague', 'x')).toBe('x');
  });

  it('is read with marks of patterns in it, and filled in in any order', () => {
    const turned = translator([['a (b) {0}? {1}.', '{1} – {0}']], [[/^x$/, 'y']]);
    expect(turned('a (b) x? $1.')).toBe('$1 – y');
    expect(turned('a b x? z.')).toBeUndefined();
  });
});
