/** Whether two tied agreements say which of them goes first (VCLT 30(2)). */
import type { Reference } from '../../../grammar/ast.js';
import type { Unit } from '../../model/model.js';
import type { Norm } from '../../model/norm.js';
import { rankingsOf } from '../../model/precedence.js';
import { rawWords, titleWords } from '../../model/text.js';
import type { CheckContext, TiedModel } from '../rule.js';

/** Whether a clause of either says that it prevails over the other, yields to it or does not affect it. */
export function isRanked(tie: TiedModel, units: readonly Unit[], context: CheckContext): boolean {
  return (
    units.some((unit) => ranks(unit, (reference) => namesTied(reference, tie))) ||
    tie.model.units.some((unit) => ranks(unit, (reference) => namesOwn(reference, context)))
  );
}

function ranks({ piece }: Unit, isMeant: (reference: Reference) => boolean): boolean {
  return piece.elements.some(
    (element) =>
      (element.kind === 'article' || element.kind === 'annex') &&
      element.paragraphs.some(
        (paragraph) =>
          paragraph.kind === 'clause' &&
          paragraph.content.kind === 'relation' &&
          paragraph.proposers === undefined &&
          isMeant(paragraph.content.reference),
      ),
  );
}

/** Whether a reference names the tied agreement, by its path or its title. */
export function namesTied(reference: Reference, { path, model }: TiedModel): boolean {
  if (reference.kind !== 'instrument') return false;
  const words = plain(rawWords(reference.text));
  const title = model.context.agreement?.header.title;
  return (
    words === plain(path) ||
    fileName(words) === fileName(plain(path)) ||
    (title !== undefined && isTitle(words, titleWords(title)))
  );
}

/** Whether a reference in the tied agreement names this one: by its title, or by a path, which can hardly be another's. */
function namesOwn(reference: Reference, { agreement }: CheckContext): boolean {
  if (reference.kind !== 'instrument' || agreement === undefined) return false;
  const words = plain(rawWords(reference.text));
  return words.endsWith('.pacta') || isTitle(words, titleWords(agreement.header.title));
}

function isTitle(words: string, title: string): boolean {
  return words.replace(/^the /, '') === plain(title).replace(/^the /, '');
}

function plain(words: string): string {
  return words.trim().toLowerCase().replaceAll('\\', '/');
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** Whether one of two norms of tied agreements says how it ranks against the other agreement. */
export function isSettledAcross(own: Norm, tie: TiedModel, foreign: Norm, context: CheckContext): boolean {
  return (
    rankingsOf(own).some(({ reference }) => namesTied(reference, tie)) ||
    rankingsOf(foreign).some(({ reference }) => namesOwn(reference, context))
  );
}
