/** When, how, on what condition and towards whom, in Chinese. */
import type { Duration, Open, Point, Reference, Trigger } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, plain } from '../../words.js';
import { type ConditionPhrases, conditionWords, type QualifierPhrases } from '../norm-builder.js';
import { nameOrText, subjectWords, thisInstrument } from './clauses.js';
import { countWords, everyWords, numberWords, timesWords } from './numbers.js';

const constant = (text: string) => (): Words => plain(text);

export const CHINESE_QUALIFIERS: QualifierPhrases = {
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

/** How often: `每六（6）个月`. */
export function periodWords(duration: Open<Duration>, speech: Speech): Words {
  return speech.open(duration, (one) => plain(everyWords(one, speech.numbers)));
}
