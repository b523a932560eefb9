/** The rules of the group conflict/. */
import type { Rule } from '../../rule.js';

export const CONFLICT_RULES: readonly Rule[] = [];
