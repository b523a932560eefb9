import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, open, viewTabs } from './workbench.js';

describe('the preview', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the agreement under its title', async () => {
    await open('agreement.pacta');
    await vscode.commands.executeCommand('pacta.openPreview');
    const tab = await eventually(() =>
      viewTabs('pacta.preview').find(({ label }) => label.includes('Mountain Rescue')),
    );
    assert.notEqual(tab.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
  });

  it('is one for each file, however often it is asked for', async () => {
    await open('agreement.pacta');
    await vscode.commands.executeCommand('pacta.openPreview');
    await vscode.commands.executeCommand('pacta.openPreview');
    await open('fault.pacta');
    await vscode.commands.executeCommand('pacta.openPreview');
    await eventually(() => viewTabs('pacta.preview').length === 2);
  });
});
