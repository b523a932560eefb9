/** The rules of the group balance/. */
import type { Rule } from '../../rule.js';
import { burden } from './burden.js';
import { expense } from './expense.js';
import { noBenefit } from './no-benefit.js';
import { oneSidedObligation } from './one-sided-obligation.js';
import { oneSidedPower } from './one-sided-power.js';
import { partyOrder } from './party-order.js';
import { unequalTerms } from './unequal-terms.js';

export const BALANCE_RULES: readonly Rule[] = [
  oneSidedObligation,
  oneSidedPower,
  unequalTerms,
  burden,
  noBenefit,
  expense,
  partyOrder,
];
