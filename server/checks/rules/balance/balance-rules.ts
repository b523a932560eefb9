/** The rules of the group balance/. */
import type { Rule } from '../../rule.js';

export const BALANCE_RULES: readonly Rule[] = [];
