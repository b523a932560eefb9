/** The rules of the group negotiation/. */
import type { Rule } from '../../rule.js';

export const NEGOTIATION_RULES: readonly Rule[] = [];
