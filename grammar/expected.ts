/**
 * What may stand behind a row of tokens, read off the parser's own grammar: completion offers it and error messages name it.
 *
 * The grammar is walked as a nondeterministic automaton. A state is a place in a rule with the places to return to above it;
 * states are interned, so that equal states are one object and the set of them stays small.
 */
import {
  Alternation,
  type Alternative,
  type IProduction,
  type IToken,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';

/** One token that may come next, with the rules that it would stand in, outermost first. */
export interface Expectation {
  readonly type: TokenType;
  readonly rules: readonly string[];
}

/** What may follow: tokens, and whether the sentence may end here. */
export interface Continuations {
  readonly tokens: readonly Expectation[];
  readonly mayEnd: boolean;
}

interface State {
  readonly definition: readonly IProduction[];
  readonly index: number;
  readonly up: State | undefined;
  /** The rule that this state's definition belongs to. */
  readonly rule: string;
}

/** A row of tokens that may come next, as far as the first leaves no other choice: `each party`, `without delay`. */
export interface Phrase {
  readonly types: readonly TokenType[];
  /** The rules that its first token would stand in, outermost first. */
  readonly rules: readonly string[];
}

/** Answers what may stand behind tokens, for one grammar. */
export interface Walker {
  /** What may follow `tokens` in a sentence of the rule `start`. */
  readonly after: (start: string, tokens: readonly IToken[]) => Continuations;
  /**
   * What may follow, as phrases: words that can only be followed by further words are joined with them, never beyond the rule that
   * the first one stands in. `isWord` tells words from all other tokens.
   */
  readonly phrases: (
    start: string,
    tokens: readonly IToken[],
    isWord: (type: TokenType) => boolean,
  ) => readonly Phrase[];
}

/** Longer phrases than the language has. */
const LONGEST_PHRASE = 9;

/**
 * More words than any word of the language is bound to be followed by. Where there are more, the choice is a free one: behind the
 * comma of a qualifier in front, say, where rows of qualifiers would be as many as the atoms of the universe.
 */
const MOST_CHOICES = 12;

/** A walker over the productions of a parser (`getGAstProductions()`). */
export function createWalker(productions: Readonly<Record<string, Rule>>): Walker {
  const interned = new Map<State | undefined, Map<readonly IProduction[], Map<number, State>>>();
  const separated = new Map<IProduction, readonly IProduction[]>();
  const repeated = new Map<IProduction, readonly IProduction[]>();

  function state(definition: readonly IProduction[], index: number, up: State | undefined, rule: string): State {
    const byDefinition = getOrMake(interned, up, () => new Map<readonly IProduction[], Map<number, State>>());
    const byIndex = getOrMake(byDefinition, definition, () => new Map<number, State>());
    const found = getOrMake(byIndex, index, () => ({ definition, index, up, rule }));
    return found;
  }

  /** `(SEP x)*` behind the first `x` of a separated list, as a definition of its own. */
  function furtherOf(item: RepetitionMandatoryWithSeparator | RepetitionWithSeparator): readonly IProduction[] {
    let further = separated.get(item);
    if (further === undefined) {
      const separator = new Terminal({ terminalType: item.separator });
      further = [new Repetition({ definition: [separator, ...item.definition] })];
      separated.set(item, further);
    }
    return further;
  }

  /** `x*` behind the first `x` of a list that cannot be empty; one definition each, or no two states would be equal. */
  function againOf(item: RepetitionMandatory): readonly IProduction[] {
    return getOrMake(repeated, item, () => [new Repetition({ definition: item.definition })]);
  }

  /**
   * The states that stand right before a terminal, reachable from `from` without taking a token; `undefined` is the end, which
   * is where `outside` is reached.
   */
  function closure(from: Iterable<State | undefined>, outside?: State): Set<State | undefined> {
    const seen = new Set<State | undefined>();
    const stops = new Set<State | undefined>();
    const open = [...from];
    while (open.length > 0) {
      const current = open.pop();
      if (seen.has(current)) continue;
      seen.add(current);
      if (current === undefined || current === outside) {
        stops.add(undefined);
        continue;
      }
      const { definition, index, up, rule } = current;
      const item = definition[index];
      if (item === undefined) {
        open.push(up);
        continue;
      }
      const next = state(definition, index + 1, up, rule);
      if (item instanceof Terminal) stops.add(current);
      else if (item instanceof NonTerminal)
        open.push(state(item.referencedRule.definition, 0, next, item.nonTerminalName));
      else if (item instanceof Alternation) {
        for (const one of item.definition as unknown as readonly Alternative[])
          open.push(state(one.definition, 0, next, rule));
      } else if (item instanceof Option) open.push(next, state(item.definition, 0, next, rule));
      else if (item instanceof Repetition) open.push(next, state(item.definition, 0, current, rule));
      else if (item instanceof RepetitionMandatory) {
        open.push(state(item.definition, 0, state(againOf(item), 0, next, rule), rule));
      } else if (item instanceof RepetitionMandatoryWithSeparator) {
        open.push(state(item.definition, 0, state(furtherOf(item), 0, next, rule), rule));
      } else if (item instanceof RepetitionWithSeparator) {
        open.push(next, state(item.definition, 0, state(furtherOf(item), 0, next, rule), rule));
      }
    }
    return stops;
  }

  function rulesOf(from: State): string[] {
    const rules: string[] = [];
    for (let at: State | undefined = from; at !== undefined; at = at.up)
      if (rules[0] !== at.rule) rules.unshift(at.rule);
    return rules;
  }

  function statesAfter(start: string, tokens: readonly IToken[]): Set<State | undefined> {
    const rule = productions[start];
    if (rule === undefined) throw new Error(`The grammar has no rule ${start}.`);
    let states = closure([state(rule.definition, 0, undefined, start)]);
    for (const token of tokens) {
      const moved: (State | undefined)[] = [];
      for (const at of states) {
        if (at !== undefined && tokenMatcher(token, typeAt(at))) moved.push(behind(at));
      }
      states = closure(moved);
    }
    return states;
  }

  function typeAt(at: State): TokenType {
    return (at.definition[at.index] as Terminal).terminalType;
  }

  function behind(at: State): State {
    return state(at.definition, at.index + 1, at.up, at.rule);
  }

  /** Where the rule that a state lies in returns to: alternatives and options nest states within one rule. */
  function ruleReturn(at: State): State | undefined {
    let up = at.up;
    while (up !== undefined && up.rule === at.rule) up = up.up;
    return up;
  }

  /** Every way to go on from `at` in words without leaving its rule, as far as it is forced. */
  function forced(
    at: State,
    isWord: (type: TokenType) => boolean,
    outside: State | undefined,
    room: number,
  ): TokenType[][] {
    const type = typeAt(at);
    if (!isWord(type) || room === 0) return [[type]];
    const next = closure([behind(at)], outside);
    const mayLeave = next.delete(undefined);
    const further = [...next] as State[];
    if (further.length === 0 || further.length > MOST_CHOICES) return [[type]];
    if (!further.every((one) => isWord(typeAt(one)))) return [[type]];
    const longer = further.flatMap((one) => forced(one, isWord, outside, room - 1).map((types) => [type, ...types]));
    return mayLeave ? [[type], ...longer] : longer;
  }

  return {
    phrases(start, tokens, isWord) {
      const found: Phrase[] = [];
      for (const at of statesAfter(start, tokens)) {
        if (at === undefined) continue;
        for (const types of forced(at, isWord, ruleReturn(at), LONGEST_PHRASE))
          found.push({ types, rules: rulesOf(at) });
      }
      return found;
    },
    after(start, tokens) {
      const states = statesAfter(start, tokens);
      const expected: Expectation[] = [];
      for (const at of states) {
        if (at === undefined) continue;
        expected.push({ type: typeAt(at), rules: rulesOf(at) });
      }
      return { tokens: expected, mayEnd: states.has(undefined) };
    },
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
