import type { Share } from '../../server/protocol.js';

/** The words of the balance page. {0} and {1} are filled in by the page. */
export type BalanceLabels = Readonly<
  Record<
    | Share
    | 'caption'
    | 'party'
    | 'lone'
    | 'picture'
    | 'sentences'
    | 'ofParty'
    | 'uneven'
    | 'even'
    | 'showUneven'
    | 'borneBy'
    | 'notBy'
    | 'because'
    | 'declared'
    | 'noneDeclared',
    string
  >
>;
