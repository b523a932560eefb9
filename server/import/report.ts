/** What the importer tells the drafter: what was recognised, what stayed prose, and what to look at, with lines of the source. */
import type { Import } from './import-treaty.js';
import { sentencesOf } from './sentences.js';
import type { ImportedElement, ImportedTreaty } from './structure.js';

const MOST_PLACES = 12;

/** Lines of text, the first a summary. `shown` is the name of the source file. */
export function reportOf(imported: Import, shown: string): readonly string[] {
  const { treaty, plans, corrections } = imported;
  const count = (kind: string): number => [...plans.values()].filter((plan) => plan.kind === kind).length;
  const elements = (kind: ImportedElement['kind']): number => treaty.elements.filter((one) => one.kind === kind).length;
  const divisions = elements('part') + elements('chapter') + elements('section');
  const parties = treaty.parties.map(({ formal }) => formal).join(' and ');
  return [
    `${shown}: ${treaty.instrument ?? 'agreement'} in “${treaty.language}”, ${elements('article')} articles, ${divisions} parts, chapters and sections, ${elements('annex')} annexes, ${plans.size} paragraphs.`,
    `Parties: ${parties === '' ? 'none was recognised; declare them with party and between' : parties}.`,
    `Paragraphs with a norm: ${count('norm')}; with a final clause: ${count('clause')}; lists: ${count('list')}; prose: ${count('prose')}. ${corrections.paragraphs.size} keep their own wording in full.`,
    ...listed('Several sentences: the structure holds one of them', severalSentences(imported), shown),
    ...listed(
      'Numbered otherwise than the text: the heading is kept in the title',
      linesOf(corrections.headings),
      shown,
    ),
    ...listed('No words stand under the heading', emptyElements(treaty), shown),
    ...(treaty.closing.length === 0
      ? ['No closing formula was found at the end; it may stand in the last article.']
      : []),
  ];
}

function severalSentences({ plans }: Import): readonly number[] {
  return [...plans].flatMap(([{ lead, line }, plan]) =>
    plan.kind !== 'prose' && plan.kind !== 'list' && sentencesOf(lead).length > 1 ? [line] : [],
  );
}

function linesOf(elements: ReadonlySet<ImportedElement>): readonly number[] {
  return [...elements].filter(({ heading }) => heading !== '').map(({ line }) => line);
}

function emptyElements({ elements }: ImportedTreaty): readonly number[] {
  return elements.flatMap(({ kind, paragraphs, line }) =>
    (kind === 'article' || kind === 'annex') && paragraphs.length === 0 ? [line] : [],
  );
}

function listed(what: string, lines: readonly number[], shown: string): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST_PLACES ? ` and ${lines.length - MOST_PLACES} more` : '';
  return [`${what} (${lines.length}): ${shown} line ${lines.slice(0, MOST_PLACES).join(', ')}${more}.`];
}
