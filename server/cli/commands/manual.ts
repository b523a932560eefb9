/** `pacta manual`: the manual page. */
import { version } from '../../../package.json';
import { declareCommand } from '../declaration.js';
import { EXIT } from '../failure.js';

export const manual = declareCommand({
  name: 'manual',
  summary: 'prints the manual page, for man',
  description: ['The page holds every command with its options and examples.'],
  args: [],
  options: {},
  examples: [{ line: 'manual > pacta.1', does: 'writes the page to a file that man can show' }],
  async run(_, { out }, commands) {
    const { manualPage } = await import('../manual.js');
    out.write(manualPage(commands, version));
    return EXIT.ok;
  },
});
