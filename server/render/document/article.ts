/** An article or annex. It is made anew only when its source, its number or what its references render to has changed. */
import type { Annex, Article, DeclarationParagraph, Term } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { annexLetter, isDefinitionsArticle } from '../../model/numbering.js';
import type { ArticleBlock, ListItem, Provision } from '../document.js';
import type { Names } from '../names.js';
import { printedNumber, printedParagraphs } from '../printed-paragraphs.js';
import type { NameForm, Speech } from '../speech.js';
import { glued } from '../words.js';
import { definitionWords, provisionOf } from './provisions.js';

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
): ArticleBlock {
  const manners = kept.get(element) ?? new Map<string, Kept>();
  kept.set(element, manners);
  const before = manners.get(manner);
  if (before !== undefined && isCurrent(before, id, number, piece, element, names)) return before.block;
  const heard = new Map<string, { name: string; form: NameForm }>();
  const speech = names.speech(piece.text, element, (name, form) => heard.set(`${form} ${name}`, { name, form }));
  const block = makeBlock(element, id, number, piece, speech);
  const signed = [...heard.values()].map(({ name, form }) => ({
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

function makeBlock(element: Article | Annex, id: string, number: number, piece: Piece, speech: Speech): ArticleBlock {
  const { heading } = speech.locale;
  return {
    kind: element.kind,
    id,
    number,
    heading: element.kind === 'article' ? heading.article(number, speech) : heading.annex(annexLetter(number)),
    title: speech.title(element.title),
    provisions: isDefinitionsArticle(element)
      ? definitions(element, piece, speech)
      : printedParagraphs(element, speech.option).map((paragraph) =>
          provisionOf(paragraph, printedNumber(element, paragraph, speech.option), piece, speech),
        ),
    source: { piece, offset: element.start },
  };
}

/** A definitions article is one list under `For the purposes of this Agreement:`. */
function definitions(element: Article | Annex, piece: Piece, speech: Speech): readonly Provision[] {
  const { itemMark, itemEnd, fullStop, definitionsLead } = speech.locale;
  const terms = printedParagraphs(element, speech.option) as readonly DeclarationParagraph[];
  const items = terms.map((paragraph, index): ListItem => {
    const last = index === terms.length - 1;
    const beforeLast = index === terms.length - 2 && terms.length > 2;
    const end = last ? fullStop : beforeLast ? itemEnd.and : itemEnd.between;
    return {
      mark: itemMark(index, 0),
      words: glued(definitionWords(paragraph.declaration as Term, speech), end),
      items: [],
      source: { piece, offset: paragraph.start },
    };
  });
  const lead = [{ kind: 'text' as const, text: definitionsLead(speech) }];
  return [{ words: lead, items, source: { piece, offset: element.start } }];
}
