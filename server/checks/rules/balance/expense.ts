import type { Subject } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import { type BorneNorm, borneNorms, partiesLeftOut, standingOf } from '../../../model/balance.js';
import { partiesMentioned } from '../../../model/exchange.js';
import type { FileContext } from '../../../model/model.js';
import { listed, partiesNamed, partyCited } from '../../../model/parties.js';
import { settled } from '../../../model/text.js';
import { onNorms } from '../../norm-place.js';
import { groupRule } from '../../rule.js';
import { declareAsymmetry } from './asymmetry-fixes.js';
import { betweenTwo } from './example-agreement.js';

const ID = 'balance/expense';

export const expense = groupRule<BorneNorm>({
  id: ID,
  severity: 'warning',
  summary: 'Costs that fall on one party only.',
  rationale:
    'Practice is that each party bears its own costs unless the text says otherwise. A sentence that says otherwise for one side alone is where agreements are refused in parliament.',
  source:
    'Agreement between the Netherlands and Switzerland on military exercises, training and education (2007), article XIV, paragraph 1.',
  fixable: true,
  bad: betweenTwo('  the parties shall "publish a map of the site" at the expense of Sweden.\n'),
  good: betweenTwo('  each party shall "publish a map of the site" at its own expense.\n'),
  collect({ norms, context }, add) {
    for (const borne of borneNorms(norms, context)) {
      // What all bear and nobody in particular pays for is no counterpart of anything.
      const mutual = borne.parties.length === context.parties.length && payers(borne, context).length === 0;
      if (!borne.norm.followsBreach && !mutual) add(borne.key, borne);
    }
  },
  *judge(_key, facts, context) {
    const paying = facts.filter(({ value }) => payers(value, context).length > 0);
    if (paying.length === 0) return;
    // Where each side has the sentence, unlike costs are unlike terms.
    const own = facts.filter(({ value }) => value.parties.length < context.parties.length).map(({ value }) => value);
    const answered = own.length > 0 && partiesLeftOut(own, context.parties).length === 0;
    for (const { value } of paying) {
      const who = payers(value, context);
      if (value.norm.justified || who.length === context.parties.length) continue;
      if (answered && value.parties.length < context.parties.length) continue;
      const cited = (): string => listed(who.map((party) => partyCited(party, context.scope)));
      yield {
        rule: ID,
        message: () =>
          `The costs of this fall on ${cited()} only. Between equals each party bears its own: share them, or say with “asymmetric because” why ${who.length === 1 ? 'one side pays' : 'some pay'}.`,
        ...onNorms(value.norm),
        fixes: [declareAsymmetry(value.norm)],
      };
    }
  },
});

/** The parties that pay for what a norm asks, as far as it says; none where it is nobody's in particular. */
function payers({ norm, parties }: BorneNorm, context: FileContext): readonly string[] {
  for (const qualifier of norm.qualifiers) {
    // Whoever uses a right of its own at its own expense bears no one's costs.
    if (qualifier.kind === 'own-expense' && standingOf(norm) === 'duty') return parties;
    if (qualifier.kind === 'expense-of') return ofSubject(qualifier.who, parties, context);
  }
  return [];
}

function ofSubject(who: Subject, bearers: readonly string[], context: FileContext): readonly string[] {
  switch (who.kind) {
    case 'every-party':
    case 'parties':
      return context.parties;
    case 'other-party':
      return bearers.length === context.parties.length
        ? context.parties
        : context.parties.filter((party) => !bearers.includes(party));
    case 'each':
      return partiesNamed(who.name.text, context);
    case 'names':
      return who.names.flatMap((name) => partiesNamed(name.text, context));
    case 'actor':
      return partiesMentioned(spokenText(settled(who.text), context.scope), context);
  }
}
