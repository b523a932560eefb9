/**
 * Files with a cursor and marked ranges, for tests of features:
 *
 * - `$0` is the cursor, in the file that is asked about;
 * - `«…»` marks a range, in the order of the text;
 * - a line `//- /name.pacta` begins another file; what stands in front of the first is `/main.pacta`.
 */
import type { ClientCapabilities, Position, Range } from 'vscode-languageserver';
import { DEFAULT_FORMAT } from '../../grammar/print.js';
import type { Surroundings } from '../../server/features/feature.js';
import { createWorkspace, type Snapshot, type Workspace } from '../../server/workspace/workspace.js';

const ROOT = 'file:///agreements/';

export interface Fixture {
  readonly workspace: Workspace;
  /** The file that holds the cursor; the first one without a cursor. */
  readonly snapshot: Snapshot;
  readonly position: Position;
  /** The marked ranges of all files. */
  readonly ranges: readonly { readonly uri: string; readonly range: Range }[];
  readonly around: Surroundings;
  /** The text of a file, its marks taken out. */
  readonly text: (uri?: string) => string;
}

/** A client that can do everything that answers depend on. */
export const ABLE_CLIENT: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

export function fixture(source: string): Fixture {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  const files = filesOf(source).map(({ name, text }) => ({ uri: `${ROOT}${name}`, ...marksOf(text) }));
  for (const { uri, text } of files) workspace.setText(uri, text);
  for (const { uri } of files) for (const wanted of workspace.wanted(uri)) workspace.setMissing(wanted);
  const shown = files.find(({ cursor }) => cursor !== undefined) ?? files[0];
  const snapshot = workspace.snapshot(shown?.uri ?? '');
  if (shown === undefined || snapshot === undefined) throw new Error('The fixture holds no file.');
  return {
    workspace,
    snapshot,
    position: positionIn(shown.text, shown.cursor ?? 0),
    ranges: files.flatMap(({ uri, text, ranges }) =>
      ranges.map(({ start, end }) => ({
        uri,
        range: { start: positionIn(text, start), end: positionIn(text, end) },
      })),
    ),
    around: {
      workspace,
      token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) },
      rulePage: (rule) => `https://pacta.example/rules/${rule}`,
      client: ABLE_CLIENT,
      format: DEFAULT_FORMAT,
      commands: {},
    },
    text: (uri = shown.uri) => files.find((file) => file.uri === uri)?.text ?? '',
  };
}

/** The text that edits make of another. */
export function applyEdits(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const offset = ({ line, character }: Position): number => {
    let at = 0;
    for (let passed = 0; passed < line; passed++) {
      const next = text.indexOf('\n', at);
      if (next === -1) return text.length;
      at = next + 1;
    }
    return at + character;
  };
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** What a range covers. */
export function covered(text: string, { start, end }: Range): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.character);
  lines[0] = (lines[0] ?? '').slice(start.character);
  return lines.join('\n');
}

function filesOf(source: string): { name: string; text: string }[] {
  const [first = '', ...others] = source.split(/^\/\/- \/(\S+)\n/m);
  const files = first.trim() === '' && others.length > 0 ? [] : [{ name: 'main.pacta', text: first }];
  for (let at = 0; at < others.length; at += 2) files.push({ name: others[at] ?? '', text: others[at + 1] ?? '' });
  return files;
}

function marksOf(source: string): {
  text: string;
  cursor: number | undefined;
  ranges: readonly { start: number; end: number }[];
} {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let cursor: number | undefined;
  let text = '';
  for (const part of source.split(/(\$0|«|»)/)) {
    if (part === '$0') cursor = text.length;
    else if (part === '«') open.push(ranges.push({ start: text.length, end: text.length }) - 1);
    else if (part === '»') {
      const range = ranges[open.pop() ?? -1];
      if (range !== undefined) range.end = text.length;
    } else text += part;
  }
  return { text, cursor, ranges };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
