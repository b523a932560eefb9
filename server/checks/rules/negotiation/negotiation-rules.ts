/** The rules of the group negotiation/. */
import type { Rule } from '../../rule.js';
import { openText } from './open-text.js';
import { unknownProposer } from './unknown-proposer.js';

export const NEGOTIATION_RULES: readonly Rule[] = [openText, unknownProposer];
