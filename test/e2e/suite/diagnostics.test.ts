import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, fixture, open } from './workbench.js';

describe('diagnostics', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('point at both sentences that cannot be kept together', async () => {
    await open('fault.pacta');
    const clash = await eventually(() => errors('fault.pacta')[0]);
    assert.equal(errors('fault.pacta').length, 1);
    assert.equal(ruleOf(clash), 'conflict/permission-prohibition');
    const lines = [
      clash.range.start.line,
      ...(clash.relatedInformation ?? []).map((at) => at.location.range.start.line),
    ];
    assert.deepEqual(
      lines.sort((a, b) => a - b),
      [11, 14],
    );
  });

  it('appear and go while the drafter writes, and leave a sound agreement alone', async () => {
    const { document } = await open('agreement.pacta');
    const end = document.lineAt(document.lineCount - 1).range.end;
    await replace(document, new vscode.Range(end, end), '\nsigned for Nowhere.\n');
    await eventually(() => errors('agreement.pacta').find((found) => ruleOf(found) === 'reference/unknown-name'));
    const written = new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end);
    await replace(document, written, '');
    await eventually(() => errors('agreement.pacta').length === 0);
    const others = vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(
      others
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning)
        .map((found) => `${ruleOf(found)}: ${found.message}`),
      [],
    );
  });
});

function errors(name: string): vscode.Diagnostic[] {
  const found = vscode.languages.getDiagnostics(fixture(name));
  return found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
