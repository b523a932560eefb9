/** What the importer tells the drafter: what was recognised, what stayed prose, and what to look at, with lines of the source. */
import type { Import } from './import-treaty.js';
import type { ImportedElement, ImportedTreaty } from './structure.js';

const MOST_PLACES = 12;

/** Lines of text, the first a summary. `shown` is the name of the source file. */
export function reportOf(imported: Import, shown: string): readonly string[] {
  const { treaty, plans, corrections } = imported;
  const statements = [...plans.values()].flatMap((plan) => [
    ...plan.statements,
    ...plan.spilled.map(({ statement }) => statement),
  ]);
  const count = (kind: string): number => statements.filter((one) => one.kind === kind).length;
  const elements = (kind: ImportedElement['kind']): number => treaty.elements.filter((one) => one.kind === kind).length;
  const divisions = elements('part') + elements('chapter') + elements('section');
  const parties = treaty.parties.map(({ formal }) => formal).join(' and ');
  const lists = [...plans.values()].filter(({ hasList }) => hasList).length;
  const own = [...corrections.paragraphs.values()].filter((one) => one.own.size > 0 || one.isVerbatim).length;
  return [
    `${shown}: ${treaty.instrument ?? 'agreement'} in “${treaty.language}”, ${elements('article')} articles, ${divisions} parts, chapters and sections, ${elements('annex')} annexes, ${plans.size} paragraphs.`,
    `Parties: ${parties === '' ? 'none was recognised; declare them with party and between' : parties}.`,
    `Norms: ${count('norm')}; final clauses: ${count('clause')}; definitions: ${count('term')}; lists: ${lists}; stretches of prose: ${count('prose')}. ${own} paragraphs keep wording of their own.`,
    ...listed('Duties and powers that stayed prose', modalProse(imported), shown),
    ...listed('Kept as it stands, for its structure reads otherwise', verbatim(imported), shown),
    ...listed('Headed otherwise than the others: the heading is kept', linesOf(corrections.headings), shown),
    ...listed('No words stand under the heading', emptyElements(treaty), shown),
    ...(treaty.closing.length === 0
      ? ['No closing formula was found at the end; it may stand in the last article.']
      : []),
  ];
}

const DUTY = /\b(?:[Pp]art(?:y|ies)|States?|Governments?)\b[^.;]{0,40}\b(?:shall|may|will)\b/u;

function modalProse({ plans }: Import): readonly number[] {
  return [...plans].flatMap(([{ line }, { statements }]) =>
    statements.some(({ kind, words }) => kind === 'prose' && DUTY.test(words)) ? [line] : [],
  );
}

function verbatim({ corrections }: Import): readonly number[] {
  return [...corrections.paragraphs].flatMap(([{ line }, { isVerbatim }]) => (isVerbatim ? [line] : []));
}

function linesOf(elements: ReadonlySet<ImportedElement>): readonly number[] {
  return [...elements].flatMap(({ kind, heading, line }) => (kind === 'article' && heading !== '' ? [line] : []));
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
