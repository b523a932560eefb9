/** One paragraph of an article or annex: a norm, a final clause, prose, a body, a definition, or a sentence that does not parse. */
import {
  type Clause,
  isChoice,
  type NormSentence,
  type Paragraph,
  type Prose,
  type Text,
  type Title,
  type Variant,
} from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { sameLanguage } from '../../model/languages.js';
import { canonical } from '../../model/symbols.js';
import type { ListItem, Provision, Words } from '../document.js';
import { bringNumber, type OwnMarks } from '../own-marks.js';
import { bracketHead, type Speech, variantFor } from '../speech.js';
import { capitalised, ended, glued, hasForeign, phrase, plainText, trimmed } from '../words.js';
import { listItems } from './items.js';

interface Content {
  readonly words: Words;
  readonly items?: readonly ListItem[];
  readonly after?: Words;
  readonly untranslated?: string;
  readonly broken?: true;
}

/** Renders a paragraph; `number` is printed in front of it, unless its words bring their own. */
export function provisionOf(
  paragraph: Paragraph,
  number: number | undefined,
  piece: Piece,
  speech: Speech,
  marks: OwnMarks,
): Provision {
  const content = bracketed(contentOf(paragraph, piece, speech, marks), paragraph, speech);
  const { proposers, label } = paragraph;
  const mark = number === undefined ? '' : (marks(0, number - 1) ?? speech.locale.paragraphMark(number));
  const isMarked = number !== undefined && mark !== '' && !bringNumber(content.words);
  // Made property by property: there is one for each paragraph of the document.
  const provision: { -readonly [K in keyof Provision]: Provision[K] } = {
    words: content.words,
    items: content.items ?? [],
    source: { piece, offset: paragraph.start },
  };
  if (label !== undefined && label.text !== '') provision.id = canonical(label.text);
  if (isMarked) {
    provision.number = number;
    provision.mark = mark;
  }
  if (content.after !== undefined) provision.after = content.after;
  if (content.untranslated !== undefined) provision.untranslated = content.untranslated;
  if (content.broken !== undefined) provision.broken = content.broken;
  if (proposers !== undefined && !isAgreed(paragraph, speech))
    provision.proposers = proposers.map(({ text }) => canonical(text));
  return provision;
}

/** The paragraph with a sentence that goes on in it; undefined where both have lists, which cannot be one paragraph. */
export function continued(before: Provision, sentence: Provision): Provision | undefined {
  if (before.items.length === 0 && before.after === undefined) {
    const { items, after } = sentence;
    return { ...before, words: phrase(before.words, sentence.words), items, ...(after && { after }) };
  }
  if (sentence.items.length > 0) return undefined;
  return { ...before, after: phrase(before.after, sentence.words) };
}

function contentOf(paragraph: Paragraph, piece: Piece, speech: Speech, marks: OwnMarks): Content {
  switch (paragraph.kind) {
    case 'norm':
    case 'clause': {
      const own = ownWording(paragraph.variants, speech);
      if (own !== undefined) return { words: own };
      return paragraph.kind === 'norm'
        ? normContent(paragraph, piece, speech, marks)
        : clauseContent(paragraph, speech);
    }
    case 'prose':
      return proseContent(paragraph, piece, speech, marks);
    case 'declaration':
      return { words: declarationWords(paragraph, speech) };
    case 'broken':
      return { words: sourceWords(piece, paragraph), broken: true };
  }
}

/** The sentence's own wording in the document's language. */
function ownWording(variants: readonly Variant[], speech: Speech): Words | undefined {
  const own = variantFor(variants, speech.lang);
  if (own === undefined) return undefined;
  const words = trimmed(speech.own(own.text));
  return ended(beginsWithName(own.text) ? capitalised(words, speech.lang) : words, speech.locale.fullStop);
}

/** A sentence of the drafter's that begins with a declared name begins with a capital; other first letters are the drafter's. */
export function opened({ text, variants }: Title, words: Words, speech: Speech): Words {
  const said = variantFor(variants, speech.lang)?.text ?? text;
  return !isChoice(said) && beginsWithName(said) ? capitalised(words, speech.lang) : words;
}

function beginsWithName({ parts: [first, second] }: Text): boolean {
  const part = first?.kind === 'words' && first.text.trim() === '' ? second : first;
  return part?.kind === 'interpolation' && part.value?.kind === 'name';
}

function normContent(sentence: NormSentence, piece: Piece, speech: Speech, marks: OwnMarks): Content {
  const built = builtNorm(sentence, piece, speech, marks);
  return isSaid(built) ? built : untranslated(sentence, piece, speech, marks);
}

/** Whether a built sentence is in the document's language: of a list, what leads to it and at least one item. */
function isSaid({ words, items = [], after = [] }: Content): boolean {
  if (hasForeign(words) || hasForeign(after)) return false;
  return items.length === 0 || items.some((item) => !hasForeign(item.words));
}

