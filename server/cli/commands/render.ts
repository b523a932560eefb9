/** `pacta render`: the treaty text. */
import { declareCommand } from '../declaration.js';

export const render = declareCommand({
  name: 'render',
  summary: 'writes the treaty text of an agreement',
  description: [
    'Renders an agreement as the text that is signed: title, preamble, numbered articles, final clauses and signatures. What does not parse stands in the text as it is written, and the rest is rendered around it.',
  ],
  args: [{ name: 'FILE', summary: 'the agreement; - reads standard input', required: true, completes: 'path' }],
  options: {
    to: {
      value: 'FORMAT',
      choices: ['html', 'md', 'txt', 'docx', 'pdf', 'akn', 'json'],
      default: 'txt',
      summary: 'what is written',
    },
    lang: { value: 'TAG', summary: 'the language, one of those that the agreement is made in (default: its first)' },
    for: { value: 'PARTY', summary: 'renders the original of this party, in which it is named first' },
    option: { value: 'PARTY', summary: 'renders open brackets as this party proposes them' },
    bilingual: {
      value: 'TAG,TAG',
      summary: 'two languages in two columns, paragraph beside paragraph, the first in front (html, md, docx, pdf)',
    },
    'compare-proposals': {
      value: 'PARTY,PARTY',
      summary: 'what two parties propose in two columns, differences marked (html, md, docx, pdf)',
    },
    font: {
      value: 'FILE',
      many: true,
      summary: 'a font file that PDF prefers to the fonts that come with the program',
    },
    numbers: {
      value: 'STYLE',
      choices: ['words-and-figures', 'words', 'figures'],
      default: 'words-and-figures',
      summary: 'how numbers are printed',
    },
    output: { value: 'FILE', summary: 'writes the text to a file, whole or not at all' },
    'stdin-filename': { value: 'FILE', summary: 'the name under which standard input is read' },
  },
  examples: [
    { line: 'render treaty.pacta --to html --output treaty.html', does: 'writes the treaty as a page' },
    { line: 'render treaty.pacta --to docx --output treaty.docx', does: 'writes the treaty for Word' },
    { line: 'render treaty.pacta --to pdf --output treaty.pdf', does: 'prints the treaty' },
    {
      line: 'render treaty.pacta --to pdf --bilingual ar,en --output treaty.pdf',
      does: 'prints the Arabic text beside the English one',
    },
    { line: 'render treaty.pacta --lang ar', does: 'prints the Arabic text' },
  ],
  run: async (given, surroundings) => (await import('../run-render.js')).runRender(given, surroundings),
});
