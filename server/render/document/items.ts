/** Lists: marks, and what stands behind each item. */
import type { Item, NormSentence } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { ListItem, Words } from '../document.js';
import { bringMark, type OwnMarks } from '../own-marks.js';
import { type Speech, variantFor } from '../speech.js';
import { ended, glued, hasForeign, phrase, plainText } from '../words.js';

/** What a list is part of. */
export interface ListContext {
  readonly speech: Speech;
  readonly piece: Piece;
  /** The norm that the list completes; a list of prose has none. */
  readonly sentence: NormSentence | undefined;
  /** Marks that the agreement gives itself. */
  readonly marks: OwnMarks;
}

/** The items of a list whose last item ends in `end`. An item that brings its own mark stands as it is written. */
export function listItems(items: readonly Item[], end: string, context: ListContext, level = 0): readonly ListItem[] {
  const { speech, piece, sentence, marks } = context;
  const { itemEnd, itemMark, colon } = speech.locale;
  const conjunction = (sentence && speech.locale.norm.conjunction(sentence)) ?? 'and';
  return items.map((item, index) => {
    const behind = endOf(index, items.length, end, itemEnd.between, itemEnd[conjunction]);
    const words = itemWords(item, context);
    const source = { piece, offset: item.start };
    const own = marks(level + 1, index);
    if (bringMark(words)) return { mark: '', words, items: listItems(item.items, '', context, level + 1), source };
    const mark = own ?? itemMark(index, level);
    const isEnded = own !== undefined && OWN_END.test(plainText(words));
    if (item.items.length === 0) return { mark, words: isEnded ? words : punctuated(words, behind), items: [], source };
    return { mark, words: ended(words, colon), items: listItems(item.items, behind, context, level + 1), source };
  });
}

/** Two items need no conjunction: the semicolon joins them; of three and more, the last is led in by one. */
function endOf(index: number, count: number, last: string, between: string, beforeLast: string): string {
  if (index === count - 1) return last;
  return index === count - 2 && count > 2 ? beforeLast : between;
}

/** A drafter's own mark at the end of an item gives way to the list's, save one that ends a sentence inside the item. */
function punctuated(words: Words, mark: string): Words {
  const last = words.at(-1);
  if (last === undefined || 'runs' in last) return glued(words, mark);
  const bare = last.text.replace(/[;,.]+$/u, '');
  return glued(words.slice(0, -1), [{ ...last, text: bare }], mark);
}

/** Where the agreement gives its own marks, what an item ends in is the drafter's own as well. */
const OWN_END = /[;,.:؛،。；，：](?:\s(?:and|or|et|ou|y|e|o|u|و|أو))?$/u;

/** An item that is not wholly in the document's language stands in that of drafting, marked as such. */
function itemWords(item: Item, { speech, sentence }: ListContext): Words {
  const words = saidItem(item, sentence, speech);
  if (!hasForeign(words)) return words;
  const drafted = speech.drafted();
  return [{ kind: 'foreign', lang: drafted.lang, runs: saidItem(item, sentence, drafted) }];
}

function saidItem(item: Item, sentence: NormSentence | undefined, speech: Speech): Words {
  const own = variantFor(item.variants, speech.lang);
  if (own !== undefined) return speech.own(own.text);
  const { act } = item;
  const words =
    act.kind === 'text-act'
      ? speech.text(act.text)
      : phrase(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
  return speech.locale.norm.item(words, item.qualifiers, sentence, speech);
}
