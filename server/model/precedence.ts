/** Which norm gives way: `notwithstanding`, `subject to` and `without prejudice to`, as references that settle a clash. */
import type { Reference } from '../../grammar/ast.js';
import type { Norm } from './norm.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { rawWords } from './text.js';

/** One reference that ranks a norm against others. */
export interface Ranking {
  /** Whether the norm goes before what it names (`notwithstanding`) or gives way to it. */
  readonly prevails: boolean;
  /** Set for `without prejudice to`, which treaties also write of two clauses that leave each other alone. */
  readonly mild: boolean;
  readonly reference: Reference;
}

/** What a norm says of its rank. */
export function rankingsOf({ qualifiers }: Pick<Norm, 'qualifiers'>): Ranking[] {
  const rankings: Ranking[] = [];
  for (const qualifier of qualifiers) {
    if (qualifier.kind !== 'precedence') continue;
    const { word, reference } = qualifier;
    if (word === 'notwithstanding') rankings.push({ prevails: true, mild: false, reference });
    else if (word === 'subject-to') rankings.push({ prevails: false, mild: false, reference });
    else if (word === 'without-prejudice-to') rankings.push({ prevails: false, mild: true, reference });
  }
  return rankings;
}

/** Tells rankings apart by what they name. */
export function rankingsKey(rankings: readonly Ranking[]): string {
  return rankings
    .map(({ prevails, reference }) => `${prevails ? '>' : '<'}${referenceWords(reference)}`)
    .sort()
    .join('&');
}

function referenceWords(reference: Reference): string {
  switch (reference.kind) {
    case 'reference-name':
      return canonical(reference.name.text);
    case 'this-agreement':
      return 'this agreement';
    case 'instrument':
      return `"${rawWords(reference.text).toLowerCase()}"`;
  }
}

/** Whether a reference of one norm names the other: its label, its article or annex, a division, or the agreement as a whole. */
export function names(reference: Reference, { container, sentence }: Norm, scope: Scope): boolean {
  switch (reference.kind) {
    case 'this-agreement':
      return true;
    case 'instrument':
      return THIS_AGREEMENT.test(rawWords(reference.text));
    case 'reference-name': {
      const node = scope.lookup(canonical(reference.name.text))?.node;
      // Which articles a part or a chapter holds is not looked up: that it is named at all shows that the drafter saw to the rank.
      return node === sentence || node === container || node?.kind === 'division';
    }
  }
}

const THIS_AGREEMENT = /\bthis (agreement|treaty|convention|protocol|memorandum)\b/i;

/** Whether precedence settles which of two norms of one agreement holds. */
export function isSettled(a: Norm, b: Norm, scope: Scope): boolean {
  return (
    rankingsOf(a).some(({ reference }) => names(reference, b, scope)) ||
    rankingsOf(b).some(({ reference }) => names(reference, a, scope))
  );
}
