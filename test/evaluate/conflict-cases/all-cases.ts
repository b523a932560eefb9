/** Every small case of the conflict rules. */
import type { ConflictCase } from '../conflict-case.js';
import { ACT_CASES } from './acts.js';
import { BEARER_CASES } from './bearers.js';
import { CONDITION_CASES } from './conditions.js';
import { FINAL_CLAUSE_CASES } from './final-clauses.js';
import { MEASURE_CASES } from './measures.js';
import { PUBLISHED_CASES } from './published.js';
import { TIED_CASES } from './tied-agreements.js';
import { TIME_CASES } from './times.js';
import { VARIANT_CASES } from './variants.js';

export const CONFLICT_CASES: readonly ConflictCase[] = [
  ...ACT_CASES,
  ...BEARER_CASES,
  ...TIME_CASES,
  ...CONDITION_CASES,
  ...MEASURE_CASES,
  ...FINAL_CLAUSE_CASES,
  ...TIED_CASES,
  ...VARIANT_CASES,
  ...PUBLISHED_CASES,
];
