/** Spanish norm sentences: « cada Parte deberá … », the act in the infinitive; an act in the future stands without a modal. */
import { isChoice, type Modal, type Subject, type TreatyVerb } from '../../../../grammar/ast.js';
import { settled } from '../../../model/text.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { phrase, plain, plainText } from '../../words.js';
import { buildNorms, denied, isNobody, type Predicate } from '../norm-builder.js';
import {
  after,
  agreeing,
  isFeminineSubject,
  isPlural,
  ofThis,
  subjectWords,
  theOther,
  thisInstrument,
} from './grammar.js';
import { SPANISH_QUALIFIERS } from './qualifiers.js';

const INFINITIVE = /(?:[aeií]r)(?:se|lo|la|los|las|le|les|selo|sela)?$/iu;

function isInfinitive(act: Words): boolean {
  const bare = plainText(act).replace(/^(?:no\s+|[«"(]\s*)*/iu, '');
  return INFINITIVE.test(/^\p{L}+/u.exec(bare)?.[0] ?? '');
}

function predicate({ subject, modal, act }: Predicate, speech: Speech): Words {
  const bearer = isChoice(modal) ? subject : denied(subject, modal.modal);
  const who = subjectWords(bearer, speech);
  const jointly = subject.kind === 'parties' && subject.jointly ? 'conjuntamente' : undefined;
  const { modal: first } = settled(modal);
  if (act !== undefined && !isInfinitive(act) && (first === 'shall' || first === 'will'))
    return phrase(who, jointly, act);
  return phrase(
    who,
    speech.binding ? undefined : jointly,
    speech.open(modal, (one) => plain(modalWords(one.modal, bearer, speech))),
    speech.binding ? jointly : undefined,
    act,
  );
}

/** « Ninguna de las Partes » in front of the verb denies by itself. */
function modalWords(modal: Modal, subject: Subject, speech: Speech): string {
  const n = isPlural(subject, speech) ? 'n' : '';
  const not = isNobody(subject) ? '' : 'no ';
  const ending = `${isFeminineSubject(subject, speech) ? 'a' : 'o'}${n === '' ? '' : 's'}`;
  const must = speech.binding ? `deberá${n}` : n === '' ? 'tiene la intención de' : 'tienen la intención de';
  switch (modal) {
    case 'shall':
    case 'will':
      return must;
    case 'shall-not':
    case 'will-not':
      return `${not}${must}`;
    case 'may':
      return `podrá${n}`;
    case 'may-not':
      return `${not}podrá${n}`;
    case 'need-not':
      return `${not}estará${n} obligad${ending} a`;
    case 'is-entitled-to':
    case 'are-entitled-to':
      return `tendrá${n} derecho a`;
  }
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  return plain(
    {
      terminate: `dar por terminad${agreeing(speech)} ${thisInstrument(speech)}`,
      withdraw: `retirarse ${ofThis(speech)}`,
      suspend: `suspender la aplicación ${ofThis(speech)}`,
      denounce: `denunciar ${thisInstrument(speech)}`,
    }[verb],
  );
}

export const spanishNorms = buildNorms({
  qualifiers: SPANISH_QUALIFIERS,
  predicate,
  treatyAct,
  treatyNotice({ duration }, subject, addressed, speech) {
    const others = after('a', plain(theOther(speech, speech.parties > 2)));
    const to = addressed || subject.kind === 'parties' ? undefined : others;
    return phrase('mediante notificación escrita', to, 'con una antelación de', speech.duration(duration));
  },
  otherwise: 'de lo contrario,',
  semicolon: '; ',
});
