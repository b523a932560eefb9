/** Final clauses whose meaning is certain. Their own wording is kept by the writer where a rendering would differ. */
import { type ClausePattern, durationClause, firstMeans, type Groups, treatyAct } from './clause-parts.js';
import { DURATION } from './number-words.js';
import { romanceClauses } from './romance-final-clauses.js';
import { quoted } from './source-text.js';

const NAMES =
  'agreement|treaty|convention|protocol|charter|memorandum(?: of understanding)?|arrangement|pact|statute|covenant|accord|general act|understanding';
const THIS = `(?:this|the present) (?:[\\p{L}]+ )?(?<instrument>${NAMES})`;
const ABOUT =
  '(?:between the [^.;,]{3,60} )?(?:concerning|relating to|regarding|as to|arising (?:from|out of|under|between)|in connection with|with respect to|about|over|on)[^.;]{3,160}?(?:interpretation|application|implementation|execution)';

const ENGLISH: readonly ClausePattern[] = [
  [
    new RegExp(
      `^${THIS} (?:shall|will) (?:enter into force|come into (?:force|effect|operation)|take effect) (?:up)?on (?:the date of )?(?:its )?signature(?: by (?:both|the|all) [\\p{L} ]{3,30})?\\.?$`,
      'iu',
    ),
    () => 'this agreement enters into force upon signature',
  ],
  [
    new RegExp(
      `^${THIS} (?:shall|will) (?:enter into force|come into (?:force|effect|operation)|take effect) (?<when>[^.;]{5,}?)(?:,? and (?:shall|will) [^.;]+)?\\.?$`,
      'iu',
    ),
    ({ when = '' }) => `this agreement enters into force ${quoted(when)}`,
  ],
  [
    new RegExp(
      `^${THIS} (?:shall be|is) subject to (?<step>ratification|acceptance|approval)\\b[^.;]{0,90}\\.?$`,
      'iu',
    ),
    ({ step = '' }) => `this agreement is subject to ${step.toLowerCase()}`,
  ],
  [
    new RegExp(`^${THIS} shall be ratified\\b[^.;]{0,120}\\.?$`, 'iu'),
    () => 'this agreement is subject to ratification',
  ],
  [
    new RegExp(
      `^${THIS} (?:may|can) be (?:amended|modified|revised)(?: (?:or|and) \\p{L}+)?(?: at any time)?(?: in writing)?,? (?:by|with|upon|through) (?:the )?(?:mutual |written |common )*(?:agreement|consent) (?:of|between|in writing between) (?:the |both |all )?[\\p{L} ]{3,40}\\.?$`,
      'iu',
    ),
    () => 'this agreement may be amended by agreement of the parties',
  ],
  [
    new RegExp(
      `^${THIS} (?:may|can) be (?:amended|modified|revised)(?: (?:or|and) \\p{L}+)?(?: at any time)?,? (?:by|with|upon|through) (?<by>[^.;]{5,})\\.?$`,
      'iu',
    ),
    ({ by = '' }) => `this agreement may be amended by ${quoted(by)}`,
  ],
  [
    new RegExp(
      `^${THIS} (?:shall|will) (?:remain in (?:force|effect) indefinitely|be of (?:unlimited|indefinite) duration|(?:remain in (?:force|effect)|be valid|be concluded) for an (?:indefinite|unlimited) (?:period|duration|term)(?: of time)?|remain in (?:force|effect) until (?:it is )?(?:terminated|denounced)[^.;]{0,120})\\.?$`,
      'iu',
    ),
    () => 'this agreement remains in force indefinitely',
  ],
  [
    new RegExp(
      `^${THIS} (?:(?:shall|will) (?:remain in (?:force|effect)|be valid|be in force|be concluded)|is (?:concluded|valid)) for (?:an? )?(?:initial )?(?:(?:period|term|duration) of )?${DURATION}(?<rest>[^;]*)$`,
      'iu',
    ),
    (groups) => durationClause(groups, 'en'),
  ],
  [
    new RegExp(`^${THIS} (?:shall be|is) deposited (?:with|in the archives of) (?<who>[^.;,]{5,})\\.?$`, 'iu'),
    ({ who = '' }) => `this agreement is deposited with ${quoted(who)}`,
  ],
  [
    new RegExp(
      `^(?<who>the [^.;,]{5,90}?) (?:shall be|is(?: hereby)? designated(?: as)?|is appointed(?: as)?|shall act as) (?:the )?depositary (?:of|for|to) ${THIS}[^.;]{0,60}\\.?$`,
      'iu',
    ),
    ({ who = '' }) => `this agreement is deposited with ${quoted(who.charAt(0).toLowerCase() + who.slice(1))}`,
  ],
  [
    new RegExp(`^${THIS} (?:shall|will) be registered by (?<who>[^.;,]{3,80}?) with (?<where>[^.;]{5,})\\.?$`, 'iu'),
    ({ who = '', where = '' }) => `this agreement is registered by ${quoted(who)} with ${quoted(where)}`,
  ],
  [
    new RegExp(
      `^${THIS} (?:shall be|is) open (?<what>for signature|for accession|to accession) by (?<who>[^.;]{4,160}?)(?: (?:from|until|at) [^.;]+)?\\.?$`,
      'iu',
    ),
    ({ what = '', who = '' }) =>
      `this agreement is open ${/signature/iu.test(what) ? 'for signature' : 'to accession'} by ${quoted(who)}`,
  ],
  [
    /^(?:no reservations? (?:may be made|shall be (?:permitted|made|allowed)|are (?:permitted|allowed)|to this \p{L}+ (?:may be made|shall be (?:permitted|allowed)|are permitted))[^.;]{0,60}|reservations? (?:to this \p{L}+ )?(?:are|shall) not (?:be )?(?:permitted|allowed|made)[^.;]{0,60})\.?$/iu,
    () => 'this agreement permits no reservations',
  ],
  [
    new RegExp(
      `^(?:any|all|every) (?:disputes?|differences?|disagreements?)\\b[^.;]{0,40}?${ABOUT}[^.;]{0,160}?(?:shall|will) be (?:settled|resolved|solved)(?<how>[^.;]{3,200})\\.?$`,
      'iu',
    ),
    ({ how = '' }) => {
      const means = firstMeans(how);
      return means === undefined ? undefined : `disputes are settled by ${means}`;
    },
  ],
  [
    new RegExp(
      `^${THIS} may(?: also)? be (?<verb>terminated|denounced|suspended)(?: at any time)? by (?<who>either|any|each) (?:[\\p{L}]+ ){0,2}?(?:party|participant|government)(?<rest>[^;]*)$`,
      'iu',
    ),
    (groups) =>
      treatyAct(
        `${groups.who === 'each' ? 'each' : (groups.who ?? '').toLowerCase()} party`,
        VERBS[(groups.verb ?? '').toLowerCase()] ?? '',
        groups.rest ?? '',
        'en',
      ),
  ],
];

