/** A whole agreement of Malta and Tunisia around declarations and the sentences of one article, which begin on line 11. */
export const agreement = (sentences: string, declarations = '', end = ''): string => `agreement "Agreement on Ferries"
  between Malta and Tunisia
  in English
  binding.

party Malta "the Republic of Malta".
party Tunisia "the Republic of Tunisia".

${declarations === '' ? '' : `${declarations}\n\n`}article ferries "Ferries"
${sentences}

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
${end}
done at "Valletta" on 2026-03-31 in 2 originals.
signed for Malta.
signed for Tunisia.
`;

export const DUTY = '  each party shall "run a ferry".';
