/** English sentences as norms, where subject and modal leave no doubt. The act keeps every qualifier that stands in it. */
import { isActor, type NamedBearer, subjectOf } from './norm-subjects.js';
import { quoted } from './source-text.js';

export type { NamedBearer } from './norm-subjects.js';
export { quoted } from './source-text.js';

export interface NormParts {
  /** Pacta source in front of the subject, with its comma, or nothing. */
  readonly leading: string;
  /** The same as what it consists of. */
  readonly qualifiers: readonly LeadingPart[];
  /** Pacta source: `each party`, `the parties`, a party's or role's label, an actor's words as a text. */
  readonly subject: string;
  readonly modal: string;
  /** Words of the act; empty where a list follows. */
  readonly act: string;
}

/** `if` and the condition, `subject to` and what it names. */
export interface LeadingPart {
  readonly word: string;
  readonly text: string;
}

const MODAL =
  'undertakes? not to|undertakes? to|(?:is|are|shall be) (?:entitled|obliged|required) to|shall be under (?:the|an) obligation to|shall have the right to|has the right to|have the right to|shall not be (?:required|obliged|obligated|bound) to|(?:is|are) not (?:required|obliged|obligated|bound) to|must not|must|shall not|may not|will not|shall|may|will';
const MODALS: readonly (readonly [RegExp, string])[] = [
  [/^undertakes? not to$/iu, 'shall not'],
  [/^undertakes? to$/iu, 'shall'],
  [/entitled to$/iu, 'is entitled to'],
  [/ not (?:be )?(?:required|obliged|obligated|bound) to$/iu, 'need not'],
  [/(?:required|obliged) to$|obligation to$/iu, 'shall'],
  [/right to$/iu, 'may'],
  [/^must not$/iu, 'shall not'],
  [/^must$/iu, 'shall'],
];

const SUBJECT =
  "(?:(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]n?|[Ee]ither|[Nn]either|[Nn]o|[Nn]one of the|[Bb]oth|[Aa]ll|[Tt]he|[Ss]uch|[Tt]hat|[Tt]hose|[Tt]hese|[Ii]ts|[Tt]heir) [\\p{L}’' -]{2,80}?|(?:States |High )?(?:Contracting )?(?:Parties|States))";
const ADVERB = '(?:also|thus|therefore|however|moreover|likewise|mutually|jointly|each|accordingly|hereby|then|both)';
const CLAUSE = `(?<subject>${SUBJECT})(?:, (?<aside>[^.;]{3,200}?),)?(?: (?<adverb>${ADVERB}))? (?<modal>${MODAL})\\b(?<rest>.*)$`;
const AT_START = new RegExp(`^${CLAUSE}`, 'u');
const BEHIND_PHRASE = new RegExp(`(?<=, )${CLAUSE}`, 'u');

/** How a phrase in front of the subject may begin. */
const PREFIX =
  /^(?:in|for|on|at|upon|with|where|when|whenever|if|subject|notwithstanding|without|pursuant|to|during|after|before|prior|except|unless|within|as|under|by|once|following|until|however|furthermore|moreover|nevertheless|accordingly|thereafter|therefore|consequently|likewise|if not|through|whether|also|towards|among|consistent|(?:not|no) (?:later|less|earlier|more)|so far as|insofar as|in so far as|provided that|should|\p{L}+ (?:days|months|years)|while|throughout|alternatively|wherever|pending|taking|since|given|having|considering|depending|over|between|from|each time|at any|because|immediately|in particular)\b/iu;
const ANOTHER_MODAL = /\b(?:shall|may|will|must|undertakes?)\b/iu;
const CONDITION =
  /^(?:if|where|when|unless|once|whenever|should|in cases? (?:where|of)|provided that|so far as|as soon as|until|in the event)\b/iu;
/** A second subject with a modal of its own: the sentence holds two norms, and one would misstate it. */
const SECOND_NORM =
  /(?:[;,]|\b(?:and|but|or|nor))\s+(?:the|each|every|any|either|neither|no|an?|such|it|they|this|these|that)\b(?:(?!\b(?:that|which|who|whom|whose|as|if|when|where)\b)[^,;]){0,90}\b(?:shall|may|will)\b/iu;
