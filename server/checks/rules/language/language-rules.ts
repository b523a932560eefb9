/** The rules of the group language/. */
import type { Rule } from '../../rule.js';

export const LANGUAGE_RULES: readonly Rule[] = [];
