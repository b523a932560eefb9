/** `pacta balance`: who owes what to whom. */
import { declareCommand } from '../declaration.js';

export const balance = declareCommand({
  name: 'balance',
  summary: 'shows who bears what: duties, prohibitions, rights, powers and exemptions by party',
  description: [
    'Counts the norms of each party, and in brackets those that only some of the parties bear without a counterpart or a declared reason. Declared differences are listed with their reasons.',
  ],
  args: [{ name: 'FILE', summary: 'the agreement; - reads standard input', required: true, completes: 'path' }],
  options: {
    to: { value: 'FORMAT', choices: ['txt', 'json', 'html', 'svg'], default: 'txt', summary: 'what is written' },
    output: { value: 'FILE', summary: 'writes the report to a file, whole or not at all' },
    'stdin-filename': { value: 'FILE', summary: 'the name under which standard input is read' },
  },
  examples: [
    { line: 'balance treaty.pacta', does: 'prints the table of a treaty' },
    { line: 'balance treaty.pacta --to svg --output balance.svg', does: 'draws the table, for a report' },
  ],
  run: async (given, surroundings) => (await import('../balance/run-balance.js')).runBalance(given, surroundings),
});
