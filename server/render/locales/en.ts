/** English: complete for every sentence of the language. */
import type { Done } from '../../../grammar/ast.js';
import { languageOf } from '../../model/languages.js';
import { annexLetter, itemMark, roman } from '../../model/numbering.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { capitalised, glued, listed, phrase, plainText } from '../words.js';
import { sayDate } from './calendar.js';
import { bodyWords, clauseWords } from './en/clauses.js';
import { englishBesideName } from './en/names-in-text.js';
import { englishNorms } from './en/norms.js';
import { durationWords, numberWords } from './en/numbers.js';
import { pluralOf } from './en/subjects.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';

const MONTHS = {
  gregorian: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  hijri: [
    'Muharram',
    'Safar',
    "Rabi' al-Awwal",
    "Rabi' al-Thani",
    'Jumada al-Ula',
    'Jumada al-Thani',
    'Rajab',
    "Sha'ban",
    'Ramadan',
    'Shawwal',
    "Dhu al-Qa'dah",
    'Dhu al-Hijjah',
  ],
};

const thisInstrument = ({ instrument }: Speech): string => `this ${instrument}`;

export const english: Locale = {
  tag: 'en',
  thisInstrument,
  parties: ({ partyWord }) => pluralOf(partyWord),
  number: (value, { numbers }) => numberWords(value, numbers),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  date: (date) =>
    sayDate(date, MONTHS, (day, month, year, calendar) =>
      calendar === 'hijri' ? `${day} ${month} ${year} AH` : `${day} ${month} ${year}`,
    ),
  corresponding: (date, equivalent) => `${date}, corresponding to ${equivalent}`,
  heading: {
    // A memorandum has paragraphs where a treaty has articles, as foreign ministries' guidance on memoranda asks.
    article: (number, { binding }) => `${binding ? 'Article' : 'Paragraph'} ${number}`,
    annex: (letter) => `Annex ${letter}`,
    division: (level, number) => {
      if (level === 'section') return `Section ${number}`;
      return `${level === 'part' ? 'Part' : 'Chapter'} ${roman(number).toUpperCase()}`;
    },
  },
  cite,
  list: (phrases) => listed(phrases, ' and '),
  itemMark,
  paragraphMark: (number) => `${number}.`,
  itemEnd: { between: ';', and: '; and', or: '; or' },
  fullStop: '.',
  colon: ':',
  comma: ',',
  besideName: englishBesideName,
  definite: (title) => (/^(?:the|an?)\s/i.test(plainText(title)) ? title : phrase('the', title)),
  between: (parties) => phrase('between', listed(parties, ' and ')),
  representedBy: (one, by) => glued(one, ', represented by ', by),
  preambleOpening: (parties, speech) =>
    phrase(
      capitalised(listed(parties, ' and '), 'en'),
      `(hereinafter referred to as "the ${pluralOf(speech.partyWord)}")`,
    ),
  preambleFormula: ({ binding }) => (binding ? 'Have agreed as follows:' : 'Have reached the following understanding:'),
  definitionsLead: (speech) => `For the purposes of ${thisInstrument(speech)}:`,
  definition: (term, meaning) => phrase(glued('"', term, '"'), 'means', meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: englishNorms,
  testimonium: (speech) =>
    speech.binding
      ? `IN WITNESS WHEREOF the undersigned, being duly authorised thereto${speech.ofStates ? ' by their respective Governments' : ''}, have signed ${thisInstrument(speech)}.`
      : `The foregoing represents the understandings reached between the ${pluralOf(speech.partyWord)} upon the matters referred to in ${thisInstrument(speech)}.`,
  isTestimonium: /\bin witness whereof\b|\bthe foregoing (?:record )?represents?\b/i,
  done,
  signedFor: (party) => phrase('For', party),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const word = speech.binding ? 'paragraph' : 'subparagraph';
  const places = [
    container &&
      (container.written ??
        (container.kind === 'annex'
          ? english.heading.annex(annexLetter(container.number))
          : english.heading.article(container.number, speech))),
    paragraph === undefined ? undefined : `${word} ${paragraph}`,
  ].filter((place) => place !== undefined);
  const head = places.length === 0 ? (speech.binding ? 'this Article' : 'this Paragraph') : places.join(', ');
  return [head, ...marks].join(' ');
}

/** `DONE at Amman on …, in two (2) originals, each in the English and Arabic languages, both texts being equally authentic.` */
function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const names = languages.map((tag) => [{ kind: 'text' as const, text: languageOf(tag)?.name ?? tag }]);
  const single = originals === undefined || ('value' in originals && originals.value === 1);
  const parts: Words[] = [
    phrase(speech.binding ? 'DONE at' : 'Signed at', speech.own(at), on && phrase('on', speech.date(on))),
  ];
  if (originals !== undefined) parts.push(phrase('in', speech.number(originals), single ? 'original' : 'originals'));
  if (names.length > 0) {
    const each = single || names.length === 1 ? 'in' : 'each in';
    parts.push(phrase(each, 'the', listed(names, ' and '), names.length === 1 ? 'language' : 'languages'));
  }
  if (names.length > 1) {
    const texts = names.length === 2 ? 'both' : 'all';
    parts.push(phrase(`${texts} texts being equally ${speech.binding ? 'authentic' : 'valid'}`));
  }
  const sentence = glued(listed(parts, ', '), '.');
  if (prevailing === undefined) return sentence;
  const name = languageOf(prevailing)?.name ?? prevailing;
  const modal = speech.binding ? 'shall' : 'will';
  return phrase(sentence, `In case of divergence of interpretation, the ${name} text ${modal} prevail.`);
}
