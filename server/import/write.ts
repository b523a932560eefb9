/** Writes a recognised treaty in the language. The layout is the formatter's. */
import { format } from '../../grammar/print.js';
import { LANGUAGE_NAMES, languageOf } from '../model/languages.js';
import { createLabeller, type Labeller } from './labels.js';
import type { NestedItem } from './lists.js';
import { type NamedBearer, quoted } from './norms.js';
import type { ParagraphPlan } from './plan.js';
import { flatText, type ImportedElement, type ImportedParagraph, type ImportedTreaty } from './structure.js';

/** What a first rendering has shown to read otherwise than the source. */
export interface Corrections {
  /** Elements whose number the rendering does not give: their heading is kept in the title. */
  readonly headings: ReadonlySet<ImportedElement>;
  /** Paragraphs whose structure renders in other words: they keep their own. */
  readonly paragraphs: ReadonlySet<ImportedParagraph>;
  /** Whether the formula that leads to the articles is the one that the rendering prints. */
  readonly dropsFormula: boolean;
}

export interface Bearers {
  readonly parties: readonly NamedBearer[];
  readonly roles: readonly NamedBearer[];
  /** The labeller that has handed out their labels. */
  readonly label: Labeller;
}

export function writeTreaty(
  treaty: ImportedTreaty,
  bearers: Bearers,
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
  corrections: Corrections,
): string {
  const taken = [...bearers.parties, ...bearers.roles];
  const label = createLabeller();
  for (const { label: used } of taken) label(used, used);
  const recitals = corrections.dropsFormula ? treaty.preamble.slice(0, -1) : treaty.preamble;
  const lines = [
    header(treaty),
    ...treaty.parties.map((party) => `party ${party.label} ${quoted(party.formal)}.`),
    ...bearers.roles.map((role) => `role ${role.label} ${quoted(role.words)}.`),
    ...(recitals.length === 0 ? [] : ['preamble', ...recitals.map(({ text }) => `${quoted(text)}.`)]),
    ...treaty.elements.map((element) => elementSource(element, treaty.language, label, plans, corrections)),
    ...closing(treaty),
  ];
  return format(`${lines.join('\n')}\n`);
}

function header({ title, instrument, parties, language }: ImportedTreaty): string {
  const between = parties.length > 0 ? ` between ${parties.map(({ label }) => label).join(' and ')}` : '';
  const called = instrument === undefined || instrument === 'Agreement' ? '' : ` called ${quoted(instrument)}`;
  const name = LANGUAGE_NAMES.find((one) => languageOf(one)?.tag === language) ?? 'English';
  return `agreement ${quoted(title)}${between} in ${name}${called} binding.`;
}

function elementSource(
  element: ImportedElement,
  language: string,
  label: Labeller,
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
  { headings, paragraphs }: Corrections,
): string {
  const { kind, heading, title } = element;
  const kept = headings.has(element) ? [heading, title].filter((part) => part !== '').join(' — ') : title;
  const fallback = `${kind}-${
    heading
      .split(' ')
      .slice(1)
      .join('-')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-') || '1'
  }`;
  const name = label(title, fallback.replace(/-$/u, ''));
  const body = element.paragraphs.map((paragraph) => {
    const plan = plans.get(paragraph) ?? { kind: 'prose' as const };
    return paragraphSource(paragraph, plan, paragraphs.has(paragraph), language);
  });
  return [`${kind} ${name} ${quoted(withoutFullStop(kept))}`, ...body].join('\n');
}

function withoutFullStop(title: string): string {
  return title.replace(/^[:.]\s*/u, '');
}

function paragraphSource(paragraph: ImportedParagraph, plan: ParagraphPlan, reads: boolean, language: string): string {
  const own = ` /${language} ${quoted(flatText(paragraph))}.`;
  switch (plan.kind) {
    case 'norm': {
      const { leading, subject, modal, act } = plan.norm;
      const verb = modal === 'is entitled to' && /parties/u.test(subject) ? 'are entitled to' : modal;
      const said = plan.items.length === 0 ? ` ${quoted(act)}` : `:${itemsSource(plan.items, 1)}`;
      return `${leading}${subject} ${verb}${said}${reads || !plan.isWhole ? own : '.'}`;
    }
    case 'clause':
      return `${plan.clause}${own}`;
    case 'list':
      if (reads) break;
      return `${quoted(paragraph.lead.replace(/\s*:$/u, ':'))}:${itemsSource(plan.items, 1)}.`;
    case 'prose':
  }
  return `${quoted(flatText(paragraph))}.`;
}

function itemsSource(items: readonly NestedItem[], depth: number): string {
  return items
    .map(({ text, items: inner }) => {
      const words = inner.length > 0 ? text : text.replace(/\s*[;,.]?\s*(?:(?<=[;,.]\s*)(?:and|et|y))?\s*$/u, '');
      const below = inner.length === 0 ? '' : `:${itemsSource(inner, depth + 1)}`;
      return `\n${'-'.repeat(depth)} ${quoted(words)}${below}`;
    })
    .join(';');
}

const PLACE =
  /\b(?:done|fait|hech[oa])\b(?: in (?:duplicate|triplicate|a single copy))?,? (?:at|in|à|en)(?: the (?:city|cities) of)? (\p{Lu}[^,.;]*?)(?=,|\.|;| on | this | le | el |$)/iu;

/** The closing words in their own wording; the place is told apart where it is certain. */
function closing({ closing: words, language }: ImportedTreaty): readonly string[] {
  if (words.length === 0) return [];
  const text = words.map((one) => one.text).join(' ');
  const place = PLACE.exec(text)?.[1] ?? 'the place stated in the text';
  return [`done at ${quoted(place)} /${language} ${quoted(text)}.`];
}
