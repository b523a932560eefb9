/** The norm: who must, must not, may or need not do what. docs/norms.md says what each part means and after which sources. */
import type {
  Act,
  Annex,
  Article,
  Consequence,
  Item,
  Modal,
  Name,
  NormSentence,
  Qualifier,
  Subject,
  Variant,
} from '../../grammar/ast.js';
import type { Place } from './symbols.js';

/**
 * Obligation, prohibition, permission and exemption are those of deontic logic; a claim (`is entitled to`) is Hohfeld's: the right
 * whose other side is somebody's duty.
 */
export type Modality = 'obligation' | 'prohibition' | 'permission' | 'exemption' | 'claim';

/** Who bears a norm, one by one unless `joint`. */
export interface Bearer {
  /** Whether the sentence speaks of the parties as such, so that every party bears the norm. */
  readonly all: boolean;
  /** Names of the parties that bear it themselves: all of them, those named, or the members of a group. */
  readonly parties: readonly string[];
  /** Names of the roles that bear it. */
  readonly roles: readonly string[];
  /** Bodies (by name) and actors that are not declared (by their words, in lower case). */
  readonly others: readonly string[];
  /** Whether they bear it together, as one. */
  readonly joint: boolean;
}

/** One norm: a sentence, or one item of its list. `start` and `end` are those of the sentence or of the item. */
export interface Norm extends Place {
  readonly modality: Modality;
  readonly modal: Modal;
  readonly bearer: Bearer;
  readonly subject: Subject;
  /** What is to be done; for an item of a nested list, the acts of the items above it lead to it. */
  readonly act: Exclude<Act, { kind: 'items' }>;
  readonly introduced: readonly Exclude<Act, { kind: 'items' }>[];
  /** Qualifiers that hold for it: in front of the subject, the sentence's own, and the item's. */
  readonly qualifiers: readonly Qualifier[];
  readonly sentence: NormSentence;
  readonly item: Item | undefined;
  readonly consequence: Consequence | undefined;
  /** Set where the norm is itself what follows from a breach (`otherwise …`). */
  readonly followsBreach: boolean;
  /** The sentence's own wordings, or the item's. */
  readonly variants: readonly Variant[];
  readonly container: Article | Annex;
  /** Whether the sentence or its article declares the difference between the parties. */
  readonly justified: boolean;
  readonly proposers: readonly Name[];
}
