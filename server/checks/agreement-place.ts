/** Where a finding on the agreement as a whole stands. */
import type { Agreement } from '../model/agreement.js';
import type { Place } from '../model/symbols.js';

/** The header's sentence. */
export function headerPlace({ piece, header }: Agreement): Place {
  return { piece, start: header.start, end: header.end };
}
