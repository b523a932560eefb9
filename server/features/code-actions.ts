/** Code actions: the fixes of findings, one by one, all of one rule, and all that are certain; and the refactorings. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { type DiagnosticFix, diagnosticsOf, type FileDiagnostic } from '../workspace/diagnostics.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES, FIX_ALL, REFACTORING_KINDS, resolvesEdits } from './capabilities.js';
import { changesOf, type DiagnosticData, SOURCE, toCodeAction, toDiagnostic } from './diagnostics.js';
import { documentRequest, type Feature, resolveRequest, type Surroundings } from './feature.js';
import { rangeAt } from './positions.js';
import type { Refactoring } from './refactorings/refactoring.js';
import { refactoringsAt } from './refactorings/refactorings.js';
import { supplyFor } from './refactorings/supply-expected.js';

/** What an action without its edits carries, so that they can be worked out once it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly range: Range;
}

/** The actions for the diagnostics that the editor names, from the fixes that they carry, and what can be reworded at the range. */
export function codeActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  { workspace, rulePage, localise, client }: Pick<Surroundings, 'workspace' | 'rulePage' | 'localise' | 'client'>,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const own = context.diagnostics.filter(({ source }) => source === SOURCE);
    const found = diagnosticsOf(workspace, snapshot.uri)?.diagnostics ?? [];
    const shown = own.length > 0 ? own : findingsIn(found, range).map((one) => toDiagnostic(one, rulePage, localise));
    for (const diagnostic of shown) {
      actions.push(...fixesOf(diagnostic, found), ...supplied(diagnostic, snapshot));
    }
    actions.push(...alike(shown, found));
  }
  if (REFACTORING_KINDS.some(wanted)) {
    const data: ActionData = { uri: snapshot.uri, range };
    for (const offered of refactoringsAt(snapshot, range, workspace)) {
      const isFix = actions.some(({ title }) => title === offered.title);
      if (!wanted(offered.kind) || isFix) continue;
      const { title, kind } = offered;
      const later = resolvesEdits(client);
      actions.push(later ? { title, kind, data } : { title, kind, edit: editOf(offered, snapshot) });
    }
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

/** For each rule that has a certain fix here and elsewhere in the file: all of them at once. */
function alike(shown: readonly Diagnostic[], found: readonly FileDiagnostic[]): CodeAction[] {
  const rules = [...new Set(shown.map(({ code }) => code))];
  return rules.flatMap((rule): CodeAction[] => {
    const fixes = disjoint(certainFixes(found.filter((one) => one.rule === rule)));
    if (fixes.length < 2) return [];
    return [
      {
        title: `Fix all ${fixes.length} findings of ${rule}`,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown.filter(({ code }) => code === rule),
        edit: { changes: changesOf(fixes) },
      },
    ];
  });
}

function editOf({ edits }: Pick<Refactoring, 'edits'>, { tree, uri }: Snapshot): NonNullable<CodeAction['edit']> {
  return {
    changes: { [uri]: edits().map((edit) => ({ range: rangeAt(tree, edit.index, edit), newText: edit.text })) },
  };
}

/** The action with its edits; as it is, where the file has changed and it is offered no longer. */
export function resolveAction(action: CodeAction, { workspace }: Pick<Surroundings, 'workspace'>): CodeAction {
  const data = action.data as ActionData | undefined;
  const snapshot = data === undefined ? undefined : workspace.snapshot(data.uri);
  if (data === undefined || snapshot === undefined || action.edit !== undefined) return action;
  const chosen = refactoringsAt(snapshot, data.range, workspace).find(({ title }) => title === action.title);
  return chosen === undefined ? action : { ...action, edit: editOf(chosen, snapshot) };
}

/** What the kind of agreement expects is written out only once somebody asks: a profile may expect a hundred things. */
function supplied(diagnostic: Diagnostic, snapshot: Snapshot): CodeAction[] {
  if (diagnostic.code !== 'missing/profile-obligation' || typeof diagnostic.message !== 'string') return [];
  const supply = supplyFor(diagnostic.message, snapshot);
  if (supply === undefined) return [];
  const { title, edits } = supply;
  const edit = editOf({ edits: () => edits }, snapshot);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
}

function findingsIn(found: readonly FileDiagnostic[], range: Range): FileDiagnostic[] {
  return found.filter((one) => !isBefore(one.range.end, range.start) && !isBefore(range.end, one.range.start));
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** One action that applies the certain fix of every finding; of two that touch, the first. */
export function fixAll({ uri }: Snapshot, { workspace }: Pick<Surroundings, 'workspace'>): CodeAction | undefined {
  const chosen = disjoint(certainFixes(diagnosticsOf(workspace, uri)?.diagnostics ?? []));
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

function certainFixes(found: readonly FileDiagnostic[]): DiagnosticFix[] {
  return found.flatMap(({ fixes }) => fixes.filter((fix) => fix.certain).slice(0, 1));
}

/** Of fixes that touch, the first. */
function disjoint(fixes: readonly DiagnosticFix[]): DiagnosticFix[] {
  const chosen: DiagnosticFix[] = [];
  for (const fix of fixes) if (!chosen.some((other) => touch(fix, other))) chosen.push(fix);
  return chosen;
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
  capabilities: CAPABILITIES.codeActions,
  requests: [
    documentRequest(CodeActionRequest.type, null, (snapshot, params, around) => codeActions(snapshot, params, around)),
    resolveRequest(
      CodeActionResolveRequest.type,
      (action, around) => resolveAction(action, around),
      ({ data }) => (data as ActionData | undefined)?.uri,
    ),
  ],
};
