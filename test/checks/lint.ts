/** Lints inline agreements: what every test of a rule calls. */

import { type CheckOptions, DEFAULT_OPTIONS } from '../../server/checks/options.js';
import { diagnosticsOf, type FileDiagnostic } from '../../server/workspace/diagnostics.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

const ROOT = 'file:///agreements/';

/** A diagnostic with its line and the lines of its related places from 1, as the command line prints them. */
export interface Found extends FileDiagnostic {
  readonly line: number;
  readonly relatedLines: readonly number[];
}

/**
 * The diagnostics of `main.pacta`.
 *
 * @param others further files by name, which the first may use or be tied to
 */
export function lint(
  text: string,
  others: Readonly<Record<string, string>> = {},
  options: Partial<CheckOptions> = {},
): Found[] {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  const main = `${ROOT}main.pacta`;
  workspace.setText(main, text);
  for (const [name, other] of Object.entries(others)) workspace.setText(ROOT + name, other);
  for (const uri of workspace.wanted(main)) workspace.setMissing(uri);
  workspace.setOptions(main, { ...DEFAULT_OPTIONS, ...options });
  const { diagnostics } = diagnosticsOf(workspace, main) ?? { diagnostics: [] };
  return diagnostics.map((one) => ({
    ...one,
    line: one.range.start.line + 1,
    relatedLines: one.related.map(({ range }) => range.start.line + 1),
  }));
}

/** The diagnostics of one rule, as `line severity ~related,lines`, for short assertions. */
export function lintRule(rule: string, text: string, others: Readonly<Record<string, string>> = {}): string[] {
  return lint(text, others)
    .filter((one) => one.rule === rule)
    .map(
      (one) => `${one.line} ${one.severity}${one.relatedLines.length === 0 ? '' : ` ~${one.relatedLines.join(',')}`}`,
    );
}
