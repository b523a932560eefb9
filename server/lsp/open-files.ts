/** The files that the editor has open, kept in step with it edit by edit. */
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { textOf } from '../../grammar/parse.js';
import { offsetAt } from '../features/positions.js';
import type { Workspace } from '../workspace/workspace.js';
import { canonicalUri } from './uris.js';

/** A file as the editor has it open. */
export interface OpenFile {
  /** The address as the editor spells it. */
  readonly shownUri: string;
  readonly version: number;
}

export interface OpenFiles {
  readonly get: (uri: string) => OpenFile | undefined;
  readonly uris: () => Iterable<string>;
  /** Each takes a notification of the editor and returns the address of the file in its one spelling. */
  readonly opened: (params: DidOpenTextDocumentParams) => string;
  readonly changed: (params: DidChangeTextDocumentParams) => string;
  readonly closed: (params: DidCloseTextDocumentParams) => string;
}

export function createOpenFiles(workspace: Workspace): OpenFiles {
  const files = new Map<string, OpenFile>();
  return {
    get: (uri) => files.get(uri),
    uris: () => files.keys(),
    opened({ textDocument: { uri: shownUri, version, text } }) {
      const uri = canonicalUri(shownUri);
      files.set(uri, { shownUri, version });
      const known = workspace.tree(uri);
      // A file that another one uses has been read already; its tree is kept, should it be the same.
      if (known === undefined || known.length !== text.length || textOf(known) !== text) workspace.setText(uri, text);
      return uri;
    },
    changed({ textDocument: { uri: shownUri, version }, contentChanges }) {
      const uri = canonicalUri(shownUri);
      files.set(uri, { shownUri, version });
      for (const change of contentChanges) {
        const tree = workspace.tree(uri);
        if (!('range' in change) || tree === undefined) workspace.setText(uri, change.text);
        else {
          const { range, text } = change;
          workspace.edit(uri, [{ start: offsetAt(tree, range.start), end: offsetAt(tree, range.end), text }]);
        }
      }
      return uri;
    },
    closed({ textDocument }) {
      const uri = canonicalUri(textDocument.uri);
      files.delete(uri);
      // What stands in the file itself may differ from what the editor held; whoever uses it has it read again.
      workspace.remove(uri);
      return uri;
    },
  };
}
