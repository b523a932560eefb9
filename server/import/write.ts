/** Writes a recognised treaty in the language. The layout is the formatter's. */
import { LANGUAGE_NAMES, languageOf } from '../model/languages.js';
import { closingSource } from './closing.js';
import { counted, HOUSE_MARKS } from './counting.js';
import { createLabeller, type Labeller } from './labels.js';
import type { NamedBearer } from './norm-subjects.js';
import type { ParagraphPlan } from './plan.js';
import type { Corrections } from './proof.js';
import { createLinker, type Linked } from './references.js';
import { quoted } from './source-text.js';
import type { ImportedElement, ImportedParagraph, ImportedTreaty } from './structure.js';
import { houseHeading, paragraphSample, type Styles, stylesOf } from './styles.js';
import { hasHouseEnds, type ParagraphContext, paragraphSource, UNCORRECTED } from './write-paragraph.js';

export interface Bearers {
  readonly parties: readonly NamedBearer[];
  readonly roles: readonly NamedBearer[];
  /** What the treaty calls its parties, in the singular, where it is not Party. */
  readonly partyWord: string | undefined;
}

/** Writes a treaty with what has been corrected so far. */
export type Writer = (corrections: Corrections) => string;

/** Sets up everything that does not change with corrections: labels, names in the text, manners of numbering. */
export function createWriter(
  treaty: ImportedTreaty,
  bearers: Bearers,
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
): Writer {
  const label = createLabeller();
  for (const { label: used } of [...bearers.parties, ...bearers.roles]) label(used, used);
  const labels = new Map(treaty.elements.map((element) => [element, label(element.title, fallbackLabel(element))]));
  const terms = termsOf(plans, label, bearers.roles);
  const linked = createLinker(treaty, terms, labels);
  const styles = stylesOf(treaty, plans);
  const tail = closingSource(treaty);
  return (corrections) => {
    const write = (): readonly string[] =>
      treaty.elements.map((element, index) =>
        elementSource(element, index, { treaty, plans, corrections, styles, labels, terms, linked }),
      );
    // Only when all has been written is it known which paragraphs are named, and so need a label.
    write();
    const head = headOf(treaty, bearers, houseMarked(plans, corrections) ? { ...styles, depth: 0 } : styles);
    return `${[...head, ...write(), ...tail].join('\n')}\n`;
  };
}

/** Whether every list that its marks nest has the marks and ends of the house style: then the header need not speak of them. */
function houseMarked(plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>, { paragraphs }: Corrections): boolean {
  return [...plans].every(([paragraph, { hasList, list }]) => {
    if (!hasList || list === undefined) return true;
    const isHouse = list.samples.every((sample, depth) => sample === HOUSE_MARKS[depth + 1]);
    return isHouse && hasHouseEnds(list.items) && (paragraphs.get(paragraph)?.list ?? 'house') === 'house';
  });
}

function headOf(treaty: ImportedTreaty, bearers: Bearers, styles: Styles): readonly string[] {
  const { preamble, parties } = treaty;
  return [
    header(treaty, bearers, styles),
    ...parties.map((party) => `party ${party.label} ${quoted(party.formal)}.`),
    ...bearers.roles.map((role) => `role ${role.label} ${quoted(role.words)}.`),
    ...(preamble.length === 0 ? [] : ['preamble', ...preamble.map(({ text }) => recital(text, treaty.language))]),
  ];
}

