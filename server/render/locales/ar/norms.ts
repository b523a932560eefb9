/**
 * Arabic norm sentences: the modal, who it is for, the act as a verbal noun (« يتعين على كل طرف حماية … »), or behind « أن ».
 */
import type { Condition, Modal, Point, Reference, Subject, TreatyVerb, Trigger } from '../../../../grammar/ast.js';
import { isChoice } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain } from '../../words.js';
import {
  buildNorms,
  type ConditionPhrases,
  conditionWords,
  denied,
  isNobody,
  isOfEvents,
  numberOf,
  type Predicate,
  type QualifierPhrases,
} from '../norm-builder.js';
import { joined, nameOrText, party, subjectWords, thisInstrument } from './grammar.js';
import { countedWords, durationWords, everyWords, perWords } from './numbers.js';

function predicate({ subject, modal, act }: Predicate, speech: Speech): Words {
  const bearer = isChoice(modal) ? subject : denied(subject, modal.modal, true);
  const who = subjectWords(bearer, speech);
  const jointly = subject.kind === 'parties' && subject.jointly ? 'معًا' : undefined;
  const none = isNobody(bearer);
  if (isChoice(modal)) {
    const said = speech.open(modal, (one) =>
      plain(modalWords(one.modal, none, speech).join(' ').replace(/ ل$/u, ' لـ')),
    );
    return phrase(said, who, jointly, act ?? 'ما يلي');
  }
  const [verb, preposition, negation] = modalWords(modal.modal, none, speech);
  const head = phrase(verb, preposition === 'ل' ? joined('ل', who) : phrase(preposition, who));
  return phrase(head, jointly, negation, act ?? 'ما يلي');
}

/** The verb, the preposition in front of who it is for, and what denies the act. */
function modalWords(modal: Modal, none: boolean, { binding }: Speech): readonly [string, string, string?] {
  const not = none ? 'لا ' : '';
  switch (modal) {
    case 'shall':
    case 'will':
      if (!binding) return [none ? 'لا يُنتظر' : 'يُنتظر', 'من'];
      return none ? ['لا يجوز', 'ل'] : ['يتعين', 'على'];
    case 'shall-not':
    case 'will-not':
      if (!binding) return none ? ['لا يُنتظر', 'من'] : ['يُنتظر', 'من', 'عدم'];
      return ['لا يجوز', 'ل'];
    case 'may':
      return [`${not}يجوز`, 'ل'];
    case 'may-not':
      return ['لا يجوز', 'ل'];
    case 'need-not':
      return ['لا يتعين', 'على'];
    case 'is-entitled-to':
    case 'are-entitled-to':
      return [`${not}يحق`, 'ل'];
  }
}

const constant = (text: string) => (): Words => plain(text);

