/** The rules of the group conflict/. */
import type { Rule } from '../../rule.js';
import { date } from './date.js';
import { finalClause } from './final-clause.js';
import { languages } from './languages.js';
import { NORM_CONFLICTS } from './norm-conflicts.js';
import { number } from './number.js';
import { register } from './register.js';

export const CONFLICT_RULES: readonly Rule[] = [date, languages, number, register, NORM_CONFLICTS, finalClause];
