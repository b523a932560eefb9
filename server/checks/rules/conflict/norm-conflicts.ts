/** The rules on two norms, run on one index. */
import { conflictEngine } from '../../conflict/conflict-engine.js';
import { deadline } from './deadline.js';
import { duplicate, duplicateFinding } from './duplicate.js';
import { exclusiveActs } from './exclusive-acts.js';
import { obligationExemption } from './obligation-exemption.js';
import { obligationProhibition } from './obligation-prohibition.js';
import { otherAgreement } from './other-agreement.js';
import { permissionProhibition } from './permission-prohibition.js';
import { quantity } from './quantity.js';

export const NORM_CONFLICTS = conflictEngine(
  [obligationProhibition, permissionProhibition, obligationExemption, exclusiveActs, quantity, deadline],
  duplicateFinding,
  [duplicate, otherAgreement],
);
