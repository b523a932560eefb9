/** Word files: the words that a reader sees in Word, with the numbers that Word counts. */
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../server/import/readers/read-file.js';
import { inList, level, p, pattern, r, type WordFile, wordFile } from './word-file.js';

async function read(
  file: WordFile,
): Promise<{ readonly lines: readonly string[]; readonly remarks: readonly string[] }> {
  const { blocks, remarks, unit } = await readFile('treaty.docx', wordFile(file), 'treaty.docx');
  expect(unit).toBe('paragraph');
  return { lines: blocks.map(({ text }) => text), remarks };
}

async function lines(file: WordFile): Promise<readonly string[]> {
  return (await read(file)).lines;
}

const TREATY_LEVELS = [
  level(0, 'decimal', 'Article %1'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
].join('');

describe('the numbers that Word counts', () => {
  test('are words of the text, each level beginning anew under the next', async () => {
    const body = [
      p(inList(1), 'Purpose'),
      p(inList(1, 1), 'First paragraph:'),
      p(inList(1, 2), 'one;'),
      p(inList(1, 3), 'deep;'),
      p(inList(1, 3), 'deeper;'),
      p(inList(1, 2), 'two.'),
      p(inList(1, 1), 'Second paragraph.'),
      p(inList(1), 'Scope'),
      p(inList(1, 1), 'First again.'),
    ].join('');
    expect(await lines({ body, numbering: pattern(7, TREATY_LEVELS, 1) })).toEqual([
      'Article 1',
      'Purpose',
      '1. First paragraph:',
      '(a) one;',
      '(i) deep;',
      '(ii) deeper;',
      '(b) two.',
      '2. Second paragraph.',
      'Article 2',
      'Scope',
      '1. First again.',
    ]);
  });

  test('go on in a second list of the same pattern, unless it says where it starts', async () => {
    const again =
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = [1, 1, 2, 3, 3].map((list) => p(inList(list), 'words')).join('');
    const numbering = pattern(7, level(0, 'decimal', '%1.'), 1, 2, again);
    expect(await lines({ body, numbering })).toEqual(['1. words', '2. words', '3. words', '1. words', '2. words']);
  });

  test('come from styles, and from the styles that these are based on', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Para"/></w:style>',
    ].join('');
    const numbering = pattern(
      7,
      level(0, 'upperRoman', 'ARTICLE %1', '<w:pStyle w:val="H1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Para"/><w:isLgl/>'),
      1,
    );
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [
      p(style('H1'), 'Scope'),
      p(style('Para'), 'one'),
      p(style('Own'), 'two'),
      p(`${style('Own')}<w:numPr><w:numId w:val="0"/></w:numPr>`, 'without'),
      p(style('H1'), ''),
      p(style('Para'), 'three'),
    ].join('');
    expect(await lines({ body, numbering, styles })).toEqual([
      'ARTICLE I',
      'Scope',
      '1.1 one',
      '1.2 two',
      'without',
      'ARTICLE II',
      '2.1 three',
    ]);
  });

  test.each([
    ['upperLetter', '%1)', 28, 'BB)'],
    ['lowerRoman', '(%1)', 14, '(xiv)'],
    ['ordinal', '%1', 3, '3rd'],
    ['ordinalText', '%1.', 2, 'Second.'],
    ['arabicAbjad', '%1-', 4, 'د-'],
    ['russianLower', '%1)', 3, 'в)'],
    ['chineseCounting', '第%1条', 12, '第十二条'],
    ['decimalZero', '%1', 7, '07'],
    ['bullet', '\uf0b7', 3, '•'],
    ['bullet', '–', 3, '–'],
    ['none', '', 3, ''],
  ])('%s as %s', async (format, text, count, mark) => {
    const body = p(inList(1), 'words').repeat(count);
    const all = await lines({ body, numbering: pattern(7, level(0, format, text), 1) });
    expect(all.at(-1)).toBe(`${mark} words`.trim());
  });

  test('of a kind that is not known are figures, and that is said', async () => {
    const { lines: all, remarks } = await read({
      body: p(inList(1), 'words'),
      numbering: pattern(7, level(0, 'koreanCounting', '%1.'), 1),
    });
    expect(all).toEqual(['1. words']);
    expect(remarks).toEqual(['Numbers of the kinds koreanCounting are given in figures.']);
  });

  test('of a level that never begins anew go on', async () => {
    const numbering = pattern(
      7,
      level(0, 'decimal', 'Part %1') + level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>'),
      1,
    );
    const body = [0, 1, 1, 0, 1].map((depth) => p(inList(1, depth), 'Title')).join('');
    const marks = (await lines({ body, numbering })).filter((line) => line !== 'Title');
    expect(marks).toEqual(['Part 1', 'Article 1', 'Article 2', 'Part 2', 'Article 3']);
  });

  test('of an outer level that has not come yet count as if it had', async () => {
    const numbering = pattern(7, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'), 1);
    const body = [1, 1, 0, 1].map((depth) => p(inList(1, depth), 'words')).join('');
    expect(await lines({ body, numbering })).toEqual(['1.1 words', '1.2 words', '2. words', '2.1 words']);
  });

  test('of a list that says where it starts do so once', async () => {
    const own =
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const numbering = pattern(7, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), own);
    const body = [0, 1, 1, 0, 1].map((depth) => p(inList(1, depth), 'words')).join('');
    expect(await lines({ body, numbering })).toEqual(['1. words', '(e) words', '(f) words', '2. words', '(a) words']);
  });

  test('are not given to empty paragraphs, which count all the same', async () => {
    const numbering = pattern(7, level(0, 'decimal', '%1.'), 1);
    const body = p(inList(1), 'one') + p(inList(1), '') + p(inList(1), 'three');
    expect(await lines({ body, numbering })).toEqual(['1. one', '3. three']);
  });
});

