import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type {} from 'mocha';
import * as vscode from 'vscode';
import { eventually, open } from './workbench.js';

describe('the language server', () => {
  it('is started again after a crash', async () => {
    await open('agreement.pacta');
    await eventually(articlesAreKnown);
    const crashed = serverProcess();
    assert.ok(crashed, 'no language server is running');
    process.kill(crashed, 'SIGKILL');
    const next = await eventually(() => {
      const found = serverProcess();
      return found !== crashed && found;
    });
    assert.notEqual(next, crashed);
    await eventually(articlesAreKnown);
  });

  it('is started again on command', async () => {
    await open('agreement.pacta');
    const before = serverProcess();
    await vscode.commands.executeCommand('pacta.restartServer');
    assert.notEqual(serverProcess(), before);
    await eventually(articlesAreKnown);
  });
});

/** The process of the language server that this extension host has started, if it is running. */
function serverProcess(): number | undefined {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  for (const line of processes.split('\n')) {
    const [pid, parent, ...command] = line.trim().split(/\s+/);
    if (Number(parent) === process.pid && command.join(' ').includes('dist/server.js')) return Number(pid);
  }
  return undefined;
}

async function articlesAreKnown(): Promise<boolean> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const symbols = await vscode.commands.executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri);
  return (symbols ?? []).length > 0;
}
