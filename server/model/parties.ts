/** Who the parties are to a drafter: what they are called, who bears a norm, and how a row of names is said. */
import type { Name, Subject } from '../../grammar/ast.js';
import type { Bearer } from './norm.js';
import { type NormContext, partiesOfRole } from './norms.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { titleWords } from './text.js';

/** The agreement's parties that bear a norm, one by one: those named, and those that can fill a role that bears it. */
export function partiesBearing(bearer: Bearer, context: NormContext): readonly string[] {
  if (bearer.all) return context.parties;
  if (bearer.roles.length === 0) return context.parties.filter((party) => bearer.parties.includes(party));
  const bearing = new Set([...bearer.parties, ...bearer.roles.flatMap((role) => partiesOfRole(role, context))]);
  return context.parties.filter((party) => bearing.has(party));
}

/** The parties that a name stands for: itself, the members of a group, those that can fill a role; none for anything else. */
export function partiesNamed(written: string, context: NormContext): readonly string[] {
  const name = canonical(written);
  const symbol = context.scope.lookup(name);
  if (symbol?.kind === 'party') return [name];
  if (symbol?.node.kind === 'group') return symbol.node.members.map((member: Name) => canonical(member.text));
  return symbol?.kind === 'role' ? partiesOfRole(name, context) : [];
}

/** Whether a subject names something that nothing declares, or that cannot bear a norm: then nobody knows who bears it. */
export function hasUnknownBearer(subject: Subject, scope: Scope): boolean {
  const names = subject.kind === 'names' ? subject.names : subject.kind === 'each' ? [subject.name] : [];
  return names.some((name) => {
    const kind = scope.lookup(canonical(name.text))?.kind;
    return kind !== 'party' && kind !== 'role' && kind !== 'group' && kind !== 'body';
  });
}

/** What a party is called in the agreement: its called name, or its title without the article; its name if nothing declares it. */
export function partyTitle(party: string, scope: Scope): string {
  const node = scope.lookup(party)?.node;
  if (node?.kind !== 'party') return party;
  return titleWords(node.called ?? node.title);
}

/** A party as a message names it: by its name in the file, with its title where that says more. */
export function partyCited(party: string, scope: Scope): string {
  const title = partyTitle(party, scope);
  return title.toLowerCase() === party.toLowerCase() ? party : `${party} (${title})`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
