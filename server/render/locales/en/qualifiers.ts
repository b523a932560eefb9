/** When, how, on what condition and towards whom: the qualifiers of an English sentence, each in the drafter's order. */
import type { Condition, Duration, Point, Qualifier, Reference, Subject, Trigger } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { listed, phrase, plain, plainText } from '../../words.js';
import { durationWords, periodWords } from './numbers.js';
import { isPlural, subjectWords } from './subjects.js';

const PLAIN_QUALIFIERS = {
  immediately: 'immediately',
  promptly: 'promptly',
  'without-delay': 'without delay',
  jointly: 'jointly',
  'in-writing': 'in writing',
} as const;

const CONDITION_WORDS = {
  if: 'if',
  where: 'where',
  unless: 'unless',
  provided: 'provided that',
  'only-if': 'only if',
} as const;

const PRECEDENCE_WORDS = {
  notwithstanding: 'notwithstanding',
  'subject-to': 'subject to',
  'without-prejudice-to': 'without prejudice to',
  'pursuant-to': 'pursuant to',
  'in-accordance-with': 'in accordance with',
} as const;

const BOUND_WORDS = { 'at-least': 'at least', 'at-most': 'at most', exactly: 'exactly' } as const;

/** A qualifier of a sentence about `subject`, or of an item of a list that nobody is the subject of. */
export function qualifierWords(qualifier: Qualifier, subject: Subject | undefined, speech: Speech): Words {
  switch (qualifier.kind) {
    case 'by':
    case 'on':
      return phrase(qualifier.kind, speech.date(qualifier.date));
    case 'within':
      return phrase(
        'within',
        speech.duration(qualifier.duration),
        qualifier.relation,
        qualifier.trigger && triggerWords(qualifier.trigger, speech),
      );
    case 'not-earlier':
      return phrase('not earlier than', pointWords(qualifier.point, speech));
    case 'not-later':
      return phrase('not later than', pointWords(qualifier.point, speech));
    case 'from-point':
      return phrase(
        'from',
        pointWords(qualifier.from, speech),
        qualifier.until && phrase('until', pointWords(qualifier.until, speech)),
      );
    case 'until':
    case 'before':
    case 'after':
      return phrase(qualifier.kind, pointWords(qualifier.point, speech));
    case 'for':
      return phrase('for', speech.duration(qualifier.duration));
    case 'every':
      return phrase(
        'every',
        speech.open(qualifier.duration, (one) => period(one, speech)),
      );
    case 'upon':
    case 'during':
      return phrase(qualifier.kind, triggerWords(qualifier.trigger, speech));
    case 'immediately':
    case 'promptly':
    case 'without-delay':
    case 'jointly':
    case 'in-writing':
      return plain(PLAIN_QUALIFIERS[qualifier.kind]);
    case 'condition':
      return phrase(CONDITION_WORDS[qualifier.word], conditionWords(qualifier.condition, speech));
    case 'quantity':
      return quantityWords(qualifier, speech);
    case 'recipient':
      return phrase(qualifier.word, subjectWords(qualifier.who, speech));
    case 'through': {
      const { who } = qualifier;
      return phrase('through', who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who));
    }
    case 'own-expense':
      return plain(`at ${subject !== undefined && isPlural(subject, speech) ? 'their' : 'its'} own expense`);
    case 'expense-of':
      return phrase('at the expense of', subjectWords(qualifier.who, speech));
    case 'precedence':
      return phrase(PRECEDENCE_WORDS[qualifier.word], referenceWords(qualifier.reference, speech));
    case 'notice':
      return phrase('with', noticeWords(qualifier, speech), 'notice');
  }
}

/** `six (6) months'`, in front of `notice`. */
export function noticeWords({ duration }: Qualifier & { kind: 'notice' }, speech: Speech): Words {
  return speech.open(duration, (one) => plain(durationWords(one, speech.numbers, true)));
}

function period(duration: Duration, speech: Speech): Words {
  return plain(periodWords(duration, speech.numbers));
}

