/** Spanish nouns of agreements, and the small words that join them. */
import type { Name, Open, Subject, Text } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, phrase, plain, plainText } from '../../words.js';
import { englishOf, instrumentOf, type Noun, type Nouns, noun, partyOf } from '../vocabulary.js';

const AGREEMENT = noun('Acuerdo', 'Acuerdos', 'm');
const PARTY = noun('Parte', 'Partes', 'f');

const INSTRUMENTS: Nouns = {
  agreement: AGREEMENT,
  treaty: noun('Tratado', 'Tratados', 'm'),
  convention: noun('Convención', 'Convenciones', 'f'),
  protocol: noun('Protocolo', 'Protocolos', 'm'),
  pact: noun('Pacto', 'Pactos', 'm'),
  charter: noun('Carta', 'Cartas', 'f'),
  arrangement: noun('Arreglo', 'Arreglos', 'm'),
  memorandum: noun('Memorando', 'Memorandos', 'm'),
  'memorandum of understanding': noun('Memorando de Entendimiento', 'Memorandos de Entendimiento', 'm'),
  declaration: noun('Declaración', 'Declaraciones', 'f'),
};

const PARTIES: Nouns = {
  party: PARTY,
  'contracting party': noun('Parte Contratante', 'Partes Contratantes', 'f'),
  'high contracting party': noun('Alta Parte Contratante', 'Altas Partes Contratantes', 'f'),
  'state party': noun('Estado Parte', 'Estados Partes', 'm'),
  participant: noun('Participante', 'Participantes', 'm'),
};

export const instrument = (speech: Speech): Noun => instrumentOf(speech, INSTRUMENTS, AGREEMENT);
export const party = (speech: Speech): Noun => partyOf(speech, PARTIES, PARTY, plural);

/** The English word for what a Spanish draft calls itself or its parties. */
export const spanishEnglish = (word: string): string | undefined => englishOf(word, INSTRUMENTS, PARTIES);

/** The plural of a noun and its adjectives. */
function plural(one: string): string {
  return one.replace(/\p{L}+(?=\s|$)/gu, (word) =>
    /s$/.test(word) ? word : `${word}${/[aeiou]$/.test(word) ? 's' : 'es'}`,
  );
}

const isFeminine = (speech: Speech): boolean => instrument(speech).gender === 'f';

/** `o` or `a`: the ending of what agrees with the instrument. */
export const agreeing = (speech: Speech): string => (isFeminine(speech) ? 'a' : 'o');

export const thisInstrument = (speech: Speech): string =>
  `${isFeminine(speech) ? 'la' : 'el'} presente ${instrument(speech).one}`;
export const ofThis = (speech: Speech): string => joined('de', thisInstrument(speech));
export const toThis = (speech: Speech): string => joined('a', thisInstrument(speech));

/** The parties with their article: `las Partes`. */
export const theParties = (speech: Speech): string => {
  const { many, gender } = party(speech);
  return `${gender === 'f' ? 'las' : 'los'} ${many}`;
};

function joined(preposition: 'de' | 'a', text: string): string {
  return text.startsWith('el ') ? `${preposition === 'de' ? 'del' : 'al'} ${text.slice(3)}` : `${preposition} ${text}`;
}

/** `de` or `a` with an article that may follow it: `del Reino`, `al Gobierno`. */
export function after(preposition: 'de' | 'a', words: Words): Words {
  const [first, ...rest] = words;
  if (first === undefined || 'runs' in first || !first.text.startsWith('el ')) return phrase(preposition, words);
  return glued(preposition === 'de' ? 'del ' : 'al ', [{ ...first, text: first.text.slice(3) }, ...rest]);
}

/** A title with its article, which the Spanish of an organ's or a group's title tells by its first word. */
export function withArticle(title: Words): Words {
  const text = plainText(title);
  if (/^(?:el|la|los|las|un|una)\s/i.test(text)) return title;
  const [head = ''] = text.split(/\s/);
  const feminine =
    /(?:a|as|ión|iones|dad|dades)$|^(?:partes?|bases?|sedes?|leyes|ley|redes|red)$/i.test(head) && !/ema$/i.test(head);
  const many = /[aeo]s$/i.test(head);
  return phrase(feminine ? (many ? 'las' : 'la') : many ? 'los' : 'el', title);
}

/** A place of the treaty with its article: `el artículo 2`. */
export function placeWords(name: Name, speech: Speech): Words {
  return withArticle(speech.name(name, 'place'));
}

/** `a, b y c`; `e` in front of the sound of i. */
export function listWords(phrases: readonly Words[]): Words {
  const last = phrases.at(-1);
  const and = last !== undefined && /^h?i(?![aeo])/i.test(plainText(last)) ? ' e ' : ' y ';
  return glued(
    ...phrases.flatMap((one, index) => (index === 0 ? [one] : [index === phrases.length - 1 ? and : ', ', one])),
  );
}

export function subjectWords(subject: Subject, speech: Speech): Words {
  const { one, gender } = party(speech);
  const feminine = gender === 'f';
  switch (subject.kind) {
    case 'every-party':
      if (subject.word === 'each') return plain(`cada ${one}`);
      if (subject.word === 'neither' || subject.word === 'no')
        return plain(`${feminine ? 'ninguna' : 'ninguno'} de ${theParties(speech)}`);
      return plain(`cualquiera de ${theParties(speech)}`);
    case 'parties':
      return plain(
        subject.word === 'both' ? `${feminine ? 'ambas' : 'ambos'} ${party(speech).many}` : theParties(speech),
      );
    case 'other-party':
      return plain(theOther(speech, subject.plural));
    case 'each':
      return eachOf(speech.name(subject.name, 'each'));
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

/** `la otra Parte`, `las otras Partes` */
export function theOther(speech: Speech, plural: boolean): string {
  const { one, many, gender } = party(speech);
  const feminine = gender === 'f';
  if (plural) return `${feminine ? 'las otras' : 'los otros'} ${many}`;
  return `${feminine ? 'la otra' : 'el otro'} ${one}`;
}

/** `cada Estado que envía`; of several, `cada una de las Partes`. */
function eachOf(title: Words): Words {
  const withIts = withArticle(title);
  const several = /^l[oa]s/.exec(plainText(withIts))?.[0];
  if (several === undefined) return phrase('cada', title);
  return phrase(several === 'las' ? 'cada una de' : 'cada uno de', withIts);
}

/** Whether the sentence speaks of several at once. */
export function isPlural(subject: Subject, speech: Speech): boolean {
  switch (subject.kind) {
    case 'parties':
      return true;
    case 'other-party':
      return subject.plural;
    case 'names':
    case 'actor':
      return /^(?:los|las)\s/i.test(plainText(subjectWords(subject, speech))) || namesSeveral(subject);
    default:
      return false;
  }
}

function namesSeveral(subject: Subject): boolean {
  return subject.kind === 'names' && subject.names.length > 1;
}

/** Whether what agrees with the subject is feminine. */
export function isFeminineSubject(subject: Subject, speech: Speech): boolean {
  if (subject.kind === 'names' || subject.kind === 'actor' || subject.kind === 'each')
    return (
      !namesSeveral(subject) &&
      /^(?:(?:la|las|una)\s|(?!el\s)\p{L}+a(?:\s|$))/iu.test(plainText(subjectWords(subject, speech)))
    );
  return party(speech).gender === 'f';
}

export function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}
