import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, extensionId, open } from './workbench.js';

// This file's name puts it first: no other test may have woken the extension before, and none calls activate().
describe('activation', () => {
  it('has not happened before an agreement is opened', () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `the extension ${extensionId} is not installed`);
    assert.equal(extension.isActive, false);
  });

  it('happens when an agreement is opened', async () => {
    const editor = await open('agreement.pacta');
    assert.equal(editor.document.languageId, 'pacta');
    await eventually(() => vscode.extensions.getExtension(extensionId)?.isActive);
  });
});
