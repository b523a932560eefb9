/**
 * Findings on imported treaties that were read by hand against the printed texts, rule by rule: would a treaty lawyer call them right?
 * Counts are of the last reading; where a rule gives more now, the rest has not been read.
 */

export interface Reading {
  readonly read: number;
  /** Right of the treaty as it is printed, whatever the importer made of it. */
  readonly right: number;
  /** What the wrong ones were and where the fault lay, or what there is to know of the right ones. */
  readonly remarks: string;
}

export const READ_FINDINGS: Readonly<Record<string, Reading>> = {
  'balance/no-benefit': {
    read: 1,
    right: 0,
    remarks: 'Qatar 2014: the sending State’s rights are there, in prose that did not become norms (“are allowed to”)',
  },
  'balance/one-sided-obligation': {
    read: 3,
    right: 3,
    remarks: 'duties of one side by the nature of the treaty, to be declared with `asymmetric because`',
  },
  'conflict/duplicate': {
    read: 9,
    right: 3,
    remarks:
      'repeated word for word under one heading. Wrong: the same words on another thing, such as “the facility” and “the plan” in one part of the verification annex of the Chemical Weapons Convention, vacancies in another body, notice of another transfer',
  },
  'form/duplicate-heading': {
    read: 21,
    right: 0,
    remarks:
      'the importer’s fault: in three treaties a note of the collection below every article’s number (“not yet in force”, in Dutch) is taken for its title; in the Chemical Weapons Convention the second line of a heading is left out of it',
  },
  'missing/amendment': {
    read: 16,
    right: 15,
    remarks: 'treaties without the clause. Wrong: one exchange of notes, all of which the importer takes for its title',
  },
  'missing/correlative-duty': { read: 1, right: 1, remarks: 'a right of jurisdiction without the duty to respect it' },
  'missing/disputes': {
    read: 10,
    right: 9,
    remarks:
      'treaties without the clause, the two Vienna Conventions among them, which have it in optional protocols. Wrong: the same exchange of notes',
  },
  'missing/entry-into-force': {
    read: 1,
    right: 1,
    remarks: 'the Hague Convention of 1899 says when it is ratified, and not when it enters into force',
  },
  'missing/party-obligation': {
    read: 4,
    right: 0,
    remarks:
      'the duties are there, in prose that the importer did not take for norms (“are obligated to”, “the Agency shall”, “the Sending Party”); the message says so',
  },
  'missing/signature': { read: 2, right: 0, remarks: 'exchanges of notes, signed each for itself' },
  'missing/termination': {
    read: 3,
    right: 2,
    remarks:
      'the Charter of the United Nations and a treaty of friendship of 1930, which say nothing. Wrong: the same exchange of notes',
  },
  'missing/testimonium': {
    read: 6,
    right: 3,
    remarks:
      'texts printed without the formula. Wrong: two exchanges of notes, and a treaty that gives its date in an article',
  },
  'reference/typed-number': {
    read: 32,
    right: 30,
    remarks:
      'numbers of the treaty’s own articles, mostly rows (“Articles 43 and 44”). Wrong: an article “of this Convention” in a protocol printed with it, and an annex “to this Protocol” in a treaty printed with it',
  },
  'reference/unused-name': {
    read: 4,
    right: 1,
    remarks:
      'a term that is never used as defined. Wrong: a unit written small (“tonne”), two terms in one (“Point of Entry/Point of Exit”), and a sentence with “means” that the importer took for a definition',
  },
  'wording/placeholder': { read: 1, right: 1, remarks: '“Article XXX” stands in the published text' },
  'wording/repeated-word': { read: 1, right: 1, remarks: '“shall be be established” stands in the published text' },
  'wording/unpaired': {
    read: 3,
    right: 1,
    remarks: 'a stray quotation mark in print. Wrong: a protocol quoted whole, from its title to its last paragraph',
  },
};
