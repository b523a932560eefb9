/** Chinese norm sentences: conditions first, then who, the modal, when and how, and the act: « 每一方应在三十天内保护… ». */
import type {
  Act,
  Duration,
  Modal,
  NormSentence,
  Open,
  Point,
  Qualifier,
  Reference,
  Subject,
  TreatyVerb,
  Trigger,
} from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, plain } from '../../words.js';
import type { NormGrammar } from '../locale.js';
import {
  type ConditionPhrases,
  conditionWords,
  conjunctionOf,
  isNobody,
  type QualifierPhrases,
  qualifierWords,
} from '../norm-builder.js';
import { nameOrText, party, subjectWords, thisInstrument } from './clauses.js';
import { countWords, everyWords, numberWords, timesWords } from './numbers.js';

/** Where a qualifier stands: in front of the subject, in front of the act, or behind it. */
type Slot = 'front' | 'middle' | 'behind';

function slotOf(qualifier: Qualifier): Slot {
  if (qualifier.kind === 'condition') {
    if (qualifier.word === 'only-if') return 'middle';
    return qualifier.word === 'unless' || qualifier.word === 'provided' ? 'behind' : 'front';
  }
  if (qualifier.kind === 'precedence') {
    return qualifier.word === 'pursuant-to' || qualifier.word === 'in-accordance-with' ? 'middle' : 'front';
  }
  if (qualifier.kind === 'quantity' && qualifier.unit !== 'times') return 'behind';
  return 'middle';
}

const constant = (text: string) => (): Words => plain(text);

const QUALIFIERS: QualifierPhrases = {
  by: ({ date }, _, speech) => glued('在', speech.date(date), '之前'),
  on: ({ date }, _, speech) => glued('于', speech.date(date)),
  within({ duration, relation, trigger }, _, speech) {
    const time = speech.duration(duration);
    if (trigger === undefined) return glued('在', time, '内');
    return glued('在', triggerWords(trigger, speech), relation === 'before' ? '前' : '后', time, '内');
  },
  'not-earlier': ({ point }, _, speech) => glued('不早于', pointWords(point, speech)),
  'not-later': ({ point }, _, speech) => glued('不迟于', pointWords(point, speech)),
  'from-point': ({ from, until }, _, speech) =>
    until === undefined
      ? glued('自', boundWords(from, speech), '起')
      : glued('自', boundWords(from, speech), '起至', boundWords(until, speech), '止'),
  until: ({ point }, _, speech) => glued('直至', pointWords(point, speech)),
  before: ({ point }, _, speech) => glued('在', pointWords(point, speech), '之前'),
  after: ({ point }, _, speech) => glued('在', pointWords(point, speech), '之后'),
  for: ({ duration }, _, speech) => glued('在', speech.duration(duration), '期间'),
  every: ({ duration }, _, speech) => speech.open(duration, (one) => plain(everyWords(one, speech.numbers))),
  upon: ({ trigger }, _, speech) => glued('在', triggerWords(trigger, speech), '时'),
  during: ({ trigger }, _, speech) => glued('在', triggerWords(trigger, speech), '期间'),
  immediately: constant('立即'),
  promptly: constant('迅速'),
  'without-delay': constant('毫不迟延地'),
  jointly: constant('共同'),
  'in-writing': constant('以书面形式'),
  condition({ word, condition }, _, speech) {
    const said = conditionWords(condition, CONDITIONS, speech);
    switch (word) {
      case 'if':
      case 'where':
        return glued('如', said);
      case 'only-if':
        return glued('仅在', said, '的情况下');
      case 'unless':
        return glued('除非', said);
      case 'provided':
        return glued('但须', said);
    }
  },
  quantity({ bound, number, unit, period }, _, speech) {
    const limit = { 'at-least': '至少', 'at-most': '至多', exactly: '恰好' }[bound];
    const every = period && periodWords(period.duration, speech);
    const said = (say: (value: number) => string): Words => speech.open(number, ({ value }) => plain(say(value)));
    if (unit === 'times')
      return glued(
        every,
        limit,
        said((value) => timesWords(value, speech.numbers)),
      );
    if (unit === 'percent')
      return glued(
        limit,
        '百分之',
        said((value) => numberWords(value, speech.numbers)),
      );
    return glued(
      limit,
      said((value) => countWords(value, speech.numbers)),
      unit && speech.text(unit),
    );
  },
  recipient: ({ word, who }, _, speech) =>
    glued({ to: '向', with: '与', from: '从', against: '对' }[word], subjectWords(who, speech)),
  through: ({ who }, _, speech) => glued('通过', nameOrText(who, speech)),
  'own-expense': constant('自费'),
  'expense-of': ({ who }, _, speech) => glued('由', subjectWords(who, speech), '承担费用'),
  precedence({ word, reference }, _, speech) {
    const place = referenceWords(reference, speech);
    switch (word) {
      case 'notwithstanding':
        return glued('尽管有', place, '的规定');
      case 'subject-to':
        return glued('在遵守', place, '的前提下');
      case 'without-prejudice-to':
        return glued('在不妨碍', place, '的情况下');
      case 'pursuant-to':
        return glued('依照', place);
      case 'in-accordance-with':
        return glued('按照', place);
    }
  },
  notice: ({ duration }, _, speech) => glued('提前', speech.duration(duration), '发出通知'),
};

