/** An article or annex. It is made anew only when its source, its number or what its references render to has changed. */
import type { Annex, Article, DeclarationParagraph, Term } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Agreement } from '../../model/agreement.js';
import { annexLetter, isDefinitionsArticle } from '../../model/numbering.js';
import type { ArticleBlock, ListItem, Provision, Words } from '../document.js';
import type { Names } from '../names.js';
import { type OwnMarks, ownMarks, printedHeading } from '../own-marks.js';
import { printedNumbers, printedParagraphs } from '../printed-paragraphs.js';
import { type NameForm, proposal, type Speech } from '../speech.js';
import { glued } from '../words.js';
import { continued, definitionWords, isAgreed, provisionOf } from './provisions.js';

interface Kept {
  readonly block: ArticleBlock;
  readonly piece: Piece;
  readonly number: number;
  readonly id: string;
  /** Every name that was said, and what it read as. */
  readonly heard: readonly { readonly name: string; readonly form: NameForm; readonly signature: string }[];
}

const kept = new WeakMap<Article | Annex, Map<string, Kept>>();

/** @param manner tells renderings apart that differ in language, style or what the header says */
export function articleBlock(
  element: Article | Annex,
  id: string,
  number: number,
  piece: Piece,
  names: Names,
  manner: string,
  agreement: Agreement | undefined,
): ArticleBlock {
  const manners = kept.get(element) ?? new Map<string, Kept>();
  kept.set(element, manners);
  const before = manners.get(manner);
  if (before !== undefined && isCurrent(before, id, number, piece, element, names)) return before.block;
  const heard: { name: string; form: NameForm }[] = [];
  const speech = names.speech(piece.text, element, (name, form) => {
    if (!heard.some((one) => one.name === name && one.form === form)) heard.push({ name, form });
  });
  const block = makeBlock(element, id, number, piece, speech, agreement);
  const signed = heard.map(({ name, form }) => ({
    name,
    form,
    signature: names.signature(name, form, element),
  }));
  manners.set(manner, { block, piece, number, id, heard: signed });
  return block;
}

function isCurrent(
  before: Kept,
  id: string,
  number: number,
  piece: Piece,
  element: Article | Annex,
  names: Names,
): boolean {
  if (before.piece !== piece || before.number !== number || before.id !== id) return false;
  return before.heard.every(({ name, form, signature }) => names.signature(name, form, element) === signature);
}

function makeBlock(
  element: Article | Annex,
  id: string,
  number: number,
  piece: Piece,
  speech: Speech,
  agreement: Agreement | undefined,
): ArticleBlock {
  const { heading } = speech.locale;
  return {
    kind: element.kind,
    id,
    number,
    heading:
      printedHeading(element, number, agreement, speech) ??
      (element.kind === 'article' ? heading.article(number, speech) : heading.annex(annexLetter(number))),
    title: speech.title(element.title),
    provisions: isDefinitionsArticle(element)
      ? definitions(element, piece, speech)
      : provisionsOf(element, piece, speech, ownMarks(element, agreement, speech)),
    source: { piece, offset: element.start },
  };
}

/** One provision for each paragraph; a sentence that goes on in the paragraph before it is put behind that one's words. */
function provisionsOf(element: Article | Annex, piece: Piece, speech: Speech, marks: OwnMarks): readonly Provision[] {
  const provisions: Provision[] = [];
  const numbers = printedNumbers(element, speech.option);
  for (const paragraph of printedParagraphs(element, speech.option)) {
    const number = paragraph.placing === undefined ? numbers.get(paragraph) : undefined;
    const provision = provisionOf(paragraph, number, piece, speech, marks);
    const before = provisions.at(-1);
    const whole = paragraph.placing === 'also' && before !== undefined ? continued(before, provision) : undefined;
    if (whole === undefined) provisions.push(provision);
    else provisions[provisions.length - 1] = whole;
  }
  return provisions;
}

/** A definition that is not agreed stands in brackets of its own. */
function definitionOf(paragraph: DeclarationParagraph, speech: Speech): Words {
  const words = definitionWords(paragraph.declaration as Term, speech);
  const { proposers } = paragraph;
  return proposers === undefined || isAgreed(paragraph, speech) ? words : proposal(proposers, words, speech);
}

/** A definitions article is one list under `For the purposes of this Agreement:`. */
function definitions(element: Article | Annex, piece: Piece, speech: Speech): readonly Provision[] {
  const { itemMark, itemEnd, fullStop, definitionsLead } = speech.locale;
  const terms = printedParagraphs(element, speech.option) as readonly DeclarationParagraph[];
  if (terms.length === 0) return [];
  const items = terms.map((paragraph, index): ListItem => {
    const last = index === terms.length - 1;
    const beforeLast = index === terms.length - 2 && terms.length > 2;
    const end = last ? fullStop : beforeLast ? itemEnd.and : itemEnd.between;
    return {
      mark: itemMark(index, 0),
      words: glued(definitionOf(paragraph, speech), end),
      items: [],
      source: { piece, offset: paragraph.start },
    };
  });
  const lead = [{ kind: 'text' as const, text: definitionsLead(speech) }];
  return [{ words: lead, items, source: { piece, offset: element.start } }];
}
