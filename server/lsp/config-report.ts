/** Shows what is wrong in a configuration file in that file itself. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigProblem } from '../checks/config.js';
import { SOURCE } from '../features/diagnostics.js';
import type { FoundConfig } from './settings.js';

/**
 * A function that sends the problems of every configuration, those alone that are others than before, and withdraws those that are
 * mended.
 *
 * @param configs those that are found now
 * @param others what is wrong with the files that a configuration names
 */
export function createConfigReport(
  connection: Connection,
  configs: () => readonly FoundConfig[],
  others: (config: FoundConfig) => readonly ConfigProblem[],
): () => void {
  let reported: ReadonlyMap<string, string> = new Map();
  return () => {
    const now = new Map<string, string>();
    for (const found of configs()) {
      const diagnostics = [...found.config.problems, ...others(found)].map(toDiagnostic);
      const said = JSON.stringify(diagnostics);
      now.set(found.uri, said);
      if (said !== (reported.get(found.uri) ?? '[]')) void connection.sendDiagnostics({ uri: found.uri, diagnostics });
    }
    for (const [uri, said] of reported) {
      if (!now.has(uri) && said !== '[]') void connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    reported = now;
  };
}

function toDiagnostic({ message, line = 1, column = 1 }: ConfigProblem) {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: start.line, character: start.character + 1 } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  };
}
