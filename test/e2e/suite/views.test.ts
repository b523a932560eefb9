import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, fixture, open, viewTabs } from './workbench.js';

describe('the views', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('show the balance beside the agreement, once', async () => {
    const editor = await open('agreement.pacta');
    await vscode.commands.executeCommand('pacta.showBalance');
    await vscode.commands.executeCommand('pacta.showBalance', editor.document.uri);
    await eventually(() => viewTabs('pacta.balance').some(({ label }) => label.includes('agreement.pacta')));
    assert.equal(viewTabs('pacta.balance').length, 1);
  });

  it('show what changed between two files', async () => {
    await vscode.commands.executeCommand('pacta.compare', fixture('agreement.pacta'), fixture('fault.pacta'));
    await eventually(() => viewTabs('pacta.compare').some(({ label }) => label.includes('agreement.pacta')));
  });
});
