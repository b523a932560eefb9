/** What each paragraph is to become: its sentences as norms, final clauses, definitions and prose, and the list below it. */
import { definitionOf, leadsToDefinitions } from './definitions.js';
import { finalClauseOf } from './final-clauses.js';
import { type NestedList, nestedList } from './lists.js';
import { type NamedBearer, type NormParts, normOf } from './norms.js';
import { romanceNormOf } from './romance-norms.js';
import { gluedSentencesOf, sentencesOf } from './sentences.js';
import { type ImportedItem, type ImportedParagraph, type ImportedTreaty, wholeText } from './structure.js';

/** A sentence of the agreement; `words` are those of the source, without the paragraph's mark. */
export type Statement = {
  readonly words: string;
} /** `choice` holds the words of a list of alternatives, which are one act together. */ & (
  | { readonly kind: 'norm'; readonly norm: NormParts; readonly choice?: string }
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'term'; readonly title: string; readonly means: string }
  | { readonly kind: 'prose' }
);

/** A list entry that stands as a paragraph of its own below the words that lead to it. */
export interface Spilled {
  readonly item: ImportedItem;
  readonly statement: Statement;
}

export interface ParagraphPlan {
  /** In order; the first opens the paragraph and the others go on in it. */
  readonly statements: readonly Statement[];
  /** Whether the list belongs to the last statement; otherwise its entries are `spilled`. */
  readonly hasList: boolean;
  /** The list as its marks nest it; undefined where they do not. */
  readonly list: NestedList | undefined;
  readonly spilled: readonly Spilled[];
}

/** How the sentences of the treaty's language are read. */
interface Reading {
  readonly norm: (sentence: string) => NormParts | undefined;
  readonly clause: (sentence: string) => string | undefined;
  readonly definition: (sentence: string) => { readonly title: string; readonly means: string } | undefined;
}

/** The plan of every paragraph. */
export function plansOf(
  treaty: ImportedTreaty,
  bearers: readonly NamedBearer[],
): Map<ImportedParagraph, ParagraphPlan> {
  const { language } = treaty;
  const speaksOfLitigants = hasLitigants(treaty);
  const plans = new Map<ImportedParagraph, ParagraphPlan>();
  for (const { title, paragraphs } of treaty.elements) {
    for (const paragraph of paragraphs) {
      const isAmong = leadsToDefinitions(title) || leadsToDefinitions(paragraph.text);
      const read: Reading = {
        norm: (sentence) =>
          language === 'en' ? normOf(sentence, bearers) : romanceNormOf(sentence, language, speaksOfLitigants),
        clause: (sentence) => finalClauseOf(sentence, language, treaty.instrument),
        definition: (sentence) => definitionOf(sentence, language, isAmong),
      };
      plans.set(paragraph, planOf(paragraph, read));
    }
  }
  return plans;
}

/** Where the parties of a French treaty are Powers, its “Parties” are those to a dispute. */
function hasLitigants({ elements, language }: ImportedTreaty): boolean {
  if (language !== 'fr') return false;
  const powers = elements.flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => /\bPuissances\b/u.test(text)));
  return powers.length > 2;
}

function planOf({ text, items }: ImportedParagraph, read: Reading): ParagraphPlan {
  const sentences = sentencesOf(text);
  const list = nestedList(items);
  const statements: Statement[] = [];
  let spills = false;
  for (const [index, words] of sentences.entries()) {
    const isLast = index === sentences.length - 1 && items.length > 0;
    const isLead = isLast && !/[.;]["”»]?$/u.test(words);
    const statement = isLead ? leadOf(words, items, read) : statementOf(words, read);
    const before = statements.at(-1);
    spills = isLast && statement.kind !== 'prose' && (!isLead || statement.kind !== 'norm' || isChoice(statement));
    if (statement.kind === 'prose' && before?.kind === 'prose') {
      statements[statements.length - 1] = { kind: 'prose', words: `${before.words} ${words}` };
    } else statements.push(statement);
  }
  const spilled = items.map((item) => ({ item, statement: itemStatement(item, read) }));
  const defines = spilled.some(({ statement }) => statement.kind === 'term');
  const leads = /[.;:,!?…][”"»’)\]]*$/u.test(text);
  if (items.length > 0 && !spills && !defines && leads) return { statements, hasList: true, list, spilled: [] };
  return { statements: withoutOpenNorm(statements), hasList: false, list, spilled };
}

/** A norm whose acts are the items of its list is prose where the list cannot be its own. */
function withoutOpenNorm(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((one) =>
    one.kind === 'norm' && one.norm.act === '' ? { kind: 'prose', words: one.words } : one,
  );
}

function statementOf(words: string, read: Reading): Statement {
  const definition = read.definition(words);
  if (definition !== undefined) return { kind: 'term', ...definition, words };
  for (const sentence of gluedSentencesOf(words)) {
    const clause = read.clause(sentence);
    if (clause !== undefined) return { kind: 'clause', clause, words };
    const norm = read.norm(sentence);
    if (norm !== undefined && norm.act !== '') return { kind: 'norm', norm, words };
  }
  return { kind: 'prose', words };
}

/** A sentence that leads to a list says what it says only with the list. */
function leadOf(words: string, items: readonly ImportedItem[], read: Reading): Statement {
  const norm = read.norm(words);
  if (norm !== undefined && areAlternatives(words, items, norm.modal)) {
    const choice = items.map(wholeText).join(' ').replace(/[.;]$/u, '');
    return norm.act === '' ? { kind: 'prose', words } : { kind: 'norm', norm, choice, words };
  }
  if (norm !== undefined) return { kind: 'norm', norm, words };
  const definition = read.definition([words, ...items.map(wholeText)].join(' '));
  return definition === undefined ? statementOf(words, read) : { kind: 'term', ...definition, words };
}

function isChoice(statement: Statement): boolean {
  return statement.kind === 'norm' && statement.choice !== undefined;
}

/**
 * Of what is owed, a list of alternatives is one duty; so is a list of conditions that are to be met together. Each of several cases,
 * or of things forbidden or allowed, stands by itself.
 */
function areAlternatives(words: string, items: readonly ImportedItem[], modal: string): boolean {
  const isOr = items.slice(0, -1).some(({ text }) => /[;,]?\s(?:or|ou|o)$/iu.test(text));
  if (/\bunless\b[^,;]*$/iu.test(words)) return true;
  if (/\b(?:if|when|where|whenever|provided|cases)\b[^,;]*$/iu.test(words)) return !isOr;
  if (!/^(?:shall|will)$/u.test(modal)) return false;
  return isOr || /\b(?:one|any|either|one or more|some) of the following\b|\beither:?$/iu.test(words);
}

function itemStatement(item: ImportedItem, read: Reading): Statement {
  const definition = read.definition(item.text);
  return definition === undefined
    ? { kind: 'prose', words: item.text }
    : { kind: 'term', ...definition, words: item.text };
}
