/** The stable form for programs: version 1. Lines and columns from 1, columns in UTF-16 code units. */
import type { FileResult, ResultDiagnostic } from '../lint/results.js';
import type { Reporter } from './reporter.js';

/** One file a line, so that results can be compared line by line. */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    begin: () => '{ "version": 1,\n  "files": [',
    file(result) {
      const separator = first ? '\n    ' : ',\n    ';
      first = false;
      return separator + JSON.stringify(jsonOf(result));
    },
    end({ silenced: _, ...summary }) {
      return `${first ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)} }\n`;
    },
  };
}

function jsonOf({ path, diagnostics }: FileResult): unknown {
  return { path, diagnostics: diagnostics.map(diagnosticOf) };
}

function diagnosticOf({ rule, severity, message, line, column, endLine, endColumn, related, fixes }: ResultDiagnostic) {
  return {
    rule,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    related,
    fixes: fixes.map(({ title, edits }) => ({ title, edits })),
  };
}