const CONDITIONS: ConditionPhrases = {
  and: '且',
  or: '或',
  event: (words) => glued('发生', words),
  clause: (words) => words,
  not: (words, event) => (event === undefined ? glued('并非', words) : glued('未发生', event)),
  // The comma keeps the choice together.
  either: (sides) => glued(listed(sides, '或', '或'), '，'),
};

/** An event, or one of the three moments in an agreement's life. */
function triggerWords(trigger: Trigger, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (trigger.kind) {
    case 'event':
      return speech.name(trigger.name, 'noun');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`${agreement}签署`);
    case 'entry-into-force':
      return plain(`${agreement}${speech.binding ? '生效' : '开始实施'}`);
    case 'termination':
      return plain(`${agreement}终止`);
  }
}

/** Where a period begins or ends: `本协定签署之时`. */
function boundWords(point: Point, speech: Speech): Words {
  const words = pointWords(point, speech);
  return point.kind === 'point-date' || point.offset !== undefined ? words : glued(words, '之时');
}

function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return speech.date(point.date);
  const trigger = triggerWords(point.trigger, speech);
  if (point.offset === undefined) return trigger;
  return glued(trigger, point.offset.direction === 'after' ? '后' : '前', speech.duration(point.offset.duration));
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

type Said = Pick<NormSentence, 'subject' | 'modal' | 'act' | 'qualifiers'>;

const say = (qualifier: Qualifier, subject: Subject | undefined, speech: Speech): Words =>
  qualifierWords(QUALIFIERS, qualifier, subject, speech);

function inSlot(slot: Slot, qualifiers: readonly Qualifier[], subject: Subject | undefined, speech: Speech): Words[] {
  return qualifiers.flatMap((one) => {
    if (slotOf(one) === slot) return [say(one, subject, speech)];
    // How often so many things are counted stands in front of the act, the things behind it.
    const isCounted = slot === 'middle' && one.kind === 'quantity' && one.period !== undefined;
    return isCounted ? [periodWords(one.period.duration, speech)] : [];
  });
}

function periodWords(duration: Open<Duration>, speech: Speech): Words {
  return speech.open(duration, (one) => plain(everyWords(one, speech.numbers)));
}

