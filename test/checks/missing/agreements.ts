/** Whole agreements of two and three States; a test takes out or puts in what it asks about. */

export const FORCE = '  this agreement enters into force upon signature.';
export const DURATION = '  this agreement remains in force for 3 years.';
export const AMENDMENT = '  this agreement may be amended by agreement of the parties.';
export const DISPUTES = '  disputes are settled by consultation.';
export const TERMINATION = '  either party may terminate this agreement with 90 days notice.';
export const FINAL = [FORCE, DURATION, AMENDMENT, DISPUTES, TERMINATION].join('\n');

interface Parts {
  readonly header?: string;
  readonly declarations?: string;
  readonly articles?: string;
  readonly final?: string;
  readonly end?: string;
}

const SIGNED = 'done at "Aden" on 2026-03-27 in 2 originals.\nsigned for Oman.\nsigned for Yemen.\n';
export const RESCUE = 'article rescue "Rescue"\n  each party shall "send vessels to ships in distress".\n';

/** Oman and Yemen; each part stands in for the whole one's. */
export const agreement = ({
  header = 'in English binding',
  declarations = '',
  articles = RESCUE,
  final = FINAL,
  end = SIGNED,
}: Parts = {}): string => `agreement "Agreement on Maritime Security"
  between Oman and Yemen
  ${header}.

party Oman "the Sultanate of Oman".
party Yemen "the Republic of Yemen".
${declarations}
${articles}
article final "Final provisions"
${final}

${end}`;

/** The same text with a third party, Qatar. */
export const withThird = (text: string): string =>
  text
    .replace('between Oman and Yemen', 'between Oman, Qatar and Yemen')
    .replace('party Yemen', 'party Qatar "the State of Qatar".\nparty Yemen')
    .replace('signed for Yemen.', 'signed for Qatar.\nsigned for Yemen.');
