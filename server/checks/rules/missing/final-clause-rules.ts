/** The rules on clauses that any agreement has: how long it lasts, how disputes are settled, how it is amended, who keeps it. */
import type { Agreement } from '../../../model/agreement.js';
import { titleWords } from '../../../model/text.js';
import { headerPlace } from '../../agreement-place.js';
import type { CheckContext, IndexedRules, RuleMeta } from '../../rule.js';
import { type Tally, tallyRule } from '../../tally.js';
import { ALL_FINAL, agreementWith, FINAL } from './example-agreement.js';
import { type ClauseName, finalClauseTags } from './final-clauses.js';
import { HOLDS_CLAUSES, insertClause } from './insert-clause.js';

interface ClauseRule extends Omit<RuleMeta, 'severity' | 'fixable' | 'good'> {
  readonly good?: string;
  /** Any of these clauses will do. */
  readonly clauses: readonly ClauseName[];
  /** Whether the agreement needs the clause at all. */
  readonly needed?: (tally: Tally, context: CheckContext) => boolean;
  readonly message: string;
  readonly fix: { readonly title: string; readonly sentence: string };
}

function clauseRule({ clauses, needed, message, fix, ...meta }: ClauseRule): IndexedRules {
  const { id } = meta;
  return tallyRule({
    good: agreementWith({}),
    ...meta,
    severity: 'warning',
    fixable: true,
    tags: finalClauseTags,
    mark: HOLDS_CLAUSES,
    *judge(tally, context) {
      const { agreement } = context;
      if (agreement === undefined || needed?.(tally, context) === false) return;
      if (clauses.some((name) => tally.has(name) || tally.has(`maybe:${name}`))) return;
      if (parentHas(clauses, context) || isAnnexedProtocol(agreement)) return;
      yield { rule: id, message, place: headerPlace(agreement), fixes: insertClause(tally, fix.title, fix.sentence) };
    },
  });
}

/** A protocol to a treaty is part of that treaty's system, whose final clauses it shares, though no file of it is at hand. */
function isAnnexedProtocol({ header }: Agreement): boolean {
  const title = titleWords(header.title);
  if (!/^\s*(?:[\p{L}\p{N}]+\s+){0,2}protocol\b/iu.test(title)) return false;
  const to = title.search(/\bto\s+th(?:e|at)\s/i);
  return to !== -1 && /\b(?:treaty|convention|charter|agreement)\b/i.test(title.slice(to));
}

/** An agreement that amends, implements or is subject to another rests on that one's final clauses. */
function parentHas(clauses: readonly ClauseName[], { ties }: CheckContext): boolean {
  return ties.some(
    ({ tie, model }) =>
      tie !== 'supersedes' &&
      model.units.some((unit) => finalClauseTags(unit).some((tag) => (clauses as readonly string[]).includes(tag))),
  );
}

export const termination = clauseRule({
  id: 'missing/termination',
  summary: 'Neither a duration nor a right to terminate, denounce or withdraw.',
  rationale:
    'An agreement that is silent cannot be left: the law implies a right to denounce only where the parties meant one, and then on twelve months’ notice.',
  source: 'Vienna Convention on the Law of Treaties, articles 54 and 56.',
  bad: agreementWith({ final: ALL_FINAL.replace(FINAL.duration, '').replace(FINAL.termination, '') }),
  clauses: ['duration', 'termination'],
  message:
    'Nothing says how long this agreement lasts or how a party leaves it. Where a text is silent, leaving it is disputed: add a duration, a right to terminate, or both.',
  fix: {
    title: 'Add the right to terminate on six months’ notice',
    sentence: 'either party may terminate this agreement with 6 months notice.',
  },
});

export const disputes = clauseRule({
  id: 'missing/disputes',
  summary: 'No clause on the settlement of disputes.',
  rationale:
    'States differ on what they signed sooner or later. Without a clause they first have to agree on how to disagree.',
  source: 'Charter of the United Nations, article 33, on the means of peaceful settlement.',
  bad: agreementWith({ final: ALL_FINAL.replace(FINAL.disputes, '') }),
  clauses: ['disputes'],
  message:
    'Nothing says how disputes on this agreement are settled. Add the clause; consultation between the parties is the least that practice knows.',
  fix: { title: 'Add settlement by consultation', sentence: 'disputes are settled by consultation.' },
});

export const amendment = clauseRule({
  id: 'missing/amendment',
  summary: 'No clause on amendment.',
  rationale:
    'Circumstances change sooner than agreements do. A clause says who can change the text, and in what form, before there is a wish to.',
  source: 'Vienna Convention on the Law of Treaties, articles 39 and 40.',
  bad: agreementWith({ final: ALL_FINAL.replace(FINAL.amendment, '') }),
  clauses: ['amendment'],
  message:
    'Nothing says how this agreement is amended. Add the clause; agreement of the parties is what the law has anyway, and the form is theirs to choose.',
  fix: {
    title: 'Add amendment by agreement of the parties',
    sentence: 'this agreement may be amended by agreement of the parties.',
  },
});

const DEPOSITED = '  this agreement is deposited with Yemen.\n';
const OPEN = '  this agreement is open to accession by "any State of the Gulf".\n';

export const depositary = clauseRule({
  id: 'missing/depositary',
  summary: 'More than two parties, or open to accession, and no depositary.',
  rationale:
    'With more than two parties somebody has to keep the original, receive the instruments and tell the others of them; without a depositary nobody knows who is bound since when.',
  source: 'Vienna Convention on the Law of Treaties, articles 76 and 77.',
  bad: agreementWith({ final: ALL_FINAL + OPEN }),
  good: agreementWith({ final: ALL_FINAL + OPEN + DEPOSITED }),
  clauses: ['depositary'],
  needed: (tally, { agreement, parties }) =>
    agreement?.binding === true && (parties.length > 2 || tally.has('accession')),
  message:
    'Nobody keeps this agreement: with more than two parties, or open to accession, it needs a depositary who receives the instruments and informs the others. Add “this agreement is deposited with …”.',
  fix: { title: 'Add a depositary', sentence: 'this agreement is deposited with "____".' },
});
