/** The rules of the group conflict/. */
import type { Rule } from '../../rule.js';
import { consent } from './consent.js';
import { date } from './date.js';
import { definition } from './definition.js';
import { disputes } from './disputes.js';
import { finalClause } from './final-clause.js';
import { impossibleWindow } from './impossible-window.js';
import { languages } from './languages.js';
import { NORM_CONFLICTS } from './norm-conflicts.js';
import { number } from './number.js';
import { precedenceCycle } from './precedence-cycle.js';
import { register } from './register.js';
import { repeatedClause } from './repeated-clause.js';
import { threshold } from './threshold.js';

export const CONFLICT_RULES: readonly Rule[] = [
  date,
  languages,
  number,
  register,
  NORM_CONFLICTS,
  finalClause,
  consent,
  definition,
  disputes,
  impossibleWindow,
  precedenceCycle,
  threshold,
  repeatedClause,
];
