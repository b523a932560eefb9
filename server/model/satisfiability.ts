/** Whether formulas over named facts can be true together, with a case in which they are. */

export type Formula =
  | { readonly kind: 'true' }
  | { readonly kind: 'atom'; readonly key: string }
  | { readonly kind: 'not'; readonly operand: Formula }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Formula[] };

export const TRUE: Formula = { kind: 'true' };

export function atom(key: string): Formula {
  return { kind: 'atom', key };
}
export function not(operand: Formula): Formula {
  return operand.kind === 'not' ? operand.operand : { kind: 'not', operand };
}
export function and(...operands: readonly Formula[]): Formula {
  const parts = operands.filter((one) => one.kind !== 'true');
  return parts.length === 1 ? (parts[0] as Formula) : parts.length === 0 ? TRUE : { kind: 'and', operands: parts };
}
export function or(...operands: readonly Formula[]): Formula {
  return operands.length === 1 ? (operands[0] as Formula) : { kind: 'or', operands };
}

/** The facts that a formula speaks of, each once. */
export function atomsOf(formula: Formula, into = new Set<string>()): Set<string> {
  switch (formula.kind) {
    case 'true':
      break;
    case 'atom':
      into.add(formula.key);
      break;
    case 'not':
      atomsOf(formula.operand, into);
      break;
    default:
      for (const operand of formula.operands) atomsOf(operand, into);
  }
  return into;
}

/** True or false under the facts assigned so far, or undefined while that is open. */
function truthOf(formula: Formula, facts: ReadonlyMap<string, boolean>): boolean | undefined {
  switch (formula.kind) {
    case 'true':
      return true;
    case 'atom':
      return facts.get(formula.key);
    case 'not': {
      const value = truthOf(formula.operand, facts);
      return value === undefined ? undefined : !value;
    }
    default: {
      const decisive = formula.kind === 'or';
      let open = false;
      for (const operand of formula.operands) {
        const value = truthOf(operand, facts);
        if (value === decisive) return decisive;
        open ||= value === undefined;
      }
      return open ? undefined : !decisive;
    }
  }
}

/** More facts than any two sentences of a treaty name; beyond them the search is not worth its time. */
export const MOST_FACTS = 24;

/**
 * A case in which the formula holds: which facts are true and which false, those that do not matter left out. Undefined where there
 * is none; `'unsure'` where the formula speaks of more than MOST_FACTS facts.
 */
export function satisfy(formula: Formula): ReadonlyMap<string, boolean> | undefined | 'unsure' {
  const keys = [...atomsOf(formula)];
  if (keys.length > MOST_FACTS) return 'unsure';
  const facts = new Map<string, boolean>();
  return search(formula, keys, 0, facts) ? facts : undefined;
}

/** Tries each fact true, then false; gives up a branch as soon as the formula is false in it. */
function search(formula: Formula, keys: readonly string[], index: number, facts: Map<string, boolean>): boolean {
  const value = truthOf(formula, facts);
  if (value !== undefined) return value;
  const key = keys[index];
  if (key === undefined) return false;
  for (const choice of [true, false]) {
    facts.set(key, choice);
    if (search(formula, keys, index + 1, facts)) return true;
  }
  facts.delete(key);
  return false;
}

/** Whether the first formula surely implies the second, given what holds anyway. */
export function implies(a: Formula, b: Formula, given: Formula = TRUE): boolean {
  return satisfy(and(given, a, not(b))) === undefined;
}

/** A row of letters that tells formulas apart; the order of what `and` and `or` join does not matter. */
export function formulaKey(formula: Formula): string {
  switch (formula.kind) {
    case 'true':
      return '';
    case 'atom':
      return `<${formula.key}>`;
    case 'not':
      return `!${formulaKey(formula.operand)}`;
    default:
      return `(${formula.operands
        .map(formulaKey)
        .sort()
        .join(formula.kind === 'and' ? '&' : '|')})`;
  }
}
