import { type ClauseContent, isChoice, type Open, type Quantity } from '../../../../grammar/ast.js';
import type { Place } from '../../../model/symbols.js';
import { options } from '../../../model/text.js';
import { type Cited, type Finding, groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

type ThresholdFact =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'threshold';
      readonly number: Open<Quantity>;
      readonly what: string;
      readonly place: Place;
      readonly cited: Cited;
    };

export const threshold = groupRule<ThresholdFact>({
  id: 'conflict/threshold',
  severity: 'error',
  summary: 'More ratifications are needed than there can be parties.',
  rationale: 'An agreement that waits for a number that cannot be reached never enters into force.',
  source: 'VCLT 24; United Nations, Final Clauses of Multilateral Treaties: Handbook, on numerical requirements.',
  bad: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
`,
    `article final "Final provisions"
  this agreement enters into force upon ratification by 3 parties.
`,
  ),
  good: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
`,
    `article final "Final provisions"
  this agreement enters into force upon ratification by 3 parties.
  this agreement is open to accession by "any State of the region".
`,
  ),
  collect({ piece }, add) {
    for (const element of piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind !== 'clause') continue;
        if (paragraph.content.kind === 'opening') add('threshold', { kind: 'opening' });
        const found = thresholdOf(paragraph.content);
        if (found === undefined) continue;
        const { start, end } = paragraph;
        add('threshold', {
          kind: 'threshold',
          ...found,
          place: { piece, start, end },
          cited: { container: element, sentence: paragraph },
        });
      }
    }
  },
  *judge(_key, facts, { parties }) {
    // Who else may still sign or accede can make up the number.
    if (parties.length === 0 || facts.some(({ value }) => value.kind === 'opening')) return;
    for (const { value } of facts) {
      if (value.kind !== 'threshold') continue;
      const numbers = options(value.number).map((one) => one.value);
      if (numbers.every((number) => number > parties.length))
        yield finding(value, Math.min(...numbers), parties.length);
    }
  },
});

function thresholdOf(content: ClauseContent): { number: Open<Quantity>; what: string } | undefined {
  if (content.kind === 'amendment' && content.by.kind === 'majority') {
    return { number: content.by.of, what: 'An amendment needs' };
  }
  if (content.kind !== 'entry-into-force' || !('consent' in content.when)) return undefined;
  const { consent } = content.when;
  const what = 'The entry into force needs';
  if (consent.kind === 'deposit') return { number: consent.instruments, what };
  return consent.kind === 'consent' && consent.by.kind === 'number' ? { number: consent.by.number, what } : undefined;
}

function finding(fact: ThresholdFact & { kind: 'threshold' }, number: number, parties: number): Finding {
  const open = isChoice(fact.number);
  return {
    rule: threshold.id,
    ...(open ? { severity: 'info' as const } : {}),
    message: (cite) =>
      `${fact.what} ${number} Parties under ${cite(fact.cited)}, but there can be no more than ${parties}: the number is never reached. Lower it to ${parties} or fewer, or open the agreement to accession.`,
    place: fact.place,
  };
}
