/**
 * What each feature declares to the editor. Apart from the features themselves, so that the editor has its first answer before the program
 * that they need is loaded; the registry's test holds that each of these belongs to one feature.
 */
import { type ClientCapabilities, CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { SOURCE } from './diagnostics.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './token-legend.js';

type Declared = (client: ClientCapabilities) => Partial<ServerCapabilities>;

/** The kind of the action that fixes whatever has a certain fix. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

/** Kinds of refactorings, each of which may be asked for by itself. */
export const REFACTORING_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
  CodeActionKind.RefactorMove,
  CodeActionKind.RefactorRewrite,
];

/** Whether an editor asks for the edits of an action once it is chosen. */
export function resolvesEdits(client: ClientCapabilities): boolean {
  return client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
}

export const CAPABILITIES = {
  completion: () => ({ completionProvider: { triggerCharacters: ['{', '/', '['], resolveProvider: true } }),
  hover: () => ({ hoverProvider: true }),
  definition: () => ({ definitionProvider: true }),
  references: () => ({ referencesProvider: true }),
  documentHighlight: () => ({ documentHighlightProvider: true }),
  rename: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  linkedEditing: () => ({ linkedEditingRangeProvider: true }),
  documentSymbols: () => ({ documentSymbolProvider: true }),
  workspaceSymbols: () => ({ workspaceSymbolProvider: true }),
  folding: () => ({ foldingRangeProvider: true }),
  selectionRanges: () => ({ selectionRangeProvider: true }),
  documentLinks: () => ({ documentLinkProvider: {} }),
  semanticTokens: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  }),
  inlayHints: () => ({ inlayHintProvider: true }),
  codeLens: () => ({ codeLensProvider: { resolveProvider: true } }),
  codeActions: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ...REFACTORING_KINDS],
      ...(resolvesEdits(client) ? { resolveProvider: true } : {}),
    },
  }),
  formatting: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '.' },
  }),
  typeHierarchy: () => ({ typeHierarchyProvider: true }),
} satisfies Readonly<Record<string, Declared>>;

/** What the server can do, for an editor. */
export function capabilitiesFor(client: ClientCapabilities): Partial<ServerCapabilities> {
  return Object.assign({}, ...Object.values<Declared>(CAPABILITIES).map((declare) => declare(client)));
}
