/** Every request that the server declares, asked over a real connection all over the examples: each answer is one that the protocol allows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientCapabilities, MessageConnection } from 'vscode-languageserver';
import { FEATURES } from '../../server/features/registry.js';
import { agreementWith } from '../features/agreement.js';
import { faultsIn, type Message, typeErrorsIn } from './answers.js';
import { buildServer, startClient, type TestClient } from './client.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');
const FILES = ['jordan-spain-defence-cooperation.pacta', 'defence-terms.pacta'];

/** What no finished agreement has: acts in a hierarchy, proposals, a crooked sentence that ends on its line, a broken one. */
const DRAFT = `${agreementWith('  each party shall search within [Jordan: 3 days | Austria: 5 days].\n  [Jordan] each party may "x" ؟')}
article more "More"
    each   party   shall "y".
`;

/** An editor that can do everything that answers depend on. */
const ABLE: ClientCapabilities = {
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
};

/** One that can do nothing. */
const PLAIN: ClientCapabilities = {};

const messages: Message[] = [];
const clients: TestClient[] = [];

beforeAll(async () => {
  await buildServer();
}, 60_000);

afterAll(async () => {
  for (const client of clients) await client.stop();
});

/** Keeps what the server asks and tells of itself. */
function listening(connection: MessageConnection): void {
  const keep = (method: string) => (value: unknown) => {
    messages.push({ method, what: 'params', value });
    return null;
  };
  for (const method of ['client/registerCapability', 'window/workDoneProgress/create'])
    connection.onRequest(method, keep(method));
}

const word = /[\p{L}{"-]+/gu;

/** Positions all over a text: in every word and at the end of every line of a short one, in some of a long one. */
function positionsIn(text: string): { line: number; character: number }[] {
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) =>
    [...line.matchAll(word)].map(({ index }) => ({ line: at, character: index + 1 })),
  );
  const ends = lines.map((line, at) => ({ line: at, character: line.length }));
  const every = lines.length < 40 ? 1 : 19;
  return [...found, ...ends].filter((_, at) => at % every === 0).concat({ line: lines.length + 3, character: 0 });
}

/** The parameters of each method for one file; several where it is asked at places. */
function paramsOf(method: string, uri: string, text: string): unknown[] {
  const textDocument = { uri };
  const lines = text.split('\n').length;
  const whole = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
  const at = positionsIn(text);
  const options = { tabSize: 2, insertSpaces: true };
  switch (method) {
    case 'textDocument/documentSymbol':
    case 'textDocument/foldingRange':
    case 'textDocument/documentLink':
    case 'textDocument/codeLens':
    case 'textDocument/semanticTokens/full':
      return [{ textDocument }];
    case 'textDocument/semanticTokens/full/delta':
      return [{ textDocument, previousResultId: '1' }];
    case 'textDocument/semanticTokens/range':
    case 'textDocument/inlayHint':
      return [{ textDocument, range: whole }];
    case 'textDocument/formatting':
      return [{ textDocument, options }];
    case 'textDocument/rangeFormatting':
      return [{ textDocument, options, range: whole }];
    case 'workspace/symbol':
      return [{ query: '' }, { query: 'joint' }];
    case 'textDocument/selectionRange':
      return [{ textDocument, positions: at }];
    case 'textDocument/references':
      return at.map((position) => ({ textDocument, position, context: { includeDeclaration: true } }));
    case 'textDocument/rename':
      return at.map((position) => ({ textDocument, position, newName: 'another-name' }));
    case 'textDocument/onTypeFormatting':
      return at.map((position) => ({ textDocument, position, ch: '.', options }));
    case 'textDocument/codeAction':
      return [
        { textDocument, range: whole, context: { diagnostics: [] } },
        ...at.map((start) => ({
          textDocument,
          range: { start, end: { ...start, character: start.character + 9 } },
          context: { diagnostics: [], only: ['refactor'] },
        })),
      ];
    default:
      return at.map((position) => ({ textDocument, position }));
  }
}

/** Requests about an item that another request has given. */
const FROM_ITEMS: Readonly<Record<string, string>> = {
  'completionItem/resolve': 'textDocument/completion',
  'codeAction/resolve': 'textDocument/codeAction',
  'codeLens/resolve': 'textDocument/codeLens',
  'typeHierarchy/supertypes': 'textDocument/prepareTypeHierarchy',
  'typeHierarchy/subtypes': 'textDocument/prepareTypeHierarchy',
};

const MOST_ITEMS = 25;

