/** Annotations of GitHub Actions: commands on standard output that mark lines of a pull request. */
import type { Severity } from '../../checks/rule.js';
import type { ResultDiagnostic } from '../lint/results.js';
import type { Reporter } from './reporter.js';
import { totals } from './totals.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export function githubReporter(): Reporter {
  return {
    begin: () => '',
    file: ({ path, diagnostics }) => diagnostics.map((one) => annotation(path, one)).join(''),
    end: (summary) => `${totals(summary)}\n`,
  };
}

function annotation(path: string, one: ResultDiagnostic): string {
  const { line, column, endLine, endColumn, rule, severity, message, related } = one;
  const also = related.map((place) => `\n${place.path}:${place.line}:${place.column} ${place.message}`).join('');
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: path, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${inMessage(message + also)}\n`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
