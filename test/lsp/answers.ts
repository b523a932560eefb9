/**
 * Holds messages against the protocol's own types. The meta model of the Language Server Protocol is generated from these declarations, so
 * a message that the compiler accepts is one that the model allows; what the declarations cannot say is looked at here.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as protocol from 'vscode-languageserver-protocol';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'out/test/protocol');

/** A message of the server: the result of a request, or the parameters of one, or of a notification, that the server sends. */
export interface Message {
  readonly method: string;
  readonly what: 'result' | 'params';
  readonly value: unknown;
}

/** The protocol's name for each method: `HoverRequest` for `textDocument/hover`. */
function namespaceOf(method: string): string {
  for (const [name, value] of Object.entries(protocol)) {
    const type = (value as { readonly type?: { readonly method?: unknown } } | null)?.type;
    if (type?.method === method) return name;
  }
  throw new Error(`The protocol has no method ${method}.`);
}

/** What the compiler says against messages; nothing where all of them are what the protocol declares. */
export function typeErrorsIn(messages: readonly Message[]): string {
  mkdirSync(FOLDER, { recursive: true });
  const values = messages.map(
    ({ method, what, value }, at) =>
      `export const m${at} = ${JSON.stringify(value ?? null)} satisfies ${what === 'result' ? 'Result' : 'Params'}<typeof P.${namespaceOf(method)}.type>; // ${method}`,
  );
  writeFileSync(path.join(FOLDER, 'messages.ts'), `${HEAD}${values.join('\n')}\n`);
  writeFileSync(path.join(FOLDER, 'tsconfig.json'), JSON.stringify(CONFIG));
  try {
    execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', FOLDER], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { readonly stdout?: string }).stdout ?? error);
  }
}

const HEAD = `import type * as P from 'vscode-languageserver-protocol';
type Result<T> = T extends P.ProtocolRequestType<infer _P, infer R, infer _PR, infer _E, infer _O> ? R
  : T extends P.ProtocolRequestType0<infer R, infer _PR, infer _E, infer _O> ? R : never;
type Params<T> = T extends P.ProtocolRequestType<infer Q, infer _R, infer _PR, infer _E, infer _O> ? Q
  : T extends P.ProtocolNotificationType<infer Q, infer _O> ? Q : never;
`;

const CONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2023',
    types: [],
  },
  files: ['messages.ts'],
};

/** Properties whose values are addresses. */
const ADDRESSES = new Set(['uri', 'targetUri', 'target', 'href', 'baseUri']);

/** What is wrong with a message beyond its types: numbers that are no integers, ranges that end before they begin, addresses that are none. */
export function faultsIn(value: unknown, where = ''): string[] {
  if (typeof value === 'number') return Number.isInteger(value) ? [] : [`${where}: ${value} is no integer`];
  if (typeof value !== 'object' || value === null) return [];
  const faults: string[] = [];
  for (const [key, one] of Object.entries(value)) {
    const place = `${where}.${key}`;
    if (ADDRESSES.has(key) && typeof one === 'string' && !URL.canParse(one)) faults.push(`${place}: ${one}`);
    if ((key === 'line' || key === 'character') && typeof one === 'number' && one < 0) faults.push(`${place}: ${one}`);
    // What an item carries for its own server is the server's affair.
    if (key !== 'data') faults.push(...faultsIn(one, place));
  }
  if (isRange(value) && isBefore(value.end, value.start)) faults.push(`${where} ends before it begins`);
  return faults;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

function isRange(value: object): value is { readonly start: Position; readonly end: Position } {
  const { start, end } = value as { readonly start?: Position; readonly end?: Position };
  return typeof start?.line === 'number' && typeof end?.line === 'number';
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
