/** When, how, on what condition and towards whom, in Spanish. */
import type { Condition, Point, Reference, Trigger } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { listed, phrase, plain } from '../../words.js';
import { withoutArticle } from '../beside-name.js';
import { type ConditionPhrases, conditionWords, isOfEvents, numberOf, type QualifierPhrases } from '../norm-builder.js';
import { after, ofThis, placeWords, subjectWords, thisInstrument } from './grammar.js';
import { everyWords, numberWords, perWords } from './numbers.js';

const BOUNDS: Readonly<Record<'at-least' | 'at-most' | 'exactly', string>> = {
  'at-least': 'al menos',
  'at-most': 'como máximo',
  exactly: 'exactamente',
};

const constant = (text: string) => (): Words => plain(text);
const of = (words: Words): Words => after('de', words);
const to = (words: Words): Words => after('a', words);

export const SPANISH_QUALIFIERS: QualifierPhrases = {
  by: ({ date }, _, speech) => phrase('a más tardar el', speech.date(date)),
  on: ({ date }, _, speech) => phrase('el', speech.date(date)),
  within({ duration, relation, trigger }, _, speech) {
    const time = phrase('en un plazo de', speech.duration(duration));
    if (trigger === undefined) return time;
    const event = triggerWords(trigger, speech);
    return relation === 'before' ? phrase(time, 'antes', of(event)) : phrase(time, 'a partir', of(event));
  },
  'not-earlier': ({ point }, _, speech) => phrase('no antes', of(pointWords(point, speech))),
  'not-later': ({ point }, _, speech) => phrase('a más tardar', pointWords(point, speech)),
  'from-point': ({ from, until }, _, speech) =>
    phrase('a partir', of(pointWords(from, speech)), until && phrase('hasta', pointWords(until, speech))),
  until: ({ point }, _, speech) => phrase('hasta', pointWords(point, speech)),
  before: ({ point }, _, speech) => phrase('antes', of(pointWords(point, speech))),
  after: ({ point }, _, speech) => phrase('después', of(pointWords(point, speech))),
  for: ({ duration }, _, speech) => phrase('durante', speech.duration(duration)),
  every: ({ duration }, _, speech) => speech.open(duration, (one) => plain(everyWords(one, speech.numbers))),
  upon: ({ trigger }, _, speech) => uponWords(trigger, speech),
  during: ({ trigger }, _, speech) => phrase('durante', triggerWords(trigger, speech)),
  immediately: constant('inmediatamente'),
  promptly: constant('con prontitud'),
  'without-delay': constant('sin demora'),
  jointly: constant('conjuntamente'),
  'in-writing': constant('por escrito'),
  condition: ({ word, condition }, _, speech) => conditionPhrase(word, condition, speech),
  quantity({ bound, number, unit, period }, _, speech) {
    const counted =
      unit === 'times'
        ? speech.open(number, ({ value }) =>
            plain(`${numberWords(value, speech.numbers, 'f')} ${value === 1 ? 'vez' : 'veces'}`),
          )
        : phrase(
            unit === 'percent' ? 'el' : undefined,
            numberOf(number, unit, speech),
            unit === 'percent' ? 'por ciento' : unit && speech.text(unit),
          );
    const every = period && speech.open(period.duration, (one) => plain(perWords(one, speech.numbers)));
    return phrase(BOUNDS[bound], counted, every);
  },
  recipient({ word, who }, _, speech) {
    const whom = subjectWords(who, speech);
    if (word === 'to') return to(whom);
    return word === 'from' ? of(whom) : phrase(word === 'with' ? 'con' : 'contra', whom);
  },
  through: ({ who }, _, speech) =>
    phrase('por conducto', of(who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who))),
  'own-expense': constant('a sus propias expensas'),
  'expense-of': ({ who }, _, speech) => phrase('a expensas', of(subjectWords(who, speech))),
  precedence({ word, reference }, _, speech) {
    const place = referenceWords(reference, speech);
    switch (word) {
      case 'notwithstanding':
        return phrase('no obstante lo dispuesto en', place);
      case 'subject-to':
        return phrase('con sujeción', to(place));
      case 'without-prejudice-to':
        return phrase('sin perjuicio', of(place));
      case 'pursuant-to':
        return phrase('en virtud', of(place));
      case 'in-accordance-with':
        return phrase('de conformidad con', place);
    }
  },
  notice: ({ duration }, _, speech) => phrase('con un preaviso de', speech.duration(duration)),
};

