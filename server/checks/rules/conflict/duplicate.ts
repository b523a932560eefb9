import type { Norm } from '../../../model/norm.js';
import type { Profile } from '../../conflict/profile.js';
import { citedNorm, onNorms, placeOfNorm } from '../../norm-place.js';
import type { Finding, RuleMeta } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

export const duplicate: RuleMeta = {
  id: 'conflict/duplicate',
  severity: 'warning',
  summary: 'Two sentences that say the same.',
  rationale:
    'Every clause is presumed to add something: a repetition invites the reading that something else was meant, and an amendment of one leaves the other behind.',
  source: 'The principle of effectiveness in the interpretation of treaties (VCLT 31).',
  fixable: true,
  bad: agreementWith(`article pool "Pool"
  each party shall "mark the pooled imagery".
  both parties shall "mark pooled imagery".
`),
  good: agreementWith(`article pool "Pool"
  each party shall "mark the pooled imagery".
  each party shall "mark the negatives".
`),
};

/** Words that point back to what stands before them or around them, the agreement itself apart: "this Article", "those persons". */
const POINTS_BACK =
  /\b(?:this|these|that|those)\s+(?!(?:agreement|treaty|convention|protocol|memorandum|arrangement|charter)\b)(?:sub-?)?(?:articles?|paragraphs?|sections?|chapters?|parts?|annex(?:es)?|appendix|periods?|persons?|provisions?|cases?)\b/i;

/**
 * Whether the same words mean another thing at the second place: each of two annexes is a regime of its own, which has to say all that holds
 * under it, and what points back means what stands before it there.
 */
export function meansAnother(first: Container, again: Container, words: string): boolean {
  if (first === again) return false;
  return (first.kind === 'annex' && again.kind === 'annex') || POINTS_BACK.test(words);
}

type Container = Norm['container'];

/** The finding on a norm that says what another said before it; none where the words mean another thing there. */
export function duplicateFinding(first: Profile, again: Profile): Finding | undefined {
  const { piece, start, end, container } = again.norm;
  if (meansAnother(first.norm.container, container, piece.text.slice(start, end))) return undefined;
  return {
    rule: duplicate.id,
    message: (cite) =>
      `This says what ${cite(citedNorm(first.norm))} says already. A repetition invites the reading that something else is meant, and is forgotten when the other is amended: keep one of the two.`,
    ...onNorms(again.norm, first.norm),
    related: [{ place: placeOfNorm(first.norm), message: 'It is said here first.' }],
    ...deletion(again.norm),
  };
}

/** Takes the repetition out with its line. An item belongs to its list, and a label may be referred to: these are the drafter's. */
function deletion({ piece, sentence, item, followsBreach }: Norm): Pick<Finding, 'fixes'> {
  const { label, consequence, start, end } = sentence;
  if (item !== undefined || followsBreach || label !== undefined || consequence !== undefined) return {};
  const isAlone = /^[^\S\n]*(?:\r?\n|$)/.test(piece.text.slice(end));
  const before = isAlone ? (/\r?\n[^\S\n]*$/.exec(piece.text.slice(0, start))?.[0].length ?? 0) : 0;
  return { fixes: [{ title: 'Delete this repetition', edits: [{ piece, start: start - before, end, text: '' }] }] };
}
