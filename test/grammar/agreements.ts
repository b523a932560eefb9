/** Agreements that the grammar's tests are run on, and arbitrary edits of them. */
import fc from 'fast-check';

/** An agreement that uses every construct of the language at least once. */
export const EVERYTHING = `// A line comment.
use "terms.pacta".

agreement "Agreement on Everything" /ar "اتفاقية" /fr "Accord"
  between Jordan, Spain and المملكة
  of kind defence-cooperation
  covers claims, training
  in English, Arabic, fr prevailing English
  called "Agreement"
  parties called "Contracting Party"
  binding
  status draft
  implements "base.pacta"
  subject to "charter.pacta".

party Jordan "the Hashemite Kingdom of Jordan" /ar "الأردن" called "Jordan" represented by "the Minister".
party Spain "the Kingdom of Spain".
party المملكة "the Kingdom".
group hosts "Host States" of Jordan and Spain.
role sending-state "the sending State" of Jordan, Spain.

preamble
  "Recalling \\"friendship\\" and {Jordan}".
  "Desiring more" /fr "Désireux".

part general "General"

article definitions "Definitions"
  term information "Information" /ar "معلومات" means "anything
    that runs over lines" /ar "شيء".
  event incident "an incident" caused by either party excludes calm.
  event calm "calm".
  action disclose "disclose {information}" is handle excludes hide.
  action handle "handle it".
  action hide "hide it".
  body committee "Joint Committee" composed of "two of each" chaired by "the host" meets every 6 months decides by consensus tasked with "oversight".
  topic claims "Claims".
  topic training "Training".

/* A block comment
   over lines. */
article duties "Duties" on claims, training asymmetric because "the host differs"
  first: each party shall "act" within [Jordan: 30 days | Spain: 60 days] after incident.
  [Jordan] neither party shall disclose "to the press" unless incident and not (calm or "a war").
  both parties jointly shall "meet" at least 2 times every [1 | 2] years at its own expense.
  notwithstanding first, upon incident, the sending-state may not hide to the other party for 3 weeks.
  each hosts need not disclose if "x" otherwise Spain shall "pay" promptly asymmetric because "y" /fr "Chaque".
  "the competent authorities" shall:
    - "act" by 2026-12-01;
    - disclose "more" /fr "plus":
      -- "one" immediately;
      -- "two" in writing;
    - "end" with 6 months notice.
  Jordan and Spain are entitled to "receive" from the other party from 2026-01-01 until termination.
  either party [Spain: shall | Jordan: may] ["ask" | "demand"] through committee without delay.
  "Prose stands here":
    - "with items";
    - "of its own".
  term late "Late" means "afterwards".
  any party may terminate this agreement not earlier than 2 years after entry into force with 6 months notice.
  each party shall "pay" exactly 100 "dollars" per 1 year at the expense of Spain subject to "the Charter".

chapter last "Last"

article final "Final"
  this agreement is subject to ratification.
  this agreement enters into force 30 days after ratification by each party.
  this agreement enters into force upon deposit of 40 instruments.
  this agreement applies provisionally from signature.
  this agreement remains in force for 5 years, renewed automatically for 5 years.
  this agreement remains in force until 1448-06-10 AH.
  this agreement may be amended by majority of 3 parties.
  this agreement permits reservations to duties, final.
  this agreement is deposited with committee.
  this agreement is registered by Jordan with "the Secretariat".
  this agreement is open to accession by "any State" from 2026-12-01 corresponding to 1448-06-21 AH until 2027-12-01.
  this agreement prevails over "base.pacta".
  this agreement does not affect "the Charter" /fr "Rien".
  disputes are settled by consultation within 60 days, then arbitration by committee under "the Rules", then "luck".

annex maps "Maps" on claims
  each party shall "follow the map".

done at "Amman" on 2026-12-01 in 2 originals /ar "حرر".
signed for Jordan by "A. Example", "Minister".
signed for Spain.
`;

/** Pieces of text that are likely to break something: openers, marks that open and never close, parts of words. */
const SNIPPETS = [
  '"',
  '/*',
  '*/',
  '//',
  '.',
  '\n',
  '\r\n',
  '{',
  '}',
  '[',
  ']',
  ' each party shall ',
  'article x "X"\n',
  '  term t "T" means "t".\n',
  'shall',
  '-',
  '--',
  ';',
  ':',
  '\\',
  'annex y "Y"\n',
  'party Z "Z".\n',
  'preamble\n',
  'done at "X".\n',
  ' ',
  '\u0000',
  '\ud800',
  'é',
  'profile p "P"\n',
  ' within 3 days',
  '/fr "x"',
  'agreement "A".\n',
  '  event e "e".\n',
];

/** Any UTF-16 code units, halves of pairs among them. `fc.string({ unit: 'binary' })` knows none, and takes half a second to build. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

/** A text to insert: a snippet or a few arbitrary characters. */
export const insertion: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SNIPPETS),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 4 }).map((parts) => parts.join('')),
  codeUnits,
);

/** An edit at relative places from 0 to 1, so that it fits a text of any length. */
export const relativeEdit: fc.Arbitrary<{ at: number; remove: number; text: string }> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  text: insertion,
});
