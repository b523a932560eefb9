/** A file's report as plain diagnostics with ranges and final words: what the command line prints and the editor shows. */
import type { Severity } from '../checks/rule.js';
import { createLocator, type Position, type Range } from './locate.js';
import type { Workspace } from './workspace.js';

/** An edit of a file's text. */
export interface FileEdit {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

export interface DiagnosticFix {
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** Whether it may be applied unasked. */
  readonly certain: boolean;
}

/** One finding as it is shown. */
export interface FileDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Offset of the range's start in the file, in UTF-16 code units. */
  readonly offset: number;
  readonly related: readonly { readonly uri: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly DiagnosticFix[];
}

export interface FileDiagnostics {
  readonly diagnostics: readonly FileDiagnostic[];
  readonly silenced: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The diagnostics of a file in the order of its text, or undefined for a file that is not known. */
export function diagnosticsOf(workspace: Workspace, uri: string): FileDiagnostics | undefined {
  const report = workspace.report(uri);
  const snapshot = workspace.snapshot(uri);
  if (report === undefined || snapshot === undefined) return undefined;
  const { locate, cite } = createLocator(snapshot.files);
  const say = (message: string | ((with_: typeof cite) => string)): string =>
    typeof message === 'string' ? message : message(cite);
  const diagnostics = report.findings.flatMap((finding): FileDiagnostic[] => {
    const at = locate(finding.place);
    if (at === undefined) return [];
    const related = (finding.related ?? []).flatMap(({ place, message }) => {
      const there = locate(place);
      return there === undefined ? [] : [{ uri: there.uri, range: there.range, message: say(message) }];
    });
    const fixes = (finding.fixes ?? []).flatMap(({ title, edits, certain }): DiagnosticFix[] => {
      const placed = edits.flatMap((edit) => {
        const there = locate(edit);
        return there === undefined ? [] : [{ uri: there.uri, range: there.range, text: edit.text }];
      });
      return placed.length === edits.length ? [{ title, edits: placed, certain: certain ?? false }] : [];
    });
    const { rule, severity, message } = finding;
    return [{ rule, severity, message: say(message), range: at.range, offset: at.offset, related, fixes }];
  });
  diagnostics.sort(
    (a, b) =>
      comparePositions(a.range.start, b.range.start) ||
      RANK[a.severity] - RANK[b.severity] ||
      (a.rule < b.rule ? -1 : 1),
  );
  return { diagnostics, silenced: report.silenced };
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
