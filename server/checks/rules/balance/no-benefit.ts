import type { Subject } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import { standingOf } from '../../../model/balance.js';
import { partiesMentioned } from '../../../model/exchange.js';
import type { FileContext, Unit } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { partiesBearing, partiesNamed, partyCited } from '../../../model/parties.js';
import { canonical } from '../../../model/symbols.js';
import { settled } from '../../../model/text.js';
import { headerPlace } from '../../agreement-place.js';
import { brokenTextOf } from '../../broken-text.js';
import { tallyRule } from '../../tally.js';

const ID = 'balance/no-benefit';

const example = (recipient: string): string => `agreement "Agreement on the Disposal of Rocket Fuel"
  between Armenia, Georgia and Sweden
  in English
  binding.

party Armenia "the Republic of Armenia".
party Georgia "Georgia".
party Sweden "the Kingdom of Sweden".

article disposal "Disposal"
  Armenia shall "deliver the fuel" to Sweden asymmetric because "Sweden runs the plant".
  Georgia shall "let the trains pass".
  Sweden shall "report on the disposal" to ${recipient} asymmetric because "Sweden runs the plant".

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.

done at "Yerevan" on 2026-03-31 in 3 originals.
signed for Armenia.
signed for Georgia.
signed for Sweden.
`;

export const noBenefit = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'A party that owes and is owed nothing.',
  rationale:
    'A party with duties and without any right, claim or duty toward it gains nothing from the agreement; such a text rarely survives ratification.',
  bad: example('Armenia'),
  good: example('Armenia and Georgia'),
  tags: (unit) => dealings(unit),
  *judge(tally, { agreement, parties, scope }) {
    if (agreement === undefined || parties.length < 2 || tally.has('gets:*')) return;
    for (const party of parties) {
      if (!tally.has(`owes:${party}`) || tally.has(`gets:${party}`)) continue;
      yield {
        rule: ID,
        message: `${partyCited(party, scope)} owes and is owed nothing: it has no right and no claim, and no duty runs toward it. Give it its share, name it as the recipient of the duties meant for it, or say with “asymmetric because” why it has none.`,
        place: headerPlace(agreement),
      };
    }
  },
});

/** `owes:` each party that bears a duty not declared to be one-sided, `gets:` each that a right or a duty serves, `*` for all. */
function dealings({ norms, piece, context }: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  for (const norm of norms) {
    const bearers = partiesBearing(norm.bearer, context);
    const standing = standingOf(norm);
    const isDuty = standing === 'duty' || standing === 'prohibition';
    if (!isDuty) for (const party of bearers) found.add(`gets:${party}`);
    else {
      if (!norm.justified) for (const party of bearers) found.add(`owes:${party}`);
      for (const party of served(norm, bearers, context)) found.add(`gets:${party}`);
    }
  }
  const broken = brokenTextOf(piece);
  if (/\b(?:each|either|any|both|the)\s+part(?:y|ies)\b/i.test(broken)) found.add('gets:*');
  for (const party of partiesMentioned(broken, context)) found.add(`gets:${party}`);
  return found;
}

/** The parties that a duty runs toward: each, where all bear it; else those that its recipients and its words name. */
function served(norm: Norm, bearers: readonly string[], context: FileContext): readonly string[] {
  if (bearers.length === context.parties.length && bearers.length > 0) return ['*'];
  const others = context.parties.filter((party) => !bearers.includes(party));
  const found = new Set<string>();
  for (const qualifier of norm.qualifiers) {
    if (qualifier.kind !== 'recipient') continue;
    for (const party of ofSubject(qualifier.who, others, context)) found.add(party);
  }
  for (const act of [...norm.introduced, norm.act]) {
    if (act.kind === 'treaty-act') continue;
    const action = act.kind === 'named-act' ? context.scope.lookup(canonical(act.name.text))?.node : undefined;
    const texts = [act.text, action?.kind === 'action' ? action.title.text : undefined];
    for (const text of texts) {
      if (text === undefined) continue;
      const words = spokenText(settled(text), context.scope);
      for (const party of partiesMentioned(words, context)) if (others.includes(party)) found.add(party);
      if (/\bother (?:part(?:y|ies)|participants?)\b/i.test(words)) for (const party of others) found.add(party);
    }
  }
  return [...found];
}

function ofSubject(who: Subject, others: readonly string[], context: FileContext): readonly string[] {
  switch (who.kind) {
    case 'other-party':
    case 'every-party':
    case 'parties':
      return others;
    case 'each':
      return partiesNamed(who.name.text, context);
    case 'names':
      return who.names.flatMap((name) => partiesNamed(name.text, context));
    case 'actor': {
      const words = spokenText(settled(who.text), context.scope);
      return /\bother part/i.test(words) ? others : partiesMentioned(words, context);
    }
  }
}
