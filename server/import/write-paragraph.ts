/** Writes one paragraph of a treaty as sentences of the language. */
import type { NestedItem } from './lists.js';
import { ownMarkedList } from './lists.js';
import type { NormParts } from './norms.js';
import type { ParagraphPlan, Statement } from './plan.js';
import { escaped, quoted } from './source-text.js';
import { blocksOf, type ImportedParagraph, wholeText } from './structure.js';

/** What a rendering has shown to read otherwise than the source. */
export interface ParagraphCorrection {
  /** Statements, by their place, whose structure renders in other words: they keep their own. */
  readonly own: ReadonlySet<number>;
  /** Whether the ends of the list's items are kept as they are written, or its marks with them. */
  readonly list: 'house' | 'own-ends' | 'own-marks';
  /** Whether each block stands as it is written, without structure. */
  readonly isVerbatim: boolean;
}

export const UNCORRECTED: ParagraphCorrection = { own: new Set(), list: 'house', isVerbatim: false };

/** What is the same for the paragraphs of an element. */
export interface ParagraphContext {
  /** Sample of the paragraphs' marks; empty where none is printed, undefined where there is but one paragraph. */
  readonly sample: string | undefined;
  /** Samples of the marks of items at each depth. */
  readonly itemMarks: readonly string[];
  readonly language: string;
  readonly link: (words: string, defining?: string) => string;
  readonly termLabel: (title: string, means: string) => string | undefined;
  readonly label: string | undefined;
}

export function paragraphSource(
  paragraph: ImportedParagraph,
  plan: ParagraphPlan,
  correction: ParagraphCorrection,
  context: ParagraphContext,
): string {
  const isCounted = paragraph.count !== undefined && context.sample !== undefined && context.sample !== '';
  if (correction.isVerbatim) return verbatim(paragraph, isCounted, context).join('\n');
  const label = context.label === undefined ? '' : `${context.label}: `;
  const mark = isCounted ? '' : wholeText({ ...paragraph, text: 'x' }).slice(0, -1);
  const lines = plan.statements.map((statement, index) => {
    const hasList = plan.hasList && index === plan.statements.length - 1;
    const lead = index === 0 ? mark : '';
    const said = statementSource(
      statement,
      lead,
      correction.own.has(index),
      hasList,
      isCounted,
      paragraph,
      plan,
      correction,
      context,
    );
    const placing = index > 0 ? 'also ' : placingOf(statement, isCounted, hasList, context);
    return `${index === 0 ? label : ''}${placing}${said}`;
  });
  const spilled = plan.spilled.map(({ item, statement }) => {
    const whole = wholeText(item);
    const term = statement.kind === 'term' ? termSource(statement, context, whole) : undefined;
    return `unnumbered ${term ?? `${context.link(whole)}.`}`;
  });
  return [...lines, ...spilled].join('\n');
}

/** A paragraph that the article's numbers pass over is unnumbered; so is a line that no mark ends, and a definition. */
function placingOf(statement: Statement, isCounted: boolean, hasList: boolean, { sample }: ParagraphContext): string {
  if (isCounted) return '';
  const passesOver = sample !== undefined && sample !== '';
  const isOpen = statement.kind === 'prose' && !hasList && isLine(statement.words);
  return isOpen || passesOver || statement.kind === 'term' ? 'unnumbered ' : '';
}

