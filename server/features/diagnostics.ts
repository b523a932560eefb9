/** Findings as the editor shows them. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextEdit,
} from 'vscode-languageserver';
import { IN_ENGLISH, type Localise } from '../checks/locales/messages.js';
import type { Severity } from '../checks/rule.js';
import type { DiagnosticFix, FileDiagnostic } from '../workspace/diagnostics.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose findings are of words that could be left out, which editors show faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['reference/unused-name', 'suppression/unused']);

/** The name under which the editor lists Pacta's findings. */
export const SOURCE = 'pacta';

/** What a diagnostic carries for its code actions, so that a fix needs no second analysis. */
export interface DiagnosticData {
  readonly fixes: readonly DiagnosticFix[];
}

/**
 * A finding in the protocol's shape, its fixes as data.
 *
 * @param localise puts a message into the drafter's own language
 */
export function toDiagnostic(
  found: FileDiagnostic,
  rulePage: (rule: string) => string | undefined,
  localise: Localise = IN_ENGLISH,
): Diagnostic {
  const { rule, severity, message, range, related, fixes } = found;
  const href = rulePage(rule);
  return {
    range,
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    message: localise(rule, message),
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(UNNECESSARY.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((other) => ({
            location: { uri: other.uri, range: other.range },
            message: other.message,
          })),
        }),
    ...(fixes.length === 0 ? {} : { data: { fixes } satisfies DiagnosticData }),
  };
}

/** A fix as a code action for its diagnostic; the only certain fix of a finding is the preferred one. */
export function toCodeAction(diagnostic: Diagnostic, fix: DiagnosticFix, preferred: boolean): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: preferred,
    edit: { changes: changesOf([fix]) },
  };
}

/** The edits of fixes by file. */
export function changesOf(fixes: readonly DiagnosticFix[]): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range, text } of fixes.flatMap((fix) => fix.edits)) {
    changes[uri] ??= [];
    changes[uri].push({ range, newText: text });
  }
  return changes;
}
