/** Small cases for the conflict rules: a few sentences, what is to be found in them, and why. */
import { lint } from '../checks/lint.js';

/** `E`, `W` or `I` with the rule's name, several joined by `, `; `none` where no warning and no error is due. */
export interface ConflictCase {
  readonly name: string;
  readonly expected: string;
  /** Sentences of one article, or whole elements where a line begins with `article`. */
  readonly body: string;
  readonly reason: string;
  /** Final clauses in the place of the usual ones. */
  readonly final?: string;
  /** Further header lines. */
  readonly header?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const DECLARATIONS = `party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
role host "the host State".
role guest "the sending State".
role lessor "the lessor" of Jordan.
group eastern "the eastern Parties" of Jordan.
body commission "the Joint Commission".
event incident "the discovery of a leak".
event request "receipt of a request".
event exercise "a joint exercise" excludes alert.
event alert "a general alert".
event handover "the handover of the base".
action use-records "use the records".
action read-records "read the records" is use-records.
action copy-records "copy the records onto paper" is read-records.
action open-gate "keep the gate open" excludes close-gate.
action close-gate "keep the gate closed".
action lock-gate "lock the gate" is close-gate.
`;

export const USUAL_FINAL = `  disputes are settled by consultation.
  this agreement enters into force 30 days after ratification by each party.
  this agreement remains in force indefinitely.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.`;

/** The whole agreement around a case. */
export function agreementOf({
  body,
  final = USUAL_FINAL,
  header = '',
}: Omit<ConflictCase, 'name' | 'expected' | 'reason'>): string {
  const articles = /^(article|annex|chapter|party)\b/m.test(body) ? body : `article main "Main"\n${body}`;
  return `agreement "Agreement on the Archive"
  between Jordan and Spain
  ${header}
  in English
  binding.

${DECLARATIONS}
${articles}

article final "Final provisions"
${final}

done at "Amman" on 2026-12-01 in 2 originals.
signed for Jordan.
signed for Spain.
`;
}

const MARKS = { error: 'E', warning: 'W', info: 'I' } as const;

/** What is found in a case, in the form of `expected`, with the lines of both places; notes aside. */
export function foundIn(one: ConflictCase): { readonly marks: readonly string[]; readonly infos: readonly string[] } {
  const found = lint(agreementOf(one), one.others).filter(({ rule }) =>
    /^(conflict|syntax|reference\/(unknown|duplicate|wrong))/.test(rule),
  );
  const words = found.map(({ severity, rule }) => `${MARKS[severity]} ${rule.replace('conflict/', '')}`);
  return {
    marks: words.filter((word) => !word.startsWith('I')).sort(),
    infos: words.filter((word) => word.startsWith('I')).sort(),
  };
}

/** Whether what is found is what is due. Notes beside the findings that are due do no harm. */
export function isRight(one: ConflictCase): boolean {
  const { marks, infos } = foundIn(one);
  const due = one.expected === 'none' ? [] : one.expected.split(', ').sort();
  const dueMarks = due.filter((word) => !word.startsWith('I'));
  const dueInfos = due.filter((word) => word.startsWith('I'));
  return marks.join() === dueMarks.join() && dueInfos.every((word) => infos.includes(word));
}
