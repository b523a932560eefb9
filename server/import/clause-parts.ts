/** What final clauses consist of in any language: means of settlement, terms with their renewal, notice of termination. */
import { DURATION, durationIn } from './number-words.js';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern, and what it says in the language; undefined where a part of it is not understood. */
export type ClausePattern = readonly [RegExp, (groups: Groups) => string | undefined];

/** The means that settle a dispute, by their words. */
const MEANS: readonly (readonly [RegExp, string])[] = [
  [/consultations?/iu, 'consultation'],
  [/negotiations?/iu, 'negotiation'],
  [/mediation/iu, 'mediation'],
  [/conciliation/iu, 'conciliation'],
  [/arbitration/iu, 'arbitration'],
];

/** The first means named; those behind it may be alternatives, or come later. */
export function firstMeans(words: string): string | undefined {
  const found = MEANS.flatMap(([pattern, means]) => {
    const at = words.search(pattern);
    return at === -1 ? [] : [{ at, means }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.means;
}

/** `for 5 years`, and the renewal that the rest of the sentence states. */
export function durationClause(groups: Groups, language: string): string | undefined {
  const term = durationIn(groups, language);
  if (term === undefined) return undefined;
  const rest = (groups.rest ?? '').replace(/\.$/u, '').trim();
  if (rest === '' || /^(?:from|after|starting|à compter|à partir|desde|a partir)[^,]*$/iu.test(rest)) {
    return `this agreement remains in force for ${term}`;
  }
  const renewal = new RegExp(
    `(?:renewed|extended|prolonged|renouvel|reconduit|prorog|renov)[^;]{0,60}?(?:periods?|terms?|périodes?|períodos?|durées?)(?: of| de)?(?: time of)? ${DURATION}`,
    'iu',
  ).exec(rest);
  const again = renewal?.groups === undefined ? undefined : durationIn(renewal.groups, language);
  if (again === undefined) return undefined;
  const isAutomatic = /automatic|tacit|automátic|tácit/iu.test(rest);
  return `this agreement remains in force for ${term}, renewed${isAutomatic ? ' automatically' : ''} for ${again}`;
}

const CONDITIONAL =
  /(?<!\p{L})(?:(?:if|unless|only|provided|after|first|before|si|sauf|solo|sólo)(?!\p{L})|expir|à l['’]expiration|expiraci)/iu;

/** The right to end or leave the agreement with its notice; undefined where it hangs on more than that. */
export function treatyAct(subject: string, verb: string, rest: string, language: string): string | undefined {
  if (verb === '' || CONDITIONAL.test(rest)) return undefined;
  const notice = new RegExp(`${DURATION}['’]?(?: prior| advance| written| in advance| previous)*`, 'iu').exec(rest);
  const duration = notice?.groups === undefined ? undefined : durationIn(notice.groups, language);
  const isNotice = /notice|notif|préavis|previo|aviso/iu.test(rest);
  return `${subject} may ${verb} this agreement${duration !== undefined && isNotice ? ` with ${duration} notice` : ''}`;
}
