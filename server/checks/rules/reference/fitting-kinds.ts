/** Which kinds of declaration can stand in each place that a name can have. */
import type { SymbolKind } from '../../../model/symbols.js';
import type { NameRole } from '../../../model/walk.js';

const BEARERS: readonly SymbolKind[] = ['party', 'role', 'group', 'body'];
const PARAGRAPHS: readonly SymbolKind[] = ['article', 'annex', 'label', 'division'];

/** What can stand where; roles that are not listed take anything, or are looked up by other rules. */
export const FITTING: Partial<
  Readonly<Record<NameRole, { readonly kinds: readonly SymbolKind[]; readonly who: string; readonly here: string }>>
> = {
  bearer: { kinds: BEARERS, who: 'a party, a role, a group or a body', here: 'who bears the sentence' },
  recipient: { kinds: BEARERS, who: 'a party, a role, a group or a body', here: 'toward whom the sentence runs' },
  act: { kinds: ['action'], who: 'an action', here: 'what is to be done' },
  event: { kinds: ['event'], who: 'an event', here: 'when or on what condition' },
  reference: {
    kinds: PARAGRAPHS,
    who: 'an article, an annex or a labelled sentence',
    here: 'which provision is meant',
  },
  article: { kinds: PARAGRAPHS, who: 'an article or a labelled sentence', here: 'which provision is meant' },
  party: { kinds: ['party', 'group'], who: 'a party', here: 'which party is meant' },
  through: { kinds: [...BEARERS, 'term'], who: 'a body or a party', here: 'who acts' },
  'action-relation': { kinds: ['action'], who: 'an action', here: 'which action is meant' },
  'event-relation': { kinds: ['event'], who: 'an event', here: 'which event is meant' },
};
