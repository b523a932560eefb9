/** One paragraph of an article or annex: a norm, a final clause, prose, a body, a definition, or a sentence that does not parse. */
import type { Clause, Item, NormSentence, Paragraph, Prose, Variant } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { canonical } from '../../model/symbols.js';
import type { ListItem, Provision, Words } from '../document.js';
import { englishNorms } from '../locales/en/norms.js';
import type { NormGrammar, TreatyActClause } from '../locales/locale.js';
import { bracketHead, type Speech, variantFor } from '../speech.js';
import { capitalised, ended, glued, trimmed } from '../words.js';
import { listItems } from './items.js';

interface Content {
  readonly words: Words;
  readonly items?: readonly ListItem[];
  readonly after?: Words;
  readonly untranslated?: string;
  readonly broken?: true;
}

/** Renders a paragraph; `number` is printed in front of it. */
export function provisionOf(paragraph: Paragraph, number: number | undefined, piece: Piece, speech: Speech): Provision {
  const content = bracketed(contentOf(paragraph, piece, speech), paragraph, speech);
  const { proposers, label } = paragraph;
  const open = proposers !== undefined && !isAgreed(paragraph, speech);
  return {
    ...(label && label.text !== '' && { id: canonical(label.text) }),
    ...(number !== undefined && { number, mark: speech.locale.paragraphMark(number) }),
    items: [],
    ...content,
    ...(open && { proposers: proposers.map(({ text }) => canonical(text)) }),
    source: { piece, offset: paragraph.start },
  };
}

function contentOf(paragraph: Paragraph, piece: Piece, speech: Speech): Content {
  switch (paragraph.kind) {
    case 'norm':
    case 'clause': {
      const own = ownWording(paragraph.variants, speech);
      if (own !== undefined) return { words: own };
      return paragraph.kind === 'norm' ? normContent(paragraph, piece, speech) : clauseContent(paragraph, speech);
    }
    case 'prose':
      return proseContent(paragraph, piece, speech);
    case 'declaration':
      return { words: declarationWords(paragraph, speech) };
    case 'broken':
      return { words: sourceWords(piece, paragraph), broken: true };
  }
}

/** The sentence's own wording in the document's language. */
function ownWording(variants: readonly Variant[], speech: Speech): Words | undefined {
  const own = variantFor(variants, speech.lang);
  return own && ended(trimmed(speech.own(own.text)), speech.locale.fullStop);
}

function normContent(sentence: NormSentence, piece: Piece, speech: Speech): Content {
  const { norm, treatyAct, fullStop } = speech.locale;
  if (norm !== undefined) return builtNorm(sentence, norm, piece, speech);
  const notice = plainTreatyAct(sentence);
  const said = notice && treatyAct?.(notice, speech);
  return said ? { words: ended(capitalised(said, speech.lang), fullStop) } : untranslated(sentence, piece, speech);
}

/** The right to end, leave, suspend or denounce the agreement, with nothing but its notice: a final clause in the form of a norm. */
function plainTreatyAct({
  leading,
  subject,
  modal,
  act,
  qualifiers,
  consequence,
}: NormSentence): TreatyActClause | undefined {
  const isMay = 'modal' in modal && modal.modal === 'may';
  if (act.kind !== 'treaty-act' || !isMay || leading.length > 0 || consequence !== undefined) return undefined;
  const notice = qualifiers.find((qualifier) => qualifier.kind === 'notice');
  if (qualifiers.some((qualifier) => qualifier !== notice && qualifier.kind !== 'in-writing')) return undefined;
  return { subject, verb: act.verb, ...(notice && { notice: notice.duration }) };
}

function builtNorm(sentence: NormSentence, norm: NormGrammar, piece: Piece, speech: Speech): Content {
  const { fullStop } = speech.locale;
  const words = capitalised(norm.sentence(sentence, speech), speech.lang);
  const consequence = norm.consequence(sentence, speech);
  if (sentence.act.kind !== 'items') {
    return { words: ended(consequence === undefined ? words : glued(words, '; ', consequence), fullStop) };
  }
  const items = listItems(sentence.act.items, fullStop, { speech, piece, sentence });
  const after = consequence && ended(capitalised(consequence, speech.lang), fullStop);
  return { words, items, ...(after && { after }) };
}

/** A sentence that this language cannot be built in stands in the language of drafting, marked as such. */
function untranslated(sentence: NormSentence, piece: Piece, speech: Speech): Content {
  const drafted = speech.drafted();
  const own = ownWording(sentence.variants, drafted);
  if (own !== undefined) return { words: own, untranslated: drafted.lang };
  const { norm } = drafted.locale;
  const english = norm === undefined ? englishNorms : norm;
  return { ...builtNorm(sentence, english, piece, drafted), untranslated: drafted.lang };
}

function clauseContent({ content }: Clause, speech: Speech): Content {
  const { clause, fullStop } = speech.locale;
  return { words: ended(capitalised(clause(content, speech), speech.lang), fullStop) };
}

function proseContent({ title, items }: Prose, piece: Piece, speech: Speech): Content {
  const words = trimmed(speech.title(title));
  const { fullStop, colon } = speech.locale;
  if (items.length === 0) return { words: ended(words, fullStop) };
  return { words: ended(words, colon), items: proseItems(items, fullStop, piece, speech) };
}

function proseItems(items: readonly Item[], end: string, piece: Piece, speech: Speech): readonly ListItem[] {
  return listItems(items, end, { speech, piece, sentence: undefined });
}

function declarationWords({ declaration }: Paragraph & { kind: 'declaration' }, speech: Speech): Words {
  const { locale } = speech;
  if (declaration.kind === 'body')
    return ended(capitalised(locale.body(declaration, speech), speech.lang), locale.fullStop);
  if (declaration.kind !== 'term') return [];
  return ended(definitionWords(declaration, speech), locale.fullStop);
}

/** `"X" means y` */
export function definitionWords(term: { title: Prose['title']; means: Prose['title'] }, speech: Speech): Words {
  return speech.locale.definition(speech.title(term.title), trimmed(speech.title(term.means)));
}

/** What does not parse is shown as it is written, layout apart. */
export function sourceWords(piece: Piece, { start, end }: { start: number; end: number }): Words {
  return [{ kind: 'text', text: piece.text.slice(start, end).replace(/\s+/gu, ' ').trim() }];
}

function isAgreed({ proposers = [] }: Paragraph, { option }: Speech): boolean {
  return option !== undefined && proposers.some(({ text }) => canonical(text) === option);
}

/** `[Jordan: Each Party shall ….]`, the brackets around the whole paragraph. */
function bracketed(content: Content, paragraph: Paragraph, speech: Speech): Content {
  const { proposers } = paragraph;
  if (proposers === undefined || isAgreed(paragraph, speech)) return content;
  const who = proposers.map((name) => speech.name(name, 'noun'));
  const opened = { ...content, words: glued('[', ...bracketHead(who, speech), content.words) };
  if (content.after !== undefined) return { ...opened, after: glued(content.after, ']') };
  if (content.items === undefined || content.items.length === 0) return { ...opened, words: glued(opened.words, ']') };
  return { ...opened, items: closedList(content.items) };
}

function closedList(items: readonly ListItem[]): readonly ListItem[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const closed =
    last.items.length === 0 ? { ...last, words: glued(last.words, ']') } : { ...last, items: closedList(last.items) };
  return [...items.slice(0, -1), closed];
}
