/** `pacta import`: an existing treaty as Pacta. */
import { declareCommand } from '../declaration.js';

export const importCommand = declareCommand({
  name: 'import',
  summary: 'turns a treaty in Word, HTML, XML or plain text into an agreement',
  description: [
    'Reads a treaty as a Word document, a page of HTML, Akoma Ntoso, plain text or Markdown and writes it as Pacta: articles, paragraphs and lists as they stand, duties and rights as sentences that can be checked where subject and modal leave no doubt, and everything else as prose. The agreement renders the words of the text; where its structure would read otherwise, the sentence keeps its own wording. What was recognised, what was left out, and what to look at, is told on standard error.',
    'A file that is protected, damaged, holds macros or is made to do harm is refused, and nothing is written. Nothing is loaded from anywhere.',
  ],
  args: [
    {
      name: 'FILE',
      summary: 'the treaty (.docx, .html, .xml, .txt, .md); - reads standard input',
      required: true,
      completes: 'path',
    },
  ],
  options: {
    output: { value: 'FILE', summary: 'writes the agreement to a file, whole or not at all' },
    quiet: { summary: 'leaves the report out' },
  },
  examples: [
    { line: 'import treaty.docx --output treaty.pacta', does: 'writes the treaty as an agreement' },
    { line: 'import treaty.md --quiet', does: 'prints the agreement and nothing else' },
  ],
  run: async (given, surroundings) => (await import('../import/run-import.js')).runImport(given, surroundings),
});
