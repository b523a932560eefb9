/** When, how, on what condition and towards whom, in French. */
import type { Condition, Point, Reference, Trigger } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain, plainText } from '../../words.js';
import { withoutArticle } from '../beside-name.js';
import { type ConditionPhrases, conditionWords, isOfEvents, numberOf, type QualifierPhrases } from '../norm-builder.js';
import { isPlural, of, ofThis, placeWords, subjectWords, thisInstrument, to } from './grammar.js';
import { everyWords, numberWords, perWords } from './numbers.js';

const BOUNDS: Readonly<Record<'at-least' | 'at-most' | 'exactly', string>> = {
  'at-least': 'au moins',
  'at-most': 'au plus',
  exactly: 'exactement',
};

const constant = (text: string) => (): Words => plain(text);

export const FRENCH_QUALIFIERS: QualifierPhrases = {
  by: ({ date }, _, speech) => phrase('au plus tard le', speech.date(date)),
  on: ({ date }, _, speech) => phrase('le', speech.date(date)),
  within({ duration, relation, trigger }, _, speech) {
    const time = of(speech.duration(duration));
    if (trigger === undefined) return phrase('dans un délai', time);
    const event = triggerWords(trigger, speech);
    if (relation === 'before') return phrase('dans un délai', time, 'avant', event);
    return phrase('dans un délai', time, 'à compter', of(event));
  },
  'not-earlier': ({ point }, _, speech) => phrase('au plus tôt', pointWords(point, speech)),
  'not-later': ({ point }, _, speech) => phrase('au plus tard', pointWords(point, speech)),
  'from-point': ({ from, until }, _, speech) =>
    phrase('à compter', of(pointWords(from, speech)), until && untilWords(until, speech)),
  until: ({ point }, _, speech) => untilWords(point, speech),
  before: ({ point }, _, speech) => phrase('avant', pointWords(point, speech)),
  after: ({ point }, _, speech) => phrase('après', pointWords(point, speech)),
  for: ({ duration }, _, speech) => phrase('pendant', speech.duration(duration)),
  every: ({ duration }, _, speech) => speech.open(duration, (one) => plain(everyWords(one, speech.numbers))),
  upon: ({ trigger }, _, speech) => phrase('lors', of(triggerWords(trigger, speech))),
  during: ({ trigger }, _, speech) => phrase('pendant', triggerWords(trigger, speech)),
  immediately: constant('immédiatement'),
  promptly: constant('dans les meilleurs délais'),
  'without-delay': constant('sans délai'),
  jointly: constant('conjointement'),
  'in-writing': constant('par écrit'),
  condition: ({ word, condition }, _, speech) => conditionPhrase(word, condition, speech),
  quantity({ bound, number, unit, period }, _, speech) {
    const counted =
      unit === 'times'
        ? speech.open(number, ({ value }) => plain(`${numberWords(value, speech.numbers, 'f')} fois`))
        : phrase(numberOf(number, unit, speech), unit === 'percent' ? 'pour cent' : unit && speech.text(unit));
    const every = period && speech.open(period.duration, (one) => plain(perWords(one, speech.numbers)));
    return phrase(BOUNDS[bound], counted, every);
  },
  recipient({ word, who }, _, speech) {
    const whom = subjectWords(who, speech);
    if (word === 'to') return to(whom);
    return word === 'from' ? of(whom) : phrase(word === 'with' ? 'avec' : 'contre', whom);
  },
  through: ({ who }, _, speech) =>
    who.kind === 'name' ? phrase("par l'intermédiaire", of(speech.name(who, 'noun'))) : phrase('par', speech.text(who)),
  'own-expense': (_, subject, speech) =>
    plain(subject !== undefined && isPlural(subject, speech) ? 'à leurs propres frais' : 'à ses propres frais'),
  'expense-of': ({ who }, _, speech) => phrase('aux frais', of(subjectWords(who, speech))),
  precedence({ word, reference }, _, speech) {
    const place = referenceWords(reference, speech);
    switch (word) {
      case 'notwithstanding':
        return phrase('nonobstant', place);
      case 'subject-to':
        return phrase('sous réserve', of(place));
      case 'without-prejudice-to':
        return phrase('sans préjudice', of(place));
      case 'pursuant-to':
        return phrase('en application', of(place));
      case 'in-accordance-with':
        return phrase('conformément', to(place));
    }
  },
  notice: ({ duration }, _, speech) => phrase('moyennant un préavis', of(speech.duration(duration))),
};