describe('tracked changes', () => {
  const deleted = (words: string): string => `<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const inserted = (words: string): string => `<w:ins w:id="2">${r(words)}</w:ins>`;
  const endDeleted = '<w:rPr><w:del w:id="3"/></w:rPr>';

  test('count as accepted', async () => {
    const body = p('', `${r('Each Party ')}${deleted('may')}${inserted('shall')}${r(' pay.')}`);
    const { lines: all, remarks } = await read({ body });
    expect(all).toEqual(['Each Party shall pay.']);
    expect(remarks).toEqual(['The text has tracked changes: it was read as if all of them were accepted.']);
  });

  test('a paragraph that was deleted does not count, one that was joined to the next counts once', async () => {
    const numbering = pattern(7, level(0, 'decimal', '%1.'), 1);
    const body = [
      p(inList(1), 'one'),
      p(`${inList(1)}${endDeleted}`, deleted('gone')),
      p(`${inList(1)}${endDeleted}`, r('begun ')),
      p(inList(1), 'and ended'),
      p(inList(1), 'three'),
    ].join('');
    expect(await lines({ body, numbering })).toEqual(['1. one', '2. begun and ended', '3. three']);
  });

  test('the list that a paragraph has left is not its list', async () => {
    const numbering = pattern(7, level(0, 'decimal', '%1.'), 1);
    const body = p(`<w:pPrChange w:id="1"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`, 'plain') + p(inList(1), 'one');
    expect(await lines({ body, numbering })).toEqual(['plain', '1. one']);
  });
});

describe('what is not part of the text', () => {
  test('text boxes are left out, and their words are told', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(inList(1), words)}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('CONFIDENTIAL')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('CONFIDENTIAL')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = p(inList(1), `${r('one')}<w:r>${drawing}</w:r>${r(' and')}`) + p(inList(1), 'two');
    const { lines: all, remarks } = await read({ body, numbering: pattern(7, level(0, 'decimal', '%1.'), 1) });
    expect(all).toEqual(['1. one and', '2. two']);
    expect(remarks).toEqual(['A text box was left out: “CONFIDENTIAL”.']);
  });

  test('footnotes are set aside, and their words are told', async () => {
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2">${p('', 'See the Charter.')}</w:footnote>`;
    const { lines: all, remarks } = await read({ body: p('', `${r('The Parties')}${call}${r(' agree.')}`), footnotes });
    expect(all).toEqual(['The Parties agree.']);
    expect(remarks).toEqual(['A footnote was left out of the text: 1 “See the Charter.”.']);
  });

  test('a long text is read in pieces, with numbers and footnotes that go on', async () => {
    const call = (id: number): string => `${r('noted')}<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const paragraph = p(inList(1), r('words', '<w:b/>'.repeat(20)));
    const body = `<w:sdt><w:sdtContent>${p('', call(2))}${paragraph.repeat(3000)}${p('', call(3))}</w:sdtContent></w:sdt>`;
    expect(body.length).toBeGreaterThan(600_000);
    const footnotes = [2, 3].map((id) => `<w:footnote w:id="${id}">${p('', `Note ${id}.`)}</w:footnote>`).join('');
    const { lines: all, remarks } = await read({
      body,
      footnotes,
      numbering: pattern(7, level(0, 'decimal', '%1.'), 1),
    });
    expect(all).toEqual(['noted', ...Array.from({ length: 3000 }, (_, index) => `${index + 1}. words`), 'noted']);
    expect(remarks).toEqual(['2 footnotes were left out of the text: 1 “Note 2.”; 2 “Note 3.”.']);
  });

  test('hidden words, comments and the table of contents', async () => {
    const { lines: all, remarks } = await read({
      styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
      body: p('<w:pStyle w:val="TOC1"/>', 'Article 1 .... 3') + p('', `${r('Seen')}${r('unseen', '<w:vanish/>')}`),
      more: { 'word/comments.xml': '<w:comments/>' },
    });
    expect(all).toEqual(['Seen']);
    expect(remarks).toEqual([
      'Comments beside the text were left out.',
      'Words that are formatted as hidden were left out.',
      'The table of contents was left out.',
    ]);
  });

  test('formulas stand as a row of signs', async () => {
    const formula = '<m:oMath><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e></m:sSup></m:oMath>';
    const { lines: all, remarks } = await read({ body: p('', `${r('where ')}${formula}${r(' holds')}`) });
    expect(all).toEqual(['where E=mc holds']);
    expect(remarks).toEqual(['A formula stands as a row of signs: look at it.']);
  });
});

describe('the shape of the text', () => {
  test('a line break inside a heading parts number and title, one inside a sentence does not part it', async () => {
    const body =
      p('', `${r('Article 1')}<w:r><w:br/></w:r>${r('Scope')}`) + p('', `${r('All')}<w:r><w:br/></w:r>${r('apply.')}`);
    expect(await lines({ body })).toEqual(['Article 1', 'Scope', 'All apply.']);
  });

  test('words in fields, in changes of direction and under glosses are words of the text', async () => {
    const field = `<w:fldSimple w:instr=" REF x \\h ">${r('Article 2')}</w:fldSimple>`;
    const turned = `<w:dir w:val="rtl">${r(' and ')}</w:dir><w:bdo w:val="ltr">${r('annex')}</w:bdo>`;
    const gloss = `<w:r><w:ruby><w:rt>${r('gloss')}</w:rt><w:rubyBase>${r(' A')}</w:rubyBase></w:ruby></w:r>`;
    const body = p('', `${r('See ')}${field}${turned}${gloss}`) + p('', `${r('one')}<w:r><w:ptab/></w:r>${r('two')}`);
    expect(await lines({ body })).toEqual(['See Article 2 and annex A', 'one two']);
    const numbering = pattern(7, level(0, 'decimal', '%1.'), 1);
    expect(await lines({ body: p(inList(1), field), numbering })).toEqual(['1. Article 2']);
  });

  test('a table of marks and words is a list, a table of figures keeps its rows, one of columns gives way', async () => {
    const cell = (...texts: readonly string[]): string => `<w:tc>${texts.map((text) => p('', text)).join('')}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const body = [
      `<w:tbl>${row(cell('(a)'), cell('one;'))}${row(cell('(b)'), cell('two.'))}</w:tbl>`,
      `<w:tbl>${row(cell('State'), cell('Share'))}${row(cell('Spain'), cell('12'))}</w:tbl>`,
      `<w:tbl>${row(cell('For A'), cell('For B'))}${row(cell('Name', 'Minister'), cell('Other', 'Minister'))}</w:tbl>`,
      `<w:tbl>${row(cell('One.', 'Two.', 'Three.'), cell('Four.'))}</w:tbl>`,
    ].join('');
    const { lines: all, remarks } = await read({ body });
    expect(all).toEqual([
      '(a) one;',
      '(b) two.',
      '| State | Share |',
      '| Spain | 12 |',
      ...['For A', 'Name', 'Minister', 'For B', 'Other', 'Minister'],
      ...['One.', 'Two.', 'Three.', 'Four.'],
    ]);
    expect(remarks).toEqual(['2 rows of tables stand as text, their cells between bars.']);
  });
});
