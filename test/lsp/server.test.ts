/** The server as a process, spoken to over a real connection. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionList, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ExportResult, PreviewResult } from '../../server/protocol.js';
import { agreementWith } from '../features/agreement.js';
import { buildServer, startClient, type TestClient } from './client.js';

const PUSH: ClientCapabilities = {};
const PULL: ClientCapabilities = {
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
  workspace: { diagnostics: { refreshSupport: true } },
};

let folder = '';
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const clients: TestClient[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pacta-lsp-'));
  await buildServer();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
});

async function start(...args: Parameters<typeof startClient>): Promise<TestClient> {
  const client = await startClient(...args);
  clients.push(client);
  return client;
}

function rules(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

async function pull(client: TestClient, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

const SOUND = agreementWith('  each party shall "x" upon accident.');
const LINE = SOUND.split('\n').findIndex((line) => line.includes('upon accident'));

describe.each(['stdio', 'ipc'] as const)('over %s', (transport) => {
  it('pushes findings when a file is opened and typed in', async () => {
    const client = await start(PUSH, transport);
    const uri = uriOf('pushed.pacta');
    const opened = client.pushed(uri);
    await client.open(uri, SOUND);
    expect(rules((await opened).diagnostics)).not.toContain('reference/unknown-name');
    const typed = client.pushed(uri);
    await client.type(uri, [LINE, 28], [LINE, 30], '');
    const { diagnostics, version } = await typed;
    expect(version).toBe(2);
    expect(diagnostics.find(({ code }) => code === 'reference/unknown-name')?.range.start.line).toBe(LINE);
  });
});

describe('what is declared', () => {
  it('is pull for an editor that pulls, and nothing is pushed to it', async () => {
    const client = await start(PULL);
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
    const uri = uriOf('pulled.pacta');
    await client.open(uri, SOUND);
    await pull(client, uri);
    expect(client.pushes(uri)).toBe(0);
  });

  it('is no pull for an editor that does not', async () => {
    const client = await start(PUSH);
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe('pulled findings', () => {
  it('have a result id that stays while they do', async () => {
    const client = await start(PULL);
    const uri = uriOf('ids.pacta');
    await client.open(uri, SOUND);
    const first = await pull(client, uri);
    expect(await pull(client, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.type(uri, [LINE, 28], [LINE, 30], '');
    const second = await pull(client, uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(second.resultId).not.toBe(first.resultId);
  });
});

describe('incremental edits', () => {
  it('keep the file in step, whatever its line breaks and scripts', async () => {
    const client = await start(PUSH);
    const uri = uriOf('edits.pacta');
    const text = 'agreement "اتفاقية 😀"\r\n  between A and B.\r\nparty A "A".\rparty B "B".\n';
    await client.open(uri, text);
    await client.type(uri, [0, 11], [0, 18], 'Treaty');
    await client.type(uri, [3, 0], [3, 5], 'party');
    await client.type(uri, [2, 8], [3, 8], '"A".\nparty B ');
    const last = client.pushed(uri);
    await client.type(uri, [1, 17], [1, 17], ' in English');
    const symbols = await client.connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['Treaty 😀', 'A', 'B']);
    let latest = await last;
    while (latest.version !== 5) latest = await client.pushed(uri);
    expect(rules(latest.diagnostics).filter((rule) => String(rule).startsWith('syntax/'))).toEqual([]);
  });

  it('of a burst are analysed together: the latest wins', async () => {
    const client = await start(PUSH);
    const uri = uriOf('burst.pacta');
    const opened = client.pushed(uri);
    await client.open(uri, SOUND);
    await opened;
    const before = client.pushes(uri);
    const edits = Array.from({ length: 40 }, (_, at) => client.type(uri, [LINE, 30 + at], [LINE, 30 + at], 'x'));
    await Promise.all(edits);
    let latest = await client.pushed(uri);
    while (latest.version !== 41) latest = await client.pushed(uri);
    expect(client.pushes(uri) - before).toBeLessThan(40);
  });
});

describe('files that others use', () => {
  const USER = `use "terms.pacta".\n${agreementWith('  each party shall "warn every {third-state}".')}`;
  const TERMS = 'term third-state "third State" means "a State that is not a Party".\n';

  it('are read from disk', async () => {
    writeFileSync(path.join(folder, 'terms.pacta'), TERMS);
    const client = await start(PUSH);
    const uri = uriOf('user.pacta');
    const opened = client.pushed(uri);
    await client.open(uri, USER);
    expect(rules((await opened).diagnostics)).not.toContain('reference/unknown-name');
  });

  it('count as they are in the editor, saved or not, and again as on disk once they are closed', async () => {
    writeFileSync(path.join(folder, 'terms.pacta'), TERMS);
    const client = await start(PUSH);
    const uri = uriOf('user.pacta');
    const terms = uriOf('terms.pacta');
    const opened = client.pushed(uri);
    await client.open(uri, USER);
    await opened;
    const renamed = client.pushed(uri);
    await client.open(terms, TERMS.replace('third-state', 'other-state'));
    expect(rules((await renamed).diagnostics)).toContain('reference/unknown-name');
    const closed = client.pushed(uri);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: terms } });
    expect(rules((await closed).diagnostics)).not.toContain('reference/unknown-name');
  });

  it('are missed while they are not there, and taken in when they come', async () => {
    rmSync(path.join(folder, 'terms.pacta'), { force: true });
    const client = await start(PUSH);
    const uri = uriOf('user.pacta');
    const opened = client.pushed(uri);
    await client.open(uri, USER);
    expect(rules((await opened).diagnostics)).toContain('reference/unknown-name');
    writeFileSync(path.join(folder, 'terms.pacta'), TERMS);
    const came = client.pushed(uri);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('terms.pacta'), type: 1 }],
    });
    expect(rules((await came).diagnostics)).not.toContain('reference/unknown-name');
  });

  it('are one file however an editor spells their address', async () => {
    writeFileSync(path.join(folder, 'terms (1).pacta'), TERMS);
    const client = await start(PUSH);
    const uri = uriOf('user.pacta');
    await client.open(`${pathToFileURL(folder).href}/terms%20%281%29.pacta`, TERMS.replace('third-state', 'x'));
    const opened = client.pushed(uri);
    await client.open(uri, USER.replace('terms.pacta', 'terms (1).pacta'));
    expect(rules((await opened).diagnostics)).toContain('reference/unknown-name');
  });
});

describe('the folders of the editor', () => {
  it('are searched through, opened or not', async () => {
    const inside = path.join(folder, 'drafts', 'deep');
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, 'shared.pacta'), 'term far-state "far State" means "a State far away".\n');
    writeFileSync(
      path.join(inside, 'unopened.pacta'),
      'use "shared.pacta".\narticle a "A"\n  each party shall "warn a {far-state}".\n',
    );
    const client = await start(PUSH, 'stdio', {}, pathToFileURL(path.join(folder, 'drafts')).href);
    const search = (): Promise<{ name: string }[]> => client.connection.sendRequest('workspace/symbol', { query: '' });
    let found = await search();
    while (found.length < 2) found = await search();
    expect(found.map(({ name }) => name).toSorted()).toEqual(['Article 1 — A', 'far State']);
    const uri = pathToFileURL(path.join(inside, 'shared.pacta')).href;
    await client.open(uri, 'term far-state "far State" means "a State far away".\n');
    const references = await client.connection.sendRequest<{ uri: string }[]>('textDocument/references', {
      textDocument: { uri },
      position: { line: 0, character: 8 },
      context: { includeDeclaration: false },
    });
    expect(references.map((one) => path.basename(one.uri))).toEqual(['unopened.pacta']);
  });
});

describe('settings', () => {
  const ONE_SIDED = agreementWith('  Jordan shall "pay" within 3 days after accident.');

  it('come from the editor and, above it, from the nearest configuration file', async () => {
    const rule = 'balance/one-sided-obligation';
    const client = await start({ workspace: { configuration: true } }, 'stdio', { rules: { [rule]: 'off' } });
    const uri = uriOf('settings.pacta');
    await client.open(uri, ONE_SIDED);
    let latest = await client.pushed(uri);
    while (rules(latest.diagnostics).includes(rule)) latest = await client.pushed(uri);
    const config = path.join(folder, 'pacta.config.json');
    writeFileSync(config, JSON.stringify({ rules: { [rule]: 'info', 'balance/nothing': 'off' } }));
    const reported = client.pushed(uriOf('pacta.config.json'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('pacta.config.json'), type: 1 }],
    });
    while (!rules(latest.diagnostics).includes(rule)) latest = await client.pushed(uri);
    rmSync(config);
    expect(latest.diagnostics.find(({ code }) => code === rule)?.severity).toBe(3);
    expect((await reported).diagnostics[0]?.message).toContain('balance/nothing');
  });
});

describe('files that the configuration leaves out', () => {
  it('have no findings', async () => {
    const archive = path.join(folder, 'kept');
    mkdirSync(path.join(archive, 'old ones'), { recursive: true });
    writeFileSync(path.join(archive, 'pacta.config.json'), JSON.stringify({ ignores: ['old ones/'] }));
    const client = await start(PUSH);
    const broken = SOUND.replace('accident.', 'nothing.');
    for (const [name, count] of [
      ['old ones/a.pacta', 0],
      ['a.pacta', 1],
    ] as const) {
      const uri = pathToFileURL(path.join(archive, name)).href;
      const opened = client.pushed(uri);
      await client.open(uri, broken);
      expect(rules((await opened).diagnostics).filter((rule) => rule === 'reference/unknown-name')).toHaveLength(count);
    }
  });
});

describe('requests', () => {
  it('are answered from the text as it is at that moment', async () => {
    const client = await start(PULL);
    const uri = uriOf('requests.pacta');
    await client.open(uri, SOUND);
    await client.type(uri, [LINE + 1, 0], [LINE + 1, 0], '  each party ');
    const { items } = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: LINE + 1, character: 13 },
    });
    expect(items.map(({ label }) => label)).toContain('shall');
  });

  it('about files that are not open have nothing to say', async () => {
    const client = await start(PULL);
    const textDocument = { uri: uriOf('nowhere.pacta') };
    const hover = { textDocument, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest('textDocument/hover', hover)).toBeNull();
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toBeNull();
  });

  it('that cannot be understood cost their own answer alone', async () => {
    const client = await start(PULL);
    const uri = uriOf('defect.pacta');
    await client.open(uri, SOUND);
    const broken = { textDocument: { uri }, position: null };
    expect(await client.connection.sendRequest('textDocument/hover', broken)).toBeNull();
    expect(client.logged.join()).toContain('textDocument/hover failed');
    expect((await pull(client, uri)).kind).toBe('full');
  });

  it('that are refused say why', async () => {
    const client = await start(PULL);
    const uri = uriOf('refused.pacta');
    await client.open(uri, SOUND);
    const renaming = { textDocument: { uri }, position: { line: LINE, character: 30 }, newName: 'search' };
    await expect(client.connection.sendRequest('textDocument/rename', renaming)).rejects.toThrow(/another action/);
  });
});

describe('the preview and exports', () => {
  it('are rendered, and only what changed is sent again', async () => {
    const client = await start(PULL);
    const uri = uriOf('preview.pacta');
    await client.open(uri, SOUND);
    const first = await client.connection.sendRequest<PreviewResult>('pacta/preview', { uri });
    expect(first.title).toBe('Agreement on Rescue');
    expect(first.changed.map(({ id }) => id)).toEqual(first.order.map(({ id }) => id));
    await client.type(uri, [LINE, 20], [LINE, 21], 'look out');
    const next = await client.connection.sendRequest<PreviewResult>('pacta/preview', { uri, resultId: first.resultId });
    expect(next.changed.map(({ id }) => id)).toEqual(['work']);
    expect(next.changed[0]?.html).toContain('look out');
    const { text } = await client.connection.sendRequest<ExportResult>('pacta/export', { uri, format: 'md' });
    expect(text).toContain('look out');
  });

  it('are announced when a file changes', async () => {
    const client = await start(PULL);
    const uri = uriOf('announced.pacta');
    const announced = new Promise((resolve) => client.connection.onNotification('pacta/previewChanged', resolve));
    await client.open(uri, SOUND);
    expect(await announced).toEqual({ uri });
  });

  it('are null for a file without an agreement', async () => {
    const client = await start(PULL);
    const uri = uriOf('terms-only.pacta');
    await client.open(uri, 'term t "T" means "x".');
    expect(await client.connection.sendRequest('pacta/preview', { uri })).toBeNull();
  });
});
