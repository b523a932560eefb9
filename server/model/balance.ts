/**
 * The counterpart relation: one party's norm answers another's where modality and act are the same, the parties exchanged. The rules
 * of balance/ and the balance report work on it.
 */
import type { Qualifier, Subject } from '../../grammar/ast.js';
import { spokenText } from './act-words.js';
import { exchanged, OTHER_PARTY, OWN_PARTY, withoutOtherRecipient } from './exchange.js';
import type { FileContext } from './model.js';
import type { Norm } from './norm.js';
import { hasUnknownBearer, partiesBearing, partiesNamed } from './parties.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { rawWords, settled } from './text.js';
import { normalisedWords } from './words.js';

/** What a norm is to its bearer: a right is a permission or a claim. */
export type Standing = 'duty' | 'prohibition' | 'right' | 'exemption';

export function standingOf({ modality }: Pick<Norm, 'modality'>): Standing {
  if (modality === 'obligation') return 'duty';
  return modality === 'permission' || modality === 'claim' ? 'right' : modality;
}

/** A norm with the parties that bear it. */
export interface BorneNorm {
  readonly norm: Norm;
  /** At least one, in the order of the agreement's parties. */
  readonly parties: readonly string[];
  /** The same for two norms exactly where each is the other's counterpart, or repeats it. */
  readonly key: string;
}

/** Norms that parties bear; those of bodies and of actors that are not declared, and those whose bearer is not known, are left out. */
export function borneNorms(norms: readonly Norm[], context: FileContext): readonly BorneNorm[] {
  if (context.parties.length < 2 || norms.length === 0) return [];
  let borne = known.get(norms);
  if (borne === undefined) {
    borne = readBorne(norms, context);
    known.set(norms, borne);
  }
  return borne;
}

/** By a piece's list of norms, which is made anew whenever the piece or a name that it uses changes. */
const known = new WeakMap<readonly Norm[], readonly BorneNorm[]>();

function readBorne(norms: readonly Norm[], context: FileContext): BorneNorm[] {
  return norms.flatMap((norm): BorneNorm[] => {
    if (hasUnknownBearer(norm.subject, context.scope)) return [];
    const parties = partiesBearing(norm.bearer, context);
    return parties.length === 0 ? [] : [{ norm, parties, key: counterpartKey(norm, parties, context) }];
  });
}

/** Parties of the agreement that bear none of the norms. */
export function partiesLeftOut(borne: readonly BorneNorm[], all: readonly string[]): readonly string[] {
  const bearing = new Set(borne.flatMap(({ parties }) => parties));
  return all.filter((party) => !bearing.has(party));
}

function counterpartKey(norm: Norm, parties: readonly string[], context: FileContext): string {
  const recipients = norm.qualifiers.flatMap((qualifier) => recipientWords(qualifier, parties, context));
  const words = withoutOtherRecipient([...exchangedAct(norm, parties, context), ...recipients]);
  return [norm.followsBreach ? 'remedy' : '', standingOf(norm), ...words].join(' ');
}

const ENDING_THE_AGREEMENT =
  /^(?:terminat\w*|denounc\w*|withdraw\w*(?: from)?) (?:this|the present) (?:agreement|treaty|convention|protocol|memorandum)$/i;

/** The words of a norm's act with the parties named from where its bearers stand. */
export function exchangedAct(norm: Norm, parties: readonly string[], context: FileContext): readonly string[] {
  return [...norm.introduced, norm.act].flatMap((act): readonly string[] => {
    // Whether a State terminates, denounces or withdraws: it is no longer bound.
    if (act.kind === 'treaty-act') return [act.verb === 'suspend' ? 'suspend' : 'leave', 'this', 'agreement'];
    if (act.kind === 'text-act') {
      const text = spokenText(settled(act.text), context.scope);
      if (ENDING_THE_AGREEMENT.test(text.trim())) return ['leave', 'this', 'agreement'];
      return exchangedWords(text, parties, context);
    }
    const action = context.scope.lookup(canonical(act.name.text))?.node;
    const own =
      action?.kind === 'action'
        ? exchangedWords(spokenText(settled(action.title.text), context.scope), parties, context)
        : [act.name.text];
    if (act.text === undefined) return own;
    return [...own, ...exchangedWords(spokenText(settled(act.text), context.scope), parties, context)];
  });
}

/** A text's normalised words with the parties exchanged. */
export function exchangedWords(text: string, parties: readonly string[], context: FileContext): readonly string[] {
  return normalisedWords(exchanged(text, parties, context), context.language);
}

function recipientWords(qualifier: Qualifier, parties: readonly string[], context: FileContext): string[] {
  if (qualifier.kind !== 'recipient' || startingEvent(qualifier, context.scope) !== undefined) return [];
  return [qualifier.word, ...subjectWords(qualifier.who, parties, context)];
}

/** The event from which on a norm holds, where a qualifier reads `from` and an event's name: without it, `from` names a counterparty. */
export function startingEvent(qualifier: Qualifier, scope: Scope): string | undefined {
  if (qualifier.kind !== 'recipient' || qualifier.word !== 'from' || qualifier.who.kind !== 'names') return undefined;
  const [name, another] = qualifier.who.names;
  if (name === undefined || another !== undefined) return undefined;
  return scope.lookup(canonical(name.text))?.kind === 'event' ? canonical(name.text) : undefined;
}

/** Whom a subject speaks of, from where the bearers stand. */
export function subjectWords(who: Subject, parties: readonly string[], context: FileContext): readonly string[] {
  switch (who.kind) {
    case 'other-party':
      return [OTHER_PARTY];
    case 'every-party':
    case 'parties':
      return ['every', 'party'];
    case 'actor':
      return exchangedWords(rawWords(settled(who.text)), parties, context);
    case 'each':
      return nameWords(who.name.text, parties, context);
    case 'names':
      return who.names.flatMap((name) => nameWords(name.text, parties, context));
  }
}

function nameWords(name: string, parties: readonly string[], context: FileContext): string[] {
  const named = partiesNamed(name, context);
  // A role that every party can fill is the same one from everywhere.
  return named.length === 0 || named.length === context.parties.length
    ? [canonical(name)]
    : [partyWord(named, parties)];
}

function partyWord(named: readonly string[], bearers: readonly string[]): string {
  return named.every((party) => bearers.includes(party)) ? OWN_PARTY : OTHER_PARTY;
}

const POWERS: readonly { readonly words: RegExp; readonly called: string }[] = [
  { words: /^leave this agreement\b/, called: 'end the agreement' },
  { words: /^termin/, called: 'terminate' },
  { words: /^denounc/, called: 'denounce' },
  // Whoever withdraws troops or an objection uses no power over the agreement.
  { words: /^withdraw(?: from\b|$)/, called: 'withdraw' },
  { words: /^suspend/, called: 'suspend' },
  { words: /^inspec/, called: 'inspect' },
  { words: /^(?:carri|conduct|make|request|undertak|perform|hold|send) (?:\S+ ){0,3}inspec/, called: 'inspect' },
  { words: /^amend/, called: 'amend' },
  { words: /^modifi this agreement/, called: 'amend' },
];

/** The power over the agreement that a right's counterpart key names, in words ("terminate"), or undefined for other rights. */
export function powerOf(key: string): string | undefined {
  const words = key.replace(/^(?:remedy)? ?right /, '');
  return POWERS.find((power) => power.words.test(words))?.called;
}
