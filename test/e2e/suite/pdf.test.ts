import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, fixture, open } from './workbench.js';

// In a file of its own, because a browser cannot do it.
describe('agreements', () => {
  it('are printed as PDF', async () => {
    await open('agreement.pacta');
    const to = fixture('exported.pdf');
    await vscode.commands.executeCommand('pacta.export', fixture('agreement.pacta'), { format: 'pdf', lang: 'ar', to });
    const bytes = await eventually(async () => {
      try {
        return await vscode.workspace.fs.readFile(to);
      } catch {
        return undefined;
      }
    });
    assert.match(new TextDecoder('latin1').decode(bytes.slice(0, 8)), /^%PDF-/);
    await vscode.workspace.fs.delete(to);
  });
});
