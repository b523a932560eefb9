/** The four kinds of syntax error. The parser finds them (grammar/errors.ts); here they are described. */
import type { RuleMeta } from '../../rule.js';

const HEAD = `agreement "Agreement on Winter Transport"
  between Georgia and Turkey
  in English
  binding.

party Georgia "Georgia".
party Turkey "the Republic of Türkiye".

article roads "Roads"
`;

const GOOD = `${HEAD}  each party shall "plough the pass road" within 2 days after signature.\n`;

export const SYNTAX_RULES: readonly RuleMeta[] = [
  {
    id: 'syntax/unexpected',
    severity: 'error',
    summary: 'Something stands where the language has no place for it.',
    rationale:
      'A sentence that cannot be read cannot be checked or rendered. The mistake costs that sentence alone; everything else is still checked.',
    bad: `${HEAD}  each party shall within 2 days "plough the pass road".\n`,
    good: GOOD,
  },
  {
    id: 'syntax/missing-full-stop',
    severity: 'error',
    summary: 'A sentence does not end in a full stop.',
    rationale: 'The full stop tells where a sentence ends, so that a mistake in one is not read into the next.',
    fixable: true,
    bad: `${HEAD}  each party shall "plough the pass road"\n  each party may "close the pass at night".\n`,
    good: GOOD,
  },
  {
    id: 'syntax/unclosed-text',
    severity: 'error',
    summary: 'A text or a comment is never closed.',
    rationale: 'Words behind a missing quotation mark would be taken for the language, or the language for words.',
    fixable: true,
    bad: `${HEAD}  each party shall "plough the pass road.\n`,
    good: GOOD,
  },
  {
    id: 'syntax/unknown-word',
    severity: 'error',
    summary: 'A word is none that can stand there, but is near to one that can.',
    rationale: 'A misspelt keyword makes the whole sentence unreadable; the nearest one is offered.',
    fixable: true,
    bad: `${HEAD}  each party shall "plough the pass road" wihtin 2 days.\n`,
    good: GOOD,
  },
];
