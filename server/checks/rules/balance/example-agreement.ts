/** The frame that the rules' examples are written in: whole agreements, mutual in everything but what is shown. */

/** An agreement of two States around some sentences. */
export const betweenTwo = (
  sentences: string,
  final = MUTUAL_FINAL,
): string => `agreement "Agreement on the Disposal of Rocket Fuel"
  between Armenia and Sweden
  in English
  binding.

party Armenia "the Republic of Armenia".
party Sweden "the Kingdom of Sweden".

article disposal "Disposal"
  each party shall "name a safety officer" within 30 days after entry into force.
${sentences}
article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
${final}
done at "Yerevan" on 2026-03-31 in 2 originals.
signed for Armenia.
signed for Sweden.
`;

const MUTUAL_FINAL = '  either party may terminate this agreement with 6 months notice.\n';
