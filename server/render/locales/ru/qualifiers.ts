/** When, how, on what condition and towards whom, in Russian: declared names are declined, the drafter's own texts are not. */
import type { Condition, Name, Point, Reference, Subject, Trigger } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain } from '../../words.js';
import { type ConditionPhrases, conditionWords, isOfEvents, type QualifierPhrases } from '../norm-builder.js';
import { declined, inCase, type Oblique } from './declension.js';
import { instrument, party, subjectWords } from './grammar.js';
import { accusative, durationWords, everyWords, formOf, numberWords, PERCENT, perWords, TIMES } from './numbers.js';

const constant = (text: string) => (): Words => plain(text);

export const RUSSIAN_QUALIFIERS: QualifierPhrases = {
  by: ({ date }, _, speech) => phrase('не позднее', speech.date(date)),
  on: ({ date }, _, speech) => speech.date(date),
  within({ duration, relation, trigger }, _, speech) {
    const time = speech.open(duration, (one) => plain(durationWords(one, speech.numbers, 'genitive')));
    if (trigger === undefined) return phrase('в течение', time);
    return phrase('в течение', time, relation === 'before' ? 'до' : 'после', triggerWords(trigger, speech));
  },
  'not-earlier': ({ point }, _, speech) => limitWords('не ранее', point, speech),
  'not-later': ({ point }, _, speech) => limitWords('не позднее', point, speech),
  'from-point': ({ from, until }, _, speech) =>
    phrase(
      from.kind === 'point-date' ? 'с' : 'с момента',
      pointWords(from, speech),
      until && phrase('до', pointWords(until, speech)),
    ),
  until: ({ point }, _, speech) => phrase('до', pointWords(point, speech)),
  before: ({ point }, _, speech) => phrase('до', pointWords(point, speech)),
  after: ({ point }, _, speech) => phrase('после', pointWords(point, speech)),
  for: ({ duration }, _, speech) =>
    phrase(
      'в течение',
      speech.open(duration, (one) => plain(durationWords(one, speech.numbers, 'genitive'))),
    ),
  every: ({ duration }, _, speech) => speech.open(duration, (one) => plain(everyWords(one, speech.numbers))),
  upon({ trigger }, _, speech) {
    const isEvent = trigger.kind === 'event' || trigger.kind === 'text-event';
    return phrase(isEvent ? 'в случае' : 'с момента', triggerWords(trigger, speech));
  },
  during: ({ trigger }, _, speech) => phrase('во время', triggerWords(trigger, speech)),
  immediately: constant('незамедлительно'),
  promptly: constant('в кратчайшие сроки'),
  'without-delay': constant('без промедления'),
  jointly: constant('совместно'),
  'in-writing': constant('в письменной форме'),
  condition: ({ word, condition }, _, speech) => conditionPhrase(word, condition, speech),
  quantity({ bound, number, unit, period }, _, speech) {
    const counted = speech.open(number, ({ value }) => {
      if (unit === 'times' || unit === 'percent') {
        const noun = unit === 'times' ? TIMES : PERCENT;
        const wanted = bound === 'exactly' ? 'nominative' : 'genitive';
        return plain(`${numberWords(value, speech.numbers, 'm', wanted)} ${formOf(value, noun, wanted)}`);
      }
      return plain(numberWords(value, speech.numbers, 'm', bound === 'exactly' ? 'nominative' : 'genitive'));
    });
    const things = unit === undefined || typeof unit === 'string' ? undefined : speech.text(unit);
    const every = period && speech.open(period.duration, (one) => plain(perWords(one, speech.numbers)));
    return phrase({ 'at-least': 'не менее', 'at-most': 'не более', exactly: 'ровно' }[bound], counted, things, every);
  },
  recipient({ word, who }, _, speech) {
    if (word === 'to') return whomWords(who, 'dative', speech);
    if (word === 'with') return phrase('с', whomWords(who, 'instrumental', speech));
    return phrase(word === 'from' ? 'от' : 'против', whomWords(who, 'genitive', speech));
  },
  through({ who }, _, speech) {
    return phrase('через', who.kind === 'name' ? inCase(speech.name(who, 'noun'), 'accusative') : speech.text(who));
  },
  'own-expense': constant('за свой счет'),
  'expense-of': ({ who }, _, speech) => phrase('за счет', whomWords(who, 'genitive', speech)),
  precedence({ word, reference }, _, speech) {
    const place = (wanted: Oblique): Words => referenceWords(reference, wanted, speech);
    switch (word) {
      case 'notwithstanding':
        return phrase('несмотря на положения', place('genitive'));
      case 'subject-to':
        return phrase('при условии соблюдения', place('genitive'));
      case 'without-prejudice-to':
        return phrase('без ущерба для', place('genitive'));
      case 'pursuant-to':
        return phrase('во исполнение', place('genitive'));
      case 'in-accordance-with':
        return phrase('согласно', place('dative'));
    }
  },
  notice: ({ duration }, _, speech) =>
    phrase(
      'с уведомлением за',
      speech.open(duration, (one) => plain(accusative(durationWords(one, speech.numbers)))),
    ),
};