function itemsFor(method: string): unknown[] {
  const source = FROM_ITEMS[method];
  const given = messages.filter((message) => message.method === source).map(({ value }) => value);
  const items = given.flatMap((value) => (value as { items?: unknown[] } | null)?.items ?? (value as unknown[]) ?? []);
  const every = Math.max(1, Math.floor(items.length / MOST_ITEMS));
  const chosen = items.filter((_, at) => at % every === 0);
  return method.startsWith('typeHierarchy') ? chosen.map((item) => ({ item })) : chosen;
}

async function ask(client: TestClient, method: string, params: unknown): Promise<void> {
  try {
    messages.push({ method, what: 'result', value: await client.connection.sendRequest(method, params) });
  } catch (error) {
    // A rename that would clash is refused in words; nothing else may be.
    if (!/rename/i.test(method)) throw error;
  }
}

async function askAll(client: TestClient): Promise<void> {
  messages.push({ method: 'initialize', what: 'result', value: client.initialized });
  const methods = FEATURES.flatMap(({ requests }) => requests.map((request) => request.method));
  const files = FILES.map((name) => path.join(EXAMPLES, name)).map(
    (file) => [file, readFileSync(file, 'utf8')] as const,
  );
  for (const [file, text] of [...files, [path.join(EXAMPLES, 'draft.pacta'), DRAFT] as const]) {
    const uri = pathToFileURL(file).href;
    await client.open(uri, text);
    for (const method of methods.filter((one) => !(one in FROM_ITEMS))) {
      for (const params of paramsOf(method, uri, text)) await ask(client, method, params);
    }
    if (client.initialized.capabilities.diagnosticProvider !== undefined) {
      await ask(client, 'textDocument/diagnostic', { textDocument: { uri } });
      await ask(client, 'textDocument/diagnostic', { textDocument: { uri }, previousResultId: '1' });
    }
  }
  for (const method of methods.filter((one) => one in FROM_ITEMS)) {
    for (const item of itemsFor(method)) await ask(client, method, item);
  }
}

/** Whether an answer says something. */
function saysSomething({ value }: Message): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return Object.keys(value).length > 0;
}

describe('every answer', () => {
  it('is what the protocol declares, for an editor that can do everything', async () => {
    const folder = pathToFileURL(EXAMPLES).href;
    const commands = { showReferences: 'show' };
    const client = await startClient(ABLE, 'stdio', {}, folder, { commands }, listening);
    clients.push(client);
    await askAll(client);
    await ask(client, 'workspace/diagnostic', { previousResultIds: [] });
    const known = [{ uri: pathToFileURL(path.join(EXAMPLES, 'gone.pacta')).href, value: '1' }];
    await ask(client, 'workspace/diagnostic', { previousResultIds: known });
    expect(client.logged).toEqual([]);
    expect(messages.flatMap(({ method, value }) => faultsIn(value, method))).toEqual([]);
    expect(typeErrorsIn(messages)).toBe('');
    const silent = FEATURES.flatMap(({ requests }) => requests.map(({ method }) => method)).filter(
      (method) => !messages.some((message) => message.method === method && saysSomething(message)),
    );
    expect(silent).toEqual([]);
  }, 120_000);

  it('is what the protocol declares, for an editor that can do nothing', async () => {
    messages.length = 0;
    const client = await startClient(PLAIN, 'stdio', {}, undefined, undefined, (connection) => {
      connection.onNotification('textDocument/publishDiagnostics', (value: unknown) => {
        messages.push({ method: 'textDocument/publishDiagnostics', what: 'params', value });
      });
    });
    clients.push(client);
    await askAll(client);
    expect(client.logged).toEqual([]);
    expect(messages.flatMap(({ method, value }) => faultsIn(value, method))).toEqual([]);
    expect(typeErrorsIn(messages)).toBe('');
    expect(messages.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(true);
  }, 120_000);

  it('would be found out if it were another', () => {
    const hover = { contents: { kind: 'markup', value: 'x' } };
    expect(typeErrorsIn([{ method: 'textDocument/hover', what: 'result', value: hover }])).toContain('messages.ts');
    const extra = {
      uri: 'file:///a',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      more: 1,
    };
    expect(typeErrorsIn([{ method: 'textDocument/references', what: 'result', value: [extra] }])).toContain('more');
    expect(faultsIn({ uri: 'a b', line: -1, length: 0.5 })).toHaveLength(3);
    expect(faultsIn({ start: { line: 1, character: 0 }, end: { line: 0, character: 4 } })).toHaveLength(1);
  }, 30_000);
});