export const ARABIC_QUALIFIERS: QualifierPhrases = {
  by: ({ date }, _, speech) => phrase('في موعد أقصاه', speech.date(date)),
  on: ({ date }, _, speech) => phrase('في', speech.date(date)),
  within({ duration, relation, trigger }, _, speech) {
    const time = phrase('خلال', speech.duration(duration));
    if (trigger === undefined) return time;
    return relation === 'before'
      ? phrase(time, 'قبل', triggerWords(trigger, speech))
      : phrase(time, 'من', dayWords(trigger, speech));
  },
  'not-earlier': ({ point }, _, speech) => {
    if (point.kind === 'point-date' || point.offset === undefined)
      return phrase('في موعد لا يسبق', pointWords(point, speech));
    const { duration, direction } = point.offset;
    const limit = direction === 'after' ? 'بعد ما لا يقل عن' : 'قبل ما لا يزيد على';
    return phrase(limit, speech.duration(duration), 'من', dayWords(point.trigger, speech));
  },
  'not-later': ({ point }, _, speech) => phrase('في موعد لا يتأخر عن', pointWords(point, speech)),
  'from-point': ({ from, until }, _, speech) =>
    phrase('اعتبارًا من', boundWords(from, speech), until && untilWords(until, speech)),
  until: ({ point }, _, speech) => untilWords(point, speech),
  before: ({ point }, _, speech) => phrase('قبل', pointWords(point, speech)),
  after: ({ point }, _, speech) => phrase('بعد', pointWords(point, speech)),
  for: ({ duration }, _, speech) => phrase('لمدة', speech.duration(duration)),
  every: ({ duration }, _, speech) => speech.open(duration, (one) => plain(everyWords(one, speech.numbers))),
  upon: ({ trigger }, _, speech) => phrase('عند', triggerWords(trigger, speech)),
  during: ({ trigger }, _, speech) => phrase('أثناء', triggerWords(trigger, speech)),
  immediately: constant('فورًا'),
  promptly: constant('في أقرب وقت ممكن'),
  'without-delay': constant('دون تأخير'),
  jointly: constant('معًا'),
  'in-writing': constant('كتابةً'),
  condition: ({ word, condition }, _, speech) => conditionPhrase(word, condition, speech),
  quantity({ bound, number, unit, period }, _, speech) {
    const counted =
      unit === 'times'
        ? speech.open(number, ({ value }) => plain(countedWords(value, TIMES, speech.numbers)))
        : phrase(numberOf(number, unit, speech), unit === 'percent' ? 'في المائة' : unit && speech.text(unit));
    const every = period && speech.open(period.duration, (one) => plain(perWords(one, speech.numbers)));
    // « على الأقل » stands behind what it limits, « بالضبط » too.
    const limit = { 'at-least': 'على الأقل', 'at-most': 'على الأكثر', exactly: 'بالضبط' }[bound];
    return phrase(counted, every, limit);
  },
  recipient({ word, who }, _, speech) {
    const whom = subjectWords(who, speech);
    const preposition = { to: 'إلى', with: 'مع', from: 'من', against: 'ضد' }[word];
    return phrase(preposition, whom);
  },
  through: ({ who }, _, speech) => phrase('عن طريق', nameOrText(who, speech)),
  'own-expense': (_, subject, speech) => {
    if (subject?.kind !== 'parties') return plain('على نفقته الخاصة');
    return plain(speech.parties === 2 ? 'على نفقتهما الخاصة' : 'على نفقتها الخاصة');
  },
  'expense-of': ({ who }, _, speech) => phrase('على نفقة', subjectWords(who, speech)),
  precedence({ word, reference }, _, speech) {
    const place = referenceWords(reference, speech);
    switch (word) {
      case 'notwithstanding':
        return phrase('على الرغم من أحكام', place);
      case 'subject-to':
        return phrase('مع مراعاة', place);
      case 'without-prejudice-to':
        return phrase('دون الإخلال', joined('ب', place));
      case 'pursuant-to':
        return phrase('عملًا', joined('ب', place));
      case 'in-accordance-with':
        return phrase('وفقًا', joined('ل', place));
    }
  },
  notice: ({ duration }, _, speech) => phrase('بموجب إخطار مدته', speech.duration(duration)),
};

const TIMES = { gender: 'f', one: 'مرة', two: 'مرتين', few: 'مرات', many: 'مرة' } as const;

/** An event, or one of the three moments in an agreement's life. */
function triggerWords(trigger: Trigger, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (trigger.kind) {
    case 'event':
      return speech.name(trigger.name, 'noun');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`التوقيع على ${agreement}`);
    case 'entry-into-force':
      return plain(`دخول ${agreement} ${speech.binding ? 'حيز النفاذ' : 'حيز التطبيق'}`);
    case 'termination':
      return plain(`انتهاء العمل ب${agreement}`);
  }
}