/** A recital that no mark ends would be given a comma: it is printed as its own wording instead. */
function recital(text: string, language: string): string {
  const isEnded = /[.;:,!?…،؛؟。，；：][”"»’)\]]*$/u.test(text);
  return isEnded ? `${quoted(text)}.` : `${quoted(text)} /${language} ${quoted(text)}.`;
}

function header(treaty: ImportedTreaty, { partyWord }: Bearers, styles: Styles): string {
  const { title, instrument, parties, language, isBinding } = treaty;
  const between = parties.length > 0 ? ` between ${parties.map(({ label }) => label).join(' and ')}` : '';
  const ownName = isBinding ? 'Agreement' : 'Memorandum of Understanding';
  const called = instrument === undefined || instrument === ownName ? '' : ` called ${quoted(instrument)}`;
  const party = partyWord === undefined ? '' : ` parties called ${quoted(partyWord)}`;
  const name = LANGUAGE_NAMES.find((one) => languageOf(one)?.tag === language) ?? 'English';
  const numbered = numberedSource(treaty, styles);
  const force = isBinding ? 'binding' : 'non-binding';
  return `agreement ${quoted(title)}${between} in ${name}${called}${party}${numbered} ${force}.`;
}

/** The samples that differ from the house style; those of lists are always given where there are lists, so that their ends are kept. */
function numberedSource({ language }: ImportedTreaty, { article, marks, depth }: Styles): string {
  const heading = article ?? houseHeading(language, 2).replace('2', '1');
  const isLatin = ['en', 'fr', 'es'].includes(language);
  const isHouse = isLatin && counted(heading, 2) === houseHeading(language, 2);
  if (isHouse && marks[0] === '1.' && depth === 0) return '';
  const samples = isLatin && marks[0] === '1.' && depth === 0 ? [heading] : [heading, ...marks.slice(0, 1 + depth)];
  return ` numbered ${samples.map(quoted).join(', ')}`;
}

interface Written {
  readonly treaty: ImportedTreaty;
  readonly plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>;
  readonly corrections: Corrections;
  readonly styles: Styles;
  readonly labels: ReadonlyMap<ImportedElement, string>;
  readonly terms: readonly Term[];
  readonly linked: Linked;
}

function elementSource(element: ImportedElement, index: number, written: Written): string {
  const { treaty, plans, corrections, styles, labels, terms, linked } = written;
  const sample = paragraphSample(element);
  const context: ParagraphContext = {
    sample,
    itemMarks: styles.marks.slice(1),
    language: treaty.language,
    link: (words, defining) => linked.link(words, { element, ...(defining !== undefined && { defining }) }),
    termLabel: (title, means) => terms.find((term) => term.title === title && term.means === means)?.label,
    label: undefined,
  };
  const body = element.paragraphs.map((paragraph) => {
    const plan = plans.get(paragraph);
    if (plan === undefined) throw new Error(`The paragraph at line ${paragraph.line} has no plan.`);
    const correction = corrections.paragraphs.get(paragraph) ?? UNCORRECTED;
    const label = linked.labelOf(paragraph);
    return paragraphSource(paragraph, plan, correction, { ...context, label });
  });
  const name = labels.get(element) ?? `element-${index + 1}`;
  const numbered = ownNumbers(element, sample, corrections, styles);
  return [`${element.kind} ${name} ${quoted(element.title)}${numbered}`, ...body].join('\n');
}

/** The element's own heading, and the sample of its paragraphs where it is not that of the header. */
function ownNumbers(
  element: ImportedElement,
  sample: string | undefined,
  { headings }: Corrections,
  { marks }: Styles,
): string {
  const isOther = sample !== undefined && sample !== marks[0];
  if (!isOther && !headings.has(element)) return '';
  return ` numbered ${[element.heading, ...(isOther ? [sample] : [])].map(quoted).join(', ')}`;
}

function fallbackLabel({ kind, heading }: ImportedElement): string {
  const number = /[\p{L}\p{M}\d]+(?:[ -](?:bis|ter|quater))?(?=[^\p{L}\d]*$)/iu.exec(heading)?.[0] ?? '1';
  return `${kind}-${number.toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, '-')}`;
}

interface Term {
  readonly title: string;
  readonly means: string;
  readonly label: string;
}

/** The terms that are defined, each once; a word that is defined twice is left to the first definition, and a role is no term. */
function termsOf(
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
  label: Labeller,
  roles: readonly NamedBearer[],
): readonly Term[] {
  const isRole = (title: string): boolean =>
    roles.some(({ words }) => words.toLowerCase() === `the ${title.toLowerCase()}`);
  const terms = new Map<string, Term>();
  for (const { statements, spilled } of plans.values()) {
    for (const statement of [...statements, ...spilled.map((one) => one.statement)]) {
      if (statement.kind !== 'term' || terms.has(statement.title.toLowerCase()) || isRole(statement.title)) continue;
      const { title, means } = statement;
      terms.set(title.toLowerCase(), { title, means, label: label(title, 'term') });
    }
  }
  return [...terms.values()];
}
