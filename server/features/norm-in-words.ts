/** A norm told in plain words: who, must or may, what, when, on what condition. */
import { isChoice, type Qualifier, type Text } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { Modality, Norm } from '../model/norm.js';
import type { Scope } from '../model/scope.js';
import { canonical } from '../model/symbols.js';
import { settled, wordsOf } from '../model/text.js';

const MODALITIES: Readonly<Record<Modality, string>> = {
  obligation: 'must',
  prohibition: 'must not',
  permission: 'may',
  exemption: 'need not',
  claim: 'is entitled to',
};

/** What each qualifier says of a norm: the heading under which it is told. */
function headingOf(qualifier: Qualifier): string {
  switch (qualifier.kind) {
    case 'by':
    case 'on':
    case 'within':
    case 'not-earlier':
    case 'not-later':
    case 'from-point':
    case 'until':
    case 'for':
    case 'every':
    case 'upon':
    case 'during':
    case 'before':
    case 'after':
    case 'immediately':
    case 'promptly':
    case 'without-delay':
    case 'notice':
      return 'When';
    case 'condition':
      return qualifier.word === 'unless' ? 'Unless' : 'If';
    case 'quantity':
      return 'How much';
    case 'recipient':
      return 'Toward whom';
    case 'through':
    case 'in-writing':
    case 'jointly':
      return 'How';
    case 'own-expense':
    case 'expense-of':
      return 'At whose expense';
    case 'precedence':
      return 'Precedence';
  }
}

/** The parts of a norm in words, as headings with what stands under them, in the order in which a drafter asks. */
export function normInWords(norm: Norm, scope: Scope): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [
    ['Who', bearerWords(norm, scope)],
    ['What', `**${MODALITIES[norm.modality]}** ${actWords(norm, scope)}`],
  ];
  for (const qualifier of norm.qualifiers) {
    const heading = headingOf(qualifier);
    const words = qualifierWords(qualifier, norm.piece, scope);
    const known = parts.find(([name]) => name === heading);
    if (known === undefined) parts.push([heading, words]);
    else known[1] += `; ${words}`;
  }
  if (norm.followsBreach) parts.push(['Only', 'after a breach of what the sentence begins with']);
  if (norm.proposers.length > 0) {
    parts.push(['Proposed by', norm.proposers.map(({ text }) => called(text, scope)).join(', ')]);
  }
  return parts;
}

function bearerWords({ bearer, subject }: Norm, scope: Scope): string {
  if (subject.kind === 'other-party') return 'the other party';
  if (bearer.all) return bearer.joint ? 'all the parties, together' : 'every party, each for itself';
  const names = [
    ...bearer.parties.map((name) => called(name, scope)),
    ...bearer.roles.map((name) => `${called(name, scope)} (whichever party fills the role)`),
    ...bearer.others.map((name) => called(name, scope)),
  ];
  if (names.length === 0) return 'nobody that is declared';
  return bearer.joint ? `${names.join(' and ')}, together` : names.join(' and ');
}

/** The title of a declared name, else the name itself. */
function called(name: string, scope: Scope, depth = 0): string {
  const node = scope.lookup(canonical(name))?.node;
  if (node === undefined || !('title' in node) || node.title === undefined || depth > 2) return name;
  const title = node.kind === 'party' && node.called ? node.called : node.title;
  return wordsOf(settled(title.text), ({ value }) =>
    value?.kind === 'name' ? called(value.text, scope, depth + 1) : '…',
  );
}

function actWords({ act, introduced, piece }: Norm, scope: Scope): string {
  return [...introduced, act]
    .map((one) => {
      if (one.kind === 'treaty-act') return `${one.verb === 'withdraw' ? 'withdraw from' : one.verb} this agreement`;
      const text = one.text === undefined ? '' : textWords(settled(one.text), piece, scope);
      if (one.kind === 'text-act') return text;
      return `${called(one.name.text, scope)} ${text}`.trim();
    })
    .join(': ');
}

/** The words of a text, names by their titles, other interpolations as they are written. */
function textWords(text: Text, piece: Piece, scope: Scope): string {
  return wordsOf(text, ({ value, start, end }) =>
    value?.kind === 'name' ? called(value.text, scope) : piece.text.slice(start + 1, end - 1),
  );
}

/** The source words of a qualifier without its first word where the heading says the same, names put in by their titles. */
function qualifierWords(qualifier: Qualifier, piece: Piece, scope: Scope): string {
  const source = piece.text.slice(qualifier.start, qualifier.end).replace(/\s+/g, ' ');
  const words =
    qualifier.kind === 'condition' ? source.replace(/^(?:if|unless|where|provided|only if)\s+/i, '') : source;
  const open = isOpen(qualifier) ? ' (not yet agreed)' : '';
  return withNames(words.replaceAll('"', ''), scope) + open;
}

function withNames(words: string, scope: Scope): string {
  return words.replace(/\{(?:the\s+)?([^{}\s]+)\}/g, (_, name: string) => called(name, scope));
}

function isOpen(qualifier: Qualifier): boolean {
  return Object.values(qualifier).some((value) => isChoice(value as object));
}
