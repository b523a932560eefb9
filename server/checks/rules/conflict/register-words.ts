/**
 * The words of a treaty and those of a memorandum of understanding that say the same: rule R40 of the practice table, after the
 * terminology list in the British guidance on treaties and memoranda of understanding.
 */

/** Where a match stands. */
export interface WordContext {
  /** The words of the text in front of the match, and behind it. */
  readonly before: string;
  readonly after: string;
  readonly isHeading: boolean;
  /** What the agreement calls those who make it, if that is in its own register. */
  readonly partyWord: string;
}

/** An expression of the other register. */
export interface RegisterWord {
  readonly pattern: RegExp;
  /** What it reads in the instrument's own register; undefined where there is no word for word. */
  readonly write?: (match: string, context: WordContext) => string;
  /** Whether the replacement can be made unasked. */
  readonly certain?: boolean;
  /** Where it is no sign of the other register. */
  readonly unless?: (context: WordContext) => boolean;
}

const OTHER_INSTRUMENT = /\b(?:Charter|Convention|Covenant|Protocol|Statute|Treaty|(?<!this )Agreement)\b/;
const phraseBefore = (before: string): string => before.split(/[.;]/).at(-1) ?? '';
const phraseAfter = (after: string): string => after.split(/[.;,]/)[0] ?? '';

