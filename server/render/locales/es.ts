/** Spanish: structure, formulas and final clauses. */
import type { Done } from '../../../grammar/ast.js';
import { annexLetter, itemMark, roman } from '../../model/numbering.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { capitalised, glued, listed, phrase, plain, plainText } from '../words.js';
import { withoutArticle } from './beside-name.js';
import { sayDate } from './calendar.js';
import { bodyWords, clauseWords } from './es/clauses.js';
import { listWords, ofThis, party, spanishEnglish, theParties, thisInstrument, withArticle } from './es/grammar.js';
import { spanishBesideName } from './es/names-in-text.js';
import { spanishNorms } from './es/norms.js';
import { durationWords, genderOfCounted, numberWords } from './es/numbers.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';
import { languageName } from './vocabulary.js';

const MONTHS = {
  gregorian: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  hijri: [
    'muharram',
    'safar',
    'rabi al-awwal',
    'rabi al-thani',
    'yumada al-ula',
    'yumada al-thania',
    'rayab',
    "sha'ban",
    'ramadán',
    'shawwal',
    "du al-qa'da",
    'du al-hiyya',
  ],
};

export const spanish: Locale = {
  tag: 'es',
  englishFor: spanishEnglish,
  thisInstrument,
  parties: (speech) => party(speech).many,
  number: (value, { numbers }, counted) => numberWords(value, numbers, genderOfCounted(counted)),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  date: (date) =>
    sayDate(
      date,
      MONTHS,
      (day, month, year, calendar) => `${day} de ${month} de ${year}${calendar === 'hijri' ? ' de la hégira' : ''}`,
    ),
  corresponding: (date, equivalent) => `${date}, correspondiente al ${equivalent}`,
  heading: {
    article: (number, { binding }) => `${binding ? 'Artículo' : 'Párrafo'} ${number}`,
    annex: (letter) => `Anexo ${letter}`,
    division: (level, number) => {
      if (level === 'section') return `Sección ${number}`;
      return `${level === 'part' ? 'Parte' : 'Capítulo'} ${roman(number).toUpperCase()}`;
    },
  },
  cite,
  list: listWords,
  paragraphMark: (number) => `${number}.`,
  itemMark: (index, level) => itemMark(index, level).slice(1),
  itemEnd: { between: ';', and: '; y', or: '; o' },
  fullStop: '.',
  colon: ':',
  comma: ',',
  besideName: spanishBesideName,
  bare: (name) => withoutArticle(name, /^(?:el|la|los|las)\s/u),
  definite: withArticle,
  between: (parties) => phrase('entre', listWords(parties)),
  representedBy: (one, by) => glued(one, `, representad${/^las?\s/iu.test(plainText(one)) ? 'a' : 'o'} por `, by),
  preambleOpening: (parties, speech) =>
    phrase(capitalised(listWords(parties), 'es'), `(en adelante denominados «${theParties(speech)}»)`),
  preambleFormula: ({ binding }) =>
    binding ? 'Han convenido en lo siguiente:' : 'Han llegado al siguiente entendimiento:',
  definitionsLead: (speech) => `A los efectos ${ofThis(speech)}:`,
  definition: (term, meaning) => phrase('por', glued('«', term, '»'), 'se entenderá', meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: spanishNorms,
  testimonium: (speech) =>
    speech.binding
      ? `EN FE DE LO CUAL, los infrascritos, debidamente autorizados para ello${speech.ofStates ? ' por sus respectivos Gobiernos' : ''}, han firmado ${thisInstrument(speech)}.`
      : `Lo que antecede constituye el entendimiento alcanzado entre ${theParties(speech)} sobre las cuestiones a que se refiere ${thisInstrument(speech)}.`,
  isTestimonium: /\ben fe de lo cual\b/i,
  done,
  signedFor: (one) => phrase('Por', one),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const [unit, word] = speech.binding ? ['artículo', 'párrafo'] : ['párrafo', 'apartado'];
  const whole =
    container &&
    (container.written !== undefined
      ? container.written.charAt(0).toLowerCase() + container.written.slice(1)
      : container.kind === 'annex'
        ? `anexo ${annexLetter(container.number)}`
        : `${unit} ${container.number}`);
  const part = paragraph === undefined ? undefined : [`${word} ${paragraph}`, ...marks].join(' ');
  if (whole === undefined) return part ?? `presente ${unit}`;
  return part === undefined ? whole : `${part} del ${whole}`;
}

function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const single = originals === undefined || ('value' in originals && originals.value === 1);
  const names = languages.map((tag) => plain(languageName(tag, 'es')));
  const parts: Words[] = [
    phrase(speech.binding ? 'HECHO en' : 'Firmado en', speech.own(at), on && phrase('el', speech.date(on))),
  ];
  if (originals) {
    parts.push(phrase('en', speech.number(originals), single ? 'ejemplar original' : 'ejemplares originales'));
  }
  if (names.length > 0) parts.push(phrase(single || names.length === 1 ? 'en' : 'cada uno en', listWords(names)));
  if (names.length > 1) {
    const texts = names.length === 2 ? 'ambos textos' : 'todos los textos';
    parts.push(plain(`siendo ${texts} igualmente ${speech.binding ? 'auténticos' : 'válidos'}`));
  }
  const sentence = glued(listed(parts, ', '), '.');
  if (prevailing === undefined) return sentence;
  return phrase(
    sentence,
    `En caso de divergencia de interpretación, prevalecerá el texto en ${languageName(prevailing, 'es')}.`,
  );
}
