/** What an agreement is called in its header. */
import type { Tree } from '../../grammar/parse.js';
import { agreementOf } from './agreement.js';
import { titleWords } from './text.js';

/** The title in the language of drafting; empty where the file holds no agreement, or one without a title. */
export function agreementTitle(tree: Tree): string {
  const title = agreementOf(tree)?.header.title;
  return title === undefined ? '' : titleWords(title);
}
