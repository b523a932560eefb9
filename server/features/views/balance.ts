/** Who bears what, for the view of that name. */
import { agreementTitle } from '../../model/agreement-title.js';
import { balanceMatrix } from '../../model/balance-matrix.js';
import type { BalanceResult } from '../../protocol.js';
import { createLocator } from '../../workspace/locate.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { printedNorms } from './printed-norms.js';
import { sourcePlace } from './source-place.js';

/** The balance of a file, or null where it names fewer than two parties and there is nothing to weigh. */
export function balanceOf(snapshot: Snapshot): BalanceResult | null {
  const { model, files, tree } = snapshot;
  if (model.context.parties.length < 2) return null;
  const matrix = balanceMatrix(model);
  const locator = createLocator(files);
  const words = printedNorms(snapshot);
  return {
    title: agreementTitle(tree),
    parties: matrix.parties.map(({ party, title, counts, oneSided }) => ({ name: party, title, counts, oneSided })),
    entries: matrix.entries.map(({ share, parties, leftOut, reason, place, container, sentence, item }) => ({
      share,
      parties,
      leftOut,
      ...(reason === undefined ? {} : { reason }),
      cited: locator.cite({ container, sentence, item }),
      words: words({ piece: place.piece, sentence, item }),
      place: sourcePlace(place, locator),
    })),
    asymmetries: matrix.asymmetries.map(({ reason, parties, place, container, sentence }) => ({
      reason,
      parties,
      cited: locator.cite(sentence === undefined ? { container } : { container, sentence }),
      place: sourcePlace(place, locator),
    })),
  };
}
