/** What holds of every text, however spoilt. Each property throws where it does not. */
import { isDeepStrictEqual } from 'node:util';
import { ResponseError } from 'vscode-languageserver';
import { type Edit, parse, reparse, type Tree, textOf } from '../../grammar/parse.js';
import { DEFAULT_FORMAT, format } from '../../grammar/print.js';
import { FEATURES } from '../../server/features/registry.js';
import { renderDocument } from '../../server/render/render.js';
import { writeAkn } from '../../server/render/writers/akn.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeMarkdown } from '../../server/render/writers/markdown.js';
import { writeText } from '../../server/render/writers/text.js';
import { diagnosticsOf } from '../../server/workspace/diagnostics.js';
import { createProfileLibrary } from '../../server/workspace/imports.js';
import { createWorkspace, type Workspace } from '../../server/workspace/workspace.js';
import { said } from '../grammar/said.js';
import { type Input, placed } from './inputs.js';
import { outlierOf, paramsFor } from './positions.js';

export type Property = (input: Input) => void;

const URI = 'file:///agreements/main.pacta';

function same(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}\n${difference(JSON.stringify(actual), JSON.stringify(expected))}`);
}

const SHOWN = 300;

/** Two texts from shortly before the place where they part. */
function difference(actual = '', expected = ''): string {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at++;
  const from = Math.max(0, at - SHOWN / 2);
  return `  is:     …${actual.slice(from, at + SHOWN)}\n  should: …${expected.slice(from, at + SHOWN)}`;
}

/** What a tree says, without the identity of its pieces. */
function content({ pieces, offsets, lines, length }: Tree): unknown {
  return { offsets, lines, length, pieces };
}

// Reading a kind of agreement takes longer than everything else that is done with a small text.
const profiles = createProfileLibrary();

function workspaceWith(text: string): Workspace {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${String(rule)} failed`, { cause: error });
  }, profiles);
  workspace.setText(URI, text);
  for (const uri of workspace.wanted(URI)) workspace.setMissing(uri);
  return workspace;
}

/** The findings of a file, in an order that does not depend on when they were found. */
function found(workspace: Workspace): string[] {
  for (const uri of workspace.wanted(URI)) workspace.setMissing(uri);
  return (diagnosticsOf(workspace, URI)?.diagnostics ?? [])
    .map(({ message, fixes, ...one }) =>
      // The name that comes near a misspelt one is that of the moment at which its sentence was read.
      one.rule === 'reference/unknown-name' ? one : { ...one, message, fixes },
    )
    .map((one) => JSON.stringify(one))
    .sort();
}

/** Every character is kept, and everything that is said to lie somewhere lies in its piece. */
const parses: Property = ({ text }) => {
  const tree = parse(text);
  same(textOf(tree), text, 'The text of the tree differs from the text.');
  for (const piece of tree.pieces) {
    for (const { start, end } of [...piece.elements, ...piece.comments, ...piece.errors]) {
      if (start >= 0 && start <= end && end <= piece.text.length) continue;
      throw new Error(`A place from ${start} to ${end} does not lie in its piece of ${piece.text.length}.`);
    }
  }
};

/** After any edits the tree is that of a parse from scratch, and a piece that reads as before where it stood is the same object. */
const parsesAgain: Property = ({ text, edits }) => {
  let now = text;
  let tree = parse(text);
  for (const relative of edits) {
    const edit = placed(relative, now);
    now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
    tree = reparse(tree, edit);
    same(content(tree), content(parse(now)), 'An edited tree differs from that of the edited text.');
  }
};

/** Formatting changes nothing that is said, and formatting again changes nothing at all. */
const formats: Property = ({ text, width }) => {
  const once = format(text, { width });
  same(said(once), said(text), 'The formatted text says something else.');
  same(format(once, { width }), once, 'Formatting twice differs from formatting once.');
};

/** No rule fails, and every finding lies in the text. */
const checks: Property = ({ text }) => {
  const workspace = workspaceWith(text);
  found(workspace);
  const lies = outlierOf(text, diagnosticsOf(workspace, URI));
  if (lies !== undefined) throw new Error(`A finding lies outside the text, at ${JSON.stringify(lies)}.`);
};

/** Findings that are kept through edits are those of a check from scratch. */
const followsEdits: Property = ({ text, edits }) => {
  const workspace = workspaceWith(text);
  found(workspace);
  let now = text;
  for (const relative of edits) {
    const edit: Edit = placed(relative, now);
    now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
    workspace.edit(URI, [edit]);
    found(workspace);
  }
  same(found(workspace), found(workspaceWith(now)), 'Findings after edits differ from those of the edited text.');
};

const WRITERS = { writeHtml, writeMarkdown, writeText, writeAkn };

/** In each of its languages, and in one that it does not have, an agreement renders in every format. */
const renders: Property = ({ text }) => {
  const snapshot = workspaceWith(text).snapshot(URI);
  if (snapshot === undefined) throw new Error('The file is gone.');
  const own = snapshot.model.context.agreement?.languages.map(({ tag }) => tag) ?? [];
  for (const lang of [undefined, ...own.slice(1, 3), 'fr']) {
    const document = renderDocument(snapshot, lang === undefined ? {} : { lang });
    if (document === undefined) continue;
    for (const [name, write] of Object.entries(WRITERS)) {
      const written = write(document);
      const stray = /\[object \w+\]|\bundefined\b/.exec(written)?.[0];
      if (stray !== undefined && !text.includes(stray)) throw new Error(`${name} writes “${stray}”.`);
    }
  }
};

/** Every feature of the editor answers at the cursor, and every place in its answer lies in the text. */
const answers: Property = ({ text, cursor }) => {
  const workspace = workspaceWith(text);
  const snapshot = workspace.snapshot(URI);
  const params = paramsFor(URI, text, Math.floor(cursor * text.length));
  const around = {
    workspace,
    token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) },
    rulePage: () => undefined,
    client: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    format: DEFAULT_FORMAT,
    commands: {},
  };
  for (const { method, answer } of FEATURES.flatMap(({ requests }) => requests)) {
    try {
      const lies = outlierOf(text, answer(params, snapshot, around));
      if (lies !== undefined) throw new Error(`an answer lies outside the text, at ${JSON.stringify(lies)}`);
    } catch (error) {
      if (!(error instanceof ResponseError)) throw new Error(`${method} failed: ${String(error)}`, { cause: error });
    }
  }
};

/** All of them, by name, the cheaper ones first. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  parse: parses,
  reparse: parsesAgain,
  format: formats,
  check: checks,
  'follow edits': followsEdits,
  render: renders,
  answer: answers,
};
