/** Links from the paths behind `use`, and from those of tied agreements, to their files. */
import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver';
import { agreementOf } from '../model/agreement.js';
import { resolvePath, usedPaths } from '../workspace/imports.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';

/** The paths of a file that lead to another one. A path that leads nowhere is reported by a check, and is no link. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const { tree, uri, context } = snapshot;
  const { locate } = createLocator([snapshot]);
  const agreement = agreementOf(tree);
  const ties = (agreement?.ties ?? []).map(({ path, start, end }) => ({
    path,
    place: { piece: (agreement as NonNullable<typeof agreement>).piece, start, end },
  }));
  const missing = new Set(context.missingFiles.map(({ path }) => path));
  return [...usedPaths(tree), ...ties].flatMap(({ path, place }) => {
    const target = missing.has(path) ? undefined : resolvePath(path, uri);
    // The quotation marks are not part of the link.
    const range = locate({ ...place, start: place.start + 1, end: place.end - 1 })?.range;
    return target === undefined || range === undefined ? [] : [{ range, target }];
  });
}

export const documentLinksFeature: Feature = {
  capabilities: CAPABILITIES.documentLinks,
  requests: [documentRequest(DocumentLinkRequest.type, null, (snapshot) => documentLinks(snapshot))],
};
