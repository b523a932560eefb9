/** Puts runs of words together: blanks between phrases, a capital in front, a mark behind. */
import type { Run, Words } from './document.js';

export type Part = string | Words | undefined;

/** Plain words as runs. */
export function plain(text: string): Words {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** Phrases one after the other with a blank between them; empty ones are left out. */
export function phrase(...parts: readonly Part[]): Words {
  return joined(parts, ' ');
}

/** Phrases one after the other with nothing between them. */
export function glued(...parts: readonly Part[]): Words {
  return joined(parts, '');
}

/** Parts side by side, of which there may be more than a call can take arguments. */
export function gluedAll(parts: readonly Part[]): Words {
  return joined(parts, '');
}

/** Adjacent plain words become one run. */
function joined(parts: readonly Part[], between: string): Words {
  const runs: Run[] = [];
  let text = '';
  let isFirst = true;
  for (const part of parts) {
    if (part === undefined || part.length === 0) continue;
    if (isFirst) isFirst = false;
    else text += between;
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    for (const run of part) {
      if (run.kind === 'text') text += run.text;
      else {
        if (text !== '') runs.push({ kind: 'text', text });
        text = '';
        runs.push(run);
      }
    }
  }
  if (text !== '') runs.push({ kind: 'text', text });
  return runs;
}

/** A list of phrases: `a, b` and the last one behind `last`, which brings its own blanks (` and `). */
export function listed(phrases: readonly Words[], last: string, between = ', '): Words {
  return glued(
    ...phrases.flatMap((one, index): Part[] => {
      if (index === 0) return [one];
      return [index === phrases.length - 1 ? last : between, one];
    }),
  );
}

/** The words as a plain string. */
export function plainText(words: Words): string {
  let text = '';
  for (const run of words) text += 'runs' in run ? plainText(run.runs) : run.text;
  return text;
}

/** The words with their first letter as a capital; brackets and quotation marks in front of it stay. */
export function capitalised(words: Words, lang: string): Words {
  const [first, ...rest] = words;
  if (first === undefined) return words;
  if ('runs' in first) return [{ ...first, runs: capitalisedInside(first, lang) }, ...rest];
  return [{ ...first, text: capitalisedText(first.text, lang) }, ...rest];
}

/** In a proposal the brackets and the proposers' names come first. */
function capitalisedInside(run: Run & { runs: Words }, lang: string): Words {
  if (run.kind !== 'proposal') return capitalised(run.runs, lang);
  const [bracket, ...inner] = run.runs;
  return bracket === undefined ? run.runs : [bracket, ...capitalised(inner, lang)];
}

function capitalisedText(text: string, lang: string): string {
  const code = text.charCodeAt(0);
  // Most sentences begin with a plain letter; Turkish and its kin have a capital of their own for i.
  if (code >= 97 && code <= 122 && code !== 105) return String.fromCharCode(code - 32) + text.slice(1);
  if (code >= 65 && code <= 90) return text;
  const letter = /^[\s"“«(]*\p{L}/u.exec(text)?.[0];
  return letter === undefined ? text : letter.toLocaleUpperCase(lang) + text.slice(letter.length);
}

/** The words without blanks at either end. */
export function trimmed(words: Words): Words {
  const [only] = words;
  if (words.length === 1 && only?.kind === 'text') return /^\s|\s$/u.test(only.text) ? plain(only.text.trim()) : words;
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return words;
  const runs = words.slice();
  if (!('runs' in first)) runs[0] = { ...first, text: first.text.trimStart() };
  const end = runs.at(-1) as Run;
  if (!('runs' in end)) runs[runs.length - 1] = { ...end, text: end.text.trimEnd() };
  return runs.filter((run) => 'runs' in run || run.text !== '');
}

/** Whether the words already end with a mark that ends or introduces something. */
export function endsWithMark(words: Words): boolean {
  const last = words.at(-1);
  if (last !== undefined && !('runs' in last) && /[\p{L}\d]$/u.test(last.text)) return false;
  return /[.;:,!?…。；：，！？؛؟،]["”»’)\]]*$/u.test(plainText(words).trimEnd());
}

/** The words with a mark behind them, unless they end with one. */
export function ended(words: Words, mark: string): Words {
  return endsWithMark(words) ? words : glued(words, mark);
}

/** Whether any of the words stand in another language than the document's. */
export function hasForeign(words: Words): boolean {
  return words.some((run) => run.kind === 'foreign' || ('runs' in run && hasForeign(run.runs)));
}
