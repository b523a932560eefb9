/** A treaty as it was recognised: every word of the source is in it once, in order. */

export interface ImportedTreaty {
  readonly title: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** `Treaty`, `Convention`, or undefined where the title names no kind of instrument. */
  readonly instrument: string | undefined;
  /** False for a memorandum that speaks of participants who will do things, and of nobody who shall. */
  readonly isBinding: boolean;
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
  /** The heading as written, without the title: `Article IV`, `PART II –`. */
  readonly heading: string;
  readonly title: string;
  readonly line: number;
  /** None for a division. */
  readonly paragraphs: readonly ImportedParagraph[];
}

/** A mark and the words behind it. */
export interface Marked {
  /** As written, with its brackets and dots; empty where there is none. */
  readonly mark: string;
  /** Whether no blank stands between the mark and the words. */
  readonly isGlued: boolean;
  readonly text: string;
}

export interface ImportedParagraph extends Marked {
  /** Its place in the count of its article, where the mark is the next one of a series: from 1. */
  readonly count: number | undefined;
  /** The list below it, each entry a paragraph of the source. */
  readonly items: readonly ImportedItem[];
  readonly line: number;
}

export interface ImportedItem extends Marked {
  /** The figure or letters of the mark alone; empty for a dash. */
  readonly sign: string;
  readonly line: number;
}

/** The words with their mark, as they stand in the source. */
export function wholeText({ mark, isGlued, text }: Marked): string {
  if (mark === '' || text === '') return mark + text;
  return isGlued ? mark + text : `${mark} ${text}`;
}

/** The paragraph's blocks as they stand in the source: its own, then those of its list. */
export function blocksOf(paragraph: ImportedParagraph): readonly string[] {
  return [wholeText(paragraph), ...paragraph.items.map(wholeText)];
}
