/** Words as Typst content. */
import type { Run, Words } from '../../document.js';
import { type FontsOf, languageArguments, typstString } from './values.js';

export interface WordContext {
  /** The label of a place, or undefined where the document does not hold it: Typst stops at a link that leads nowhere. */
  readonly labelOf: (id: string) => string | undefined;
  readonly fontsOf: FontsOf;
}

/** Content in brackets. */
export function typstWords(words: Words, context: WordContext): string {
  return `[${words.map((run) => typstRun(run, context)).join('')}]`;
}

function typstRun(run: Run, context: WordContext): string {
  switch (run.kind) {
    case 'text':
    case 'date':
      return run.text === '' ? '' : `#${typstString(run.text)};`;
    case 'reference': {
      const label = context.labelOf(run.target);
      return label === undefined ? `#${typstString(run.text)};` : `#link(<${label}>, ${typstString(run.text)});`;
    }
    case 'foreign':
      return `#text(${languageArguments(run.lang, context.fontsOf)}, style: "italic")${typstWords(run.runs, context)};`;
    case 'proposal':
      return `#proposal${typstWords(run.runs, context)};`;
    case 'unresolved':
      return `#unread(${typstString(run.text)});`;
  }
}