const VERBS: Readonly<Record<string, string>> = {
  terminated: 'terminate',
  denounced: 'denounce',
  suspended: 'suspend',
};

const BY_SUBJECT = new RegExp(
  `^(?<who>either|any|each|every|a) (?:[\\p{L}]+ ){0,2}?(?:part(?:y|ies)|participant|government)(?: state)?(?: to this \\p{L}+)? may(?:,? at any time,?)? (?<verb>terminate|denounce|withdraw from|suspend) ${THIS}(?<rest>[^;]*)$`,
  'iu',
);

/**
 * The clause that a sentence states, as Pacta source without its wording and full stop; undefined where none is certain.
 *
 * @param instrument what the treaty calls itself: what it says of another instrument is no clause of its own
 */
export function finalClauseOf(sentence: string, language: string, instrument?: string): string | undefined {
  if (language !== 'en') return firstOf(romanceClauses(language), sentence, instrument);
  const act = BY_SUBJECT.exec(sentence)?.groups;
  if (act !== undefined && isOwn(act, instrument)) {
    const who = /^(?:either|each)$/iu.test(act.who ?? '') ? (act.who ?? '').toLowerCase() : 'any';
    return treatyAct(`${who} party`, (act.verb ?? '').toLowerCase(), act.rest ?? '', 'en');
  }
  return firstOf(ENGLISH, sentence, instrument);
}

function firstOf(
  patterns: readonly ClausePattern[],
  sentence: string,
  instrument: string | undefined,
): string | undefined {
  for (const [pattern, write] of patterns) {
    const match = pattern.exec(sentence);
    if (match !== null && isOwn(match.groups ?? {}, instrument)) return write(match.groups ?? {});
  }
  return undefined;
}

function isOwn({ instrument: named }: Groups, own: string | undefined): boolean {
  if (named === undefined || own === undefined) return true;
  const word = own.toLowerCase();
  return (
    word.includes(named.toLowerCase()) ||
    named.toLowerCase().includes(word) ||
    /^(?:accord|understanding)$/iu.test(named)
  );
}
