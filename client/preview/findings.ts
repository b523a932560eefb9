import { DiagnosticSeverity, languages, type Uri } from 'vscode';
import type { MarkedFinding } from './messages.js';

/** What the checks have found in a file, as far as it is worth a mark beside the text. */
export function findingsOf(uri: Uri): readonly MarkedFinding[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'pacta' && severity !== DiagnosticSeverity.Hint)
    .map(({ range, severity, message }) => ({ line: range.start.line, severity: nameOf(severity), message }));
}

function nameOf(severity: DiagnosticSeverity): MarkedFinding['severity'] {
  if (severity === DiagnosticSeverity.Error) return 'error';
  return severity === DiagnosticSeverity.Warning ? 'warning' : 'info';
}
