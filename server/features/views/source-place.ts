/** Places in the model as the editor's views are given them. */
import type { Place } from '../../model/symbols.js';
import type { SourcePlace } from '../../protocol.js';
import type { Locator } from '../../workspace/locate.js';

/**
 * The stretch of a file that a place lies in.
 *
 * @throws Error for a place in none of the locator's files, which no model of theirs holds
 */
export function sourcePlace(place: Place, { locate }: Pick<Locator, 'locate'>): SourcePlace {
  const found = locate(place);
  if (found === undefined) throw new Error('A place lies in no file of its snapshot.');
  const { uri, range } = found;
  return { uri, start: range.start, end: range.end };
}
