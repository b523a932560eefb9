/** Code actions: the fixes of findings, one by one, and all that are certain at once. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { type DiagnosticFix, diagnosticsOf, type FileDiagnostic } from '../workspace/diagnostics.js';
import type { Snapshot } from '../workspace/workspace.js';
import { changesOf, type DiagnosticData, SOURCE, toCodeAction, toDiagnostic } from './diagnostics.js';
import { documentRequest, type Feature, type Surroundings } from './feature.js';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

/** The actions for the diagnostics that the editor names, from the fixes that they carry. */
export function codeActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  { workspace, rulePage }: Pick<Surroundings, 'workspace' | 'rulePage'>,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const own = context.diagnostics.filter(({ source }) => source === SOURCE);
    const found = diagnosticsOf(workspace, snapshot.uri)?.diagnostics ?? [];
    const shown = own.length > 0 ? own : findingsIn(found, range).map((one) => toDiagnostic(one, rulePage));
    for (const diagnostic of shown) actions.push(...fixesOf(diagnostic, found));
  }
  if (wanted(FIX_ALL)) {
    const all = fixAll(snapshot, { workspace });
    if (all !== undefined) actions.push(all);
  }
  return actions;
}

function fixesOf(diagnostic: Diagnostic, found: readonly FileDiagnostic[]): CodeAction[] {
  const carried = (diagnostic.data as DiagnosticData | undefined)?.fixes;
  // Some editors do not hand back what a diagnostic carried; the finding is looked up again by its place.
  const same = (one: FileDiagnostic): boolean =>
    one.rule === diagnostic.code && JSON.stringify(one.range) === JSON.stringify(diagnostic.range);
  const fixes = carried ?? found.find(same)?.fixes ?? [];
  return fixes.map((fix) => toCodeAction(diagnostic, fix, fixes.length === 1 && fix.certain));
}

function findingsIn(found: readonly FileDiagnostic[], range: Range): FileDiagnostic[] {
  return found.filter((one) => !isBefore(one.range.end, range.start) && !isBefore(range.end, one.range.start));
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** One action that applies the certain fix of every finding; of two that touch, the first. */
export function fixAll({ uri }: Snapshot, { workspace }: Pick<Surroundings, 'workspace'>): CodeAction | undefined {
  const chosen: DiagnosticFix[] = [];
  const found = diagnosticsOf(workspace, uri)?.diagnostics ?? [];
  const certain = found.flatMap(({ fixes }) => fixes.filter((fix) => fix.certain).slice(0, 1));
  for (const fix of certain) if (!chosen.some((other) => touch(fix, other))) chosen.push(fix);
  if (chosen.length === 0) return undefined;
  return {
    title:
      chosen.length === 1
        ? `Fix what can be fixed: ${chosen[0]?.title}`
        : `Fix all ${chosen.length} findings with a certain fix`,
    kind: FIX_ALL,
    edit: { changes: changesOf(chosen) },
  };
}

function touch(a: DiagnosticFix, b: DiagnosticFix): boolean {
  return a.edits.some((one) =>
    b.edits.some(
      (other) =>
        one.uri === other.uri &&
        !isBefore(one.range.end, other.range.start) &&
        !isBefore(other.range.end, one.range.start),
    ),
  );
}

export const codeActionsFeature: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  requests: [
    documentRequest(CodeActionRequest.type, null, (snapshot, params, around) => codeActions(snapshot, params, around)),
  ],
};
