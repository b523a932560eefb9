/** What the header of an agreement says, in short. */
import { agreementTitle } from '../../model/agreement-title.js';
import { partyTitle } from '../../model/parties.js';
import { canonical } from '../../model/symbols.js';
import { titleWords } from '../../model/text.js';
import type { AgreementFacts } from '../../protocol.js';
import type { Snapshot } from '../../workspace/workspace.js';

/** The facts of a file, or null where it holds no agreement. */
export function agreementFacts({ tree, model: { context } }: Snapshot): AgreementFacts | null {
  const { agreement, parties, scope } = context;
  if (agreement === undefined) return null;
  return {
    title: agreementTitle(tree),
    kinds: agreement.kinds.map(({ text }) => {
      const node = scope.lookup(canonical(text), 'profiles')?.node;
      return node?.kind === 'profile' ? titleWords(node.title) : text;
    }),
    status: agreement.status,
    languages: agreement.languages.map(({ tag }) => tag),
    parties: parties.map((name) => ({ name, title: partyTitle(name, scope) })),
  };
}
