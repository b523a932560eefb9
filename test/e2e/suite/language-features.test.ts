import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, hoverText, open } from './workbench.js';

describe('language features', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('complete a subject with the modals', async () => {
    const { document } = await open('agreement.pacta');
    const line = lineOf(document, 'article final');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line + 1, 0), '  each party \n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const at = new vscode.Position(line + 1, '  each party '.length);
    const labels = await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      // Snippets are VS Code's own offer, which it makes anywhere, below what the server says can stand here.
      const offered = list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
      return offered.length > 0 && offered.map(({ label }) => (typeof label === 'string' ? label : label.label));
    });
    assert.ok(labels.includes('shall'), `no "shall" in ${labels}`);
    assert.ok(labels.includes('may'), `no "may" in ${labels}`);
    assert.ok(!labels.includes('article'), `"article" cannot stand after a subject, but is offered in ${labels}`);
  });

  it('show the definition of a term that the pointer rests on', async () => {
    const { document } = await open('agreement.pacta');
    const line = lineOf(document, 'train every {rescue-team}');
    const at = new vscode.Position(line, document.lineAt(line).text.indexOf('rescue-team') + 3);
    const text = await eventually(async () =>
      hoverText(await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)),
    );
    assert.match(text, /trained and equipped for rescue in the mountains/);
  });

  it('outline the agreement by its articles', async () => {
    const { document } = await open('agreement.pacta');
    const symbols = await eventually(() =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = flatten(symbols).map(({ name }) => name);
    for (const title of ['Definitions', 'Training', 'Assistance', 'Equipment', 'Final provisions']) {
      assert.ok(
        names.some((name) => name.includes(title)),
        `no article "${title}" in ${names.join(' | ')}`,
      );
    }
  });

  it('lead from a name to its declaration', async () => {
    const { document } = await open('agreement.pacta');
    const line = lineOf(document, 'after accident');
    const at = new vscode.Position(line, document.lineAt(line).text.indexOf('after accident') + 'after a'.length);
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.ok(target, 'no declaration was found');
    const range = 'range' in target ? target.range : target.targetRange;
    assert.equal(range.start.line, lineOf(document, 'event accident'));
  });
});

function lineOf(document: vscode.TextDocument, text: string): number {
  return document.positionAt(document.getText().indexOf(text)).line;
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}
