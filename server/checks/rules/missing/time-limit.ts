import type { Qualifier } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import { startingEvent } from '../../../model/balance.js';
import type { FileContext } from '../../../model/model.js';
import type { Norm } from '../../../model/norm.js';
import { canonical } from '../../../model/symbols.js';
import { rawWords, settled } from '../../../model/text.js';
import { HASTY, TIMED } from '../../../model/time/time-qualifiers.js';
import { onNorms } from '../../norm-place.js';
import type { UnitRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

const ID = 'missing/time-limit';

const example = (limit: string): string =>
  agreementWith({
    articles: `article rescue "Rescue"\n  each party shall "report each rescue to the other Party"${limit}.\n`,
  });

/** Acts that are worth something only while they are recent. */
const TIMED_ACT = /^(?:to )?(?:promptly |immediately )?(notify|report|reply|respond|pay|return|submit|inform)\b/i;
/** Words in the act itself that say by when, or how often. */
const TIME_IN_WORDS =
  /\b(?:within|immediately|promptly|without (?:undue )?delay|forthwith|annual(?:ly)?|monthly|weekly|daily|yearly|quarterly|regularly|periodic(?:ally)?|as soon as|in advance|before|after|upon|when|until|no later|not later|(?:each|every|per) (?:year|month|week|day|quarter)|hours?|days?|weeks?|months?|years?|at (?:all times|once|the end|the beginning))\b/i;

const TIME_KINDS: ReadonlySet<Qualifier['kind']> = new Set([...TIMED, ...HASTY, 'every', 'notice']);

export const timeLimit: UnitRule = {
  id: ID,
  severity: 'info',
  summary: 'A duty to notify, report, reply, pay, return, submit or inform without any time.',
  rationale: 'A report without a date is never late. Whoever waits for it can complain of nothing.',
  bad: example(''),
  good: example(' within 24 hours after "the rescue"'),
  *check({ norms, context }) {
    for (const norm of norms) {
      if (norm.modality !== 'obligation' || hasTime(norm, context)) continue;
      const words = actWordsOf(norm, context);
      const verb = TIMED_ACT.exec(words)?.[1];
      if (verb === undefined || TIME_IN_WORDS.test(words)) continue;
      // The sentence's own wording may give the time that its structure leaves out.
      if (norm.variants.some(({ text }) => TIME_IN_WORDS.test(rawWords(text)))) continue;
      yield {
        rule: ID,
        message: `Nothing says by when to ${verb.toLowerCase()}: a duty without a time is never late. Add “within … after …”, “every …” or “promptly”.`,
        ...onNorms(norm),
      };
    }
  },
};

function hasTime({ qualifiers }: Norm, { scope }: FileContext): boolean {
  return qualifiers.some((one) => {
    if (one.kind === 'quantity') return one.period !== undefined;
    return TIME_KINDS.has(one.kind) || startingEvent(one, scope) !== undefined;
  });
}

/** The act's words with names put in, those of the items above it first. */
function actWordsOf({ introduced, act }: Norm, { scope }: FileContext): string {
  const words = [...introduced, act].flatMap((one) => {
    if (one.kind === 'treaty-act') return [];
    const node = one.kind === 'named-act' ? scope.lookup(canonical(one.name.text))?.node : undefined;
    const own = node?.kind === 'action' ? [spokenText(settled(node.title.text), scope)] : [];
    return one.text === undefined ? own : [...own, spokenText(settled(one.text), scope)];
  });
  return words.join(' ').trim();
}