/** Whether no mark ends the words, so that a rendering would add one. */
function isLine(words: string): boolean {
  return !/[.;:,!?…。；：，！？؛؟،]["”»’)\]]*$/u.test(words);
}

function verbatim(paragraph: ImportedParagraph, isCounted: boolean, { language }: ParagraphContext): readonly string[] {
  const [first = '', ...others] = blocksOf(paragraph);
  const own = isLine(paragraph.text) ? ` /${language} ${quoted(paragraph.text)}` : '';
  return [
    isCounted ? `${quoted(paragraph.text)}${own}.` : `unnumbered ${quoted(first)}.`,
    ...others.map((block) => `unnumbered ${quoted(block)}.`),
  ];
}

function statementSource(
  statement: Statement,
  mark: string,
  isOwn: boolean,
  hasList: boolean,
  isCounted: boolean,
  paragraph: ImportedParagraph,
  plan: ParagraphPlan,
  correction: ParagraphCorrection,
  context: ParagraphContext,
): string {
  const whole = `${mark}${statement.words}`;
  const own = isOwn || mark !== '' ? ` /${context.language} ${context.link(whole)}.` : '.';
  const prose = (): string =>
    hasList
      ? `${context.link(whole)}:${itemsSource(paragraph, plan, correction, context, false)}.`
      : `${context.link(whole)}${isLine(statement.words) && isCounted ? ` /${context.language} ${context.link(whole)}` : ''}.`;
  switch (statement.kind) {
    case 'prose':
      return prose();
    case 'term':
      return termSource(statement, context, isOwn || mark !== '' ? whole : undefined) ?? prose();
    case 'clause':
      return `${statement.clause}${own}`;
    case 'norm': {
      const { norm } = statement;
      const act = norm.act === '' ? '' : ` ${context.link(norm.act)}`;
      if (statement.choice !== undefined) {
        const whole = `${act.slice(0, -1)}: ${escaped(statement.choice)}"`;
        return `${normHead(norm, context)}${whole} /${context.language} ${context.link(mark + statement.words)}.`;
      }
      if (!hasList && own !== '.') {
        const plain = { ...context, link: quoted };
        const linked = `${normHead(norm, context)}${act} /${context.language} ${context.link(whole)}.`;
        if (isAlikeLinked(`${normHead(norm, context)}${act}`, context.link(whole))) return linked;
        return `${normHead(norm, plain)} ${quoted(norm.act)} /${context.language} ${quoted(whole)}.`;
      }
      if (!hasList) return `${normHead(norm, context)}${act}.`;
      const lead = own === '.' ? '' : own.slice(0, -1);
      return `${normHead(norm, context)}${act}${lead}:${itemsSource(paragraph, plan, correction, context, true)}.`;
    }
  }
}

function normHead({ qualifiers, subject, modal }: NormParts, { link }: ParagraphContext): string {
  const verb = modal === 'is entitled to' && /parties/u.test(subject) ? 'are entitled to' : modal;
  const before = qualifiers.map(({ word, text }) => `${word} ${alone(link(text))}, `).join('');
  const bearer = subject.startsWith('"') ? link(subject.slice(1, -1).replace(/\\([\\"{])/gu, '$1')) : subject;
  return `${before}${bearer} ${verb}`;
}

/** Structure and wording that say the same have to take up the same names. */
function isAlikeLinked(structure: string, wording: string): boolean {
  const names = (text: string): string => (text.match(/(?<=\{)[^{}]+(?=\})/gu) ?? []).sort().join();
  return names(structure.replace(/^(?:[a-z ]+) ([\p{L}\p{M}\d_-]+), /u, '{$1} ')) === names(wording);
}

/** A text that is but a name in braces is the name. */
function alone(text: string): string {
  return /^"\{([^{}]+)\}"$/u.exec(text)?.[1] ?? text;
}

/** Undefined for a word that is defined a second time: one name stands for one definition. */
function termSource(
  { title, means }: Statement & { kind: 'term' },
  { termLabel, link, language }: ParagraphContext,
  own: string | undefined,
): string | undefined {
  const label = termLabel(title, means);
  if (label === undefined) return undefined;
  if (own === undefined) return `term ${label} ${quoted(title)} means ${link(means, title)}.`;
  const [said, wording] = [link(means, title), link(own, title)];
  const isAlike = isAlikeLinked(said, wording);
  return `term ${label} ${quoted(title)} means ${isAlike ? said : quoted(means)} /${language} ${isAlike ? wording : quoted(own)}.`;
}

function itemsSource(
  { items }: ImportedParagraph,
  { list }: ParagraphPlan,
  correction: ParagraphCorrection,
  { itemMarks, language, link }: ParagraphContext,
  areActs: boolean,
): string {
  const fits = list?.samples.every((sample, depth) => sample === itemMarks[depth]) === true;
  if (list === undefined || !fits || correction.list === 'own-marks') {
    const entries = ownMarkedList(items).map(({ text }, index) => {
      if (!areActs) return `\n- ${link(text)}`;
      return `\n- ${link(withoutEnd(items[index]?.text ?? text))} /${language} ${link(text)}`;
    });
    return entries.join(';');
  }
  const isHouse = correction.list === 'house' && hasHouseEnds(list.items);
  return nestedSource(list.items, 1, isHouse, link);
}

function nestedSource(
  items: readonly NestedItem[],
  depth: number,
  isHouse: boolean,
  link: ParagraphContext['link'],
): string {
  return items
    .map(({ text, items: inner }) => {
      const words = isHouse && inner.length === 0 ? withoutEnd(text) : text;
      const below = inner.length === 0 ? '' : `:${nestedSource(inner, depth + 1, isHouse, link)}`;
      return `\n${'-'.repeat(depth)} ${link(words)}${below}`;
    })
    .join(';');
}

const END = /\s?[;,.]?(?:(?<=[;,])\s(?:and|or|et|ou|y|o))?\s*$/u;

function withoutEnd(text: string): string {
  return text.replace(END, '');
}

/** Semicolons, an “and” or “or” in front of the last of three and more, a full stop: the ends that a rendering gives of itself. */
export function hasHouseEnds(items: readonly NestedItem[], last = '.'): boolean {
  return items.every(({ text, items: inner }, index) => {
    const isLast = index === items.length - 1;
    const isBeforeLast = index === items.length - 2 && items.length > 2;
    const end = isLast ? last : isBeforeLast ? '; and' : ';';
    if (inner.length > 0) return hasHouseEnds(inner, end);
    const written = END.exec(text)?.[0].trim() ?? '';
    return written === end || (end === '; and' && written === '; or');
  });
}
