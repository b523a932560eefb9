/** Which qualifiers speak of time: the one list that windows, messages and checks of time limits go by. */
import type { Qualifier } from '../../../grammar/ast.js';

type Kinds = ReadonlySet<Qualifier['kind']>;

/** Those that say from when, until when or at what time, in words of their own. */
export const TIMED: Kinds = new Set([
  'by',
  'on',
  'within',
  'not-earlier',
  'not-later',
  'from-point',
  'until',
  'for',
  'upon',
  'during',
  'before',
  'after',
]);

/** Those that ask for haste without a limit. */
export const HASTY: Kinds = new Set(['immediately', 'promptly', 'without-delay']);

/** Those that can bound a window: behind `from`, a recipient's lone name may be an event's. */
export const BOUNDING: Kinds = new Set([...TIMED, 'recipient']);
