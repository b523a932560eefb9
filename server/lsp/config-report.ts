/** Shows what is wrong in a configuration file in that file itself. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { SOURCE } from '../features/diagnostics.js';
import type { FoundConfig, Settings } from './settings.js';

/** A function that sends the problems of every configuration found since it was last called, and withdraws those that are mended. */
export function createConfigReport(connection: Connection, settings: Settings): () => void {
  const reported = new Map<string, FoundConfig>();
  return () => {
    const found = new Map(settings.found().map((one) => [one.uri, one]));
    for (const [uri, before] of reported) {
      if (!found.has(uri) && before.config.problems.length > 0)
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      if (!found.has(uri)) reported.delete(uri);
    }
    for (const [uri, config] of found) {
      if (reported.get(uri) === config) continue;
      reported.set(uri, config);
      void connection.sendDiagnostics({ uri, diagnostics: config.config.problems.map(toDiagnostic) });
    }
  };
}

function toDiagnostic({ message, line = 1, column = 1 }: FoundConfig['config']['problems'][number]) {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: start.line, character: start.character + 1 } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  };
}