/** The day of one of the three moments; an event stands by itself. */
function dayWords(trigger: Trigger, speech: Speech): Words {
  const isEvent = trigger.kind === 'event' || trigger.kind === 'text-event';
  return phrase(isEvent ? undefined : 'تاريخ', triggerWords(trigger, speech));
}

/** Where a period begins or ends. */
function boundWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date' || point.offset !== undefined) return pointWords(point, speech);
  return dayWords(point.trigger, speech);
}

/** « حتى انقضاء سنتين على دخول … » */
function untilWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date' || point.offset?.direction !== 'after')
    return phrase('حتى', boundWords(point, speech));
  return phrase('حتى انقضاء', speech.duration(point.offset.duration), 'على', triggerWords(point.trigger, speech));
}

function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return speech.date(point.date);
  const trigger = triggerWords(point.trigger, speech);
  if (point.offset === undefined) return trigger;
  const { duration, direction } = point.offset;
  const time = speech.open(duration, (one) => plain(durationWords(one, speech.numbers)));
  return phrase(time, direction === 'after' ? 'بعد' : 'قبل', trigger);
}

function referenceWords(reference: Reference, speech: Speech): Words {
  switch (reference.kind) {
    case 'reference-name':
      return speech.name(reference.name, 'place');
    case 'this-agreement':
      return plain(thisInstrument(speech));
    case 'instrument':
      return speech.text(reference.text);
  }
}

type ConditionWord = 'if' | 'where' | 'unless' | 'provided' | 'only-if';

const OF_EVENTS: Readonly<Record<ConditionWord, string>> = {
  if: 'في حالة',
  where: 'في حالة',
  unless: 'إلا في حالة',
  provided: 'شريطة',
  'only-if': 'في حالة',
};
const OF_CLAUSES: Readonly<Record<ConditionWord, string>> = {
  if: 'إذا',
  where: 'حيثما',
  unless: 'إلا إذا',
  provided: 'شريطة أن',
  'only-if': 'إذا',
};

const PHRASES: ConditionPhrases = {
  and: ' و',
  or: ' أو ',
  event: (words) => words,
  clause: (words) => words,
  not: (words, event) => (event === undefined ? phrase('لم يحدث أن', words) : phrase('لم يقع', event)),
  // The comma keeps the choice together.
  either: (sides) => glued(listed(sides, ' أو ', ' أو '), '،'),
};
const CLAUSES: ConditionPhrases = { ...PHRASES, event: (words) => phrase('وقع', words) };

/** Events are nouns: « في حالة نشوب نزاع »; a drafter's own text is a clause: « إذا … ». */
function conditionPhrase(word: ConditionWord, condition: Condition, speech: Speech): Words {
  const ofEvents = isOfEvents(condition);
  const said = conditionWords(condition, ofEvents ? PHRASES : CLAUSES, speech);
  const head = phrase((ofEvents ? OF_EVENTS : OF_CLAUSES)[word], said);
  return word === 'only-if' ? phrase(head, 'فقط') : head;
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  return plain(
    {
      terminate: `إنهاء ${agreement}`,
      withdraw: `الانسحاب من ${agreement}`,
      suspend: `تعليق تطبيق ${agreement}`,
      denounce: `نقض ${agreement}`,
    }[verb],
  );
}

/** `الطرف الآخر`, `الأطراف الأخرى` */
function others(speech: Speech): string {
  const { theOne, theMany } = party(speech);
  return speech.parties > 2 ? `${theMany} الأخرى` : `${theOne} الآخر`;
}

export const arabicNorms = buildNorms({
  qualifiers: ARABIC_QUALIFIERS,
  predicate,
  treatyAct,
  treatyNotice({ duration }, subject: Subject, addressed, speech) {
    const to = addressed || subject.kind === 'parties' ? undefined : `يوجه إلى ${others(speech)}`;
    return phrase('بموجب إخطار كتابي', to, 'قبل', speech.duration(duration));
  },
  otherwise: 'وإلا',
  semicolon: '؛ ',
});
