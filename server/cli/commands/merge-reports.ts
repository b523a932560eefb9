/** `pacta merge-reports`: one report of several. */
import { declareCommand } from '../declaration.js';
import { FORMATS } from '../reporters/reporters.js';

export const mergeReports = declareCommand({
  name: 'merge-reports',
  summary: 'makes one report of those that several runs wrote',
  description: ['Reads reports that lint wrote with --format json, as the runs of a matrix do with --shard.'],
  args: [{ name: 'REPORT', summary: 'reports in JSON', required: true, many: true, completes: 'path' }],
  options: {
    format: { value: 'NAME', choices: FORMATS, default: 'pretty', summary: 'how findings are written' },
    output: { value: 'FILE', summary: 'writes the report to a file, whole or not at all' },
    'fail-on': {
      value: 'LEVEL',
      choices: ['error', 'warning', 'info'],
      default: 'error',
      summary: 'the least severity that makes the exit status 1',
    },
  },
  examples: [
    {
      line: 'merge-reports part-1.json part-2.json --format sarif --output all.sarif',
      does: 'makes one SARIF file of two parts',
    },
  ],
  run: async (given, surroundings) => (await import('../run-merge-reports.js')).runMergeReports(given, surroundings),
});
