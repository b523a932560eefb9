/** The frame that the examples of the rules of reference/ are written in. */

/** An agreement of two States with some declarations and the sentences of one article. */
export const custody = (
  declarations: string,
  sentences: string,
): string => `agreement "Agreement on the Custody of Evidence"
  between Netherlands and Ukraine
  in English
  binding.

party Netherlands "the Kingdom of the Netherlands".
party Ukraine "Ukraine".

${declarations}
article custody "Custody"
${sentences}
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
