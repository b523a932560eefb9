import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeMarkdown } from '../../server/render/writers/markdown.js';
import { writeText } from '../../server/render/writers/text.js';
import { FIRST_LOOK } from './first-look.pacta.js';
import { provisionText, render, snapshotOf } from './rendered.js';

const examples = new URL('../../examples/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(name, examples), 'utf8');
const TERMS = { 'defence-terms.pacta': example('defence-terms.pacta') };

/** The words of a page as a reader meets them, whatever marks and blanks stand around them. */
function pageWords(html: string): string[] {
  const body = html
    .slice(html.indexOf('<body>'))
    .replace(/<\/?(?:a|span|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ');
  return body
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const BINDING = `agreement "Agreement on X" between A and B in English, Arabic prevailing English binding.
party A "the Republic of A".
party B "the Kingdom of B".
`;

describe('the first-look agreement', () => {
  const document = render(FIRST_LOOK, {}, TERMS);

  test('its third article', () => {
    const article = document.blocks.find(({ id }) => id === 'protection');
    if (article?.kind !== 'article') throw new Error('The article is not there.');
    expect(article.heading).toBe('Article 3');
    expect(plainText(article.title)).toBe('Protection of information');
    expect(article.provisions.map(provisionText)).toEqual([
      '1. Each Party shall not disclose Classified Information to any third State unless the originating Party consents in writing.',
      '2. Each Party shall: (a) protect Classified Information as it protects its own; (b) report any loss or compromise within forty-eight (48) hours after the discovery of a loss or compromise of Classified Information.',
      '3. Notwithstanding paragraph 1, each Party may disclose Classified Information to its own courts.',
    ]);
  });

  test.each([
    ['txt', writeText],
    ['md', writeMarkdown],
    ['html', writeHtml],
  ])('the whole as %s', async (format, write) => {
    await expect(write(document)).toMatchFileSnapshot(`../corpus/golden/first-look.${format}`);
  });
});

describe('the same words come out of every writer', () => {
  test.each([
    'jordan-spain-defence-cooperation',
    'jordan-netherlands-deployment-2014',
    'non-proliferation-treaty-1968',
  ])('%s', (name) => {
    const document = render(example(`${name}.pacta`), {}, TERMS);
    const text = writeText(document)
      .split(/\s+/)
      .filter((word) => word !== '' && !/^_+$/.test(word));
    const markdown = writeMarkdown(document)
      .replace(/^ *(?:#+|-) /gm, '')
      .replace(/\*\*/g, '')
      .replace(/ — /g, ' ')
      .replace(/\\(.)/g, '$1')
      .split(/\s+/)
      .filter((word) => word !== '');
    expect(text.length).toBeGreaterThan(300);
    expect(markdown).toEqual(text);
    expect(pageWords(writeHtml(document))).toEqual(text);
  });
});

describe('front and back', () => {
  test('a title that names the parties is not followed by them', () => {
    const own = BINDING.replace('Agreement on X', 'Agreement between the Republic of A and the Kingdom of B on X');
    const between = (text: string): string | undefined => {
      const [block] = render(text).blocks;
      return block?.kind === 'title' && block.between ? plainText(block.between) : undefined;
    };
    expect(between(own)).toBeUndefined();
    expect(between(BINDING)).toBe('between the Republic of A and the Kingdom of B');
  });

  test('the parties of a multilateral agreement stand in the order of the alphabet', () => {
    const text = writeText(render(BINDING.replace('A and B', 'C, A and B').concat('party C "the Union of C".')));
    expect(text).toContain('The Republic of A, the Kingdom of B and the Union of C (hereinafter referred');
  });

  test('the languages and the prevailing text', () => {
    const text = writeText(render(`${BINDING}done at "Amman" on 2026-12-01 in 2 originals.`)).replace(/\s+/g, ' ');
    expect(text).toContain(
      'IN WITNESS WHEREOF the undersigned, being duly authorised thereto by their respective Governments, have signed this Agreement. DONE at Amman on 1 December 2026, in two (2) originals, each in the English and Arabic languages, both texts being equally authentic. In case of divergence of interpretation, the English text shall prevail.',
    );
  });

  test('a memorandum has no testimonium of full powers', async () => {
    const memorandum = `${BINDING.replace('binding', 'non-binding').replace('Agreement on X', 'Memorandum of Understanding on X')}
preamble
  "Recognising the friendship between them".
article cooperation "Cooperation"
  each party shall "cooperate".
  this agreement enters into force upon signature.
done at "Amman" on 2026-12-01 in 2 originals.
signed for A by "A. Example", "Minister".
signed for B.`;
    await expect(writeText(render(memorandum))).toMatchFileSnapshot('../corpus/golden/memorandum.txt');
  });

  test('annexes stand behind the signatures, divisions in front of their articles', () => {
    const kinds = render(`${BINDING}
part first "General"
chapter one "Rules"
article a "A"
  each party shall "x" in accordance with list.
annex list "List"
  "Nothing".
done at "Amman".
signed for A.`).blocks.map((block) => ('heading' in block ? block.heading : block.kind));
    expect(kinds).toEqual([
      'title',
      'preamble',
      'Part I',
      'Chapter I',
      'Article 1',
      'closing',
      'signatures',
      'Annex A',
    ]);
  });
});

describe('what does not parse', () => {
  const broken = `${BINDING}
article a "A"
  each party shall "x".
  each party shall shall "y" within days.
  each party shall "z".
article b "B"
  each party shall "w" subject to nowhere.`;

  test('is shown as it is written, numbered and marked, and everything else is rendered', () => {
    const article = render(broken).blocks.find(({ id }) => id === 'a');
    if (article?.kind !== 'article') throw new Error('The article is not there.');
    expect(article.provisions.map(provisionText)).toEqual([
      '1. Each Party shall x.',
      '2. each party shall shall "y" within days.',
      '3. Each Party shall z.',
    ]);
    expect(article.provisions.map((one) => one.broken === true)).toEqual([false, true, false]);
  });

  test('a name that nothing declares is marked', () => {
    expect(writeHtml(render(broken))).toContain(
      'Each Party shall w subject to <span class="pacta-unresolved">{nowhere}</span>.',
    );
  });

  test('a text that leads back to itself ends', () => {
    const text = writeText(
      render(`${BINDING}\narticle a "A"\n  event e "before {e}".\n  each party shall "x" upon e.`),
    );
    expect(text).toContain('Each Party shall x upon before e.');
  });

  test('a file of declarations is no document', () => {
    expect(renderDocument(snapshotOf('term t "T" means "t".'))).toBeUndefined();
    expect(renderDocument(snapshotOf(''))).toBeUndefined();
  });
});

describe('brackets resolved one way', () => {
  const open = `${BINDING}
article a "A"
  [A] each party shall "x".
  [B] each party shall "y".
  later: each party shall "z" within [A: 30 days | B: 60 days].
  each party may "w" subject to later.`;
  const texts = (option?: string): string[] => {
    const article = render(open, option === undefined ? {} : { option }).blocks.find(({ id }) => id === 'a');
    return article?.kind === 'article' ? article.provisions.map(provisionText) : [];
  };

  test('as they stand', () => {
    expect(texts()).toEqual([
      '1. [A: Each Party shall x.]',
      '2. [B: Each Party shall y.]',
      '3. Each Party shall z within [A: thirty (30) days] [B: sixty (60) days].',
      '4. Each Party may w subject to paragraph 3.',
    ]);
  });
  test('as one party proposes, the numbers following', () => {
    expect(texts('B')).toEqual([
      '1. Each Party shall y.',
      '2. Each Party shall z within sixty (60) days.',
      '3. Each Party may w subject to paragraph 2.',
    ]);
  });
});

describe('the alternat', () => {
  test('the originals differ in the order of the parties and in nothing else', () => {
    const text = `${BINDING}
article a "A"
  A and B shall "x" with A and B.
done at "Amman".
signed for A by "First".
signed for B by "Second".`;
    const [own, other] = ['A', 'B'].map((party) => writeText(render(text, { for: party })));
    const sorted = (one = ''): string[] =>
      one
        .toLowerCase()
        .match(/[\p{L}\d]+/gu)
        ?.sort() ?? [];
    expect(sorted(own)).toEqual(sorted(other));
    expect(other).toContain('The Kingdom of B and the Republic of A');
    expect(other).toContain('between the Kingdom of B and the Republic of A');
    expect(other).toContain('B and A shall x with B and A.');
    expect(other?.indexOf('Second')).toBeLessThan(other?.indexOf('First') ?? 0);
    expect(own).toContain('A and B shall x with A and B.');
  });
});

describe('who represents the parties', () => {
  const opening = (parties: string, language = 'English'): string => {
    const text = `agreement "X" between A and B in ${language}.\n${parties}\narticle a "A"\n  "x".`;
    const block = render(text).blocks.find(({ kind }) => kind === 'preamble');
    return block?.kind === 'preamble' ? plainText(block.opening) : '';
  };

  test('is said in the preamble', () => {
    expect(opening('party A "the Republic of A" represented by "its President".\nparty B "the Kingdom of B".')).toBe(
      'The Republic of A, represented by its President, and the Kingdom of B (hereinafter referred to as "the Parties"),',
    );
    expect(
      opening(
        'party A "la République A" represented by "le Président".\nparty B "le Royaume B" represented by "la Reine".',
        'French',
      ),
    ).toBe(
      'La République A, représentée par le Président, et le Royaume B, représenté par la Reine (ci-après dénommés «\u00a0les Parties\u00a0»),',
    );
  });
});
