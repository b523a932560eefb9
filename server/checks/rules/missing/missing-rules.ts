/** The rules of the group missing/. */
import type { Rule } from '../../rule.js';

export const MISSING_RULES: readonly Rule[] = [];
