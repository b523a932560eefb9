/** The frame that the examples of the rules of missing/ are written in: whole agreements that lack nothing but what is shown. */

interface Parts {
  readonly header?: string;
  readonly parties?: string;
  readonly articles?: string;
  readonly final?: string;
  readonly end?: string;
}

export const FINAL = {
  force: '  this agreement enters into force upon signature.\n',
  duration: '  this agreement remains in force for 3 years.\n',
  amendment: '  this agreement may be amended by agreement of the parties.\n',
  disputes: '  disputes are settled by consultation.\n',
  termination: '  either party may terminate this agreement with 90 days notice.\n',
};
export const ALL_FINAL = Object.values(FINAL).join('');
export const SIGNED = `done at "Aden" on 2026-03-27 in 2 originals.
signed for Djibouti.
signed for Yemen.
`;

/** An agreement of Djibouti and Yemen; each part stands in for the whole one's. */
export const agreementWith = ({
  header = '  in English\n  binding.',
  parties = '',
  articles = `article rescue "Search and rescue"
  each party shall "send vessels to ships in distress".
`,
  final = ALL_FINAL,
  end = SIGNED,
}: Parts): string => `agreement "Agreement on Maritime Security in the Gulf of Aden"
  between Djibouti and Yemen
${header}

party Djibouti "the Republic of Djibouti".
party Yemen "the Republic of Yemen".
${parties}
${articles}
article final "Final provisions"
${final}
${end}`;
