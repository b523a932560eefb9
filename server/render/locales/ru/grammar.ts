/** Russian nouns of agreements in the cases in which the clauses need them. */
import type { Name, Open, Subject, Text } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain, plainText } from '../../words.js';
import { declined, genderOf } from './declension.js';
import type { Counted } from './numbers.js';

type Gender = 'm' | 'f' | 'n';

/** The instrument with `настоящий`: nominative, genitive, dative, accusative, instrumental. */
export interface Instrument {
  readonly gender: Gender;
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
}

function instrumentNoun(
  gender: Gender,
  stem: string,
  endings: readonly [string, string, string, string, string],
  rest = '',
): Instrument {
  const feminine = gender === 'f';
  const [nominative, genitive, dative, accusative, instrumental] = endings.map((ending) => `${stem}${ending}${rest}`);
  const this_ = { m: 'настоящий', f: 'настоящая', n: 'настоящее' }[gender];
  return {
    gender,
    nominative: `${this_} ${nominative}`,
    genitive: `${feminine ? 'настоящей' : 'настоящего'} ${genitive}`,
    dative: `${feminine ? 'настоящей' : 'настоящему'} ${dative}`,
    accusative: `${feminine ? 'настоящую' : this_} ${accusative}`,
    instrumental: `${feminine ? 'настоящей' : 'настоящим'} ${instrumental}`,
    prepositional: declined(`${this_} ${nominative}`, 'prepositional'),
  };
}

const HARD = ['', 'а', 'у', '', 'ом'] as const;
const AGREEMENT = instrumentNoun('n', 'Соглашени', ['е', 'я', 'ю', 'е', 'ем']);

const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  agreement: AGREEMENT,
  treaty: instrumentNoun('m', 'Договор', HARD),
  convention: instrumentNoun('f', 'Конвенци', ['я', 'и', 'и', 'ю', 'ей']),
  protocol: instrumentNoun('m', 'Протокол', HARD),
  pact: instrumentNoun('m', 'Пакт', HARD),
  charter: instrumentNoun('f', 'Харти', ['я', 'и', 'и', 'ю', 'ей']),
  arrangement: instrumentNoun('f', 'Договоренност', ['ь', 'и', 'и', 'ь', 'ью']),
  memorandum: instrumentNoun('m', 'Меморандум', HARD),
  'memorandum of understanding': instrumentNoun('m', 'Меморандум', HARD, ' о взаимопонимании'),
};

export const instrument = ({ instrument: word }: Speech): Instrument =>
  INSTRUMENTS[word.toLowerCase()] ?? INSTRUMENTS[russianKey(word) ?? ''] ?? AGREEMENT;

const russianKey = (word: string): string | undefined =>
  Object.entries(INSTRUMENTS).find(([, { nominative }]) =>
    nominative.toLowerCase().endsWith(` ${word.toLowerCase()}`),
  )?.[0];

/** The English word for what a Russian draft calls itself or its parties. */
export function russianEnglish(word: string): string | undefined {
  const key =
    russianKey(word) ?? Object.entries(PARTIES).find(([, { one }]) => one.toLowerCase() === word.toLowerCase())?.[0];
  return key?.replace(/\b(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** `его` or `ее`: what is done to the instrument. */
export const it = (speech: Speech): string => (instrument(speech).gender === 'f' ? 'ее' : 'его');

export interface PartyNoun extends Counted {
  readonly all: string;
  readonly toOther: string;
  readonly toOthers: string;
}

const PARTY: PartyNoun = {
  gender: 'f',
  one: 'Сторона',
  few: 'Стороны',
  many: 'Сторон',
  ofOne: 'Стороны',
  all: 'Стороны',
  toOther: 'другой Стороне',
  toOthers: 'другим Сторонам',
};
const CONTRACTING: PartyNoun = {
  gender: 'f',
  one: 'Договаривающаяся Сторона',
  few: 'Договаривающиеся Стороны',
  many: 'Договаривающихся Сторон',
  ofOne: 'Договаривающейся Стороны',
  all: 'Договаривающиеся Стороны',
  toOther: 'другой Договаривающейся Стороне',
  toOthers: 'другим Договаривающимся Сторонам',
};
const STATE: PartyNoun = {
  gender: 'n',
  one: 'Государство-участник',
  few: 'Государства-участника',
  many: 'Государств-участников',
  ofOne: 'Государства-участника',
  all: 'Государства-участники',
  toOther: 'другому Государству-участнику',
  toOthers: 'другим Государствам-участникам',
};
const PARTICIPANT: PartyNoun = {
  gender: 'm',
  one: 'Участник',
  few: 'Участника',
  many: 'Участников',
  ofOne: 'Участника',
  all: 'Участники',
  toOther: 'другому Участнику',
  toOthers: 'другим Участникам',
};

/** What the parties are called, by its English word. */
export function party({ partyWord }: Speech): PartyNoun {
  const word = partyWord.toLowerCase();
  const own = Object.values(PARTIES).find(({ one }) => one.toLowerCase() === word);
  return own ?? PARTIES[word] ?? (word.includes('contracting') ? CONTRACTING : PARTY);
}

const PARTIES: Readonly<Record<string, PartyNoun>> = {
  party: PARTY,
  'contracting party': CONTRACTING,
  'state party': STATE,
  participant: PARTICIPANT,
};

/** `каждая`, `любой`, `ни одно`, in the gender of what the parties are called. */
function inGender(word: string, { gender }: PartyNoun): string {
  return word + { m: 'ый', f: 'ая', n: 'ое' }[gender];
}

export function subjectWords(subject: Subject, speech: Speech): Words {
  const noun = party(speech);
  switch (subject.kind) {
    case 'every-party': {
      if (subject.word === 'each') return plain(`${inGender('кажд', noun)} из ${noun.many}`);
      if (subject.word === 'no' || subject.word === 'neither')
        return plain(`${{ m: 'ни один', f: 'ни одна', n: 'ни одно' }[noun.gender]} из ${noun.many} не`);
      return plain(`${{ m: 'любой', f: 'любая', n: 'любое' }[noun.gender]} из ${noun.many}`);
    }
    case 'parties':
      return plain(noun.all);
    case 'other-party':
      return plain(
        subject.plural ? `другие ${noun.all}` : `${{ m: 'другой', f: 'другая', n: 'другое' }[noun.gender]} ${noun.one}`,
      );
    case 'each':
      return eachOf(speech.name(subject.name, 'each'));
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

/** `каждое Направляющее государство`; of several, `каждый участник группы «…»`. */
function eachOf(title: Words): Words {
  const gender = genderOf(plainText(title));
  if (gender === 'many') return phrase('каждый участник группы', glued('«', title, '»'));
  return phrase({ m: 'каждый', f: 'каждая', n: 'каждое' }[gender], title);
}

export function isPlural(subject: Subject, speech: Speech): boolean {
  if (subject.kind === 'parties') return true;
  if (subject.kind === 'other-party') return subject.plural;
  if (subject.kind === 'names' && subject.names.length > 1) return true;
  if (subject.kind !== 'names' && subject.kind !== 'actor') return false;
  return genderOf(plainText(subjectWords(subject, speech))) === 'many';
}

export function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}
