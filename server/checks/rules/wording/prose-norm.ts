/** Recognises, in English prose, a sentence whose subject is an actor and whose verb is `shall`, `may` or `will`. */
import { type Actor, type ActorIndex, phraseOf } from './actors.js';

/** Who a prose sentence speaks of: the parties as such, or declared actors. */
export type ProseSubject =
  | { readonly kind: 'parties'; readonly determiner: string; readonly plural: boolean }
  | { readonly kind: 'actors'; readonly determiner: string; readonly actors: readonly Actor[] };

export interface ProseNorm {
  readonly subject: ProseSubject;
  /** Subject and modal as written, for the message. */
  readonly words: string;
  readonly modal: 'shall' | 'may' | 'will';
  readonly negated: boolean;
  /** What stands between subject and modal, and whether a phrase comes before the subject or another sentence stands beside it. */
  readonly between: string;
  readonly alone: boolean;
  /** The source behind the modal (and its `not`), up to the end of the text. */
  readonly rest: string;
}

interface Word {
  /** As written, without punctuation at its end. */
  readonly text: string;
  readonly comma: boolean;
  readonly start: number;
  readonly end: number;
}

const DETERMINERS = new Set([
  'each',
  'either',
  'any',
  'every',
  'no',
  'neither',
  'both',
  'all',
  'the',
  'a',
  'an',
  'one',
]);
/** Words that open a phrase in front of the subject: "Upon request, each Party shall …". */
const LEADS = new Set(
  'after as at before by consequently during except following for from further furthermore however if in likewise moreover notwithstanding on once provided pursuant should subject therefore through throughout to under unless until upon when whenever where wherever with within without'.split(
    ' ',
  ),
);
const ADVERBS = new Set(
  'also alone always both each equally further hereby individually jointly mutually severally then therefore thereby thus together'.split(
    ' ',
  ),
);
/** Words that open a modifier of the subject: "The Party receiving the request shall …". */
const MODIFIERS = new Set(
  'to of in from on with at under for which that who whose concerned affected requested involved designated mentioned named'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['which', 'whose', 'whom', 'who', 'that', 'where']);
const VERBS = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'does',
  'do',
  'shall',
  'may',
  'will',
  'applies',
  'takes',
]);
/** Verbs that a sentence turns on before its modal is reached: "Each Party to the Treaty undertakes …, unless the material shall …". */
const MAIN_VERBS = new Set(
  'accept accepts affirm affirms agree agrees agreed confirm confirms declare declares recognise recognises recognize recognizes reserve reserves undertake undertakes unless waive waives if'.split(
    ' ',
  ),
);
/** Behind a modal, these say what something is called or means, not what is to be done. */
const DEFINING =
  /^\s*(?:not\s+)?(?:mean\b|include\b|be\s+(?:understood|deemed|called|known|construed|interpreted|referred\s+to\s+as)\b)/i;
const MOST_WORDS = 60;

/**
 * The first hidden norm of a text, or undefined.
 *
 * @param source the text as written, interpolations in braces
 */
export function proseNorm(source: string, index: ActorIndex): ProseNorm | undefined {
  const sentences = sentencesOf(source);
  for (const { start, end } of sentences) {
    const words = wordsIn(source, start, end);
    for (const [at, { text, end: behind }] of words.entries()) {
      const modal = text.toLowerCase();
      if (modal !== 'shall' && modal !== 'may' && modal !== 'will') continue;
      if (text !== modal || at > MOST_WORDS || DEFINING.test(source.slice(behind, end))) continue;
      const found = subjectIn(words.slice(0, at), index);
      if (found === undefined) continue;
      const { subject, from, between } = found;
      const not = /^\s+not\b/.exec(source.slice(behind));
      return {
        subject,
        words: source.slice(words[from]?.start, behind).replaceAll(/\s+/g, ' '),
        modal,
        negated: not !== null,
        between,
        alone: from === 0 && sentences.length === 1,
        rest: source.slice(behind + (not?.[0].length ?? 0)),
      };
    }
  }
  return undefined;
}

function sentencesOf(source: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of source.matchAll(/[.;:!?]\s+(?=[\p{Lu}{])/gu)) {
    found.push({ start, end: index });
    start = index + mark.length;
  }
  found.push({ start, end: source.length });
  return found;
}

function wordsIn(source: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of source.slice(from, to).matchAll(/\{[^}]*\}\S*|[^\s{]+/g)) {
    const bare = written.replace(/[,;:.]+$/, '');
    const text = bare.startsWith('{') ? bare.replace(/^\{\s*(?:the\s+)?/i, '{').replace(/\s+\}/, '}') : bare;
    words.push({ text, comma: written.endsWith(','), start: from + index, end: from + index + bare.length });
  }
  return words;
}

