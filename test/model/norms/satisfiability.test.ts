import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedByWords } from '../../../server/model/conditions.js';
import {
  and,
  atom,
  atomsOf,
  type Formula,
  formulaKey,
  implies,
  MOST_FACTS,
  not,
  or,
  satisfy,
} from '../../../server/model/satisfiability.js';

const [a, b, c] = [atom('a'), atom('b'), atom('c')];

/** Truth by the definition of each connective. */
function holds(formula: Formula, facts: ReadonlyMap<string, boolean>): boolean {
  switch (formula.kind) {
    case 'true':
      return true;
    case 'atom':
      return facts.get(formula.key) ?? false;
    case 'not':
      return !holds(formula.operand, facts);
    case 'and':
      return formula.operands.every((one) => holds(one, facts));
    case 'or':
      return formula.operands.some((one) => holds(one, facts));
  }
}

function allCases(keys: readonly string[]): Map<string, boolean>[] {
  return Array.from(
    { length: 2 ** keys.length },
    (_, bits) => new Map(keys.map((key, index) => [key, (bits & (1 << index)) !== 0])),
  );
}

const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', 'd').map(atom),
    tie('formula').map(not),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => and(...parts)),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => or(...parts)),
  ),
})).formula;

describe('satisfiability', () => {
  it('finds a case wherever a truth table has one, and none where it has none', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const cases = allCases([...atomsOf(formula)]).filter((facts) => holds(formula, facts));
        const found = satisfy(formula);
        expect(found !== undefined).toBe(cases.length > 0);
        if (found !== undefined && found !== 'unsure') expect(holds(formula, found)).toBe(true);
      }),
    );
  });

  it('tells implication', () => {
    expect(implies(and(a, b), a)).toBe(true);
    expect(implies(a, and(a, b))).toBe(false);
    expect(implies(a, or(a, c))).toBe(true);
    expect(implies(a, b, or(not(a), b))).toBe(true);
  });

  it('is unsure of formulas with more facts than it searches', () => {
    const many = Array.from({ length: MOST_FACTS + 1 }, (_, index) => atom(`fact ${index}`));
    expect(satisfy(and(...many))).toBe('unsure');
  });

  it('keys formulas regardless of the order of what is joined', () => {
    expect(formulaKey(and(a, b))).toBe(formulaKey(and(b, a)));
    expect(formulaKey(and(a, b))).not.toBe(formulaKey(or(a, b)));
    expect(formulaKey(not(not(a)))).toBe(formulaKey(a));
  });
});

describe('what words alone imply', () => {
  it('takes a text that continues another for narrower, unless it goes on with a choice', () => {
    expect(impliedByWords('party consent in write', 'party consent')).toEqual(
      or(not(atom('party consent in write')), atom('party consent')),
    );
    expect(impliedByWords('party consent or is silent', 'party consent')).toEqual(
      or(not(atom('party consent')), atom('party consent or is silent')),
    );
    expect(impliedByWords('party consent', 'party consents')).toBeUndefined();
  });
});