const EACH = { m: 'каждый', f: 'каждая', n: 'каждое' } as const;
const ANY = { m: 'любой', f: 'любая', n: 'любое' } as const;

/** A subject in another case than the nominative; a drafter's own text stands as it is written. */
export function whomWords(who: Subject, wanted: Oblique, speech: Speech): Words {
  if (who.kind === 'actor') return speech.text(who.text);
  if (who.kind === 'names')
    return speech.locale.list(who.names.map((name) => inCase(speech.name(name, 'noun'), wanted)));
  if (who.kind === 'every-party') {
    const { gender, one, many } = party(speech);
    const each = who.word === 'each' ? EACH[gender] : ANY[gender];
    return plain(`${declined(`${each} ${one}`, wanted).split(' ')[0]} из ${many}`);
  }
  return inCase(subjectWords(who, speech), wanted);
}

/** An event, or one of the three moments in an agreement's life, in the genitive. */
function triggerWords(trigger: Trigger, speech: Speech): Words {
  const { genitive } = instrument(speech);
  switch (trigger.kind) {
    case 'event':
      return inCase(speech.name(trigger.name, 'noun'), 'genitive');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`подписания ${genitive}`);
    case 'entry-into-force':
      return plain(`${speech.binding ? 'вступления в силу' : 'введения в действие'} ${genitive}`);
    case 'termination':
      return plain(`прекращения действия ${genitive}`);
  }
}

/** A point in time in the genitive. */
function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return speech.date(point.date);
  const trigger = triggerWords(point.trigger, speech);
  if (point.offset === undefined) return trigger;
  const { duration, direction } = point.offset;
  const time = speech.open(duration, (one) => plain(durationWords(one, speech.numbers, 'genitive')));
  return phrase('истечения', time, direction === 'after' ? 'после' : 'до', trigger);
}

/** « не позднее чем через тридцать дней после …», « не позднее чем за тридцать дней до … » */
function limitWords(limit: string, point: Point, speech: Speech): Words {
  if (point.kind === 'point-date' || point.offset === undefined) return phrase(limit, pointWords(point, speech));
  const { duration, direction } = point.offset;
  const time = speech.open(duration, (one) => plain(accusative(durationWords(one, speech.numbers))));
  const [through, from] = direction === 'after' ? ['через', 'после'] : ['за', 'до'];
  return phrase(`${limit} чем ${through}`, time, from, triggerWords(point.trigger, speech));
}

function referenceWords(reference: Reference, wanted: Oblique, speech: Speech): Words {
  switch (reference.kind) {
    case 'reference-name':
      return placeWords(reference.name, wanted, speech);
    case 'this-agreement':
      return plain(instrument(speech)[wanted]);
    case 'instrument':
      // An instrument is given by its title, in the nominative.
      return inCase(speech.text(reference.text), wanted);
  }
}

/** A cited place, in another case: only its first noun changes. */
export function placeWords(name: Name, wanted: Oblique | undefined, speech: Speech): Words {
  const place = speech.name(name, 'place');
  if (wanted === undefined) return place;
  const [first, ...rest] = place;
  if (first?.kind !== 'reference') return inCase(place, wanted);
  const [declinedFirst] = inCase([{ kind: 'text', text: first.text }], wanted);
  const text = declinedFirst?.kind === 'text' ? declinedFirst.text : first.text;
  return [{ ...first, text }, ...rest];
}

type ConditionWord = 'if' | 'where' | 'unless' | 'provided' | 'only-if';

const OF_EVENTS: Readonly<Record<ConditionWord, string>> = {
  if: 'в случае',
  where: 'в случае',
  unless: 'за исключением случая',
  provided: 'при условии',
  'only-if': 'только в случае',
};
const OF_CLAUSES: Readonly<Record<ConditionWord, string>> = {
  if: ', если',
  where: ', когда',
  unless: ', за исключением случаев, когда',
  provided: ', при условии что',
  'only-if': ', только если',
};

const EVENTS: ConditionPhrases = {
  and: ' и ',
  or: ' или ',
  event: (words) => inCase(words, 'genitive'),
  clause: (words) => words,
  not: (words) => words,
  either: (sides) => listed(sides, ' или ', ' или '),
};
const CLAUSES: ConditionPhrases = {
  and: ' и ',
  or: ' или ',
  event: (words) => phrase('имеет место', words),
  clause: (words) => words,
  not: (words, event) => (event === undefined ? phrase('не', words) : phrase('отсутствует', event)),
  either: (sides) =>
    listed(
      sides.map((side) => phrase('либо', side)),
      ', ',
    ),
};

/** Events are nouns: « в случае нападения »; a drafter's own text is a clause: « , если … ». */
function conditionPhrase(word: ConditionWord, condition: Condition, speech: Speech): Words {
  if (isOfEvents(condition)) return phrase(OF_EVENTS[word], conditionWords(condition, EVENTS, speech));
  return glued(OF_CLAUSES[word], ' ', conditionWords(condition, CLAUSES, speech));
}
