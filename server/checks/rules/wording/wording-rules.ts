/** The rules of the group wording/. */
import type { Rule } from '../../rule.js';
import { hiddenNorm } from './hidden-norm.js';
import { placeholder } from './placeholder.js';
import { repeatedWord } from './repeated-word.js';
import { unpaired } from './unpaired.js';
import { vague } from './vague.js';

export const WORDING_RULES: readonly Rule[] = [hiddenNorm, placeholder, repeatedWord, unpaired, vague];
