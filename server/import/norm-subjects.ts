/** Whom an English sentence of a treaty speaks of: its parties, a declared party or role, or an actor in the treaty's own words. */
import { quoted } from './source-text.js';

/** A party or role that a sentence may name. */
export interface NamedBearer {
  readonly label: string;
  /** As it stands in a sentence: `the Kingdom of Spain`, `the Sending State`. */
  readonly words: string;
}

const KIND = '(?:[Ss]tates? |[Hh]igh )?(?:[Cc]ontracting |[Ss]ignatory |[Pp]articipating )?';
const ONE = `${KIND}(?:Party|Participant|(?<=[Cc]ontracting )(?:State|Government))(?: State)?`;
const MANY = `${KIND}(?:Parties|Participants|(?<=[Cc]ontracting )(?:States|Governments))(?: States)?`;
const TO_THIS = '(?: (?:to|of) (?:this|the|the present) (?:Agreement|Treaty|Convention|Protocol))?';
const GENERIC: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[Ee](?:ach|very) (?:${ONE}|(?:one )?of the ${MANY})${TO_THIS}$`, 'u'), 'each party'],
  [new RegExp(`^[Aa](?:ny|n?) ${ONE}${TO_THIS}$`, 'u'), 'any party'],
  [new RegExp(`^[Ee]ither (?:${ONE}|of the (?:two )?${MANY})$`, 'u'), 'either party'],
  [new RegExp(`^[Nn]either (?:${ONE}|of the (?:two )?${MANY})$`, 'u'), 'neither party'],
  [new RegExp(`^[Nn]o(?: ${ONE}|ne of the ${MANY})${TO_THIS}$`, 'u'), 'no party'],
  [new RegExp(`^(?:[Bb]oth|[Tt]he two) ${MANY}$`, 'u'), 'both parties'],
  [new RegExp(`^(?:[Aa]ll )?(?:[Tt]he )?${MANY}${TO_THIS}$`, 'u'), 'the parties'],
];

/** Words that may stand between an article and the actor. */
const OF_WHICH = "(?:[\\p{L}’'-]+ ){0,5}?";
const STATE =
  '(?:(?:State )?Party|(?:States )?Parties|States?(?: Party| Parties)?|Governments?|Participants?|Nations?)';
const ORGAN =
  '(?:[Aa]uthorit(?:y|ies)|[Cc]ommittees?|[Cc]ommissions?|[Cc]ouncil|[Cc]onference|[Aa]ssembly|[Oo]rgani[sz]ations?|[Ss]ecretariat|[Dd]epositary|[Dd]irector(?:-General)?|[Ss]ecretary-General|[Aa]gency|[Cc]ent(?:er|re)|[Tt]ribunal|[Cc]ourt|[Ii]nspect(?:ors?|ion team)|[Mm]inist(?:er|ry)|[Cc]oordinator|[Pp]resident|[Cc]hairman|[Mm]ission|[Ff]orces?|[Cc]ommanders?|[Pp]ersonnel)';
const MEMBERS =
  "(?:[\\p{L}-]+ ){0,2}?(?:members?|representatives?|officers?|agents?|nationals|experts|officials) of (?:the|a|an|each|either|its) [\\p{L}’' -]{3,60}";
const BEHIND =
  "(?: of (?:the|each|either|its|that|a|an) [\\p{L}’' -]{3,50}| concerned| in question| to (?:the|a) (?:dispute|conflict)| of the United Nations| of [Ss]tates? Parties)?";
const ACTOR = new RegExp(
  `^(?:the|each|every|any|an?|such|that|those|these|no|all|both|either|neither|its|their) (?:${OF_WHICH}${STATE}|(?:(?!of |in |for |on |to )[\\p{L}’'-]+ ){0,3}?${ORGAN}|${MEMBERS})${BEHIND}$`,
  'u',
);
/** Nouns with the look of an actor whose words speak of something else. */
const NO_ACTOR = /\b(?:territory|law|laws|consent|provisions?|right|rights|dispute|nothing|which|that|who)\b/iu;

/** Pacta source for a subject: `each party`, a declared name, or the actor's words; undefined for what is none. */
export function subjectOf(words: string, bearers: readonly NamedBearer[]): string | undefined {
  const plain = words.trim();
  const generic = GENERIC.find(([pattern]) => pattern.test(plain));
  if (generic !== undefined) return generic[1];
  const named = bearers.find((one) => one.words.toLowerCase() === plain.toLowerCase());
  if (named !== undefined) return named.label;
  const actor = plain.charAt(0).toLowerCase() + plain.slice(1);
  return isActor(actor) ? quoted(actor) : undefined;
}

/** Whether words, begun in small letters, name somebody who can owe and be allowed things. */
export function isActor(words: string): boolean {
  return ACTOR.test(words) && !NO_ACTOR.test(words.replace(/^that /u, ''));
}

const PARTY_WORDS = new RegExp(`\\b(?:Each|Every|Any|No|A|Either|Neither) (${ONE})\\b`, 'gu');

/** What a text calls a party in the singular where it is not simply Party: `State Party`, `High Contracting Party`. */
export function partyWordOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.matchAll(PARTY_WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[0] === 'Party' ? undefined : most[0];
}
