/** Every rule there is. A rule that no group lists does not exist. */
import type { Rule, RuleMeta } from './rule.js';
import { BALANCE_RULES } from './rules/balance/balance-rules.js';
import { CONFLICT_RULES } from './rules/conflict/conflict-rules.js';
import { FORM_RULES } from './rules/form/form-rules.js';
import { LANGUAGE_RULES } from './rules/language/language-rules.js';
import { MISSING_RULES } from './rules/missing/missing-rules.js';
import { NEGOTIATION_RULES } from './rules/negotiation/negotiation-rules.js';
import { REFERENCE_RULES } from './rules/reference/reference-rules.js';
import { SUPPRESSION_RULES } from './rules/suppression/suppression-rules.js';
import { SYNTAX_RULES } from './rules/syntax/syntax-rules.js';
import { WORDING_RULES } from './rules/wording/wording-rules.js';

/** The rules that run over a file's model, in no order that matters. */
export const RULES: readonly Rule[] = [
  ...REFERENCE_RULES,
  ...MISSING_RULES,
  ...CONFLICT_RULES,
  ...BALANCE_RULES,
  ...FORM_RULES,
  ...WORDING_RULES,
  ...LANGUAGE_RULES,
  ...NEGOTIATION_RULES,
];

/** Rules whose findings are made elsewhere: by the parser, and by the report of silences. */
const REPORTED: readonly RuleMeta[] = [...SYNTAX_RULES, ...SUPPRESSION_RULES];

/** Metadata of every rule, by id, sorted. */
export const RULE_METAS: ReadonlyMap<string, RuleMeta> = new Map(
  [...REPORTED, ...RULES.flatMap((rule): readonly RuleMeta[] => ('start' in rule ? rule.rules : [rule]))]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((meta) => [meta.id, meta]),
);
