/** Russian: structure, formulas and final clauses. */
import type { Done } from '../../../grammar/ast.js';
import { annexLetter, itemMark, roman } from '../../model/numbering.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { capitalised, glued, listed, phrase, plain, plainText } from '../words.js';
import { sayDate } from './calendar.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';
import { bodyWords, clauseWords } from './ru/clauses.js';
import { declined, inCase } from './ru/declension.js';
import { instrument, party, russianEnglish } from './ru/grammar.js';
import { russianNorms } from './ru/norms.js';
import { durationWords, genderOfCounted, numberWords } from './ru/numbers.js';
import { languageName } from './vocabulary.js';

const MONTHS = {
  gregorian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  hijri: [
    'мухаррама',
    'сафара',
    'раби аль-авваля',
    'раби ас-сани',
    'джумада аль-уля',
    'джумада ас-сани',
    'раджаба',
    'шаабана',
    'рамадана',
    'шавваля',
    'зуль-каада',
    'зуль-хиджа',
  ],
};

const and = (phrases: readonly Words[]): Words => listed(phrases, ' и ');

export const russian: Locale = {
  tag: 'ru',
  englishFor: russianEnglish,
  thisInstrument: (speech) => instrument(speech).nominative,
  parties: (speech) => party(speech).all,
  number: (value, { numbers }, counted) => numberWords(value, numbers, genderOfCounted(value, counted)),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  date: (date) =>
    sayDate(
      date,
      MONTHS,
      (day, month, year, calendar) => `${day} ${month} ${year} года${calendar === 'hijri' ? ' хиджры' : ''}`,
    ),
  corresponding: (date, equivalent) => `${date}, что соответствует ${equivalent}`,
  heading: {
    article: (number, { binding }) => `${binding ? 'Статья' : 'Пункт'} ${number}`,
    annex: (letter) => `Приложение ${letter}`,
    division: (level, number) => {
      if (level === 'section') return `Раздел ${number}`;
      return `${level === 'part' ? 'Часть' : 'Глава'} ${roman(number).toUpperCase()}`;
    },
  },
  cite,
  list: and,
  paragraphMark: (number) => `${number}.`,
  itemMark: (index, level) => itemMark(index, level).slice(1),
  itemEnd: { between: ';', and: '; и', or: '; или' },
  fullStop: '.',
  colon: ':',
  comma: ',',
  definite: (title) => title,
  between: (parties) => phrase('между', and(parties.map((one) => inCase(one, 'instrumental')))),
  representedBy: (one, by) => glued(one, ' в лице ', by),
  preambleOpening: (parties, speech) =>
    phrase(capitalised(and(parties), 'ru'), `(далее именуемые «${party(speech).all}»)`),
  preambleFormula: ({ binding }) => (binding ? 'согласились о нижеследующем:' : 'достигли следующего понимания:'),
  definitionsLead: (speech) => `Для целей ${instrument(speech).genitive}:`,
  definition: (term, meaning) => phrase(glued('«', term, '»'), '–', meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: russianNorms,
  testimonium: (speech) =>
    speech.binding
      ? `В УДОСТОВЕРЕНИЕ ЧЕГО нижеподписавшиеся, должным образом на то уполномоченные${speech.ofStates ? ' своими правительствами' : ''}, подписали ${instrument(speech).accusative}.`
      : `Вышеизложенное представляет собой понимание, достигнутое ${declined(party(speech).all, 'instrumental')} по вопросам, о которых говорится в ${instrument(speech).prepositional}.`,
  isTestimonium: /в удостоверение чего/i,
  done,
  signedFor: (one) => phrase('За', inCase(one, 'accusative')),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const [unit, ofUnit, own] = speech.binding
    ? ['статья', 'статьи', 'настоящая статья']
    : ['пункт', 'пункта', 'настоящий пункт'];
  const part =
    paragraph === undefined ? undefined : [`${speech.binding ? 'пункт' : 'подпункт'} ${paragraph}`, ...marks].join(' ');
  if (container === undefined) return part ?? own;
  if (container.written !== undefined) return [part, container.written].filter((one) => one !== undefined).join(', ');
  if (container.kind === 'annex') {
    const letter = annexLetter(container.number);
    return part === undefined ? `приложение ${letter}` : `${part} приложения ${letter}`;
  }
  return part === undefined ? `${unit} ${container.number}` : `${part} ${ofUnit} ${container.number}`;
}

/** `СОВЕРШЕНО в городе Амман`: behind its kind the name of a town stands in the nominative. Other places stand behind a colon. */
function placed(done: string, at: Words): Words {
  const isTown = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?$/u.test(plainText(at));
  return isTown ? phrase(done, 'в городе', at) : phrase(`${done}:`, glued(at, ','));
}

/** `СОВЕРШЕНО в городе Амман … в двух (2) подлинных экземплярах, каждый на английском и арабском языках, …` */
function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const inLanguage = (tag: string): string => languageName(tag, 'ru').replace(/ий$/u, 'ом');
  const copies =
    originals &&
    speech.open(originals, ({ value }) => {
      if (value !== 1) return plain(`${numberWords(value, speech.numbers, 'm', 'genitive')} подлинных экземплярах`);
      const one = { 'words-and-figures': 'одном (1)', words: 'одном', figures: '1' }[speech.numbers];
      return plain(`${one} подлинном экземпляре`);
    });
  const single = originals === undefined || ('value' in originals && originals.value === 1);
  const parts: Words[] = [
    phrase(
      placed(speech.binding ? 'СОВЕРШЕНО' : 'Подписано', speech.own(at)),
      on && speech.date(on),
      copies && phrase('в', copies),
    ),
  ];
  if (languages.length > 0) {
    const names = and(languages.map((tag) => plain(inLanguage(tag))));
    const each = single || languages.length === 1 ? 'на' : 'каждый на';
    parts.push(phrase(each, names, languages.length === 1 ? 'языке' : 'языках'));
  }
  if (languages.length > 1) {
    const texts = languages.length === 2 ? 'оба текста' : 'все тексты';
    parts.push(plain(`причем ${texts} имеют ${speech.binding ? 'одинаковую силу' : 'одинаковое значение'}`));
  }
  const sentence = glued(listed(parts, ', '), '.');
  if (prevailing === undefined) return sentence;
  return phrase(
    sentence,
    `В случае расхождений в толковании преимущественную силу имеет текст на ${inLanguage(prevailing)} языке.`,
  );
}
