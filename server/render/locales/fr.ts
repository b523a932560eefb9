/** French: structure, formulas and final clauses. */
import type { Done } from '../../../grammar/ast.js';
import { annexLetter, itemMark, roman } from '../../model/numbering.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { capitalised, glued, listed, phrase, plain, plainText } from '../words.js';
import { withoutArticle } from './beside-name.js';
import { sayDate } from './calendar.js';
import { bodyWords, clauseWords } from './fr/clauses.js';
import { frenchEnglish, ofThis, party, thisInstrument, withArticle } from './fr/grammar.js';
import { frenchBesideName } from './fr/names-in-text.js';
import { frenchNorms } from './fr/norms.js';
import { durationWords, genderOfCounted, numberWords } from './fr/numbers.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';
import { languageName } from './vocabulary.js';

const MONTHS = {
  gregorian: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  hijri: [
    'mouharram',
    'safar',
    'rabia al-awal',
    'rabia ath-thani',
    'joumada al-oula',
    'joumada ath-thania',
    'rajab',
    'chaabane',
    'ramadan',
    'chawwal',
    "dhou al-qi'da",
    'dhou al-hijja',
  ],
};

const and = (phrases: readonly Words[]): Words => listed(phrases, ' et ');

export const french: Locale = {
  tag: 'fr',
  englishFor: frenchEnglish,
  thisInstrument,
  parties: (speech) => party(speech).many,
  number: (value, { numbers }, counted) => numberWords(value, numbers, genderOfCounted(counted)),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  date: (date) =>
    sayDate(date, MONTHS, (day, month, year, calendar) => {
      const first = day === 1 ? '1er' : String(day);
      return `${first} ${month} ${year}${calendar === 'hijri' ? " de l'hégire" : ''}`;
    }),
  corresponding: (date, equivalent) => `${date}, correspondant au ${equivalent}`,
  heading: {
    article: (number, { binding }) => {
      if (!binding) return `Paragraphe ${number}`;
      return number === 1 ? 'Article premier' : `Article ${number}`;
    },
    annex: (letter) => `Annexe ${letter}`,
    division: (level, number) => {
      if (level === 'section') return `Section ${number}`;
      return `${level === 'part' ? 'Partie' : 'Chapitre'} ${roman(number).toUpperCase()}`;
    },
  },
  cite,
  list: and,
  paragraphMark: (number) => `${number}.`,
  itemMark: (index, level) => itemMark(index, level).slice(1),
  itemEnd: { between: '\u00a0;', and: '\u00a0; et', or: '\u00a0; ou' },
  fullStop: '.',
  colon: '\u00a0:',
  comma: ',',
  besideName: frenchBesideName,
  bare: (name) => withoutArticle(name, /^(?:l['’]|(?:le|la|les)\s)/iu),
  definite: withArticle,
  between: (parties) => phrase('entre', and(parties)),
  representedBy(one, by) {
    const [article = ''] = /^\S+/u.exec(plainText(one)) ?? [];
    return glued(one, `, représenté${{ la: 'e', les: 's' }[article.toLowerCase()] ?? ''} par `, by);
  },
  preambleOpening: (parties, speech) => {
    const { many } = party(speech);
    return phrase(capitalised(and(parties), 'fr'), `(ci-après dénommés «\u00a0les ${many}\u00a0»)`);
  },
  preambleFormula: ({ binding }) =>
    binding ? 'Sont convenus de ce qui suit\u00a0:' : "Sont parvenus à l'entente suivante\u00a0:",
  definitionsLead: (speech) => `Aux fins ${ofThis(speech)}\u00a0:`,
  definition: (term, meaning) => phrase("l'expression", glued('«\u00a0', term, '\u00a0»'), 'désigne', meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: frenchNorms,
  testimonium: (speech) =>
    speech.binding
      ? `EN FOI DE QUOI, les soussignés, dûment autorisés à cet effet${speech.ofStates ? ' par leurs gouvernements respectifs' : ''}, ont signé ${thisInstrument(speech)}.`
      : `Ce qui précède constitue l'entente intervenue entre les ${party(speech).many} sur les questions visées dans ${thisInstrument(speech)}.`,
  isTestimonium: /\ben foi de quoi\b/i,
  done,
  signedFor: (one) => phrase('Pour', one),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const word = speech.binding ? 'paragraphe' : 'alinéa';
  const unit = speech.binding ? 'article' : 'paragraphe';
  const whole =
    container === undefined
      ? undefined
      : container.written !== undefined
        ? container.written.charAt(0).toLowerCase() + container.written.slice(1)
        : container.kind === 'annex'
          ? `annexe ${annexLetter(container.number)}`
          : `${unit} ${container.number === 1 && speech.binding ? 'premier' : container.number}`;
  const part = paragraph === undefined ? undefined : [`${word} ${paragraph}`, ...marks].join(' ');
  if (whole === undefined) return part ?? (speech.binding ? 'présent article' : 'présent paragraphe');
  return part === undefined ? whole : `${part} ${/^a/.test(whole) ? "de l'" : 'du '}${whole}`;
}

function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const single = originals === undefined || ('value' in originals && originals.value === 1);
  const names = languages.map((tag) => plain(`en ${languageName(tag, 'fr')}`));
  const parts: Words[] = [phrase(speech.binding ? 'FAIT à' : 'Signé à', speech.own(at))];
  if (on) parts.push(phrase('le', speech.date(on)));
  if (originals) {
    parts.push(phrase('en', speech.number(originals), single ? 'exemplaire original' : 'exemplaires originaux'));
  }
  if (names.length > 0) parts.push(phrase(single || names.length === 1 ? undefined : 'chacun', and(names)));
  if (names.length > 1) {
    const texts = names.length === 2 ? 'les deux textes' : 'tous les textes';
    parts.push(plain(`${texts} ${speech.binding ? 'faisant également foi' : 'étant également valables'}`));
  }
  const sentence = glued(listed(parts, ', '), '.');
  if (prevailing === undefined) return sentence;
  return phrase(
    sentence,
    `En cas de divergence d'interprétation, le texte ${languageName(prevailing, 'fr')} prévaudra.`,
  );
}
