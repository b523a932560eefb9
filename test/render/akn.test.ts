import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeAkn } from '../../server/render/writers/akn.js';
import { writeText } from '../../server/render/writers/text.js';
import { FIRST_LOOK } from './first-look.pacta.js';
import { render } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';

const schema = new URL('../../../shared/schemas/akn/akomantoso30.xsd', import.meta.url);
const NESTED = `agreement "Agreement on X" between A and B in English binding.
party A "the Republic of A".
party B "the Kingdom of B".
part first "General"
chapter one "Rules"
article a "A"
  each party shall:
    - "take":
    -- "x";
    -- "y";
    - "z"
    otherwise B shall "w".
  each party shall shall.
  [A] each party shall "v" subject to nowhere.
chapter two "More"
article b "B"
article c "C"
  rule: each party shall "u" within [A: 30 days | B: 60 days].
part second "Other"
article d "D"
  each party shall "t" in accordance with rule.
  each party shall "s" by 1448-06-10 AH.
annex list "List"
  each party may "r" subject to c.
annex none "None"
`;
const EMPTY = 'agreement "Agreement on X".';

/** What the schema's validator says of a text, or undefined where it is not installed. */
function complaints(xml: string): string | undefined {
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema.pathname, '-'], { input: xml, stdio: 'pipe' });
    return '';
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') return undefined;
    return String(stderr);
  }
}

const SOURCES: readonly (readonly [string, string, string])[] = [
  ...['en', 'ar', 'fr', 'es', 'ru', 'zh'].map((lang) => [`six languages, ${lang}`, SIX_LANGUAGES, lang] as const),
  ['the first look', FIRST_LOOK, 'en'],
  ['divisions, lists and faults', NESTED, 'en'],
  ['nothing but a title', EMPTY, 'en'],
];

describe.each(SOURCES)('%s', (_, source, lang) => {
  const document = render(source, { lang });
  const xml = writeAkn(document);

  test('is valid by the schema', ({ skip }) => {
    const found = existsSync(schema) ? complaints(xml) : undefined;
    skip(found === undefined, 'Not checked: xmllint or the schema of Akoma Ntoso is not on this machine.');
    expect(found).toBe('');
  });

  test('every reference leads to an id, and no id is given twice', () => {
    const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...xml.matchAll(/ (?:href|refersTo|as|source)="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('holds the words of the treaty in their order', () => {
    const characters = (text: string): string => text.replace(/[\s_]+/gu, '');
    const words = xml
      .slice(xml.indexOf('</meta>'))
      .replace(/<meta>.*?<\/meta>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(characters(words)).toBe(characters(writeText(document)));
  });
});

test('dates, parties and references are marked as such', () => {
  const xml = writeAkn(render(FIRST_LOOK));
  expect(xml).toContain('<date date="2026-12-01">1 December 2026</date>');
  expect(xml).toContain('<party refersTo="#party-Spain" as="#party">the Kingdom of Spain</party>');
  expect(xml).toContain('<ref href="#art_3__para_1">paragraph 1</ref>');
});
