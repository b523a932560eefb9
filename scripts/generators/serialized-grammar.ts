/** The parser's own grammar as plain values. */
import { sharedParser } from '../../grammar/engine.js';

export type SerializedPart =
  | { readonly type: 'Terminal'; readonly name: string; readonly label: string }
  | { readonly type: 'NonTerminal'; readonly name: string }
  | {
      readonly type: 'Alternation' | 'Option' | 'Repetition' | 'RepetitionMandatory' | 'Alternative';
      readonly definition: readonly SerializedPart[];
    }
  | {
      readonly type: 'RepetitionWithSeparator' | 'RepetitionMandatoryWithSeparator';
      readonly definition: readonly SerializedPart[];
      readonly separator: SerializedPart;
    };

export interface SerializedRule {
  readonly name: string;
  readonly definition: readonly SerializedPart[];
}

export function getSerializedGrammar(): readonly SerializedRule[] {
  return sharedParser().getSerializedGastProductions() as unknown as readonly SerializedRule[];
}
