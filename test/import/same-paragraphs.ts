/** Paragraphs of the source, line by line, that the rendering has as paragraphs of their own with the same words. */
import { tokensOf } from './measure.js';

export interface SameParagraphs {
  readonly all: number;
  /** Standing as they are, each a paragraph or a heading of its own. */
  readonly same: number;
  /** Whose words stand in one stretch, perhaps with others in the same paragraph. */
  readonly whole: number;
  /** Those that are not the same. */
  readonly unlike: readonly string[];
}

export function sameParagraphs(source: string, rendered: string): SameParagraphs {
  const paragraphs = source
    .split(/\r\n?|\n/u)
    .map(words)
    .filter((one) => one !== '');
  const blocks = new Set(rendered.split(/\n\s*\n/u).flatMap((block) => [words(block), ...headingLines(block)]));
  const whole = words(rendered);
  const unlike = paragraphs.filter((one) => !blocks.has(one));
  return {
    all: paragraphs.length,
    same: paragraphs.length - unlike.length,
    whole: paragraphs.filter((one) => whole.includes(one)).length,
    unlike,
  };
}

function words(text: string): string {
  return tokensOf(text).join(' ');
}

/** The lines of a heading are centred, one for its number and one for its title. */
function headingLines(block: string): readonly string[] {
  return /^\s{6,}\S/u.test(block) ? block.split('\n').map(words) : [];
}
