/** Renaming a declared name wherever it is spoken of; what would clash is refused with the reason. */
import {
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  type Range,
  RenameRequest,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { lex } from '../../grammar/lexer.js';
import { KEYWORD_TYPES, Name } from '../../grammar/tokens.js';
import { canonical } from '../model/symbols.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { type NameAt, nameAt } from './name-at.js';
import { occurrences } from './references.js';

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** The name at a position if it can be renamed; throws a refusal in words if it is a name that cannot be. */
function renamable(
  snapshot: Snapshot,
  position: Position,
): NameAt & { readonly symbol: NonNullable<NameAt['symbol']> } {
  const at = nameAt(snapshot, position);
  if (at === undefined) throw refusal('There is no name here that could be renamed.');
  const { symbol, name } = at;
  if (symbol === undefined) throw refusal(`Nothing declares “${name}”: declare it first, or correct the name.`);
  if (!snapshot.files.some(({ tree }) => tree.pieces.includes(symbol.piece))) {
    throw refusal(`“${name}” belongs to a built-in kind of agreement, so it cannot be renamed.`);
  }
  return { ...at, symbol };
}

/** The range and the present name, for the editor's input box. */
export function prepareRename(snapshot: Snapshot, position: Position): { range: Range; placeholder: string } | null {
  const { place, name } = renamable(snapshot, position);
  const range = createLocator([snapshot]).locate(place)?.range;
  return range === undefined ? null : { range, placeholder: name };
}

/** The edits that rename the name at a position in every known file that speaks of it. */
export function rename(snapshot: Snapshot, position: Position, newName: string, workspace: Workspace): WorkspaceEdit {
  const { symbol, namespace, name } = renamable(snapshot, position);
  const wanted = canonical(newName.trim());
  const wrong = mistakeIn(wanted);
  if (wrong !== undefined) throw refusal(wrong);
  const places = occurrences(symbol, snapshot, workspace);
  for (const uri of new Set(places.map((place) => place.uri))) {
    const clash = wanted === name ? undefined : workspace.snapshot(uri)?.context.scope.lookup(wanted, namespace);
    if (clash !== undefined) {
      throw refusal(
        `“${wanted}” is the name of another ${clash.kind} already, and a name can stand for one thing only.`,
      );
    }
  }
  const trees = [...new Set(places.map(({ uri }) => uri))].flatMap((uri) => {
    const tree = workspace.tree(uri);
    return tree === undefined ? [] : [{ uri, tree }];
  });
  const { locate } = createLocator(trees);
  const changes: Record<string, TextEdit[]> = {};
  for (const place of places) {
    const there = locate(place);
    if (there === undefined) continue;
    changes[there.uri] ??= [];
    changes[there.uri]?.push({ range: there.range, newText: wanted });
  }
  return { changes };
}

/** Why a word cannot be a name, or undefined if it can. */
function mistakeIn(word: string): string | undefined {
  const { tokens, errors } = lex(word);
  const [token] = tokens;
  const isWord = tokens.length === 1 && errors.length === 0 && token?.image === word;
  const isKeyword = token !== undefined && KEYWORD_TYPES.has(word.toLowerCase());
  if (isWord && token?.tokenType === Name) return undefined;
  if (isKeyword) return `“${word}” is a word of the language itself and would be read as such: choose another name.`;
  return `“${word}” is no name: a name begins with a letter and goes on with letters, digits, “_” and single hyphens, without blanks.`;
}

export const renameFeature: Feature = {
  capabilities: CAPABILITIES.rename,
  requests: [
    documentRequest(PrepareRenameRequest.type, null, (snapshot, { position }) => prepareRename(snapshot, position)),
    documentRequest(RenameRequest.type, null, (snapshot, { position, newName }, { workspace }) =>
      rename(snapshot, position, newName, workspace),
    ),
  ],
};
