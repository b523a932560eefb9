/** `lint()` of the programmatic interface. */
import path from 'node:path';
import type { RuleLevel } from '../../checks/options.js';
import { Failure } from '../failure.js';
import { findAgreements } from '../files/find-agreements.js';
import type { GivenAgreement } from '../files/given-agreement.js';
import { gitIgnoredPaths } from '../files/ignored-paths.js';
import { withSlashes } from '../files/shown-path.js';
import { createFileLinter } from '../lint/file-linter.js';
import type { FileResult, Summary } from '../lint/results.js';
import { countedWith, NOTHING_FOUND } from '../lint/tally.js';
import { type AgreementText, UNNAMED } from './source.js';

export interface LintOptions {
  /** The folder that paths are relative to; by default that of the process. */
  readonly cwd?: string;
  /** A configuration file that takes the place of the `pacta.config.json` nearest to each file. */
  readonly config?: string;
  /** Severities by rule, or by group as `balance/*`; they win over every configuration. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** Files of profiles that stand beside the built-in kinds of agreement. */
  readonly profiles?: readonly string[];
}

export interface LintReport {
  /** Each file that was checked, those without a finding among them. */
  readonly files: readonly FileResult[];
  readonly summary: Summary;
  /** What went wrong beside the findings: files that cannot be read, broken configurations. Each a whole message. */
  readonly problems: readonly string[];
}

/**
 * Checks agreements.
 *
 * @param what paths of files and folders, or a text. In folders every `.pacta` file is checked that `.gitignore` does not leave out.
 * @throws Failure for options that cannot be meant: a rule that is none, a `config` that cannot be read
 */
export async function lint(
  what: string | readonly string[] | AgreementText,
  options: LintOptions = {},
): Promise<LintReport> {
  const begun = performance.now();
  const cwd = path.resolve(options.cwd ?? '.');
  const rules = Object.entries(options.rules ?? {}).map(([id, level]) => `${id}=${level}`);
  const profiles = options.profiles ?? [];
  const lintFile = createFileLinter({ cwd, config: options.config, rules, profiles, withBasis: false });
  const problems = new Set<string>();
  const files: FileResult[] = [];
  for (const { file, text } of agreementsOf(what, cwd, (problem) => problems.add(problem))) {
    const outcome = lintFile(file, text);
    for (const problem of outcome.problems) problems.add(problem);
    if (outcome.result !== undefined) files.push(outcome.result);
  }
  const summary = { ...files.reduce(countedWith, NOTHING_FOUND), milliseconds: performance.now() - begun };
  return { files, summary, problems: [...problems] };
}

function agreementsOf(
  what: string | readonly string[] | AgreementText,
  cwd: string,
  say: (problem: string) => void,
): readonly GivenAgreement[] {
  if (typeof what === 'object' && 'text' in what) {
    const { text, path: shown = UNNAMED } = what;
    if (typeof text !== 'string') throw new Failure('The text of an agreement has to be a string.');
    const file = { absolute: path.resolve(cwd, shown), shown: withSlashes(shown), isNamed: true } as const;
    return [{ file, text: text.replace(/^\uFEFF/, '') }];
  }
  const { files, problems } = findAgreements(typeof what === 'string' ? [what] : what, cwd, gitIgnoredPaths());
  problems.forEach(say);
  return files.map((file) => ({ file }));
}
