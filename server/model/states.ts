/** States with their short and formal names in the languages of the United Nations. */
import table from '../data/state-names.json' with { type: 'json' };

export interface StateName {
  /** As in a preamble: `the Hashemite Kingdom of Jordan`. */
  readonly formal: string;
  /** As in a list of States: `Jordan`. */
  readonly short: string;
}

export interface State {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Names by language: ar, en, es, fr, ru, zh. */
  readonly names: Readonly<Record<string, StateName>>;
}

/** Every State of the table, in the order of its codes. */
export function states(): readonly State[] {
  known.states ??= Object.entries(table as Readonly<Record<string, Readonly<Record<string, unknown>>>>).map(
    ([code, entry]) => ({ code, names: namesOf(entry) }),
  );
  return known.states;
}

/** Read from the table when they are first asked for: most files of a project never need them. */
const known: { states?: readonly State[]; byIdentifier?: ReadonlyMap<string, State> } = {};

function namesOf(entry: Readonly<Record<string, unknown>>): Record<string, StateName> {
  return Object.fromEntries(
    Object.entries(entry).filter((pair): pair is [string, StateName] => typeof pair[1] === 'object'),
  );
}

/** The English short name without what lists put in brackets: `United Kingdom of Great Britain and Northern Ireland`, `Iran`. */
function shortName({ names }: State): string {
  return (names.en?.short ?? '').replace(/\s*\([^)]*\)/g, '');
}

/** The State's English short name as a name of the language: `Saudi-Arabia`, `Côte-d-Ivoire`. */
export function stateIdentifier(state: State): string {
  return shortName(state)
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The State that a declared name plainly means (`Jordan`, `Saudi-Arabia`, `JO`), or undefined. */
export function stateOf(identifier: string): State | undefined {
  known.byIdentifier ??= new Map(
    states().flatMap((state): [string, State][] => [
      [stateIdentifier(state).toLowerCase(), state],
      [state.code.toLowerCase(), state],
    ]),
  );
  return known.byIdentifier.get(identifier.toLowerCase());
}
