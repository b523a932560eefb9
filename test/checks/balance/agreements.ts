/** Agreements of two and of three States around the sentences of a test. */

const FINAL = `  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
`;

/** Jordan and Spain; mutual but for the sentences. `declarations` stand before the first article. */
export const two = (
  sentences: string,
  declarations = '',
  article = 'work "Work"',
): string => `agreement "Agreement on the Port"
  between Jordan and Spain
  in English
  binding.

party Jordan "the Hashemite Kingdom of Jordan" called "Jordan".
party Spain "the Kingdom of Spain".
${declarations}
article ${article}
  each party shall "name an officer" within 30 days after entry into force.
  either party may "halt the work".
${sentences}

article final "Final provisions"
${FINAL}
done at "Amman" on 2026-03-31 in 2 originals.
signed for Jordan.
signed for Spain.
`;

/** Chile, Ghana and Norway. */
export const three = (sentences: string, declarations = ''): string => `agreement "Agreement on the Station"
  between Chile, Ghana and Norway
  in English
  binding.

party Chile "the Republic of Chile".
party Ghana "the Republic of Ghana".
party Norway "the Kingdom of Norway".
${declarations}
article work "Work"
  each party shall "name an officer" within 30 days after entry into force.
${sentences}

article final "Final provisions"
${FINAL}
  this agreement is deposited with Norway.

done at "Oslo" on 2026-03-31 in 1 original.
signed for Chile.
signed for Ghana.
signed for Norway.
`;
