/** The rules of the group reference/. */
import type { Rule } from '../../rule.js';
import { duplicateName } from './duplicate-name.js';
import { unknownName } from './unknown-name.js';
import { unusedName } from './unused-name.js';

export const REFERENCE_RULES: readonly Rule[] = [unknownName, duplicateName, unusedName];