/** The subject that the words in front of a modal end with: from the sentence's start, or behind an opening phrase's comma. */
function subjectIn(
  words: readonly Word[],
  index: ActorIndex,
): { subject: ProseSubject; from: number; between: string } | undefined {
  const starts = [0];
  if (LEADS.has(words[0]?.text.toLowerCase() ?? '')) {
    for (const [at, { comma }] of words.entries()) if (comma) starts.push(at + 1);
  }
  for (const from of starts) {
    const head = headAt(words, from, index);
    if (head === undefined) continue;
    const rest = words.slice(head.next);
    if (!endsSubject(rest, words[head.next - 1]?.comma ?? false)) continue;
    return { subject: head.subject, from, between: rest.map(({ text }) => text).join(' ') };
  }
  return undefined;
}

/** The actor that a noun phrase begins with, those joined to it by "and" included. */
function headAt(
  words: readonly Word[],
  from: number,
  index: ActorIndex,
): { subject: ProseSubject; next: number } | undefined {
  let at = from;
  let determiner = '';
  const first = words[at]?.text.toLowerCase() ?? '';
  if (DETERMINERS.has(first)) {
    determiner = first;
    at++;
    if (first !== 'the' && words[at]?.text.toLowerCase() === 'of') at++;
    if (first !== 'the' && words[at]?.text.toLowerCase() === 'the') at++;
    if (first === 'the' && words[at]?.text.toLowerCase() === 'other') {
      determiner = 'the other';
      at++;
    }
  }
  const party = partyWords(words, at, index);
  if (party !== undefined) {
    return { subject: { kind: 'parties', determiner, plural: party.plural }, next: at + party.count };
  }
  const named = actorAt(words, at, index);
  if (named === undefined) return undefined;
  const actors = [named.actor];
  let next = named.next;
  while (words[next]?.text.toLowerCase() === 'and') {
    const article = words[next + 1]?.text.toLowerCase() === 'the' ? 1 : 0;
    const another = actorAt(words, next + 1 + article, index);
    if (another === undefined) break;
    actors.push(another.actor);
    next = another.next;
  }
  return { subject: { kind: 'actors', determiner, actors }, next };
}

/** "Party", "High Contracting Parties", "States Parties", or the agreement's own word. */
function partyWords(
  words: readonly Word[],
  at: number,
  { partyWord }: ActorIndex,
): { count: number; plural: boolean } | undefined {
  const isStem = (word: string | undefined): boolean =>
    ['high', 'contracting', 'signatory', 'state', 'states', 'government'].includes(word ?? '');
  let count = 0;
  const word = (): string | undefined => words[at + count]?.text.toLowerCase();
  const wholeWord = words
    .slice(at, at + partyWord.split(' ').length)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  if (wholeWord === partyWord || wholeWord === pluralOf(partyWord)) {
    return { count: partyWord.split(' ').length, plural: wholeWord !== partyWord };
  }
  while (isStem(word()) && count < 3) count++;
  if (word() === 'party') return { count: count + 1, plural: false };
  return word() === 'parties' ? { count: count + 1, plural: true } : undefined;
}

function pluralOf(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function actorAt(words: readonly Word[], at: number, index: ActorIndex): { actor: Actor; next: number } | undefined {
  for (let count = Math.min(index.longest + 1, words.length - at); count > 0; count--) {
    const stretch = words.slice(at, at + count);
    if (stretch.slice(0, -1).some(({ comma }) => comma)) continue;
    const actor = index.byPhrase.get(phraseOf(stretch.map(({ text }) => text).join(' ')));
    if (actor !== undefined) return { actor, next: at + count };
  }
  return undefined;
}

/** Whether what stands between an actor and the modal leaves the actor the subject. */
function endsSubject(rest: readonly Word[], afterComma: boolean): boolean {
  if (rest.length === 0) return true;
  if (afterComma) return rest.at(-1)?.comma ?? false;
  const words = rest.map(({ text }) => text.toLowerCase());
  const [first = ''] = words;
  if (words.every((word) => ADVERBS.has(word))) return true;
  if (!MODIFIERS.has(first) && !/^[a-z]{3,}ing$/.test(first)) return false;
  const relative = words.findIndex((word) => RELATIVES.has(word));
  if (relative === -1) return !words.some((word) => MAIN_VERBS.has(word));
  // In "the Party that receives the request shall", the modal is the sentence's; in "the Party that may receive it", it is not.
  const clause = words.slice(relative + 1);
  if (relative === 0) return clause.length > 0;
  return words[relative] !== 'that' && clause.some((word) => VERBS.has(word));
}
