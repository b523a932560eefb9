/** A redline as text, as a page and as JSON. */

import type { ClauseChange, Stretch } from '../../render/redline/redline.js';
import { escaped } from '../html-text.js';

export interface Redline {
  readonly oldPath: string;
  readonly newPath: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly changes: readonly ClauseChange[];
}

/** The clauses that differ; removed words as `[-words-]`, added ones as `{+words+}`. */
export function writeText({ oldPath, newPath, changes }: Redline): string {
  const shown = changes.filter(({ kind, moved }) => kind !== 'kept' || moved).map(clauseText);
  const kept = changes.length - shown.length;
  const end = shown.length === 0 ? 'Both read the same.' : `${kept} of ${changes.length} clauses read as before.`;
  return [`${oldPath} → ${newPath}`, ...shown, end, ''].join('\n\n').trimEnd().concat('\n');
}

function clauseText(change: ClauseChange): string {
  const marks: Readonly<Record<Stretch['kind'], readonly [string, string]>> = {
    kept: ['', ''],
    removed: ['[-', '-]'],
    added: ['{+', '+}'],
  };
  const words = change.words.map(({ kind, text }) => {
    const [open, close] = marks[kind];
    return text.replace(/[^\n]+/g, (line) => `${open}${line}${close}`);
  });
  return [`## ${headingOf(change)}`, ...(readsAlike(change) ? [] : [words.join('')])].join('\n');
}

/** Whether a clause that both versions have reads as before, its number apart. */
function readsAlike({ words }: ClauseChange): boolean {
  return words.every(({ kind }) => kind === 'kept');
}

function headingOf({ kind, moved, oldHeading, newHeading }: ClauseChange): string {
  if (kind === 'added') return `${newHeading} (new)`;
  if (kind === 'removed') return `${oldHeading} (removed)`;
  const notes = [
    ...(moved ? ['moved'] : []),
    ...(kind === 'renumbered' && oldHeading === newHeading ? ['other numbers only'] : []),
    ...(oldHeading === newHeading ? [] : [`was: ${oldHeading}`]),
  ];
  return notes.length === 0 ? `${newHeading}` : `${newHeading} (${notes.join('; ')})`;
}

/** Every clause as a page of its own, changes marked. */
export function writeHtml({ oldPath, newPath, lang, direction, changes }: Redline): string {
  const title = escaped(`${oldPath} → ${newPath}`);
  return `<!DOCTYPE html>
<html lang="${escaped(lang)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 'Times New Roman', 'Liberation Serif', serif; }
h1 { font-size: 1.1rem; font-weight: normal; }
h2 { font-size: 1.1rem; text-align: center; }
p { white-space: pre-line; }
del { color: #a40000; }
ins { color: #00600f; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${changes.map(clauseHtml).join('\n')}
</main>
</body>
</html>
`;
}

function clauseHtml(change: ClauseChange): string {
  const tags = { kept: '', removed: 'del', added: 'ins' } as const;
  const words = change.words.map(({ kind, text }) => {
    const tag = tags[kind];
    return tag === '' ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`;
  });
  return `<section data-change="${change.kind}"${change.moved ? ' data-moved="true"' : ''}><h2>${escaped(headingOf(change))}</h2><p>${words.join('')}</p></section>`;
}

/** For programs: version 1. */
export function writeJson({ oldPath, newPath, lang, changes }: Redline): string {
  return `${JSON.stringify({ version: 1, old: oldPath, new: newPath, lang, clauses: changes }, null, 2)}\n`;
}