function quantityWords({ bound, number, unit, period: per }: Qualifier & { kind: 'quantity' }, speech: Speech): Words {
  const counted =
    unit === 'times'
      ? speech.open(number, ({ value }) => plain(value === 1 ? 'once' : `${speech.locale.number(value, speech)} times`))
      : phrase(speech.number(number), unit === 'percent' ? 'per cent' : unit && speech.text(unit));
  return phrase(
    BOUND_WORDS[bound],
    counted,
    per &&
      phrase(
        per.word,
        speech.open(per.duration, (one) => period(one, speech)),
      ),
  );
}

/** An event, or one of the three moments in an agreement's life. */
export function triggerWords(trigger: Trigger, speech: Speech): Words {
  const agreement = speech.locale.thisInstrument(speech);
  switch (trigger.kind) {
    case 'event':
      return speech.name(trigger.name, 'noun');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`the signature of ${agreement}`);
    case 'entry-into-force':
      return plain(`the ${speech.binding ? 'entry into force' : 'coming into operation'} of ${agreement}`);
    case 'termination':
      return plain(`the termination of ${agreement}`);
  }
}

function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return speech.date(point.date);
  const trigger = triggerWords(point.trigger, speech);
  const { offset } = point;
  return offset === undefined ? trigger : phrase(speech.duration(offset.duration), offset.direction, trigger);
}

/** Conditions read as they are written; brackets of the source become the words that join their two sides. */
function conditionWords(condition: Condition, speech: Speech): Words {
  switch (condition.kind) {
    case 'or':
    case 'and':
      return listed(
        condition.operands.map((operand) => conditionWords(operand, speech)),
        ` ${condition.kind} `,
        ` ${condition.kind} `,
      );
    case 'not':
      return negatedWords(condition.operand, speech);
    case 'group': {
      const inner = conditionWords(condition.operand, speech);
      if (condition.operand.kind === 'or') return phrase('either', inner);
      return condition.operand.kind === 'and' ? phrase('both', inner) : inner;
    }
    case 'condition-name':
      return occurring(speech.name(condition.name, 'noun'), 'occurs');
    case 'condition-text':
      return speech.text(condition.text);
  }
}

function negatedWords(operand: Condition, speech: Speech): Words {
  if (operand.kind === 'group' && operand.operand.kind === 'or') {
    const sides = operand.operand.operands.map((one) => conditionWords(one, speech));
    return phrase('neither', listed(sides, ' nor ', ' nor '));
  }
  if (operand.kind === 'condition-name') {
    const event = speech.name(operand.name, 'noun');
    return isNounPhrase(event) ? occurring(event, 'does not occur') : phrase('not', event);
  }
  return phrase('not', conditionWords(operand, speech));
}

/** An event that is a noun wants a verb behind `if`: `if an armed attack occurs`; one that is a clause has its own. */
function occurring(event: Words, verb: string): Words {
  return isNounPhrase(event) ? phrase(event, verb) : event;
}

/** Begins with an article and has no verb: none of its words in front of the first preposition ends as a verb does. */
function isNounPhrase(event: Words): boolean {
  const text = plainText(event);
  if (!/^(?:an?|the)\s/i.test(text)) return false;
  const [head = ''] = text.split(/\s(?:of|in|on|by|to|at|against|between|from|for|under|with)\s/i);
  const verbs = /^(?:is|are|was|were|has|have|had|shall|will|may|must|can|does|do|agree|consent|\p{L}{2,}[^su]s)$/iu;
  return !head
    .split(/\s+/)
    .slice(1)
    .some((word) => verbs.test(word));
}

/** Another provision, this agreement, or an instrument by its name. */
export function referenceWords(reference: Reference, speech: Speech): Words {
  switch (reference.kind) {
    case 'reference-name':
      return speech.name(reference.name, 'place');
    case 'this-agreement':
      return plain(speech.locale.thisInstrument(speech));
    case 'instrument':
      return speech.text(reference.text);
  }
}

/** Qualifiers behind the act, in order. */
export function qualifiersWords(qualifiers: readonly Qualifier[], subject: Subject | undefined, speech: Speech): Words {
  return phrase(...qualifiers.map((qualifier) => qualifierWords(qualifier, subject, speech)));
}
