import assert from 'node:assert/strict';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, fixture, open } from './workbench.js';

describe('tasks', () => {
  it('check the folder with the command line of the extension', async function () {
    // A process is started, which takes its time on a busy machine.
    this.timeout(90_000);
    await open('agreement.pacta');
    const offered = await vscode.tasks.fetchTasks({ type: 'pacta' });
    const lint = offered.find(({ name }) => name === 'lint');
    assert.ok(lint, 'no task "lint" is offered');
    assert.deepEqual(lint.problemMatchers, ['$pacta']);
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== 'lint') return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(lint);
    // Status 1 says that there are findings: one fixture holds a clash.
    assert.equal(await ended, 1);
    const found = await eventually(() => {
      const all = vscode.languages.getDiagnostics(fixture('fault.pacta'));
      return all.find(({ source, code }) => source === 'pacta' && code === 'conflict/permission-prohibition');
    });
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
  });
});
