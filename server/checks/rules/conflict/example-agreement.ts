/** The agreement around the examples of the conflict rules: complete, so that an example shows its own clash and no other. */

/** @param body declarations and articles, indented as they are to stand */
export function agreementWith(body: string, final = FINAL): string {
  return `agreement "Agreement on the Pooling of Satellite Imagery"
  between Qatar and France
  in English
  binding.

party Qatar "the State of Qatar".
party France "the French Republic".

${body}
${final}
done at "Doha" on 2026-05-04 in 2 originals.
signed for Qatar.
signed for France.
`;
}

const FINAL = `article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon exchange of "instruments of ratification".
  this agreement remains in force indefinitely.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.
`;
