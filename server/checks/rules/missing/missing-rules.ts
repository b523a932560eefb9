/** The rules of the group missing/. */
import type { Rule } from '../../rule.js';
import { entryIntoForce } from './entry-into-force.js';
import { partyObligation } from './party-obligation.js';
import { profileObligation } from './profile-obligation.js';
import { scopeObligation } from './scope-obligation.js';

export const MISSING_RULES: readonly Rule[] = [entryIntoForce, partyObligation, scopeObligation, profileObligation];
