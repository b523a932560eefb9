/** `pacta format`: canonical layout. */
import { declareCommand } from '../declaration.js';

export const format = declareCommand({
  name: 'format',
  summary: 'lays agreements out in one way',
  description: [
    'Changes blanks, line breaks and the capitals of keywords in place, and no word. What does not parse is kept as it stands. With - it reads standard input and prints the result.',
    'Exit status: 0, or 1 when --check finds a file that is laid out otherwise.',
  ],
  args: [
    {
      name: 'PATH',
      summary: 'files and folders, this folder if none is given; - reads standard input',
      required: false,
      many: true,
      completes: 'path',
    },
  ],
  options: {
    check: { summary: 'names the files that are laid out otherwise, and changes nothing' },
    width: { value: 'N', default: '120', summary: 'the column behind which lines are broken' },
  },
  examples: [
    { line: 'format treaty.pacta', does: 'lays out one agreement' },
    { line: 'format --check agreements', does: 'ends with status 1 if an agreement is laid out otherwise' },
  ],
  run: async (given, surroundings) => (await import('../run-format.js')).runFormat(given, surroundings),
});
