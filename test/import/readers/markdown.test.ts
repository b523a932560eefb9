/** Markdown: its words, and the lines that they stand on. */
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../server/import/readers/markdown.js';

test('headings stand apart without their marks, and lines keep their numbers', () => {
  const source =
    '---\ntitle: x\n---\n# Treaty on **Peace** ##\nwords of __one__ line\r\n## Article 1\nPeace\n\n1\\. First.\n* item\n';
  expect(readMarkdown(source)).toEqual([
    { text: 'Treaty on Peace', line: 4, isApart: true },
    { text: 'words of one line', line: 5, isApart: true },
    { text: 'Article 1', line: 6, isApart: true },
    { text: 'Peace', line: 7, isApart: true },
    { text: '1. First.', line: 9, isApart: true },
    { text: '– item', line: 10, isApart: false },
  ]);
});

test('marks without end are read as fast as others', () => {
  const marks = ['__x ', '** x', '# ', '#', '    '].map((mark) => `${mark.repeat(100_000)}x`);
  for (const line of marks) expect(readMarkdown(`# ${line}`)).toHaveLength(1);
});
