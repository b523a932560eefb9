/** Every feature there is. What is not listed here is neither declared to the editor nor answered. */
import { codeActionsFeature } from './code-actions.js';
import { codeLens } from './code-lens.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { documentLinksFeature } from './document-links.js';
import { documentSymbols } from './document-symbols.js';
import type { Feature } from './feature.js';
import { folding } from './folding.js';
import { formatting } from './formatting.js';
import { hover } from './hover.js';
import { inlayHintsFeature } from './inlay-hints.js';
import { documentHighlight, linkedEditing } from './occurrences-in-file.js';
import { referencesFeature } from './references.js';
import { renameFeature } from './rename.js';
import { selectionRanges } from './selection.js';
import { semanticTokens } from './semantic-tokens.js';
import { typeHierarchy } from './type-hierarchy.js';
import { workspaceSymbolsFeature } from './workspace-symbols.js';

export const FEATURES: readonly Feature[] = [
  completion,
  hover,
  definition,
  referencesFeature,
  documentHighlight,
  renameFeature,
  linkedEditing,
  documentSymbols,
  workspaceSymbolsFeature,
  folding,
  selectionRanges,
  documentLinksFeature,
  semanticTokens,
  inlayHintsFeature,
  codeLens,
  codeActionsFeature,
  formatting,
  typeHierarchy,
];
