/** `pacta diff`: what changed between two versions. */
import { declareCommand } from '../declaration.js';

export const diff = declareCommand({
  name: 'diff',
  summary: 'shows what changed between two versions of an agreement, clause by clause',
  description: [
    'Compares the rendered treaty texts, so that layout and comments do not count, and pairs articles by their names, so that an inserted article does not change all that follow. Tells apart what was moved, what only has another number or cites one, and what reads otherwise.',
    'A Word file holds the changes as tracked changes: accepted, NEW stands there, rejected, OLD.',
  ],
  args: [
    { name: 'OLD', summary: 'the earlier version', required: true, completes: 'path' },
    { name: 'NEW', summary: 'the later version', required: true, completes: 'path' },
  ],
  options: {
    to: { value: 'FORMAT', choices: ['txt', 'html', 'docx', 'json'], default: 'txt', summary: 'what is written' },
    lang: { value: 'TAG', summary: 'the language in which both are compared (default: the first of NEW)' },
    output: { value: 'FILE', summary: 'writes the result to a file, whole or not at all' },
  },
  examples: [
    { line: 'diff draft-1.pacta draft-2.pacta --to html --output changes.html', does: 'writes a redline as a page' },
    {
      line: 'diff draft-1.pacta draft-2.pacta --to docx --output changes.docx',
      does: 'writes a Word file whose tracked changes can be accepted or rejected',
    },
  ],
  run: async (given, surroundings) => (await import('../diff/run-diff.js')).runDiff(given, surroundings),
});
