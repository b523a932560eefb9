/** Places of norms in findings. */
import type { Norm } from '../model/norm.js';
import type { Place } from '../model/symbols.js';
import type { Cited, Finding } from './rule.js';

/** The place of a finding on a norm: its sentence, label included, or its item. */
export function placeOfNorm({ piece, start, end }: Norm): Place {
  return { piece, start, end };
}

/** The place of the whole sentence of a norm. */
export function sentencePlace({ piece, sentence }: Norm): Place {
  return { piece, start: sentence.start, end: sentence.end };
}

/** Where a finding on norms stands and what silences it: above the item, and above the item's sentence. */
export function onNorms(first: Norm, ...others: Norm[]): Pick<Finding, 'place' | 'silencedAt'> {
  return { place: placeOfNorm(first), silencedAt: [first, ...others].map(sentencePlace) };
}

/** What to cite of a norm. */
export function citedNorm({ container, sentence, item }: Norm): Cited {
  return { container, sentence, item };
}
