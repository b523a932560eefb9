/** Every kind of sentence, drafted and rendered in each language of the United Nations, as a page that a diplomat can read. */
import { describe, expect, test } from 'vitest';
import { draftOf, sentencesIn } from './drafts/sentences.js';
import { DRAFT_WORDS, type DraftWords } from './drafts/vocabulary.js';
import { provisionText, render } from './rendered.js';

const EXAMPLES = Object.entries(DRAFT_WORDS);

/** Each sentence with what it renders to below it. */
function pageOf(words: DraftWords, lang: string, header: string, kinds: readonly string[]): string {
  const all = sentencesIn(words);
  const lines = kinds.flatMap((kind) => {
    const sentences = (all[kind] ?? []).map((one) => one.replaceAll(`/${words.language}`, `/${lang}`));
    const block = render(draftOf(words, header, sentences)).blocks.find(({ id }) => id === 'tested');
    if (block?.kind !== 'article') throw new Error('The tested article is not rendered.');
    expect(block.provisions, kind).toHaveLength(sentences.length);
    return [
      `## ${kind}`,
      '',
      ...sentences.flatMap((source, index) => [
        source.replace(/\n\s*/g, ' '),
        `    ${provisionText({ ...block.provisions[index], number: undefined } as never)}`,
        '',
      ]),
    ];
  });
  return lines.join('\n');
}

describe.each(EXAMPLES)('%s', (lang, words) => {
  test('a treaty', async () => {
    const page = pageOf(words, lang, 'binding', Object.keys(sentencesIn(words)));
    await expect(page).toMatchFileSnapshot(`../corpus/golden/sentences.${lang}.md`);
  });

  test('a memorandum that does not bind', async () => {
    const kinds = [
      'who and in which modal',
      'precedence',
      'bodies',
      'the end of the agreement',
      'entry into force and duration',
      'other final clauses',
    ];
    await expect(pageOf(words, lang, 'non-binding', kinds)).toMatchFileSnapshot(
      `../corpus/golden/memorandum-sentences.${lang}.md`,
    );
  });

  test('no sentence stands in another language, and no mark or blank is doubled or missing', () => {
    for (const sentences of Object.values(sentencesIn(words))) {
      const document = render(
        draftOf(
          words,
          'binding',
          sentences.map((one) => one.replaceAll(`/${words.language}`, `/${lang}`)),
        ),
      );
      expect(JSON.stringify(document.blocks)).not.toMatch(/"kind":"(?:foreign|unresolved)"/);
      const texts = document.blocks.flatMap((block) =>
        'provisions' in block ? block.provisions.map(provisionText) : [],
      );
      expect(texts.filter((text) => /\S {2,}\S| [.,،。，]|undefined|\[object|[.。]{2}/.test(text))).toEqual([]);
    }
  });
});
