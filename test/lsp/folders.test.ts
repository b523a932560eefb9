/** What the server finds in files that are not open, in several folders, and with a ministry's own kinds of agreement. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  Diagnostic,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { agreementWith } from '../features/agreement.js';
import { buildServer, startClient, type TestClient } from './client.js';

const PUSH: ClientCapabilities = {};
const PULL: ClientCapabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } };
const UNKNOWN = 'reference/unknown-name';
const BROKEN = agreementWith('  each party shall "x" upon nothing.');
const SOUND = agreementWith('  each party shall "x" upon accident.');

let root = '';
const clients: TestClient[] = [];

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'pacta-folders-'));
  await buildServer();
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
});

async function start(...args: Parameters<typeof startClient>): Promise<TestClient> {
  const client = await startClient(...args);
  clients.push(client);
  return client;
}

/** A folder of files, by their names. */
function folderOf(
  name: string,
  files: Readonly<Record<string, string>>,
): { href: string; uri: (file: string) => string } {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return { href: pathToFileURL(folder).href, uri: (file) => pathToFileURL(path.join(folder, file)).href };
}

const hasRule = (rule: string) => (params: PublishDiagnosticsParams) =>
  params.diagnostics.some(({ code }) => code === rule);
const lacksRule = (rule: string) => (params: PublishDiagnosticsParams) => !hasRule(rule)(params);

async function changed(client: TestClient, uri: string, type = 2): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

