/** Russian norm sentences: « каждая из Сторон обязуется … », the act in the infinitive. */
import { isChoice, type Modal, type Qualifier, type Subject, type TreatyVerb } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain, plainText } from '../../words.js';
import { buildNorms, denied, isNobody, isOfEvents, type Predicate } from '../norm-builder.js';
import { type GrammaticalGender, genderOf } from './declension.js';
import { instrument, party, subjectWords } from './grammar.js';
import { accusative, durationWords } from './numbers.js';
import { RUSSIAN_QUALIFIERS } from './qualifiers.js';

function predicate({ subject: said, modal, act }: Predicate, speech: Speech): Words {
  const subject = isChoice(modal) ? said : denied(said, modal.modal);
  return phrase(
    subjectWords(subject, speech),
    speech.open(modal, (one) => plain(modalWords(one.modal, subject, speech))),
    subject.kind === 'parties' && subject.jointly ? 'совместно' : undefined,
    act,
  );
}

/** Parties undertake; a body or another actor must. The negation of « ни одна из Сторон не » belongs to its subject. */
function modalWords(modal: Modal, subject: Subject, speech: Speech): string {
  const gender = agreement(subject, speech);
  const many = gender === 'many';
  const not = isNobody(subject) ? '' : 'не ';
  const can = many ? 'могут' : 'может';
  switch (modal) {
    case 'shall':
    case 'will':
      return duty(subject, gender, speech);
    case 'shall-not':
    case 'will-not':
      if (!speech.binding) return `${not}${intends(many)}`;
      return undertakes(subject, speech) && !isNobody(subject)
        ? `${many ? 'обязуются' : 'обязуется'} не`
        : `${not}${must(gender)}`;
    case 'may':
      return can;
    case 'may-not':
      return `${not}${can}`;
    case 'need-not':
      return `${not}${{ m: 'обязан', f: 'обязана', n: 'обязано', many: 'обязаны' }[gender]}`;
    case 'is-entitled-to':
    case 'are-entitled-to':
      return many ? 'имеют право' : 'имеет право';
  }
}

function duty(subject: Subject, gender: GrammaticalGender, speech: Speech): string {
  const many = gender === 'many';
  if (!speech.binding) return intends(many);
  if (isNobody(subject) || !undertakes(subject, speech)) return must(gender);
  return many ? 'обязуются' : 'обязуется';
}

const must = (gender: GrammaticalGender): string => ({ m: 'должен', f: 'должна', n: 'должно', many: 'должны' })[gender];
const intends = (many: boolean): string => (many ? 'намереваются' : 'намеревается');

/** Whether the subject is made of parties, who can undertake something. */
function undertakes(subject: Subject, speech: Speech): boolean {
  if (subject.kind === 'actor') return false;
  const names = subject.kind === 'names' ? subject.names : subject.kind === 'each' ? [subject.name] : [];
  return names.every((name) => ['party', 'role', 'group', undefined].includes(speech.symbol(name)?.kind));
}

/** What the verb agrees with. */
function agreement(subject: Subject, speech: Speech): GrammaticalGender {
  switch (subject.kind) {
    case 'parties':
      return 'many';
    case 'other-party':
      return subject.plural ? 'many' : party(speech).gender;
    case 'names':
      if (subject.names.length > 1) return 'many';
      return genderOf(plainText(subjectWords(subject, speech)));
    case 'actor':
      return genderOf(plainText(subjectWords(subject, speech)));
    case 'each': {
      const gender = genderOf(plainText(speech.name(subject.name, 'each')));
      return gender === 'many' ? 'm' : gender;
    }
    default:
      return party(speech).gender;
  }
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  const { genitive, accusative: object } = instrument(speech);
  return plain(
    {
      terminate: `прекратить действие ${genitive}`,
      withdraw: `выйти из ${genitive}`,
      suspend: `приостановить действие ${genitive}`,
      denounce: `денонсировать ${object}`,
    }[verb],
  );
}

/** A comma follows a clause and « несмотря на », but no time or place in front of a sentence. */
function isSetOff(qualifier: Qualifier): boolean {
  if (qualifier.kind === 'condition') return !isOfEvents(qualifier.condition);
  return qualifier.kind === 'precedence' && qualifier.word === 'notwithstanding';
}

export const russianNorms = buildNorms({
  qualifiers: RUSSIAN_QUALIFIERS,
  predicate,
  treatyAct,
  treatyNotice({ duration }, subject, addressed, speech) {
    const { toOther, toOthers } = party(speech);
    const to = addressed || subject.kind === 'parties' ? undefined : speech.parties > 2 ? toOthers : toOther;
    const time = speech.open(duration, (one) => plain(accusative(durationWords(one, speech.numbers))));
    return glued(', ', phrase('направив', to, 'письменное уведомление за', time));
  },
  isSetOff,
  otherwise: 'в противном случае',
  semicolon: '; ',
});
