import { type BorneNorm, borneNorms } from '../../../model/balance.js';
import { type NormTerms, type TermKind, termKindOf, termsOf, termsThatDiffer } from '../../../model/norm-terms.js';
import { listed } from '../../../model/parties.js';
import type { Scope } from '../../../model/scope.js';
import { citedNorm, onNorms, placeOfNorm } from '../../norm-place.js';
import { type CheckContext, type Fact, type Finding, groupRule } from '../../rule.js';
import { declareAsymmetry } from './asymmetry-fixes.js';
import { betweenTwo } from './example-agreement.js';

const ID = 'balance/unequal-terms';

const example = (hours: number): string =>
  betweenTwo(`  Armenia shall "report a leak" within 6 hours after "the discovery of a leak".
  Sweden shall "report a leak" within ${hours} hours after "the discovery of a leak".
`);

interface Judged extends BorneNorm {
  readonly terms: NormTerms;
}

export const unequalTerms = groupRule<BorneNorm>({
  id: ID,
  severity: 'warning',
  summary: 'Counterparts whose deadline, quantity, notice, condition or expense differ.',
  rationale:
    'Two parties that owe each other the same on unlike terms do not owe the same. Where the difference is meant, the text should say why.',
  fixable: true,
  bad: example(24),
  good: example(6),
  collect({ norms, context }, add) {
    for (const borne of borneNorms(norms, context)) {
      const forAll = borne.parties.length === context.parties.length;
      if (!borne.norm.followsBreach && !forAll) add(borne.key, borne);
    }
  },
  *judge(_key, facts, context) {
    const [first, ...others] = byBearers(facts, context);
    if (first === undefined) return;
    for (const other of others) {
      const shared = first[0]?.parties.some((party) => other[0]?.parties.includes(party)) ?? true;
      if (!shared) yield* compare(first, other, context.scope);
    }
  },
});

function byBearers(facts: readonly Fact<BorneNorm>[], context: CheckContext): Judged[][] {
  const groups = new Map<string, Judged[]>();
  for (const { value } of facts) {
    const key = value.parties.join(' ');
    const judged = { ...value, terms: termsOf(value.norm, value.parties, context) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judged]);
    else group.push(judged);
  }
  return [...groups.values()];
}

/** Sentences of one side that the other side has on no such terms, paired in their order. */
function* compare(a: readonly Judged[], b: readonly Judged[], scope: Scope): Generator<Finding> {
  const leftOf = (these: readonly Judged[], those: readonly Judged[]): readonly Judged[] => {
    const known = new Set(those.map(({ terms }) => JSON.stringify(terms)));
    return these.filter(({ terms }) => !known.has(JSON.stringify(terms)));
  };
  const left = leftOf(a, b);
  const right = leftOf(b, a);
  for (const [index, mine] of left.entries()) {
    const theirs = right[index];
    if (theirs === undefined) return;
    const differ = termsThatDiffer(mine.terms, theirs.terms);
    if (differ.length === 0 || mine.norm.justified || theirs.norm.justified) continue;
    yield finding(mine, theirs, differ, scope);
  }
}

function finding(mine: Judged, theirs: Judged, differ: readonly TermKind[], scope: Scope): Finding {
  const what = listed(differ);
  const terms = `${said(mine, differ, scope)}; ${said(theirs, differ, scope)}`;
  return {
    rule: ID,
    message: (cite) =>
      `The same is ${asked(mine)} of both sides on unlike terms: ${terms}. Make the ${what} of this sentence and of ${cite(citedNorm(theirs.norm))} alike, or say with “asymmetric because” why they differ.`,
    ...onNorms(mine.norm, theirs.norm),
    related: [
      {
        place: placeOfNorm(theirs.norm),
        message: `The counterpart for ${listed(theirs.parties)}, with another ${what}.`,
      },
    ],
    fixes: [declareAsymmetry(mine.norm), declareAsymmetry(theirs.norm)],
  };
}

function asked({ norm }: Judged): string {
  if (norm.modality === 'permission' || norm.modality === 'claim') return 'the right';
  return norm.modality === 'exemption' ? 'spared' : norm.modality === 'prohibition' ? 'forbidden' : 'asked';
}

/** A side's terms in the drafter's own words. */
function said({ norm, parties }: Judged, differ: readonly TermKind[], scope: Scope): string {
  const words = norm.qualifiers
    .filter((qualifier) => differ.includes(termKindOf(qualifier, scope) as TermKind))
    .map(({ start, end }) => norm.piece.text.slice(start, end).replaceAll(/\s+/g, ' '));
  return `${listed(parties)} ${words.length === 0 ? `without any ${listed(differ, 'or')}` : words.join(', ')}`;
}
