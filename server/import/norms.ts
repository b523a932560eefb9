/** English sentences as norms, where subject and modal leave no doubt. The act keeps every qualifier that stands in it. */

export interface NormParts {
  /** Pacta source in front of the subject, with its comma, or nothing. */
  readonly leading: string;
  /** The same as what it consists of. */
  readonly qualifiers: readonly LeadingPart[];
  /** Pacta source: `each party`, `the parties`, a party's or role's label. */
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

/** A party or role that a sentence may name. */
export interface NamedBearer {
  readonly label: string;
  /** As it stands in a sentence: `the Kingdom of Spain`, `the Sending State`. */
  readonly words: string;
}

const KIND = '(?:[Ss]tates? |[Hh]igh )?(?:[Cc]ontracting |[Ss]ignatory |[Pp]articipating )?';
const ONE = `${KIND}(?:Party|Participant)(?: State)?`;
const MANY = `${KIND}(?:Parties|Participants)(?: States)?`;
const TO_THIS = '(?: to (?:this|the|the present) (?:Agreement|Treaty|Convention|Protocol))?';
const GENERIC: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[Ee](?:ach|very) (?:${ONE}|of the ${MANY})${TO_THIS}$`, 'u'), 'each party'],
  [new RegExp(`^[Aa](?:ny|n?) ${ONE}${TO_THIS}$`, 'u'), 'any party'],
  [new RegExp(`^[Ee]ither (?:${ONE}|of the ${MANY})$`, 'u'), 'either party'],
  [new RegExp(`^[Nn]either (?:${ONE}|of the ${MANY})$`, 'u'), 'neither party'],
  [new RegExp(`^[Nn]o(?: ${ONE}|ne of the ${MANY})${TO_THIS}$`, 'u'), 'no party'],
  [new RegExp(`^(?:[Bb]oth|[Tt]he two) ${MANY}$`, 'u'), 'both parties'],
  [new RegExp(`^(?:[Aa]ll )?(?:[Tt]he )?${MANY}${TO_THIS}$`, 'u'), 'the parties'],
];

/** Actors that are not declared, and that a treaty plainly gives duties and powers to. */
const ACTOR =
  /^the (?:(?:competent|appropriate|military|responsible|relevant|respective) )*(?:authorit(?:y|ies)(?: of (?:the|each|either) [\p{L} ]{3,40})?|depositar(?:y|ies)|director-general|(?:technical |executive )?(?:secretariat|council)|committee|commission|agency|organization|center|centre|tribunal|inspection team)$/iu;

const MODAL =
  'undertakes? not to|undertakes? to|(?:is|are|shall be) entitled to|shall have the right to|shall not|may not|will not|shall|may|will';
const MODALS: readonly (readonly [RegExp, string])[] = [
  [/^undertakes? not to$/iu, 'shall not'],
  [/^undertakes? to$/iu, 'shall'],
  [/entitled to$/iu, 'is entitled to'],
  [/^shall have the right to$/iu, 'may'],
];

const SUBJECT =
  "(?:(?:[Ee]ach|[Ee]very|[Aa]ny|[Aa]n?|[Ee]ither|[Nn]either|[Nn]o|[Nn]one of the|[Bb]oth|[Aa]ll|[Tt]he) [\\p{L}’' -]{2,80}?|(?:States |High )?(?:Contracting )?Parties)";
const ADVERB = '(?:also|thus|therefore|however|moreover|likewise|mutually|jointly|each|accordingly)';
const CLAUSE = `(?<subject>${SUBJECT})(?:, (?<aside>[^.;]{3,160}?),)?(?: (?<adverb>${ADVERB}))? (?<modal>${MODAL})\\b(?<rest>.*)$`;
const AT_START = new RegExp(`^${CLAUSE}`, 'u');
const BEHIND_PHRASE = new RegExp(`(?<=, )${CLAUSE}`, 'u');

/** How a phrase in front of the subject may begin. */
const PREFIX =
  /^(?:in|for|on|at|upon|with|where|when|whenever|if|subject|notwithstanding|without|pursuant|to|during|after|before|except|unless|within|as|under|by|once|following|until|however|furthermore|moreover|nevertheless|accordingly|thereafter|therefore|consequently|likewise|if not|through|prior|whether|also|towards|among|consistent|not (?:later|less|earlier|more)|\p{L}+ (?:days|months|years)|while|throughout|alternatively|wherever|pending|taking|since|given|having|considering|depending|over|between|from|each time|at any)\b/iu;
const ANOTHER_MODAL = /\b(?:shall|may|will|must|undertakes?)\b/iu;
/** A second subject with a modal of its own: the sentence holds two norms, and one would misstate it. */
const SECOND_NORM =
  /(?:[;,]|\b(?:and|but|or|nor))\s+(?:the|each|every|any|either|neither|no|an?|such|it|they|this|these|that)\b[^,;]{0,90}\b(?:shall|may|will)\b/iu;
/** What is done to the bearer is no act of the bearer's. */
const PASSIVE =
  /^be\s+(?:(?:also|promptly|immediately|duly|fully|thereby|so|further|deemed|jointly|equally)\s+)*(?!bound|obliged|required|entitled|permitted|allowed|responsible|free|liable|able|exempt|prepared|present)\p{L}+(?:ed|en|wn|ld|ven|nt|de)\b/iu;

/** The norm that a sentence states, or undefined where anything about it is uncertain. */
export function normOf(sentence: string, bearers: readonly NamedBearer[]): NormParts | undefined {
  const plain = sentence.replace(/^(?:\(?[a-z\d]{1,3}\)\.?|\d{1,3}\.)\s*/iu, '');
  const found = clauseOf(plain, bearers);
  if (found === undefined) return undefined;
  const { prefix, bearer, aside, adverb, modal, rest } = found;
  if (prefix !== undefined && !isPhrase(prefix)) return undefined;
  if (aside !== undefined && (ANOTHER_MODAL.test(aside) || /^(?:which|who|whose|that)\b/iu.test(aside)))
    return undefined;
  const act = rest
    .trim()
    .replace(/^,\s*/u, '')
    .replace(/[.;:]$/u, '');
  const isListLead = act === '' && rest.trim() === ':';
  if (!isListLead && !isAct(act, modal)) return undefined;
  const [qualifiers, inAct] = prefixParts(prefix);
  const leading = qualifiers.map(({ word, text }) => `${word} ${quoted(text)}, `).join('');
  const words = [inAct, aside === undefined ? '' : `${aside},`, act].filter((part) => part !== '');
  if (isListLead && words.length > 0) return undefined;
  const isJoint = adverb === 'jointly' && /parties$/u.test(bearer);
  const said = { subject: isJoint ? `${bearer} jointly` : bearer, modal: modalOf(modal), act: words.join(' ') };
  return { leading, qualifiers, ...said };
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
  const bearer = subjectOf(subject, bearers);
  if (match === null || bearer === undefined) return undefined;
  const prefix = match.index === 0 ? undefined : sentence.slice(0, match.index).replace(/,\s*$/u, '');
  return { prefix, bearer, aside, adverb, modal, rest };
}

/** Whether the words behind the modal are something that the bearer does, and hold no second norm. */
function isAct(act: string, modal: string): boolean {
  if (!/^\p{Ll}/u.test(act) || SECOND_NORM.test(act) || act.split(', ', 3).some((part) => PASSIVE.test(part)))
    return false;
  if (
    /(?<!\b(?:which|who|that|they|it) )have the right\b|^(?:[^,]*, )?(?:receive|retain the (?:right|authority))\b/iu.test(
      act,
    )
  )
    return false;
  if (/^undertakes? not/iu.test(modal) && /\band to\b/iu.test(act)) return false;
  if (/^be (?:responsible|liable|bound|entitled|free|obliged|prepared|able)\b/iu.test(act))
    return !/not$/iu.test(modal);
  return !/^(?:neither|only|either|be|not|no|have|enjoy|remain|cease|become|in no case|under no circumstances|nevertheless be)\b/iu.test(
    act,
  );
}

function subjectOf(words: string, bearers: readonly NamedBearer[]): string | undefined {
  const plain = words.trim();
  const generic = GENERIC.find(([pattern]) => pattern.test(plain));
  if (generic !== undefined) return generic[1];
  const named = bearers.find((one) => one.words.toLowerCase() === plain.toLowerCase());
  if (named !== undefined) return named.label;
  return ACTOR.test(plain) ? quoted(`${plain.charAt(0).toLowerCase()}${plain.slice(1)}`) : undefined;
}

function isPhrase(prefix: string): boolean {
  return (
    PREFIX.test(prefix) && (!ANOTHER_MODAL.test(prefix) || /^(?:if|where|when|unless|once|whenever)\b/iu.test(prefix))
  );
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

const PARTY_WORDS = new RegExp(`\\b(?:Each|Every|Any|No|A|Either|Neither) (${ONE})\\b`, 'gu');

/** What a text calls a party in the singular where it is not simply Party: `State Party`, `High Contracting Party`. */
export function partyWordOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.matchAll(PARTY_WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[0] === 'Party' ? undefined : most[0];
}

/** Words as a text of the language. */
export function quoted(words: string): string {
  return `"${escaped(words)}"`;
}

/** Words as they stand inside a text of the language. */
export function escaped(words: string): string {
  return words.replace(/[\\"{]/gu, '\\$&');
}