function builtNorm(sentence: NormSentence, piece: Piece, speech: Speech, marks: OwnMarks): Content {
  const { norm, fullStop } = speech.locale;
  const consequence = norm.consequence(sentence, speech);
  const { act } = sentence;
  if (act.kind !== 'items') {
    const words = capitalised(norm.sentence(sentence, speech), speech.lang);
    return { words: ended(consequence === undefined ? words : glued(words, norm.semicolon, consequence), fullStop) };
  }
  const own = variantFor(act.variants, speech.lang);
  const words =
    own === undefined
      ? capitalised(norm.sentence(sentence, speech), speech.lang)
      : glued(withoutColon(trimmed(speech.own(own.text))), speech.locale.colon);
  const items = listItems(act.items, fullStop, { speech, piece, sentence, marks });
  const after = consequence && ended(capitalised(consequence, speech.lang), fullStop);
  return { words, items, ...(after && { after }) };
}

/** A drafter's own colon gives way to the language's. */
function withoutColon(words: Words): Words {
  const last = words.at(-1);
  if (last === undefined || 'runs' in last) return words;
  return [...words.slice(0, -1), { ...last, text: last.text.replace(/\s*[:：]$/u, '') }];
}

/** A sentence that has no words in this language stands in the language of drafting, marked as such. */
function untranslated(sentence: NormSentence, piece: Piece, speech: Speech, marks: OwnMarks): Content {
  const drafted = speech.drafted();
  const own = ownWording(sentence.variants, drafted);
  return {
    ...(own === undefined ? builtNorm(sentence, piece, drafted, marks) : { words: own }),
    untranslated: drafted.lang,
  };
}

function clauseContent({ content }: Clause, speech: Speech): Content {
  const { clause, fullStop } = speech.locale;
  return { words: ended(capitalised(clause(content, speech), speech.lang), fullStop) };
}

/**
 * Prose without a number stands as it is written: it may be a line above others, which no full stop ends. So does prose with a variant
 * in the language of drafting.
 */
function proseContent({ title, items, placing }: Prose, piece: Piece, speech: Speech, marks: OwnMarks): Content {
  const words = opened(title, trimmed(speech.title(title)), speech);
  const { fullStop, colon } = speech.locale;
  const isOwn = sameLanguage(speech.lang, speech.drafting) && variantFor(title.variants, speech.lang) !== undefined;
  if (items.length === 0) return { words: isOwn || placing === 'unnumbered' ? words : ended(words, fullStop) };
  return {
    words: isOwn ? words : ended(words, colon),
    items: listItems(items, fullStop, { speech, piece, sentence: undefined, marks }),
  };
}

function declarationWords({ declaration }: Paragraph & { kind: 'declaration' }, speech: Speech): Words {
  const { locale } = speech;
  if (declaration.kind === 'body')
    return ended(capitalised(locale.body(declaration, speech), speech.lang), locale.fullStop);
  if (declaration.kind !== 'term') return [];
  const own = sameLanguage(speech.lang, speech.drafting) && ownWording(declaration.means.variants, speech);
  if (own) return own;
  const words = definitionWords(declaration, speech);
  const isBare = /^\p{L}/u.test(plainText(words));
  return ended(isBare ? capitalised(words, speech.lang) : words, locale.fullStop);
}

/** `"X" means y` */
export function definitionWords(term: { title: Prose['title']; means: Prose['title'] }, speech: Speech): Words {
  return speech.locale.definition(speech.title(term.title), trimmed(speech.title(term.means)));
}

/** What does not parse is shown as it is written, layout apart. */
export function sourceWords(piece: Piece, { start, end }: { start: number; end: number }): Words {
  return [{ kind: 'text', text: piece.text.slice(start, end).replace(/\s+/gu, ' ').trim() }];
}

/** Whether a paragraph is taken for agreed, because the party whose proposals are wanted proposes it. */
export function isAgreed({ proposers = [] }: Paragraph, { option }: Speech): boolean {
  return option !== undefined && proposers.some(({ text }) => canonical(text) === option);
}

/** `[Jordan: Each Party shall ….]`, the brackets around the whole paragraph. */
function bracketed(content: Content, paragraph: Paragraph, speech: Speech): Content {
  const { proposers } = paragraph;
  if (proposers === undefined || isAgreed(paragraph, speech)) return content;
  const who = proposers.map((name) => speech.name(name, 'noun'));
  const begun = { ...content, words: glued('[', ...bracketHead(who, speech), content.words) };
  if (content.after !== undefined) return { ...begun, after: glued(content.after, ']') };
  if (content.items === undefined || content.items.length === 0) return { ...begun, words: glued(begun.words, ']') };
  return { ...begun, items: closedList(content.items) };
}

function closedList(items: readonly ListItem[]): readonly ListItem[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const closed =
    last.items.length === 0 ? { ...last, words: glued(last.words, ']') } : { ...last, items: closedList(last.items) };
  return [...items.slice(0, -1), closed];
}
