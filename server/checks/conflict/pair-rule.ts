/** What a rule about two norms is: which norms it asks about, and its judgement of the two. */
import type { ActRelation } from '../../model/acts.js';
import type { Modality } from '../../model/norm.js';
import type { RuleMeta, Severity } from '../rule.js';
import type { Ground, Meeting } from './meeting.js';
import type { Profile } from './profile.js';

/** Two norms that clash, and the case in which they do. */
export interface Clash {
  readonly severity: Severity;
  readonly meeting: Meeting;
  /** Why the two cannot both be kept, and what to do: two sentences. */
  readonly why: string;
  readonly remedy: string;
}

/** How the acts of two norms lie to each other. */
export interface Acts {
  readonly relation: ActRelation;
  /** Whether the words leave it open. */
  readonly unsure: boolean;
}

/** A rule on two norms. The finding stands on the first, the second is its related place. */
export interface PairRule extends RuleMeta {
  readonly first: readonly Modality[];
  readonly second: readonly Modality[];
  /** How the second's act may stand to the first's. */
  readonly acts: readonly ActRelation[];
  /** Whether the two play the same part, so that each two are judged once, in the order of the text. */
  readonly symmetric: boolean;
  /** Whether it also holds between an agreement and one that it is tied to. */
  readonly acrossAgreements: boolean;
  readonly judge: (first: Profile, second: Profile, acts: Acts, ground: Ground) => Clash | undefined;
}

/** An error, unless one norm is an exception that nothing ties to its rule (a warning), or something is not sure (an info). */
export function severityOf(meeting: Meeting, acts: Acts, own: Severity = 'error'): Severity {
  if (meeting.unsure || acts.unsure) return 'info';
  return meeting.exception ? 'warning' : own;
}

export const TIE_THEM =
  'Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.';
