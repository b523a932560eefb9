/** `pacta lint`: what CI runs. */
import { declareCommand } from '../declaration.js';
import { FORMATS } from '../reporters/reporters.js';

export const lint = declareCommand({
  name: 'lint',
  summary: 'checks agreements and reports what is wrong in them',
  description: [
    'Checks files and every .pacta file in folders, those that .gitignore leaves out excepted. Files that an agreement uses or is tied to are read as well. Lines and columns are counted from 1, columns in UTF-16 code units as editors count them.',
    'Exit status: 0 nothing to report, 1 findings at or above the failing level, 2 wrong usage, a missing or unreadable file, a broken configuration or a defect.',
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
    format: { value: 'NAME', choices: FORMATS, default: 'pretty', summary: 'how findings are written' },
    output: { value: 'FILE', summary: 'writes the report to a file, whole or not at all' },
    'fail-on': {
      value: 'LEVEL',
      choices: ['error', 'warning', 'info'],
      default: 'error',
      summary: 'the least severity that makes the exit status 1',
    },
    'max-warnings': { value: 'N', summary: 'makes the exit status 1 when there are more warnings than this' },
    quiet: { summary: 'leaves out findings below the failing level' },
    fix: { summary: 'makes the fixes that are certain and leave the drafter nothing to decide, then checks' },
    'fix-dry-run': { summary: 'shows what --fix would change, as a unified diff, and changes nothing' },
    baseline: { value: 'FILE', summary: 'leaves out the findings that this file holds' },
    'update-baseline': { summary: 'makes the findings of this run the baseline (default: pacta-baseline.json)' },
    rule: {
      value: 'ID=SEVERITY',
      many: true,
      summary: 'sets a rule, or a group as group/*, to error, warning, info or off',
    },
    config: {
      value: 'FILE',
      summary: 'the configuration to use in place of the pacta.config.json nearest to each file',
    },
    profile: {
      value: 'FILE',
      many: true,
      summary: 'a file of profiles that stand beside the built-in kinds of agreement',
    },
    watch: { summary: 'checks again whenever a file changes that matters, until it is stopped' },
    cache: {
      summary: 'keeps what is found, and checks a file again only when something has changed that matters to it',
    },
    'cache-location': { value: 'FILE', summary: 'where the cache is kept (default: .pacta-cache); implies --cache' },
    jobs: { value: 'N', summary: 'how many threads check (default: by the number of files and processors)' },
    shard: { value: 'I/N', summary: 'checks only the Ith of N parts of the files, for N runs side by side' },
    'stdin-filename': { value: 'FILE', summary: 'the name under which standard input is checked and reported' },
  },
  examples: [
    { line: 'lint agreements', does: 'checks every agreement in the folder agreements' },
    { line: 'lint --fix treaty.pacta', does: 'makes the fixes that are certain' },
    { line: 'lint --cache register', does: 'checks what has changed since the last run with --cache' },
    { line: 'lint --watch treaty.pacta', does: 'checks a treaty whenever it, or a file that it uses, is saved' },
    {
      line: 'lint --update-baseline register',
      does: 'accepts what is found today, so that later runs with --baseline report only what is new',
    },
    { line: 'lint --format json treaty.pacta', does: 'writes the findings in one treaty for a program' },
  ],
  run: async (given, surroundings) => (await import('../lint/run-lint.js')).runLint(given, surroundings),
});
