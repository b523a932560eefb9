/** Agreements that the tests of the command line check and render. */

/** An agreement in which nothing at all is found. */
export const SOUND = `agreement "Agreement on the Custody of Evidence"
  between Netherlands and Ukraine
  in English
  binding.

party Netherlands "the Kingdom of the Netherlands".
party Ukraine "Ukraine".

article custody "Custody"
  each party shall "seal the evidence" within 12 hours.

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

done at "The Hague" on 2026-04-07 in 2 originals.
signed for Netherlands.
signed for Ukraine.
`;

/** The same with one error: a misspelt event on line 10. */
export const MISSPELT = SOUND.replace('within 12 hours.', 'within 12 hours after trasnfer.');

/** The same with one warning: a silence without a reason that silences the error of the line below. */
export const SILENCED = MISSPELT.replace(
  '  each party',
  '  // pacta-disable-next-line reference/unknown-name\n  each party',
);
