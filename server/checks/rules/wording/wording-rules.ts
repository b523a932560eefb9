/** The rules of the group wording/. */
import type { Rule } from '../../rule.js';

export const WORDING_RULES: readonly Rule[] = [];
