/** Declarations of parties, groups, roles, terms, actions, events, bodies and topics. */

import type { Subject } from './norms.js';
import type { Duration, Name, Open, Span, Text, Title } from './values.js';

export type Declaration = Party | Group | Role | Term | Action | EventDeclaration | Body | Topic;
export type DeclarationKind = Declaration['kind'];

interface DeclarationBase extends Span {
  readonly name: Name;
  readonly title: Title;
}
export interface Party extends DeclarationBase {
  readonly kind: 'party';
  readonly called?: Title;
  readonly representedBy?: Text;
}
export interface Group extends DeclarationBase {
  readonly kind: 'group';
  readonly members: readonly Name[];
}
export interface Role extends DeclarationBase {
  readonly kind: 'role';
  /** Empty: any party may fill the role. */
  readonly of: readonly Name[];
}
export interface Term extends DeclarationBase {
  readonly kind: 'term';
  readonly means: Title;
}
export interface Action extends DeclarationBase {
  readonly kind: 'action';
  readonly is: readonly Name[];
  readonly excludes: readonly Name[];
}
export interface EventDeclaration extends DeclarationBase {
  readonly kind: 'event';
  readonly causedBy?: Subject;
  readonly excludes: readonly Name[];
}
export interface Body extends DeclarationBase {
  readonly kind: 'body';
  readonly composedOf?: Title;
  readonly chairedBy?: Title;
  readonly meetsEvery?: Open<Duration>;
  readonly decidesBy?: 'consensus' | 'majority' | Title;
  readonly taskedWith?: Title;
}
export interface Topic extends DeclarationBase {
  readonly kind: 'topic';
}
