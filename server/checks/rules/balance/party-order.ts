import { namesIn } from '../../../model/agreement.js';
import { partiesMentioned } from '../../../model/exchange.js';
import { listed } from '../../../model/parties.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { type Finding, groupRule } from '../../rule.js';
import { betweenTwo } from './example-agreement.js';

const ID = 'balance/party-order';
const GOOD = betweenTwo('');

type Where = 'declarations' | 'signatures' | 'title';
interface Standing {
  readonly where: Where;
  readonly party: string;
  readonly place: Place;
}

export const partyOrder = groupRule<Standing>({
  id: ID,
  severity: 'info',
  summary:
    'Parties that do not stand in one order in the title, behind “between”, in the declarations and the signatures.',
  rationale:
    'Each original names its own party first, and the others in one order throughout; a draft that mixes orders leaves the printer to guess which is meant.',
  source:
    'The alternat: United States Executive Order 8016 of 1938, chapter XI-2; multilateral texts follow the alphabet.',
  bad: GOOD.replace('signed for Armenia.\nsigned for Sweden.', 'signed for Sweden.\nsigned for Armenia.'),
  good: GOOD,
  collect({ piece, context }, add) {
    for (const element of piece.elements) {
      if (element.kind === 'agreement') {
        const place = { piece, start: element.title.start, end: element.title.end };
        const named = partiesMentioned(titleWords(element.title), context);
        for (const party of named) add('order', { where: 'title', party, place });
      } else if (element.kind === 'declaration-element' && element.declaration.kind === 'party') {
        const { name } = element.declaration;
        const place = { piece, start: name.start, end: name.end };
        add('order', { where: 'declarations', party: canonical(name.text), place });
      } else if (element.kind === 'signed') {
        const place = { piece, start: element.for.start, end: element.for.end };
        add('order', { where: 'signatures', party: canonical(element.for.text), place });
      }
    }
  },
  *judge(_key, facts, { agreement }) {
    if (agreement === undefined || agreement.between.length < 2) return;
    const order = namesIn(agreement.between);
    for (const where of ['title', 'declarations', 'signatures'] as const) {
      const standing = facts.flatMap(({ value }) =>
        value.where === where && order.includes(value.party) ? value : [],
      );
      const wrong = standing.find(
        ({ party }, index) => index > 0 && order.indexOf(party) < order.indexOf(standing[index - 1]?.party ?? ''),
      );
      if (wrong !== undefined) yield finding(wrong, standing, order);
    }
  },
});

const WHERE: Readonly<Record<Where, string>> = {
  title: 'The title names',
  declarations: 'The declarations name',
  signatures: 'The signatures name',
};

function finding({ where, place }: Standing, standing: readonly Standing[], order: readonly string[]): Finding {
  const there = new Set(standing.map(({ party }) => party));
  return {
    rule: ID,
    message: `${WHERE[where]} ${listed([...there])}, “between” ${listed(order.filter((party) => there.has(party)))}. Keep one order throughout; each party’s own original puts it first when it is rendered.`,
    place,
  };
}
