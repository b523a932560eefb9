/** The rules of the group balance/. */
import type { Rule } from '../../rule.js';
import { oneSidedObligation } from './one-sided-obligation.js';
import { oneSidedPower } from './one-sided-power.js';

export const BALANCE_RULES: readonly Rule[] = [oneSidedObligation, oneSidedPower];