function untilWords(point: Point, speech: Speech): Words {
  return glued("jusqu'", to(pointWords(point, speech)));
}

/** An event, or one of the three moments in an agreement's life. */
export function triggerWords(trigger: Trigger, speech: Speech): Words {
  switch (trigger.kind) {
    case 'event':
      return speech.name(trigger.name, 'noun');
    case 'text-event':
      return speech.text(trigger.text);
    case 'signature':
      return plain(`la signature ${ofThis(speech)}`);
    case 'entry-into-force':
      return plain(`${speech.binding ? "l'entrée en vigueur" : "la prise d'effet"} ${ofThis(speech)}`);
    case 'termination':
      return plain(`l'extinction ${ofThis(speech)}`);
  }
}

function pointWords(point: Point, speech: Speech): Words {
  if (point.kind === 'point-date') return phrase('le', speech.date(point.date));
  const trigger = triggerWords(point.trigger, speech);
  if (point.offset === undefined) return trigger;
  const { duration, direction } = point.offset;
  return phrase(speech.duration(duration), direction === 'after' ? 'après' : 'avant', trigger);
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
const ARTICLE = /^(?:une?|la|le|les|des)\s|^l['’]/iu;

type ConditionWord = 'if' | 'where' | 'unless' | 'provided' | 'only-if';

const OF_EVENTS: Readonly<Record<ConditionWord, string>> = {
  if: 'en cas',
  where: 'en cas',
  unless: 'sauf en cas',
  provided: 'sous réserve',
  'only-if': 'uniquement en cas',
};
const OF_CLAUSES: Readonly<Record<ConditionWord, string>> = {
  if: 'si',
  where: 'lorsque',
  unless: 'sauf si',
  provided: 'dans la mesure où',
  'only-if': 'uniquement si',
};

const EVENTS: ConditionPhrases = {
  and: ' et ',
  or: ' ou ',
  event: (words) => of(withoutArticle(words, ARTICLE)),
  clause: (words) => words,
  not: (words) => words,
  either: (sides) => listed(sides, ' ou ', ' ou '),
};
const CLAUSES: ConditionPhrases = {
  and: ' et ',
  or: ' ou ',
  event: (words) => phrase('que survient', words),
  clause: (words) => words,
  not: (words, event) =>
    event === undefined ? phrase('non', words) : phrase("en l'absence", of(withoutArticle(event, ARTICLE))),
  either: (sides) =>
    listed(
      sides.map((side) => phrase('soit', side)),
      ', ',
    ),
};

/** Events are nouns: « en cas d'attaque »; a drafter's own text is a clause: « si … ». */
function conditionPhrase(word: ConditionWord, condition: Condition, speech: Speech): Words {
  if (isOfEvents(condition)) return phrase(OF_EVENTS[word], conditionWords(condition, EVENTS, speech));
  return elidedConjunction(OF_CLAUSES[word], conditionWords(condition, CLAUSES, speech));
}

/** « s'il », « lorsqu'une » */
function elidedConjunction(conjunction: string, clause: Words): Words {
  const elides = /si$/.test(conjunction) ? /^ils?\s/i : /^[aeiouyâàéèêîôû]/i;
  if (!elides.test(plainText(clause))) return phrase(conjunction, clause);
  return glued(conjunction.slice(0, -1), "'", clause);
}