function predicateWords({ subject, modal, act, qualifiers }: Said, front: readonly Words[], speech: Speech): Words {
  const jointly = subject.kind === 'parties' && subject.jointly ? '共同' : undefined;
  const middle =
    act.kind === 'treaty-act'
      ? treatyMiddle(qualifiers, subject, speech)
      : inSlot('middle', qualifiers, subject, speech);
  return glued(
    ...[...front, ...inSlot('front', qualifiers, subject, speech)].flatMap((one) => [one, '，']),
    affirmed(subject, speech),
    speech.open(modal, (one) => plain(modalWords(one.modal, subject, speech))),
    jointly,
    ...middle,
    act.kind === 'items' ? glued(act.lead && actWords(act.lead, speech), '：') : actWords(act, speech),
    ...inSlot('behind', qualifiers, subject, speech).map((one, index) =>
      isClause(qualifiers, index) ? glued('，', one) : one,
    ),
  );
}

/** Of the qualifiers behind the act, a condition stands behind a comma, a number of things close to the act. */
function isClause(qualifiers: readonly Qualifier[], index: number): boolean {
  return qualifiers.filter((one) => slotOf(one) === 'behind')[index]?.kind === 'condition';
}

/** `任何一方均`, of whom something is denied. */
function affirmed(subject: Subject, speech: Speech): Words {
  return isNobody(subject) ? plain(`任何一${party(speech).one}均`) : subjectWords(subject, speech);
}

/** Notice of a treaty act is given to whoever the drafter says, else to the others. */
function treatyMiddle(qualifiers: readonly Qualifier[], subject: Subject, speech: Speech): Words[] {
  const { one } = party(speech);
  const noticed = qualifiers.some(({ kind }) => kind === 'notice');
  const addressee = noticed ? qualifiers.find((each) => each.kind === 'recipient' && each.word === 'to') : undefined;
  const others = subject.kind === 'parties' ? undefined : plain(`向${speech.parties > 2 ? '其他' : '另一'}${one}`);
  return qualifiers
    .filter((each) => slotOf(each) === 'middle' && each !== addressee && !(noticed && each.kind === 'in-writing'))
    .map((each) => {
      if (each.kind !== 'notice') return say(each, subject, speech);
      const to = addressee === undefined ? others : say(addressee, subject, speech);
      return glued('提前', speech.duration(each.duration), to, '发出书面通知');
    });
}

function actWords(act: Exclude<Act, { kind: 'items' }>, speech: Speech): Words {
  if (act.kind === 'treaty-act') return treatyAct(act.verb, speech);
  if (act.kind === 'text-act') return speech.text(act.text);
  return glued(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  return plain(
    {
      terminate: `终止${agreement}`,
      withdraw: `退出${agreement}`,
      suspend: `中止实施${agreement}`,
      denounce: `废止${agreement}`,
    }[verb],
  );
}

function modalWords(modal: Modal, subject: Subject, { binding }: Speech): string {
  const none = isNobody(subject);
  switch (modal) {
    case 'shall':
    case 'will':
      if (none) return binding ? '不得' : '不会';
      return binding ? '应' : '将';
    case 'shall-not':
    case 'will-not':
      return binding ? '不得' : '将不';
    case 'may':
      return none ? '不得' : '可';
    case 'may-not':
      return '不得';
    case 'need-not':
      return '无须';
    case 'is-entitled-to':
    case 'are-entitled-to':
      return none ? '无权' : '有权';
  }
}

export const chineseNorms: NormGrammar = {
  sentence: (sentence, speech) =>
    predicateWords(
      sentence,
      sentence.leading.map((one) => say(one, sentence.subject, speech)),
      speech,
    ),
  consequence: ({ consequence }, speech) => consequence && glued('否则，', predicateWords(consequence, [], speech)),
  semicolon: '；',
  item: (act, qualifiers, sentence, speech) =>
    glued(
      ...inSlot('front', qualifiers, sentence?.subject, speech).flatMap((one) => [one, '，']),
      ...inSlot('middle', qualifiers, sentence?.subject, speech),
      act,
      ...inSlot('behind', qualifiers, sentence?.subject, speech).map((one, index) =>
        isClause(qualifiers, index) ? glued('，', one) : one,
      ),
    ),
  conjunction: conjunctionOf,
};