describe('files that are not open', () => {
  it('have their findings pushed, until they are mended, deleted or left out', async () => {
    const { href, uri } = folderOf('push', { 'a.pacta': BROKEN, 'b.pacta': BROKEN });
    const client = await start(PUSH, 'stdio', {}, href);
    await client.pushedUntil(uri('a.pacta'), hasRule(UNKNOWN));
    await client.pushedUntil(uri('b.pacta'), hasRule(UNKNOWN));
    writeFileSync(path.join(root, 'push', 'a.pacta'), SOUND);
    await changed(client, uri('a.pacta'));
    await client.pushedUntil(uri('a.pacta'), lacksRule(UNKNOWN));
    rmSync(path.join(root, 'push', 'b.pacta'));
    await changed(client, uri('b.pacta'), 3);
    await client.pushedUntil(uri('b.pacta'), ({ diagnostics }) => diagnostics.length === 0);
  });

  it('are checked again when what they use is saved', async () => {
    const terms = 'term crew "Crew" means "people".\n';
    const { href, uri } = folderOf('used', {
      'terms.pacta': terms,
      'user.pacta': `use "terms.pacta".\n${agreementWith('  each party shall "send a {crew}".')}`,
    });
    const client = await start(PUSH, 'stdio', {}, href);
    await client.pushedUntil(uri('user.pacta'), lacksRule(UNKNOWN));
    await client.open(uri('terms.pacta'), terms);
    await client.type(uri('terms.pacta'), [0, 5], [0, 9], 'team');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri('terms.pacta') } });
    await client.pushedUntil(uri('user.pacta'), hasRule(UNKNOWN));
  });

  it('go on having findings when they are opened and closed', async () => {
    const { href, uri } = folderOf('closed', { 'a.pacta': BROKEN });
    const client = await start(PUSH, 'stdio', {}, href);
    await client.pushedUntil(uri('a.pacta'), hasRule(UNKNOWN));
    const opened = client.pushed(uri('a.pacta'));
    await client.open(uri('a.pacta'), SOUND);
    expect(lacksRule(UNKNOWN)(await opened)).toBe(true);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('a.pacta') } });
    await client.pushedUntil(uri('a.pacta'), hasRule(UNKNOWN));
  });

  it('are pulled with result ids, and withdrawn when they are gone', async () => {
    const { href, uri } = folderOf('pull', { 'a.pacta': BROKEN, 'b.pacta': SOUND, 'open.pacta': BROKEN });
    const client = await start(PULL, 'stdio', {}, href);
    const diagnosticProvider = { workspaceDiagnostics: true };
    expect(client.initialized.capabilities).toMatchObject({ diagnosticProvider });
    await client.open(uri('open.pacta'), BROKEN);
    const pull = (known: readonly WorkspaceDocumentDiagnosticReport[]): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest('workspace/diagnostic', {
        previousResultIds: known.map((one) => ({ uri: one.uri, value: one.resultId ?? '' })),
      });
    const first = await pull([]);
    expect(first.items.map((one) => path.basename(one.uri)).toSorted()).toEqual(['a.pacta', 'b.pacta']);
    expect(rulesOf(first, uri('a.pacta'))).toContain(UNKNOWN);
    expect(rulesOf(first, uri('b.pacta'))).not.toContain(UNKNOWN);
    const second = await pull(first.items);
    expect(second.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    rmSync(path.join(root, 'pull', 'a.pacta'));
    await changed(client, uri('a.pacta'), 3);
    let third = await pull(first.items);
    while (third.items.some(({ uri: one, kind }) => one === uri('a.pacta') && kind === 'unchanged'))
      third = await pull(first.items);
    expect(rulesOf(third, uri('a.pacta'))).toEqual([]);
  });

  it('are checked with progress that the drafter can stop', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at}.pacta`, BROKEN]));
    const { href } = folderOf('progress', files);
    const messages: { kind: string }[] = [];
    const client = await startClient(
      { window: { workDoneProgress: true } },
      'stdio',
      {},
      href,
      undefined,
      (connection) => {
        connection.onRequest('window/workDoneProgress/create', () => null);
        connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => void messages.push(value));
      },
    );
    clients.push(client);
    while (!messages.some(({ kind }) => kind === 'end')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(messages[0]).toMatchObject({ kind: 'begin', cancellable: true });
    expect(messages.filter(({ kind }) => kind === 'report').length).toBeGreaterThan(5);
  });
});

function rulesOf({ items }: WorkspaceDiagnosticReport, uri: string): unknown[] {
  const report = items.find((one) => one.uri === uri);
  const found: readonly Diagnostic[] = report?.kind === 'full' ? report.items : [];
  return found.map(({ code }) => code);
}

describe('several folders', () => {
  it('are added and removed while the editor runs', async () => {
    const one = folderOf('one', { 'a.pacta': BROKEN });
    const two = folderOf('two', { 'b.pacta': BROKEN });
    const client = await start({ workspace: { workspaceFolders: true } }, 'stdio', {}, one.href);
    await client.pushedUntil(one.uri('a.pacta'), hasRule(UNKNOWN));
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: two.href, name: 'two' }], removed: [{ uri: one.href, name: 'one' }] },
    });
    await client.pushedUntil(two.uri('b.pacta'), hasRule(UNKNOWN));
    await client.pushedUntil(one.uri('a.pacta'), ({ diagnostics }) => diagnostics.length === 0);
  });
});

describe('a ministry’s own kinds of agreement', () => {
  const PROFILE =
    'profile house "House style"\n  topic seals "Seals".\n  expects obligation on seals because "we seal".\n';
  const OF_HOUSE = agreementWith('  each party shall "x" upon accident.', 'of kind house');

  it('are read from the files that the configuration names, and follow edits of them', async () => {
    const { uri } = folderOf('kinds', {
      'house.pacta': PROFILE,
      'pacta.config.json': '{ "profiles": ["house.pacta"] }',
      'a.pacta': OF_HOUSE,
    });
    const client = await start(PUSH);
    await client.open(uri('a.pacta'), OF_HOUSE);
    await client.pushedUntil(uri('a.pacta'), hasRule('missing/profile-obligation'));
    await client.open(uri('house.pacta'), PROFILE);
    await client.type(uri('house.pacta'), [2, 2], [2, 49], '');
    await client.pushedUntil(uri('a.pacta'), lacksRule('missing/profile-obligation'));
  });

  it('that cannot be read are told in the configuration, at their place', async () => {
    const { uri } = folderOf('no-kinds', {
      'broken.pacta': 'profile "x".',
      'pacta.config.json': '{\n  "profiles": ["nowhere.pacta",\n    "broken.pacta"]\n}',
      'a.pacta': OF_HOUSE,
    });
    const client = await start(PUSH);
    await client.open(uri('a.pacta'), OF_HOUSE);
    const { diagnostics: told } = await client.pushedUntil(
      uri('pacta.config.json'),
      ({ diagnostics }) => diagnostics.length === 2,
    );
    expect(told.map(({ range }) => range.start.line)).toEqual([1, 2]);
    expect(told[0]?.message).toContain('no file “nowhere.pacta”');
    expect(told[1]?.message).toContain('“broken.pacta” cannot be used');
  });
});

describe('what the editor has set', () => {
  it('is how wide lines are laid out', async () => {
    const client = await start({ workspace: { configuration: true } }, 'stdio', { format: { width: 60 } });
    const { uri } = folderOf('width', {});
    const long = agreementWith(
      '  each party shall "x" within 30 days after accident in writing if "the other Party so asks".',
    );
    const opened = client.pushed(uri('a.pacta'));
    await client.open(uri('a.pacta'), long);
    await opened;
    const edits = await client.connection.sendRequest<{ newText: string }[]>('textDocument/formatting', {
      textDocument: { uri: uri('a.pacta') },
      options: { tabSize: 2, insertSpaces: true },
    });
    const lines = edits.flatMap(({ newText }) => newText.split('\n'));
    expect(edits).not.toEqual([]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it('is a command that lenses carry, with the places that it shows', async () => {
    const { uri } = folderOf('lenses', {});
    const options = { commands: { showReferences: 'show-references' } };
    const client = await start(PUSH, 'stdio', {}, undefined, options);
    await client.open(uri('a.pacta'), agreementWith('  each party shall "x" subject to definitions.'));
    const textDocument = { uri: uri('a.pacta') };
    const lenses = await client.connection.sendRequest<{ data?: unknown }[]>('textDocument/codeLens', { textDocument });
    const linked = lenses.filter(({ data }) => data !== undefined);
    const resolved = await Promise.all(
      linked.map((lens) =>
        client.connection.sendRequest<{ command: { title: string; command: string; arguments: unknown[] } }>(
          'codeLens/resolve',
          lens,
        ),
      ),
    );
    expect(resolved.map(({ command }) => [command.title, command.command])).toEqual([
      ['1 reference', 'show-references'],
      ['each party: 1 duty', 'show-references'],
    ]);
    expect(resolved[0]?.command.arguments).toMatchObject([uri('a.pacta'), { character: 0 }, [{ uri: uri('a.pacta') }]]);
  });
});

describe('the language of findings', () => {
  it('is the editor’s own, whatever its region', async () => {
    const { uri } = folderOf('locale', {});
    const client = await start(PUSH, 'stdio', {}, undefined, undefined, undefined, 'fr-FR');
    await client.open(uri('a.pacta'), BROKEN);
    const { diagnostics } = await client.pushedUntil(uri('a.pacta'), hasRule(UNKNOWN));
    expect(String(diagnostics.find(({ code }) => code === UNKNOWN)?.message)).toMatch(/^Rien ne déclare « nothing »\./);
  });

  it('is what the editor’s settings say, where they do', async () => {
    const { uri } = folderOf('language', {});
    const settings = { messages: { language: 'ar' } };
    const client = await start({ workspace: { configuration: true } }, 'stdio', settings);
    await client.open(uri('a.pacta'), BROKEN);
    await client.pushedUntil(uri('a.pacta'), ({ diagnostics }) =>
      diagnostics.some(({ message }) => String(message).startsWith('لا شيء يعلن «nothing»')),
    );
  });
});

describe('names that change elsewhere', () => {
  it('have the editor ask for colours and hints again', async () => {
    const { uri } = folderOf('refresh', {});
    const asked = new Promise((resolve) => {
      void startClient(
        { workspace: { semanticTokens: { refreshSupport: true } } },
        'stdio',
        {},
        undefined,
        undefined,
        (connection) =>
          connection.onRequest('workspace/semanticTokens/refresh', () => {
            resolve(true);
            return null;
          }),
      ).then(async (client) => {
        clients.push(client);
        const opened = client.pushed(uri('a.pacta'));
        await client.open(uri('a.pacta'), `use "terms.pacta".\n${SOUND}`);
        await opened;
        await client.open(uri('terms.pacta'), 'term crew "Crew" means "people".\n');
      });
    });
    expect(await asked).toBe(true);
  });
});
