/** What a ministry or a drafter can set: severities, word lists and thresholds. */
import type { Severity } from './rule.js';

export type RuleLevel = Severity | 'off';

/** Numbers and lists that rules read. */
export interface CheckOptions {
  /** Severity by rule id; a rule that is not named has its own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** How many times another's duties make a burden, and how many more they have to be. */
  readonly burdenRatio: number;
  readonly burdenDifference: number;
  /** Expressions that `wording/vague` points out. */
  readonly vagueWords: readonly string[];
  /** Languages of files that have no `in`, such as shared declarations; empty asks for none. English names or tags. */
  readonly languages: readonly string[];
}

export const DEFAULT_OPTIONS: CheckOptions = {
  rules: {},
  burdenRatio: 2,
  burdenDifference: 3,
  vagueWords: [
    'as soon as possible',
    'as soon as practicable',
    'in due course',
    'reasonable',
    'reasonably',
    'where appropriate',
    'as appropriate',
    'if appropriate',
    'adequate',
    'best efforts',
    'best endeavours',
    'to the extent possible',
    'as far as possible',
    'where possible',
    'if necessary',
    'timely',
    'and/or',
    'etc.',
  ],
  languages: [],
};
