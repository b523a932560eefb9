/** The command line and the editor find the same: every example, and every rule's own, is put to both. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, MessageConnection, Range } from 'vscode-languageserver';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { RULE_METAS } from '../../server/checks/registry.js';
import type { ResultDiagnostic, Span } from '../../server/cli/lint/results.js';
import type { DiagnosticFix } from '../../server/workspace/diagnostics.js';
import { buildCli } from './build.js';
import { type Folder, folder } from './run.js';

let program: string;
let server: ChildProcess;
let connection: MessageConnection;

beforeAll(async () => {
  program = buildCli();
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  server = child;
  connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
}, 60_000);

afterAll(async () => {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((resolve) => server.once('exit', resolve));
  connection.dispose();
  rmSync(path.dirname(program), { recursive: true, force: true });
});

const SEVERITIES: readonly string[] = ['', 'error', 'warning', 'info'];

function spanOf({ start, end }: Range): Span {
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A finding of the editor in the form of the command line; paths from the folder of the run. */
function asResult(one: Diagnostic, uri: string, shown: (uri: string) => string): unknown {
  const fixes = (one.data as { readonly fixes: readonly DiagnosticFix[] } | undefined)?.fixes ?? [];
  return {
    rule: one.code,
    severity: SEVERITIES[one.severity ?? 0],
    message: one.message,
    ...spanOf(one.range),
    related: (one.relatedInformation ?? []).map(({ location, message }) => ({
      path: shown(location.uri),
      ...spanOf(location.range),
      message,
    })),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => {
        const at = { ...spanOf(edit.range), text: edit.text };
        return edit.uri === uri ? at : { path: shown(edit.uri), ...at };
      }),
    })),
  };
}

/** What the editor shows for a file that is opened as it is on disk. */
async function inEditor(root: string, name: string): Promise<unknown[]> {
  const uri = pathToFileURL(path.join(root, name)).href;
  const text = readFileSync(path.join(root, name), 'utf8');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'pacta', version: 1, text },
  });
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return items.map((one) => asResult(one, uri, (other) => path.relative(root, fileURLToPath(other))));
}

/** What the command line reports for the agreements of a folder. */
async function reported(at: Folder): Promise<Map<string, readonly ResultDiagnostic[]>> {
  const { out } = await at.pacta(['lint', '--format', 'json']);
  const { files } = JSON.parse(out) as { files: { path: string; diagnostics: ResultDiagnostic[] }[] };
  return new Map(files.map((file) => [file.path, file.diagnostics]));
}

async function compare(files: Readonly<Record<string, string>>): Promise<number> {
  const at = folder(files);
  const onLine = await reported(at);
  let findings = 0;
  for (const [name, diagnostics] of onLine) {
    expect(await inEditor(at.path, name), name).toEqual(diagnostics);
    findings += diagnostics.length;
  }
  expect(onLine.size).toBeGreaterThan(0);
  return findings;
}

/** The agreements below a folder of the project, by their paths from there. */
function agreementsIn(...parts: string[]): Record<string, string> {
  const root = path.join(import.meta.dirname, '../..', ...parts);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pacta'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}

test('in the examples, and in the cases', async () => {
  await compare(agreementsIn('examples'));
  expect(await compare(agreementsIn('test/cases/own'))).toBeGreaterThan(0);
});

test('in examples that have been broken in many places', async () => {
  const broken = Object.entries(agreementsIn('examples')).map(([name, text]) => [
    name,
    text.replace(/\bshall\b/g, (word, at: number) => (at % 5 === 0 ? 'shal' : at % 7 === 0 ? 'may not' : word)),
  ]);
  expect(await compare(Object.fromEntries(broken))).toBeGreaterThan(100);
});

test('in the examples of every rule', async () => {
  const files = [...RULE_METAS.values()].flatMap(({ id, bad, good, exampleFiles }) => {
    const own = id.replace('/', '-');
    const others = Object.entries(exampleFiles ?? {}).map(([name, text]) => [`${own}/${name}`, text]);
    return [[`${own}/bad.pacta`, bad], [`${own}/good.pacta`, good], ...others];
  });
  expect(await compare(Object.fromEntries(files))).toBeGreaterThan(RULE_METAS.size);
});