/** « al producirse un ataque », « a la firma del presente Acuerdo » */
function uponWords(trigger: Trigger, speech: Speech): Words {
  const isEvent = trigger.kind === 'event' || trigger.kind === 'text-event';
  const words = triggerWords(trigger, speech);
  return isEvent ? phrase('al producirse', words) : phrase('en el momento', of(words));
}

/** An event, or one of the three moments in an agreement's life. */
export function triggerWords(trigger: Trigger, speech: Speech): Words {
  switch (trigger.kind) {
    case 'event':
      return speech.name(trigger.name, 'noun');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`la firma ${ofThis(speech)}`);
    case 'entry-into-force':
      return plain(`la entrada en ${speech.binding ? 'vigor' : 'aplicación'} ${ofThis(speech)}`);
    case 'termination':
      return plain(`la terminación ${ofThis(speech)}`);
  }
}

function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return phrase('el', speech.date(point.date));
  const trigger = triggerWords(point.trigger, speech);
  if (point.offset === undefined) return trigger;
  const { duration, direction } = point.offset;
  return phrase(speech.duration(duration), direction === 'after' ? 'después' : 'antes', of(trigger));
}

function referenceWords(reference: Reference, speech: Speech): Words {
  switch (reference.kind) {
    case 'reference-name':
      return placeWords(reference.name, speech);
    case 'this-agreement':
      return plain(thisInstrument(speech));
    case 'instrument':
      return speech.text(reference.text);
  }
}

/** « en cas d'attaque », « en caso de ataque »: whatever article the event has in other sentences. */
const ARTICLE = /^(?:una?|el|la|los|las)\s/iu;

type ConditionWord = 'if' | 'where' | 'unless' | 'provided' | 'only-if';

const OF_EVENTS: Readonly<Record<ConditionWord, string>> = {
  if: 'en caso',
  where: 'en caso',
  unless: 'salvo en caso',
  provided: 'a condición',
  'only-if': 'únicamente en caso',
};
const OF_CLAUSES: Readonly<Record<ConditionWord, string>> = {
  if: 'si',
  where: 'en los casos en que',
  unless: 'salvo si',
  provided: 'en la medida en que',
  'only-if': 'únicamente si',
};

const EVENTS: ConditionPhrases = {
  and: ' y ',
  or: ' o ',
  event: (words) => of(withoutArticle(words, ARTICLE)),
  clause: (words) => words,
  not: (words) => words,
  either: (sides) => listed(sides, ' o ', ' o '),
};
const CLAUSES: ConditionPhrases = {
  and: ' y ',
  or: ' o ',
  event: (words) => phrase('se produce', words),
  clause: (words) => words,
  not: (words, event) => (event === undefined ? phrase('no', words) : phrase('no se produce', event)),
  either: (sides) =>
    listed(
      sides.map((side) => phrase('o bien', side)),
      ', ',
    ),
};

/** Events are nouns: « en caso de ataque »; a drafter's own text is a clause: « si … ». */
function conditionPhrase(word: ConditionWord, condition: Condition, speech: Speech): Words {
  if (isOfEvents(condition)) return phrase(OF_EVENTS[word], conditionWords(condition, EVENTS, speech));
  return phrase(OF_CLAUSES[word], conditionWords(condition, CLAUSES, speech));
}
