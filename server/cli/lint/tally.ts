/** Counting findings. */
import type { Severity } from '../../checks/rule.js';
import type { FileResult, Summary } from './results.js';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a severity is at a level or above it. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return RANK[severity] >= RANK[level];
}

export const NOTHING_FOUND: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, silenced: 0, milliseconds: 0 };

/** A tally with one more file. */
export function countedWith(tally: Summary, { diagnostics, silenced }: FileResult): Summary {
  const many = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return {
    ...tally,
    files: tally.files + 1,
    errors: tally.errors + many('error'),
    warnings: tally.warnings + many('warning'),
    infos: tally.infos + many('info'),
    silenced: tally.silenced + silenced,
  };
}

/** Whether a run fails at a level. */
export function fails({ errors, warnings, infos }: Summary, level: Severity): boolean {
  return { error: errors, warning: errors + warnings, info: errors + warnings + infos }[level] > 0;
}
