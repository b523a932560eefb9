/** Fills lines with words up to a width. */

/** Lines being written. */
export interface Page {
  /** The column behind which a line is broken. */
  readonly width: number;
  /** Goes on with the sentence on a new line. */
  readonly continue: () => void;
  /** Writes a word, with a blank before it unless `glued`, on a new line where it does not fit, unless it is `kept` on its line. */
  readonly word: (word: string, glued: boolean, kept?: boolean) => void;
  /** Begins a new line at `indent`; lines that the width makes go two blanks deeper. */
  readonly line: (indent: number) => void;
  readonly blankLine: () => void;
  /** Writes a comment; what follows a line comment begins a new line. */
  readonly comment: (text: string, ownLine: boolean) => void;
  /** Writes text exactly as it is. */
  readonly verbatim: (text: string) => void;
  readonly text: () => string;
}

/** Blanks of the layout. Others, such as the ideographic one, are a drafter's own and stay. */
const LAYOUT_BLANKS = new Set([' ', '\t', '\n', '\r', '\f', '\v']);

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && LAYOUT_BLANKS.has(line[end - 1] as string)) end--;
  return line.slice(0, end);
}

/** @param width the column behind which a line is broken, in UTF-16 code units */
export function createPage(width: number): Page {
  const lines: string[] = [];
  let current = '';
  let indent = 0;
  let fresh = true;
  let mustBreak = false;

  const flush = (): void => {
    const line = withoutTrailingBlanks(current);
    if (line !== '') lines.push(line);
    current = '';
    fresh = true;
    mustBreak = false;
  };
  const begin = (depth: number): void => {
    flush();
    current = ' '.repeat(depth);
  };

  return {
    width,
    continue() {
      if (!fresh) begin(indent + 2);
    },
    word(word, glued, kept = false) {
      if (mustBreak) begin(indent + 2);
      const blank = fresh || glued ? '' : ' ';
      if (!fresh && !glued && !kept && current.length + 1 + word.length > width) {
        begin(indent + 2);
        current += word;
      } else current += blank + word;
      fresh = false;
    },
    line(depth) {
      indent = depth;
      begin(depth);
    },
    blankLine() {
      flush();
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    comment(text, ownLine) {
      if (ownLine) {
        const depth = fresh ? indent : indent + 2;
        begin(depth);
        current += text;
        flush();
        current = ' '.repeat(depth);
        return;
      }
      current += fresh ? text : ` ${text}`;
      fresh = false;
      mustBreak = text.startsWith('//');
    },
    verbatim(text) {
      current += text;
      fresh = false;
      mustBreak = true;
    },
    text() {
      flush();
      while (lines.at(-1) === '') lines.pop();
      return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
    },
  };
}
