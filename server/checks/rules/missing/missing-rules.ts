/** The rules of the group missing/. */
import type { Rule } from '../../rule.js';
import { bodyRules } from './body-rules.js';
import { consequence } from './consequence.js';
import { correlativeDuty } from './correlative-duty.js';
import { entryIntoForce } from './entry-into-force.js';
import { amendment, depositary, disputes, termination } from './final-clause-rules.js';
import { partyObligation } from './party-obligation.js';
import { profileObligation } from './profile-obligation.js';
import { scopeObligation } from './scope-obligation.js';
import { languages, signature, testimonium } from './signing-rules.js';
import { timeLimit } from './time-limit.js';

export const MISSING_RULES: readonly Rule[] = [
  profileObligation,
  scopeObligation,
  correlativeDuty,
  partyObligation,
  entryIntoForce,
  termination,
  disputes,
  amendment,
  depositary,
  testimonium,
  signature,
  languages,
  consequence,
  bodyRules,
  timeLimit,
];
