/** English final clauses whose meaning is certain. Their own wording is kept by the writer. */
import { quoted } from './source-text.js';

const THIS =
  '(?:this|the present) (?:agreement|treaty|convention|protocol|charter|memorandum(?: of understanding)?|arrangement)';

const CLAUSES: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  [
    new RegExp(`^${THIS} shall enter into force ([^.;]{5,})\\.?$`, 'iu'),
    ([when = '']) => `this agreement enters into force ${quoted(when)}`,
  ],
  [
    new RegExp(`^${THIS} (?:shall be|is) subject to (ratification|acceptance|approval)(?: by [^.;]+)?\\.?$`, 'iu'),
    ([step = '']) => `this agreement is subject to ${step.toLowerCase()}`,
  ],
  [
    new RegExp(`^${THIS} may be amended(?: at any time)? by ([^.;]{5,})\\.?$`, 'iu'),
    ([by = '']) => `this agreement may be amended by ${quoted(by)}`,
  ],
  [
    new RegExp(
      `^${THIS} shall (?:remain in force indefinitely|be of unlimited duration|remain in force for an (?:indefinite|unlimited) (?:period|duration))\\.?$`,
      'iu',
    ),
    () => 'this agreement remains in force indefinitely',
  ],
  [
    new RegExp(`^${THIS} shall be deposited with ([^.;,]{5,})\\.?$`, 'iu'),
    ([who = '']) => `this agreement is deposited with ${quoted(who)}`,
  ],
  [
    /^no reservations? (?:may be made|shall be permitted|are permitted|to this convention (?:may be made|shall be permitted))[^.;]{0,40}\.?$/iu,
    () => 'this agreement permits no reservations',
  ],
  [
    /^any disputes? [^.;]{0,200}shall be (?:settled|resolved) (?:amicably )?(?:by|through) (?:means of )?(consultation|negotiation)s?[^.;]{0,80}\.?$/iu,
    ([means = '']) => `disputes are settled by ${means.toLowerCase()}`,
  ],
];

/** The clause that a sentence states, as Pacta source without its wording and full stop; undefined where none is certain. */
export function finalClauseOf(sentence: string, language: string): string | undefined {
  if (language !== 'en') return undefined;
  for (const [pattern, write] of CLAUSES) {
    const match = pattern.exec(sentence);
    if (match !== null) return write(match.slice(1));
  }
  return undefined;
}
