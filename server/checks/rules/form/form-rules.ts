/** The rules of the group form/. */
import type { Rule } from '../../rule.js';

export const FORM_RULES: readonly Rule[] = [];
