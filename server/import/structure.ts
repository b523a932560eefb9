/** A treaty as it was recognised: every word of the source is in it once, in order. */

export interface ImportedTreaty {
  readonly title: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** `Treaty`, `Convention`, or undefined where the title names no kind of instrument. */
  readonly instrument: string | undefined;
  readonly parties: readonly ImportedParty[];
  readonly preamble: readonly Located[];
  readonly elements: readonly ImportedElement[];
  readonly closing: readonly Located[];
}

/** Words and the line that they begin on, from 1. */
export interface Located {
  readonly text: string;
  readonly line: number;
}

export interface ImportedParty {
  readonly label: string;
  /** With its article and, where written, its government: `the Government of the Kingdom of Spain`. */
  readonly formal: string;
}

export interface ImportedElement {
  readonly kind: 'article' | 'annex' | 'part' | 'chapter' | 'section';
  /** The heading as written, without the title: `Article IV`, `PART II`. */
  readonly heading: string;
  readonly title: string;
  readonly line: number;
  /** None for a division. */
  readonly paragraphs: readonly ImportedParagraph[];
}

export interface ImportedParagraph {
  /** The words before any list. */
  readonly lead: string;
  /** What follows in the same paragraph: list items with their marks, and words without one. */
  readonly children: readonly ImportedChild[];
  readonly line: number;
}

export interface ImportedChild {
  readonly mark: string;
  readonly sign: string;
  readonly text: string;
}

/** The whole paragraph in one row, marks included. */
export function flatText({ lead, children }: ImportedParagraph): string {
  return [lead, ...children.flatMap(({ mark, text }) => [mark, text])].filter((part) => part !== '').join(' ');
}
