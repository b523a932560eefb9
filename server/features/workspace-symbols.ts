/** Search by name or title across all files that are known. */
import { type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver';
import type { Tree } from '../../grammar/parse.js';
import { type DeclaredSymbol, summaryOf } from '../model/symbols.js';
import { titleWords } from '../model/text.js';
import { createLocator } from '../workspace/locate.js';
import type { Workspace } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { headingOf } from './document-symbols.js';
import { type Feature, workspaceRequest } from './feature.js';
import { SYMBOL_KINDS, wholeOf } from './symbol-extent.js';

/** Nobody reads further, and the editor asks again with every letter. */
const MOST_SYMBOLS = 400;

/** The symbols whose name or title holds the letters of the query in their order, whole words first. */
export function workspaceSymbols(query: string, workspace: Workspace, isCancelled: () => boolean): SymbolInformation[] {
  const wanted = query.trim().toLowerCase();
  const found: { readonly symbol: SymbolInformation; readonly rank: number }[] = [];
  for (const uri of workspace.uris()) {
    const tree = workspace.tree(uri);
    if (tree === undefined || isCancelled()) continue;
    const { locate } = createLocator([{ uri, tree }]);
    for (const piece of tree.pieces) {
      for (const symbol of summaryOf(piece).symbols) {
        if (symbol.kind === 'label') continue;
        const name = shownName(symbol, tree);
        const rank = rankOf(wanted, name.toLowerCase(), symbol.name.toLowerCase());
        const there = rank === undefined ? undefined : locate(wholeOf(symbol));
        if (rank === undefined || there === undefined) continue;
        const location = { uri: there.uri, range: there.range };
        const shown = { name, kind: SYMBOL_KINDS[symbol.kind], location, containerName: symbol.name };
        found.push({ symbol: shown, rank });
      }
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SYMBOLS)
    .map(({ symbol }) => symbol);
}

function shownName({ node, name }: DeclaredSymbol, tree: Tree): string {
  if (node.kind === 'article' || node.kind === 'annex') return headingOf(node, tree);
  return ('title' in node && node.title !== undefined && titleWords(node.title).trim()) || name;
}

/** Smaller is nearer; undefined where the letters are not all there. */
function rankOf(wanted: string, title: string, name: string): number | undefined {
  if (wanted === '' || title.startsWith(wanted) || name.startsWith(wanted)) return 0;
  if (title.includes(wanted) || name.includes(wanted)) return 1;
  return hasLetters(wanted, title) || hasLetters(wanted, name) ? 2 : undefined;
}

function hasLetters(wanted: string, text: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export const workspaceSymbolsFeature: Feature = {
  capabilities: CAPABILITIES.workspaceSymbols,
  requests: [
    workspaceRequest(WorkspaceSymbolRequest.type, null, ({ query }, { workspace, token }) =>
      workspaceSymbols(query, workspace, () => token.isCancellationRequested),
    ),
  ],
};
