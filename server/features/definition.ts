/** From a name to its declaration, also from the path behind `use` to the file. */
import { DefinitionRequest, type LocationLink } from 'vscode-languageserver';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { nameAt } from './name-at.js';
import { wholeOf } from './symbol-extent.js';

/** Where the name at the cursor is declared: every declaration of it, should there be several. */
export function definitions(
  snapshot: Snapshot,
  params: { position: { line: number; character: number } },
): LocationLink[] {
  const at = nameAt(snapshot, params.position);
  if (at === undefined) return [];
  const { locate } = createLocator(snapshot.files);
  const origin = locate(at.place);
  return snapshot.context.scope.all(at.name, at.namespace).flatMap((symbol): LocationLink[] => {
    const name = locate(symbol);
    const whole = locate(wholeOf(symbol));
    if (name === undefined || whole === undefined) return [];
    return [
      {
        targetUri: name.uri,
        targetRange: whole.range,
        targetSelectionRange: name.range,
        ...(origin === undefined ? {} : { originSelectionRange: origin.range }),
      },
    ];
  });
}

export const definition: Feature = {
  capabilities: CAPABILITIES.definition,
  requests: [
    documentRequest(DefinitionRequest.type, null, (snapshot, params, { client }) => {
      const links = definitions(snapshot, params);
      if (client.textDocument?.definition?.linkSupport) return links;
      return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  ],
};
