/** Arabic: structure, formulas and final clauses, in Arabic-Indic figures. */
import type { Done } from '../../../grammar/ast.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import { glued, listed, phrase, plain } from '../words.js';
import { bodyWords, clauseWords } from './ar/clauses.js';
import { arabicEnglish, isFeminine, listWords, ofParties, party, thisInstrument } from './ar/grammar.js';
import { arabicBesideName } from './ar/names-in-text.js';
import { arabicNorms } from './ar/norms.js';
import { cardinal, durationWords, figures, genderOfCounted, numberWords, plainFigures } from './ar/numbers.js';
import { sayDate } from './calendar.js';
import type { CitedPlace, ClosingFacts, Locale } from './locale.js';
import { languageName } from './vocabulary.js';

const MONTHS = {
  gregorian: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  hijri: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذي القعدة',
    'ذي الحجة',
  ],
};

/** Letters of lists and annexes, in the order of their values (abjad), as Arabic treaties use them. */
const LETTERS = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');

const ORDINALS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

const letter = (index: number): string => LETTERS[index] ?? plainFigures(index + 1);

export const arabic: Locale = {
  tag: 'ar',
  englishFor: arabicEnglish,
  thisInstrument,
  parties: ofParties,
  number: (value, { numbers }, counted) => numberWords(value, numbers, genderOfCounted(counted)),
  duration: (duration, { numbers }) => durationWords(duration, numbers),
  // The era is written out: a Hijri date bears هـ and, beside one, a Gregorian date bears م.
  date: (date) =>
    sayDate(
      date,
      MONTHS,
      (day, month, year, calendar) =>
        `${plainFigures(day)} ${month} ${plainFigures(year)}${calendar === 'hijri' ? ' هـ' : ' م'}`,
    ),
  corresponding: (date, equivalent) => `${date} (الموافق ${equivalent})`,
  heading: {
    article: (number, { binding }) => `${binding ? 'المادة' : 'الفقرة'} (${plainFigures(number)})`,
    annex: (capital) => `الملحق (${letter(capital.charCodeAt(0) - 65)})`,
    division: (level, number) =>
      `${{ part: 'الباب', chapter: 'الفصل', section: 'القسم' }[level]} ${ORDINALS[number - 1] ?? `(${plainFigures(number)})`}`,
  },
  cite,
  list: listWords,
  paragraphMark: (number) => `${plainFigures(number)}-`,
  itemMark: (index, level) => {
    if (level % 3 === 1) return `(${plainFigures(index + 1)})`;
    return level % 3 === 0 ? `(${letter(index)})` : `(${letter(index)}${letter(index)})`;
  },
  itemEnd: { between: '؛', and: '؛', or: '؛ أو' },
  fullStop: '.',
  colon: ':',
  comma: '،',
  besideName: arabicBesideName,
  definite: (title) => title,
  between: (parties) => phrase('بين', listWords(parties)),
  representedBy: (one, by) => glued(one, '، ويمثلها ', by),
  preambleOpening: (parties, speech) => {
    const called = parties.length === 2 ? 'المشار إليهما' : 'المشار إليها';
    return phrase('إن', listWords(parties), `(${called} فيما يلي بـ«${ofParties(speech)}»)`);
  },
  preambleFormula: ({ binding, parties }) => {
    const two = parties === 2;
    if (binding) return `قد ${two ? 'اتفقتا' : 'اتفقت'} على ما يلي:`;
    return `قد ${two ? 'توصلتا' : 'توصلت'} إلى التفاهم التالي:`;
  },
  definitionsLead: (speech) => `لأغراض ${thisInstrument(speech)}:`,
  definition: (term, meaning) => phrase('يقصد بعبارة', glued('«', term, '»'), meaning),
  body: bodyWords,
  clause: clauseWords,
  norm: arabicNorms,
  testimonium,
  isTestimonium: /إثبات[اًا]* لما تقدم|إشهاد[اًا]* على ذلك/u,
  done,
  signedFor: (one) => phrase('عن', one),
};

function cite({ container, paragraph, marks = [] }: CitedPlace, speech: Speech): string {
  const [unit, word] = speech.binding ? ['المادة', 'الفقرة'] : ['الفقرة', 'الفقرة الفرعية'];
  const whole =
    container === undefined
      ? undefined
      : container.written !== undefined
        ? container.written
        : container.kind === 'annex'
          ? `الملحق (${letter(container.number - 1)})`
          : `${unit} (${plainFigures(container.number)})`;
  const part = paragraph === undefined ? undefined : [`${word} ${plainFigures(paragraph)}`, ...marks].join(' ');
  if (whole === undefined) return part ?? `هذه ${unit}`;
  return part === undefined ? whole : `${part} من ${whole}`;
}

function testimonium(speech: Speech): string {
  const agreement = thisInstrument(speech);
  if (!speech.binding) {
    const { two, theMany } = party(speech);
    const who = speech.parties === 2 ? two : theMany;
    return `يمثل ما تقدم التفاهم الذي توصل إليه ${who} بشأن المسائل المشار إليها في ${agreement}.`;
  }
  const two = speech.parties === 2;
  const governments = speech.ofStates ? (two ? ' من حكومتيهما' : ' من حكوماتهم') : '';
  const undersigned = two
    ? `الموقعان أدناه، المفوضان بذلك حسب الأصول${governments}`
    : `الموقعون أدناه، المفوضون بذلك حسب الأصول${governments}`;
  return `وإثباتًا لما تقدم، قام ${undersigned}، بالتوقيع على ${agreement}.`;
}

/** `حُرّرت في عمّان بتاريخ … من نسختين أصليتين (٢)، باللغتين العربية والإنجليزية، وللنصين ذات الحجية.` */
function done({ at, on, originals }: Done, { languages, prevailing }: ClosingFacts, speech: Speech): Words {
  const ending = isFeminine(speech) ? 'ت' : '';
  const signed = speech.binding ? `حُرّر${ending} في` : `وُقّع${ending} في`;
  const head = phrase(
    signed,
    speech.own(at),
    on && phrase('بتاريخ', speech.date(on)),
    originals &&
      phrase(
        'من',
        speech.open(originals, ({ value }) => plain(copies(value, speech))),
      ),
  );
  const names = languages.map((tag) => plain(languageName(tag, 'ar')));
  const parts: Words[] = [head];
  if (names.length > 0) {
    const word = ['', 'باللغة', 'باللغتين'][names.length] ?? 'باللغات';
    parts.push(phrase(word, listWords(names)));
  }
  if (names.length > 1)
    parts.push(
      plain(`${names.length === 2 ? 'وللنصين' : 'ولجميع النصوص'} ذات ${speech.binding ? 'الحجية' : 'القيمة'}`),
    );
  const sentence = glued(listed(parts, '، ', '، '), '.');
  if (prevailing === undefined) return sentence;
  return phrase(sentence, `وفي حالة الاختلاف في التفسير، يُرجَّح النص المحرر باللغة ${languageName(prevailing, 'ar')}.`);
}

function copies(value: number, { numbers }: Speech): string {
  const inBrackets = numbers === 'words-and-figures' ? ` (${figures(value)})` : '';
  if (value === 1) return `نسخة أصلية واحدة${inBrackets}`;
  if (value === 2) return `نسختين أصليتين${inBrackets}`;
  if (numbers === 'figures' || value > 100) return `${figures(value)} نسخة أصلية`;
  return `${cardinal(value, 'f')}${inBrackets} ${value <= 10 ? 'نسخ' : 'نسخة'} أصلية`;
}