/** The replacement with the capital of what it replaces. */
function like(match: string, words: string): string {
  return /^\p{Lu}/u.test(match) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const isPlural = (match: string): boolean => /s$/i.test(match);

/** Says that the instrument creates no duty, which a memorandum rightly does in these words. */
const DENIAL = /\b(?:not|no|nor|without|neither)\b/i;

/** Words of a treaty, which a memorandum avoids. */
export const TREATY_WORDS: readonly RegisterWord[] = [
  { pattern: /\bshall\b/gi, write: (match) => like(match, 'will'), certain: true },
  {
    pattern: /\b(?:High\s+)?(?:Contracting\s+)?Part(?:y|ies)\b/g,
    write: (match, { partyWord }) => (isPlural(match) ? plural(partyWord) : partyWord),
    certain: true,
    unless: ({ before, after }) =>
      /\b(?:third|political|States?|ruling)\s+$/i.test(before) ||
      (/^\s+to\s+(?:the|that|an?y?)\s+[^.;]*$/.test(after) && OTHER_INSTRUMENT.test(phraseAfter(after))),
  },
  {
    pattern: /\b(?:enter|enters|entered|entering|entry)\s+into\s+force\b/gi,
    write: (match) => like(match, `${COMES[/^\w+/.exec(match)?.[0].toLowerCase() ?? ''] ?? 'come'} into effect`),
    certain: true,
    unless: ({ before, after }) =>
      OTHER_INSTRUMENT.test(phraseBefore(before)) || OTHER_INSTRUMENT.test(phraseAfter(after)),
  },
  {
    pattern: /\b(?:continues?|remains?)\s+in\s+force\b/gi,
    write: (match) => like(match, /s\s/.test(match) ? 'continues to have effect' : 'continue to have effect'),
    certain: true,
    unless: ({ before }) => OTHER_INSTRUMENT.test(phraseBefore(before)),
  },
  { pattern: /\bundertakes?\b/gi, write: (match) => like(match, isPlural(match) ? 'carries out' : 'carry out') },
  {
    pattern: /\bagree(?:s|d)?\b/g,
    write: (match) => match.replace('agree', 'decide'),
    unless: ({ before }) =>
      !/\b(?:Part(?:y|ies)|Participants?|Sides?|Governments?|they|otherwise|mutually|jointly|have|has)(?:\s+\w+ly|\s+hereby|\s+have|\s+has)?\s+$/i.test(
        before,
      ),
  },
  {
    pattern: /\bobligations?\b/gi,
    write: (match) => like(match, isPlural(match) ? 'commitments' : 'commitment'),
    unless: ({ before, after }) =>
      DENIAL.test(phraseBefore(before)) ||
      /\b(?:international|legal|existing|other|treaty|national|statutory|constitutional)\s+$/i.test(before) ||
      /^\s+(?:under|arising|deriving|resulting)\b(?!\s+(?:under|from)?\s*this\b)/.test(after),
  },
  {
    pattern: /\brights(?=\s+(?:and|or)\s+(?:obligations|duties)\b|\s+of\s+(?:the|each)\s+Part|\s+under\s+this\b)/gi,
    write: (match) => like(match, 'benefits'),
    unless: ({ before }) => DENIAL.test(phraseBefore(before)),
  },
  { pattern: /\bequally\s+authentic\b/gi, write: (match) => like(match, 'equally valid'), certain: true },
  {
    pattern: /\bterms(?:\s+and\s+conditions)?(?=\s+of\s+this\b)/gi,
    write: (match) => like(match, 'provisions'),
    certain: true,
  },
  {
    pattern: /\b(?:this\s+Article|Articles?(?=\s+(?:\d|[IVX]+\b)))/g,
    write: (match) => match.replace('Article', 'Paragraph'),
    unless: ({ after }) => /^\s+[\dIVX]+(?:\s*\(\w+\))*(?:\s*(?:,|and|to)\s*[\dIVX]+)*,?\s+of\s+(?!this\b)/.test(after),
  },
  {
    pattern: /\bDone(?=\s+(?:at|in)\b)/gi,
    write: (match) => (match === match.toUpperCase() ? 'SIGNED' : 'Signed'),
    certain: true,
    unless: ({ before }) => before.trim() !== '',
  },
];

const COMES: Readonly<Record<string, string>> = {
  enter: 'come',
  enters: 'comes',
  entered: 'came',
  entering: 'coming',
  entry: 'coming',
};
const ENTERS: Readonly<Record<string, string>> = {
  come: 'enter',
  comes: 'enters',
  came: 'entered',
  coming: 'entering',
};

/** Words of a memorandum that make a treaty's binding force doubtful. `will` is none: most treaties use it somewhere. */
export const MEMORANDUM_WORDS: readonly RegisterWord[] = [
  {
    pattern: /(?<=\b(?:the|each|either|any|both|neither|no|all|other)\s+)Participants?\b/gi,
    write: (match, { partyWord }) => (isPlural(match) ? plural(partyWord) : partyWord),
    certain: true,
    // Those who take part in an exercise are written with a small letter, or said to be in something.
    unless: ({ after, before, isHeading }) => isHeading || /^\s+in\b/.test(after) || before === '',
  },
  {
    pattern: /\b(?:come|comes|came|coming)\s+into\s+(?:effect|operation)\b/gi,
    write: (match, { isHeading }) => {
      const verb = /^\w+/.exec(match)?.[0].toLowerCase() ?? '';
      return like(match, isHeading ? 'entry into force' : `${ENTERS[verb] ?? 'enter'} into force`);
    },
    certain: true,
    unless: ({ before, isHeading }) =>
      !isHeading &&
      !/\b(?:this|the present)\s+\p{Lu}\p{L}*(?:\s+of\s+Understanding)?(?:\s+(?:shall|will|may|has|to))?\s+$|^\s*it\s+(?:will|shall)?\s*$/iu.test(
        phraseBefore(before),
      ),
  },
  {
    pattern: /\bequally\s+valid\b/gi,
    write: (match) => like(match, 'equally authentic'),
    certain: true,
    unless: ({ before, after }) =>
      !/\b(?:texts?|versions?|languages?)\b/i.test(before) || /^\s+and\s+authentic/i.test(after),
  },
  {
    pattern:
      /\b(?:is|are)\s+not\s+(?:intended\s+to\s+be\s+)?legally\s+binding\b|\bdoes\s+not\s+(?:create|give\s+rise\s+to|constitute|impose)\s+(?:any\s+)?(?:legally\s+binding|legal)\s+\w+/gi,
    unless: ({ before }) => !/\bthis\s+\p{Lu}/iu.test(phraseBefore(before)),
  },
];
