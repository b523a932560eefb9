import { describe, expect, test } from 'vitest';
import { LOCALE_TAGS } from '../../server/render/locales/locales.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeMarkdown } from '../../server/render/writers/markdown.js';
import { writeText } from '../../server/render/writers/text.js';
import { render } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';

test('the six languages of the United Nations', () => {
  expect([...LOCALE_TAGS].sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

describe.each(LOCALE_TAGS)('%s', (lang) => {
  const document = render(SIX_LANGUAGES, { lang });

  test('every sentence of structure and every final clause', async () => {
    await expect(writeText(document)).toMatchFileSnapshot(`../corpus/golden/six-languages.${lang}.txt`);
  });

  test('only the norm without a wording of its own stands untranslated', () => {
    const untranslated = document.blocks.flatMap((block) =>
      'provisions' in block ? block.provisions.filter((one) => one.untranslated !== undefined) : [],
    );
    expect(untranslated).toHaveLength(lang === 'en' ? 0 : 1);
    expect(writeHtml(document).match(/<span class="pacta-untranslated"/g) ?? []).toEqual([]);
  });

  test('no blank is doubled, and none stands in front of a comma or a full stop', () => {
    const html = writeHtml(document).replace(/<style>.*<\/style>/s, '');
    expect(html.match(/\S {2,}\S| [.,،。，]|undefined|\[object/g)).toBeNull();
  });

  test('every writer prints the same characters', () => {
    const characters = (text: string): string => text.replace(/[\s_]+/gu, '');
    const page = writeHtml(document)
      .replace(/.*<body>/s, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"');
    const text = characters(writeText(document));
    expect(text.length).toBeGreaterThan(1000);
    expect(characters(page)).toBe(text);
    const markdown = writeMarkdown(document).replace(/^ *(?:#+|-) |\*\*| —|\\/gm, '');
    expect(characters(markdown)).toBe(text);
  });

  test('the page has the direction of the language', () => {
    expect(writeHtml(document)).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
  });
});
