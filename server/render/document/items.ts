/** Lists: marks, and what stands behind each item. */
import type { Item, NormSentence } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { ListItem, Words } from '../document.js';
import { type Speech, variantFor } from '../speech.js';
import { ended, glued, phrase } from '../words.js';

/** What a list is part of. */
export interface ListContext {
  readonly speech: Speech;
  readonly piece: Piece;
  /** The norm that the list completes; a list of prose has none. */
  readonly sentence: NormSentence | undefined;
}

/** The items of a list whose last item ends in `end`. */
export function listItems(items: readonly Item[], end: string, context: ListContext, level = 0): readonly ListItem[] {
  const { speech, piece, sentence } = context;
  const { itemEnd, itemMark, colon } = speech.locale;
  const conjunction = (sentence && speech.locale.norm?.conjunction(sentence)) ?? 'and';
  return items.map((item, index) => {
    const behind = endOf(index, items.length, end, itemEnd.between, itemEnd[conjunction]);
    const words = itemWords(item, context);
    const source = { piece, offset: item.start };
    const mark = itemMark(index, level);
    if (item.items.length === 0) return { mark, words: punctuated(words, behind), items: [], source };
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

function itemWords(item: Item, { speech, sentence }: ListContext): Words {
  const own = variantFor(item.variants, speech.lang);
  if (own !== undefined) return speech.own(own.text);
  const { act } = item;
  const words =
    act.kind === 'text-act'
      ? speech.text(act.text)
      : phrase(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
  return speech.locale.norm?.item(words, item.qualifiers, sentence, speech) ?? words;
}
