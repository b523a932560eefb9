/** The agreement's own dates, from its testimonium and its final clauses. */
import type { Consent } from '../../../grammar/ast.js';
import type { Unit } from '../model.js';
import { settled } from '../text.js';
import { type Bound, dateBound, type Life, later } from './bound.js';
import { dayOfValue, startOfDay } from './day.js';
import { MINUTES_A_DAY, NO_OFFSET, offsetOf } from './offset.js';

const SIGNATURE: Bound = { anchor: { kind: 'signature' }, offset: NO_OFFSET };
const ENTRY: Bound = { anchor: { kind: 'entry' }, offset: NO_OFFSET };

/**
 * When the agreement is signed, enters into force and ends, as far as its clauses tell. An end is known only where the term is fixed
 * and is not renewed: with a right to renew, nothing is sure (VCLT 24 and 54).
 */
export function lifeOf(units: readonly Unit[]): Life {
  let signature: number | undefined;
  let entry: Bound | undefined;
  let end: Bound | undefined;
  let provisional = false;
  for (const { piece } of units) {
    for (const element of piece.elements) {
      if (element.kind === 'done' && element.on !== undefined && signature === undefined) {
        const day = dayOfValue(settled(element.on));
        if (day !== undefined) signature = noonOf(day);
      }
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind !== 'clause') continue;
        const { content } = paragraph;
        if (content.kind === 'provisional-application') provisional = true;
        if (content.kind === 'entry-into-force') entry ??= entryOf(content.when);
        if (content.kind !== 'duration' || content.renewal !== undefined || end !== undefined) continue;
        if (content.term.kind === 'for') end = later(ENTRY, offsetOf(settled(content.term.duration)));
        else if (content.term.kind === 'until') {
          const day = dayOfValue(settled(content.term.date));
          if (day !== undefined) end = dateBound(startOfDay(day + 1));
        }
      }
    }
  }
  return { signature, entry, end, provisional };
}

/** Signature and entry into force fall within their day: what is to be done by the evening before is too early for them. */
function noonOf(day: number): number {
  return startOfDay(day) + MINUTES_A_DAY / 2;
}

type EntryWhen = Extract<
  import('../../../grammar/ast.js').ClauseContent,
  { readonly kind: 'entry-into-force' }
>['when'];

function entryOf(when: EntryWhen): Bound | undefined {
  switch (when.kind) {
    case 'on': {
      const day = dayOfValue(settled(when.date));
      return day === undefined ? undefined : dateBound(noonOf(day));
    }
    case 'upon':
      return fromSignature(when.consent, undefined);
    case 'after':
      return fromSignature(when.consent, offsetOf(settled(when.duration)));
    case 'text':
      return undefined;
  }
}

function fromSignature(consent: Consent, offset: ReturnType<typeof offsetOf> | undefined): Bound | undefined {
  if (consent.kind !== 'signature') return undefined;
  return offset === undefined ? SIGNATURE : later(SIGNATURE, offset);
}
