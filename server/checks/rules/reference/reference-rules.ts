/** The rules of the group reference/. */
import type { Rule } from '../../rule.js';
import { circularDefinition } from './circular-definition.js';
import { duplicateName } from './duplicate-name.js';
import { missingFile } from './missing-file.js';
import { plainTerm } from './plain-term.js';
import { typedNumber } from './typed-number.js';
import { undeclaredTerm } from './undeclared-term.js';
import { unknownName } from './unknown-name.js';
import { unusedName } from './unused-name.js';
import { wrongKind } from './wrong-kind.js';

export const REFERENCE_RULES: readonly Rule[] = [
  unknownName,
  duplicateName,
  wrongKind,
  missingFile,
  circularDefinition,
  typedNumber,
  plainTerm,
  undeclaredTerm,
  unusedName,
];
