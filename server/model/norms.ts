/** From sentences to norms. */
import type {
  Act,
  Annex,
  Article,
  Consequence,
  Item,
  Modal,
  NormSentence,
  Qualifier,
  Subject,
} from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { Bearer, Modality, Norm } from './norm.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { rawWords, settled } from './text.js';

/** What norms are read against: the names in scope and the agreement's parties in order. */
export interface NormContext {
  readonly scope: Scope;
  readonly parties: readonly string[];
}

/** Every norm of an article or annex, in order; a list gives one norm for each of its last items. */
export function normsOf(piece: Piece, container: Article | Annex, context: NormContext): Norm[] {
  const norms: Norm[] = [];
  const justified = container.kind === 'article' && container.justification !== undefined;
  for (const paragraph of container.paragraphs) {
    if (paragraph.kind !== 'norm') continue;
    const shared = {
      piece,
      container,
      sentence: paragraph,
      proposers: paragraph.proposers ?? NONE,
      justified: justified || paragraph.justification !== undefined,
    };
    const { modal } = settled(paragraph.modal);
    const negated = paragraph.subject.kind === 'every-party' && isNegative(paragraph.subject.word);
    const bearer = bearerOf(paragraph.subject, paragraph.qualifiers, context);
    const base = {
      ...shared,
      modal,
      modality: modalityOf(modal, negated),
      bearer,
      subject: paragraph.subject,
      consequence: paragraph.consequence,
      followsBreach: false,
    };
    addNorms(norms, base, paragraph.act, paragraph.leading.concat(paragraph.qualifiers), paragraph);
    if (paragraph.consequence) addConsequence(norms, shared, paragraph, paragraph.consequence, bearer, context);
  }
  return norms;
}

/** One for all that have none, since most have. */
const NONE: readonly never[] = [];

type NormBase = Omit<Norm, 'act' | 'introduced' | 'qualifiers' | 'item' | 'variants' | 'start' | 'end'>;

function addNorms(
  norms: Norm[],
  base: NormBase,
  act: Act,
  qualifiers: readonly Qualifier[],
  sentence: NormSentence,
): void {
  if (act.kind !== 'items') {
    const { start, end, variants } = sentence;
    norms.push({ ...base, act, introduced: NONE, qualifiers, item: undefined, variants, start, end });
    return;
  }
  const introduced = act.lead === undefined ? [] : [act.lead];
  for (const item of act.items) addItem(norms, base, item, introduced, qualifiers);
}

function addItem(
  norms: Norm[],
  base: NormBase,
  item: Item,
  introduced: Norm['introduced'],
  qualifiers: readonly Qualifier[],
): void {
  const own = item.qualifiers.length === 0 ? qualifiers : qualifiers.concat(item.qualifiers);
  if (item.items.length > 0) {
    for (const inner of item.items) addItem(norms, base, inner, [...introduced, item.act], own);
    return;
  }
  const { act, variants, start, end } = item;
  norms.push({ ...base, act, introduced, qualifiers: own, item, variants, start, end });
}

function addConsequence(
  norms: Norm[],
  shared: Pick<Norm, 'piece' | 'container' | 'sentence' | 'proposers' | 'justified'>,
  sentence: NormSentence,
  consequence: Consequence,
  breaching: Bearer,
  context: NormContext,
): void {
  const { modal } = settled(consequence.modal);
  const negated = consequence.subject.kind === 'every-party' && isNegative(consequence.subject.word);
  const bearer =
    consequence.subject.kind === 'other-party'
      ? { ...NOBODY, parties: context.parties.filter((party) => breaching.all || !breaching.parties.includes(party)) }
      : bearerOf(consequence.subject, consequence.qualifiers, context);
  const base = {
    ...shared,
    modal,
    modality: modalityOf(modal, negated),
    bearer,
    subject: consequence.subject,
    consequence: undefined,
    followsBreach: true,
  };
  addNorms(norms, base, consequence.act, consequence.qualifiers, sentence);
}

function isNegative(word: string): boolean {
  return word === 'neither' || word === 'no';
}

/** What a modal does; a `neither` or `no` subject turns duty and permission into prohibition. */
export function modalityOf(modal: Modal, negated: boolean): Modality {
  switch (modal) {
    case 'shall':
    case 'will':
      return negated ? 'prohibition' : 'obligation';
    case 'may':
      return negated ? 'prohibition' : 'permission';
    case 'is-entitled-to':
    case 'are-entitled-to':
      return negated ? 'prohibition' : 'claim';
    case 'shall-not':
    case 'may-not':
    case 'will-not':
      return 'prohibition';
    case 'need-not':
      return 'exemption';
  }
}

const NOBODY: Bearer = { all: false, parties: [], roles: [], others: [], joint: false };

/** Who a subject stands for. Names that nothing declares stand for nobody. */
export function bearerOf(subject: Subject, qualifiers: readonly Qualifier[], { scope, parties }: NormContext): Bearer {
  const joint = qualifiers.some((qualifier) => qualifier.kind === 'jointly');
  switch (subject.kind) {
    case 'every-party':
      return { ...NOBODY, all: true, parties, joint };
    case 'parties':
      return { ...NOBODY, all: true, parties, joint: joint || subject.jointly };
    case 'other-party':
      return { ...NOBODY, parties: [], joint };
    case 'actor':
      return { ...NOBODY, others: [actorKey(rawWords(settled(subject.text)))], joint };
    case 'each':
      return { ...NOBODY, ...namedBearers([subject.name.text], scope, parties), joint };
    case 'names': {
      const names = subject.names.map((name) => name.text);
      return { ...NOBODY, ...namedBearers(names, scope, parties), joint };
    }
  }
}

/** An undeclared actor is the same one whether written with an article or a capital or not. */
export function actorKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .trim();
}

function namedBearers(
  names: readonly string[],
  scope: Scope,
  parties: readonly string[],
): Pick<Bearer, 'all' | 'parties' | 'roles' | 'others'> {
  const found = { all: false, parties: [] as string[], roles: [] as string[], others: [] as string[] };
  for (const written of names) {
    const name = canonical(written);
    const symbol = scope.lookup(name);
    if (symbol?.kind === 'party') found.parties.push(name);
    else if (symbol?.kind === 'role') found.roles.push(name);
    else if (symbol?.kind === 'body') found.others.push(name);
    else if (symbol?.kind === 'group' && symbol.node.kind === 'group') {
      found.parties.push(...symbol.node.members.map((member) => canonical(member.text)));
    }
  }
  found.all = parties.length > 0 && parties.every((party) => found.parties.includes(party));
  return found;
}

/** The parties that can fill a role: those named behind `of`, else every party. */
export function partiesOfRole(role: string, { scope, parties }: NormContext): readonly string[] {
  const symbol = scope.lookup(role);
  if (symbol?.node.kind !== 'role' || symbol.node.of.length === 0) return parties;
  return symbol.node.of.map((name) => canonical(name.text));
}
