/** Conditions as formulas: texts that read the same are the same fact, declared events are facts by what their titles say. */
import type { Condition, Qualifier } from '../../grammar/ast.js';
import { and, atom, type Formula, not, or, TRUE } from './satisfiability.js';
import { settled } from './text.js';
import type { Wording } from './wording.js';

/** The condition on which a norm holds: all of its `if`, `where`, `provided`, `only if` and `unless` together. */
export function conditionOf(qualifiers: readonly Qualifier[], wording: Wording): Formula {
  const parts: Formula[] = [];
  for (const qualifier of qualifiers) {
    if (qualifier.kind !== 'condition') continue;
    const formula = formulaOf(qualifier.condition, wording);
    parts.push(qualifier.word === 'unless' ? not(formula) : formula);
  }
  return parts.length === 0 ? TRUE : and(...parts);
}

function formulaOf(condition: Condition, wording: Wording): Formula {
  switch (condition.kind) {
    case 'and':
      return and(...condition.operands.map((operand) => formulaOf(operand, wording)));
    case 'or':
      return or(...condition.operands.map((operand) => formulaOf(operand, wording)));
    case 'not':
      return not(formulaOf(condition.operand, wording));
    case 'group':
      return formulaOf(condition.operand, wording);
    case 'condition-name':
      return atom(wording.event(condition.name));
    case 'condition-text':
      return factOf(wording.words(settled(condition.text)));
  }
}

const NEGATIONS: ReadonlySet<string> = new Set(['not']);
const AUXILIARIES: ReadonlySet<string> = new Set(['do', 'doe', 'does', 'did']);

/** “The other Party does not consent” is the denial of “the other Party consents”, not a fact of its own. */
function factOf(words: readonly string[]): Formula {
  const index = words.findIndex((word) => NEGATIONS.has(word));
  if (index === -1) return atom(words.join(' '));
  const from = index > 0 && AUXILIARIES.has(words[index - 1] ?? '') ? index - 1 : index;
  return not(atom([...words.slice(0, from), ...words.slice(index + 1)].join(' ')));
}

const ALTERNATIVE: ReadonlySet<string> = new Set(['or', 'ou', 'o', 'или', 'أو']);

/**
 * What the words alone tell of two facts: one whose words continue another's implies it (“consents in writing”, “consents”), and
 * one that goes on with `or` is implied by it.
 */
export function impliedByWords(a: string, b: string): Formula | undefined {
  if (a === b) return undefined;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (!longer.startsWith(`${shorter} `)) return undefined;
  const next = longer.slice(shorter.length + 1).split(' ')[0] ?? '';
  const [from, to] = ALTERNATIVE.has(next) ? [shorter, longer] : [longer, shorter];
  return or(not(atom(from)), atom(to));
}

/** Whether the weighty words of one fact all stand in the other, so that they may well mean the same in other words. */
export function areAlike(a: string, b: string): boolean {
  const [first, second] = [weighty(a), weighty(b)];
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function weighty(fact: string): Set<string> {
  return new Set(fact.split(' ').filter((word) => word.length > 3));
}
