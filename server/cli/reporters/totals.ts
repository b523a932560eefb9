/** The end of a report for people. */
import type { Summary } from '../lint/results.js';

/** The run in one sentence. */
export function totals({ files, errors, warnings, infos, silenced, milliseconds }: Summary): string {
  const read = `${count(files, 'file')} in ${Math.round(milliseconds)} ms`;
  const quiet = silenced === 0 ? '' : `; ${count(silenced, 'finding')} silenced by comments`;
  // Praise for files that were never read would hide why they were not.
  if (files === 0) return `Nothing was checked: ${read}.`;
  if (errors + warnings + infos === 0) return `Nothing to report: ${read}${quiet}.`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'remark')}: ${read}${quiet}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
