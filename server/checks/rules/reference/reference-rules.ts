/** The rules of the group reference/. */
import type { Rule } from '../../rule.js';
import { unknownName } from './unknown-name.js';

export const REFERENCE_RULES: readonly Rule[] = [unknownName];
