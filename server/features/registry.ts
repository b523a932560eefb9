/** Every feature there is. What is not listed here is neither declared to the editor nor answered. */
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { documentSymbols } from './document-symbols.js';
import type { Feature } from './feature.js';
import { hover } from './hover.js';

export const FEATURES: readonly Feature[] = [completion, hover, definition, documentSymbols];

/** What the server can do, put together from its features. */
export function capabilitiesOf(features: readonly Feature[], client: ClientCapabilities): Partial<ServerCapabilities> {
  return Object.assign({}, ...features.map((feature) => feature.capabilities(client)));
}
