import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, fixture, open } from './workbench.js';

describe('agreements that come and go', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('begin as a draft of a kind, which is checked before it is saved', async () => {
    const parties = ['the Kingdom of Spain', 'Ukraine'];
    await vscode.commands.executeCommand('pacta.newAgreement', { kind: 'joint-exercises', parties });
    const document = await eventually(() => vscode.window.activeTextEditor?.document);
    assert.equal(document.languageId, 'pacta');
    assert.equal(document.isUntitled, true);
    assert.match(document.getText(), /of kind joint-exercises/);
    assert.match(document.getText(), /party Spain "the Kingdom of Spain"\./);
    const found = await eventually(() => {
      const all = vscode.languages.getDiagnostics(document.uri);
      return all.length > 0 && all;
    });
    // The draft lacks nothing but what stands as a blank.
    const rules = new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
    assert.ok(rules.has('wording/placeholder'), [...rules].join(', '));
    assert.ok(!rules.has('missing/profile-obligation'), [...rules].join(', '));
  });

  it('come from the text of a treaty', async () => {
    await vscode.commands.executeCommand('pacta.import', fixture('treaty.txt'));
    const document = await eventually(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && shown.languageId === 'pacta' && shown;
    });
    assert.match(document.getText(), /^agreement "/m);
    assert.match(document.getText(), /exchange weather reports/);
  });

  for (const [format, begins] of [
    ['html', '<!DOCTYPE html>'],
    ['md', '#'],
    ['txt', 'AGREEMENT'],
    ['akn', '<?xml'],
    ['docx', 'PK'],
  ] as const) {
    it(`are exported as ${format}`, async () => {
      await open('agreement.pacta');
      const to = fixture(`exported.${format}`);
      await vscode.commands.executeCommand('pacta.export', fixture('agreement.pacta'), { format, lang: 'en', to });
      const bytes = await eventually(async () => {
        try {
          return await vscode.workspace.fs.readFile(to);
        } catch {
          return undefined;
        }
      });
      const text = new TextDecoder('latin1').decode(bytes.slice(0, 40)).trim();
      assert.ok(text.toUpperCase().startsWith(begins.toUpperCase()), `begins with: ${text}`);
      await vscode.workspace.fs.delete(to);
    });
  }
});
