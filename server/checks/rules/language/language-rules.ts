/** The rules of the group language/. */
import type { Rule } from '../../rule.js';
import { mismatch } from './mismatch.js';
import { missing } from './missing.js';
import { undeclared } from './undeclared.js';

export const LANGUAGE_RULES: readonly Rule[] = [mismatch, missing, undeclared];