/** A second thing that is to be done, by nobody in particular. */
const SECOND_PASSIVE =
  /(?:[;,]|\band\b)(?:(?!\b(?:which|that|who|whose|if|where|when|as)\b)[^;.,]){1,60}\b\p{L}{3,}s (?:shall|may|will) be \p{L}+(?:ed|en)\b/iu;
/** A second modal of the same subject, joined by a conjunction. */
const JOINED_MODAL =
  /(?:\b(?:and|but|nor)|[;,] or)(?:,? [^,;]{3,60},)? (?<modal>(?:shall|may|will|must)(?: not)?)\b/giu;
/** What is done to the bearer is no act of the bearer's. */
const PASSIVE =
  /^(?:(?:also|then|further|thereupon|\p{L}+ly)\s+)*be\s+(?:(?:also|promptly|immediately|duly|fully|thereby|so|further|deemed|jointly|equally|always|likewise)\s+)*(?!bound|obliged|required|entitled|permitted|allowed|responsible|free|liable|able|exempt|prepared|present)\p{L}+(?:ed|en|wn|ld|ven|nt|de|ught)\b/iu;

/** The norm that a sentence states, or undefined where anything about it is uncertain. */
export function normOf(sentence: string, bearers: readonly NamedBearer[]): NormParts | undefined {
  const plain = sentence.replace(/^(?:\(?[a-z\d]{1,3}\)\.?|\d{1,3}\.|\p{Lu}\.(?=\s)|\d{1,3}(?=\s\p{Lu}))\s*/u, '');
  const found = clauseOf(plain, bearers);
  if (found === undefined) return undefined;
  const { prefix, bearer, aside, adverb, modal, rest } = found;
  if (prefix !== undefined && !isPhrase(prefix)) return undefined;
  if (aside !== undefined && ANOTHER_MODAL.test(aside)) return undefined;
  const said = rest
    .trim()
    .replace(/^,\s*/u, '')
    .replace(/[.;:]$/u, '');
  const isListLead = said === '' && rest.trim() === ':';
  const power = isListLead ? undefined : powerOf(modal, said);
  const { kind, act } = power ?? { kind: modalOf(modal), act: said };
  // That none is obliged to it means that each is free not to do it.
  const borne = kind === 'need not' ? bearer.replace(/^(?:no|neither) party$/u, 'each party') : bearer;
  if (kind === 'need not' && /^"(?:no|neither)\b/u.test(bearer)) return undefined;
  if (!isListLead && !isAct(act, modal)) return undefined;
  const [qualifiers, inAct] = prefixParts(prefix);
  const words = [inAct, aside === undefined ? '' : `${aside},`, act].filter((part) => part !== '');
  if (isListLead && words.length > 0) return undefined;
  const leading = qualifiers.map(({ word, text }) => `${word} ${quoted(text)}, `).join('');
  const subject = adverb === 'jointly' && /parties$/u.test(borne) ? `${borne} jointly` : borne;
  return { leading, qualifiers, subject, modal: kind, act: words.join(' ') };
}

/** `shall, in exercising its sovereignty, have the right to withdraw` and `shall have the right at any time to object`: permissions. */
function powerOf(modal: string, said: string): { readonly kind: string; readonly act: string } | undefined {
  if (!/^shall$/iu.test(modal)) return undefined;
  const found =
    /^(?:also )?(?<aside>[^.;:]{0,120}?,? )?have the right(?<when>(?:,[^.;:,]{3,90},| at (?:all|any) times?)?) to (?<act>.+)$/u.exec(
      said,
    )?.groups;
  if (found?.act === undefined || /\bhave\b/u.test(found.aside ?? '')) return undefined;
  const before = [found.aside, found.when]
    .map((part) => (part ?? '').replace(/^[\s,]+|[\s,]+$/gu, ''))
    .filter((part) => part !== '');
  return { kind: 'may', act: [...before.map((part) => `${part},`), found.act].join(' ') };
}

interface FoundClause {
  readonly prefix: string | undefined;
  readonly bearer: string;
  readonly aside: string | undefined;
  readonly adverb: string | undefined;
  readonly modal: string;
  readonly rest: string;
}

/** The main clause: the sentence itself, or what follows a phrase and its comma. */
function clauseOf(sentence: string, bearers: readonly NamedBearer[]): FoundClause | undefined {
  const match = AT_START.exec(sentence) ?? BEHIND_PHRASE.exec(sentence);
  const { subject = '', aside, adverb, modal = '', rest = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const prefix = match.index === 0 ? undefined : sentence.slice(0, match.index).replace(/,\s*$/u, '');
  const bearer = subjectOf(subject, bearers);
  if (bearer === undefined) return undefined;
  if (aside === undefined || !/^(?:which|who|whose|that|having)\b/iu.test(aside)) {
    return { prefix, bearer, aside, adverb, modal, rest };
  }
  // Only those of whom the relative clause holds bear the norm: they are an actor of their own.
  const actor = subject.charAt(0).toLowerCase() + subject.slice(1);
  if (!isActor(actor) || /^(?:no|neither|all|both)\b/u.test(actor)) return undefined;
  return { prefix, bearer: quoted(`${actor}, ${aside},`), aside: undefined, adverb, modal, rest };
}

/** Whether the words behind the modal are something that the bearer does, and hold no second norm. */
function isAct(act: string, modal: string): boolean {
  if (!/^\p{Ll}/u.test(act) || SECOND_NORM.test(act) || joinsAnother(act, modal)) return false;
  if (SECOND_PASSIVE.test(act)) return false;
  // “shall not later than” is a time limit, where a comma was left out, and no prohibition.
  if (/not$/iu.test(modal) && /^(?:later|earlier|less|more) than\b/iu.test(act)) return false;
  if (act.split(', ', 3).some((part) => PASSIVE.test(part))) return false;
  if (/^(?:[^,]*, )?(?:have the right\b|receive\b|retain the (?:right|authority)\b)/iu.test(act)) return false;
  if (/(?<!\b(?:which|who|that|they|it) )\bshall have the right\b/iu.test(act)) return false;
  if (/^(?:undertakes?|must) not/iu.test(modal) && /\band to\b/iu.test(act)) return false;
  if (
    /^(?:[^,]*, )?(?:also |likewise |further )?be (?:responsible|liable|bound|entitled|free|obliged|prepared|able)\b/iu.test(
      act,
    )
  ) {
    return !/not$/iu.test(modal);
  }
  return !/^(?:(?:[^,]*, )?(?:also |likewise |further |still )?(?:neither|only|either|be|not(?! (?:later|earlier|less|more) than)|no(?! (?:later|earlier|less|more) than)|have|enjoy|remain|cease to|become|consist|comprise|include|constitute|apply to|be deemed|in no case|under no circumstances|nevertheless be|benefit)\b)/iu.test(
    act,
  );
}

/** Whether a further act of the bearer's is of another kind: a permission beside a duty, a prohibition beside either. */
function joinsAnother(act: string, modal: string): boolean {
  return [...act.matchAll(JOINED_MODAL)].some(({ groups }) => modalOf(groups?.modal ?? '') !== modalOf(modal));
}

function isPhrase(prefix: string): boolean {
  return PREFIX.test(prefix) && (!ANOTHER_MODAL.test(prefix) || CONDITION.test(prefix));
}

function modalOf(modal: string): string {
  return MODALS.find(([pattern]) => pattern.test(modal))?.[1] ?? modal.toLowerCase();
}

const QUALIFIER =
  /^(?<word>if|where|unless|upon|during|notwithstanding|subject to|without prejudice to|pursuant to|in accordance with)\s+(?<text>.+)$/iu;

/** A condition, an occasion or a reference becomes a qualifier; any other phrase in front of the subject goes with the act. */
function prefixParts(prefix: string | undefined): readonly [qualifiers: readonly LeadingPart[], inAct: string] {
  if (prefix === undefined) return [[], ''];
  const { word, text = '' } = QUALIFIER.exec(prefix)?.groups ?? {};
  const isPlain = word !== undefined && !/^(?:not|and)\b/iu.test(text);
  if (isPlain) return [[{ word: word.toLowerCase(), text }], ''];
  return [[], `${prefix.charAt(0).toLowerCase()}${prefix.slice(1)},`];
}
